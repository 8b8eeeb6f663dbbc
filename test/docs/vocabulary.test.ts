import { fields, headers } from '@cchc/grammar/vocabulary/headers';
import { kinds } from '@cchc/grammar/vocabulary/kinds';
import { labels } from '@cchc/grammar/vocabulary/labels';
import { describe, expect, it } from 'vitest';
import { pagesIn } from './guide-pages.ts';

/** The guide and the tables generated from the vocabulary. */
const explained = pagesIn('docs')
  .filter(({ path }) => path.startsWith('docs/guide/') || /^docs\/[\w-]+\.md$/.test(path))
  .map(({ text }) => text)
  .join('\n');
const guide = pagesIn('docs/guide')
  .map(({ text }) => text)
  .join('\n');

describe('the documents explain', () => {
  it('every label', () => {
    expect(labels.map(({ canonical }) => canonical).filter((name) => !guide.includes(`${name}`))).toEqual([]);
  });

  it('every spelling of a label', () => {
    expect(labels.flatMap(({ spellings }) => spellings).filter((name) => !explained.includes(name))).toEqual([]);
  });

  it('every header line', () => {
    expect(headers.map(({ canonical }) => canonical).filter((name) => !guide.includes(`\`${name}:\``))).toEqual([]);
  });

  it('every field of catalogues and indices', () => {
    expect(fields.map(({ canonical }) => canonical).filter((name) => !explained.includes(`${name}:`))).toEqual([]);
  });

  it('every kind of file', () => {
    const opening = kinds.filter(({ file }) => file !== 'plan').map(({ name }) => `${name}:`);
    expect(opening.filter((words) => !guide.includes(words))).toEqual([]);
  });
});
