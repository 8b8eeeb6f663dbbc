import { describe, expect, it } from 'vitest';
import { formatVietnamese } from '../../language-server/src/plan/calendar-date.ts';
import { readDeadlines } from '../../language-server/src/plan/deadlines/read-deadlines.ts';
import type { DeadlineKind } from '../../language-server/src/plan/types.ts';
import { readText } from './guide-pages.ts';

const year = 2027;
const setting = { year, period: { start: `${year}-01-01`, end: `${year}-12-31` } };
const kindNames: Readonly<Record<DeadlineKind, string>> = {
  'by-date': 'hạn cuối',
  month: 'trong tháng',
  quarter: 'trong quý',
  range: 'khoảng',
  period: 'cả kỳ',
  continuous: 'thường xuyên',
  recurring: 'định kỳ',
  external: 'chờ bên ngoài',
  unresolved: 'không rõ',
};
const tableRow = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm;
const rows = [...readText('docs/guide/03-thoi-gian.md').matchAll(tableRow)];

describe('the table of deadlines in the guide', () => {
  it('shows every kind', () => {
    expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(Object.values(kindNames)));
  });

  for (const [, words = '', meaning, kind] of rows) {
    it(words, () => {
      const [deadline, ...others] = readDeadlines(words, setting);
      expect(others).toEqual([]);
      expect(deadline && { meaning: meaningOf(deadline), kind: kindNames[deadline.kind] }).toEqual({ meaning, kind });
    });
  }
});

function meaningOf({ start, end }: { readonly start: string | null; readonly end: string | null }): string {
  if (start === null && end === null) return 'không tính ra ngày';
  if (start === null) return `đến ${formatVietnamese(end ?? '')}`;
  return end === null ? `từ ${formatVietnamese(start)}` : `${formatVietnamese(start)} – ${formatVietnamese(end)}`;
}
