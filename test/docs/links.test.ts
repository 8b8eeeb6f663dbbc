import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { absolutePath, handwrittenPages, type Page, pagesIn, readText } from './guide-pages.ts';

const linkTarget = /\]\(([^()\s]+)\)/g;

const pages = [...new Map([...handwrittenPages(), ...pagesIn('docs')].map((page) => [page.path, page])).values()];

describe('links between the documents', () => {
  for (const page of pages) {
    it(page.path, () => {
      expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
    });
  }
});

describe('the guide', () => {
  const guide = pagesIn('docs/guide');

  it('has each of its pages named on the first one', () => {
    const first = guide[0];
    const named = first === undefined ? [] : linksOf(first);
    expect(guide.slice(1).filter(({ path }) => !named.includes(posix.basename(path)))).toEqual([]);
  });

  it('is numbered without gaps', () => {
    expect(guide.map(({ path }) => Number(posix.basename(path).slice(0, 2)))).toEqual(
      guide.map((_, index) => index + 1),
    );
  });
});

/** Targets of a page's links, code left out. */
function linksOf({ text }: Page): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(linkTarget)].map(([, target = '']) => target);
}

function leadsSomewhere({ path }: Page, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  if (!existsSync(absolutePath(target))) return false;
  return anchor === undefined || headingAnchors(readText(target)).includes(decodeURIComponent(anchor));
}

/** The anchors that forges make of headings. */
function headingAnchors(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
