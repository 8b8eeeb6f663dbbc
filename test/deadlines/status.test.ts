import { describe, expect, it } from 'vitest';
import { statuses } from '../../grammar/vocabulary/statuses.ts';
import { readStatus } from '../../language-server/src/plan/status.ts';
import type { Status } from '../../language-server/src/plan/types.ts';

function read(text: string): Status {
  return readStatus({ text, span: { start: 7, end: 7 + text.length } }, 2021);
}

describe.each(statuses)('status $state', (row) => {
  it('is read from each of its spellings, in any case and form, also without marks', () => {
    for (const words of [...row.spellings, row.example]) {
      const unmarked = words
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, '')
        .replaceAll('đ', 'd');
      for (const text of [words, words.toUpperCase(), words.normalize('NFD'), ` ${words}.`, unmarked]) {
        expect(`${text}: ${read(text).state}`).toBe(`${text}: ${row.state}`);
      }
    }
  });
});

describe('a status', () => {
  it.each([
    ['hoàn thành 15/3/2021', 'done', '2021-03-15', null],
    ['Đã hoàn thành ngày 15/3', 'done', '2021-03-15', null],
    ['hoàn thành theo Quyết định số 12/QĐ-SM ngày 05/01/2021', 'done', null, null],
    ['chậm, lý do chờ văn bản hướng dẫn.', 'late', null, 'chờ văn bản hướng dẫn'],
    ['Chưa hoàn thành do thiếu kinh phí', 'not-done', null, 'thiếu kinh phí'],
    ['Đang thực hiện, chậm tiến độ', 'late', null, null],
    ['Hoàn thành, quá hạn 5 ngày', 'done-late', null, null],
    ['hoàn thành, không chậm', 'done', null, null],
    ['Hoàn thành 80%', 'in-progress', null, null],
    ['Hoàn thành 100%', 'done', null, null],
    ['Đang thực hiện, dự kiến xong 30/6/2021', 'in-progress', null, null],
    ['Đã chấm điểm', 'unknown', null, null],
    ['Đảng ủy cho ý kiến', 'unknown', null, null],
    ['', 'unknown', null, null],
  ])('%s', (text, state, date, reason) => expect(read(text)).toMatchObject({ state, date, reason, text }));

  it('keeps the place of the value', () => {
    expect(read('xong').span).toEqual({ start: 7, end: 11 });
  });
});
