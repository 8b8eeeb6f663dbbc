/** What users may write, made from the vocabulary tables. */
import { type DeadlineWordKind, deadlines, exampleYear } from '../../grammar/vocabulary/deadlines.ts';
import { type LabelPlace, labels } from '../../grammar/vocabulary/labels.ts';
import type { Localised } from '../../language-server/src/rules/define-rule.ts';
import type { GeneratedFiles } from './files.ts';
import { bilingual, block, code, page, table } from './markdown.ts';

const places = {
  task: { vi: 'Nhãn của nhiệm vụ', en: 'Labels of a task' },
  machine: { vi: 'Dòng bắt đầu bằng @, không in ra', en: 'Lines that start with @, never printed' },
  schedule: { vi: 'Lịch báo cáo', en: 'Reporting schedule' },
  note: { vi: 'Ghi chú', en: 'Notes' },
} as const satisfies Record<LabelPlace, Localised>;

const kinds = {
  'by-date': { vi: 'trước hoặc đến một ngày', en: 'by a date' },
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  range: { vi: 'từ … đến …', en: 'range' },
  period: { vi: 'năm, giai đoạn', en: 'period' },
  continuous: { vi: 'thường xuyên', en: 'continuous' },
  recurring: { vi: 'định kỳ', en: 'recurring' },
  external: { vi: 'theo việc khác', en: 'outside event' },
  unresolved: { vi: 'không xác định được', en: 'unresolved' },
} as const satisfies Record<DeadlineWordKind, Localised>;

/** `docs/labels.md` and `docs/deadlines.md`. */
export function generateVocabularyPages(): GeneratedFiles {
  return new Map([
    ['docs/labels.md', labelsPage()],
    ['docs/deadlines.md', deadlinesPage()],
  ]);
}

function labelsPage(): string {
  const blocks = [
    '# Các nhãn / Labels',
    bilingual({
      vi: 'Mỗi nhãn nhận mọi cách viết dưới đây, không phân biệt chữ hoa chữ thường, có hay không có gạch đầu dòng.',
      en: 'Each label is recognised in all these spellings, in any letter case, with or without a bullet.',
    }),
  ];
  for (const [place, name] of Object.entries(places)) {
    const rows = labels.filter((row) => row.place === place);
    if (rows.length > 0) blocks.push(`## ${name.vi} / ${name.en}`);
    for (const row of rows) {
      blocks.push(`### ${row.canonical}`, bilingual(row.help), block(row.example));
      if (row.spellings.length > 0) blocks.push(`Cũng nhận / Also: ${row.spellings.join(' · ')}`);
    }
  }
  return page(blocks);
}

function deadlinesPage(): string {
  const blocks = [
    '# Thời hạn / Deadlines',
    bilingual({
      vi: `Các mốc của một dòng thời gian cách nhau bằng dấu chấm phẩy. Ví dụ được hiểu trong kế hoạch năm ${exampleYear}.`,
      en: `Milestones of one line are separated by semicolons. The examples are read in a plan for ${exampleYear}.`,
    }),
  ];
  for (const row of deadlines) {
    const kind = kinds[row.kind];
    blocks.push(`## ${kind.vi} / ${kind.en}: ${code(row.id)}`, bilingual(row.help));
    if (row.words.length > 0) blocks.push(`Từ nhận ra / Words: ${row.words.join(' · ')}`);
    blocks.push(
      table(
        ['Viết / Written', 'Loại / Kind', 'Từ / From', 'Đến / Until'],
        row.examples.map(({ text, kind: own, start, end }) => [text, code(own), start ?? '–', end ?? '–']),
      ),
    );
  }
  return page(blocks);
}
