/** Where the fix for a missing field puts its empty labelled line. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../cli/src/checking/apply-fixes.ts';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';

const head = 'KẾ HOẠCH: Chuẩn bị năm học mới\nNăm: 2021\n\nI. NHIỆM VỤ\n';

function withTemplate(code: string, body: string): string {
  const text = head + body;
  const options = { today: '2021-01-15', profile: 'draft' } as const;
  const { findings } = analyze({ path: 'plan.cchc', text }, readWorkspace([]), options);
  const fix = findings.find((finding) => finding.code === code && finding.fixes.length > 0)?.fixes[0];
  return fix ? applyEdits(text, fix.edits).slice(head.length) : 'no fix';
}

test('below the last label', () => {
  const body = '1. Mua bàn ghế:\n- Chủ trì: Phòng Quản trị\n@ Tình trạng: đang thực hiện\n2. Kê lại lớp:\n';
  expect(withTemplate('product-missing', body)).toBe(
    '1. Mua bàn ghế:\n- Chủ trì: Phòng Quản trị\n- Sản phẩm: \n@ Tình trạng: đang thực hiện\n2. Kê lại lớp:\n',
  );
});

test('marked and indented like the lines beside it', () => {
  const body = '1. Mua bàn ghế:\n  + Chủ trì: Phòng Quản trị\n  + Sản phẩm: Bàn ghế\n2. Kê lại lớp';
  expect(withTemplate('lead-missing', body)).toBe(`${body}\n  + Chủ trì: `);
});

test('behind dashes, which a label in front would take as its values', () => {
  const body = '1. Mua bàn ghế:\n@ Nhiệm vụ\n- Bàn cho giáo viên.\n- Ghế cho học sinh.\n';
  expect(withTemplate('lead-missing', body)).toBe(`${body}- Chủ trì: \n`);
});

test('with the line ends of the text', () => {
  const body = '1. Mua bàn ghế:\r\n- Chủ trì: Phòng Quản trị\r\n';
  expect(withTemplate('deadline-missing', body)).toBe(`${body}- Thời gian: \r\n`);
});

test('not beside a label that waits for its value', () => {
  expect(withTemplate('lead-missing', '1. Mua bàn ghế:\n- Chủ trì:\n- Sản phẩm: Bàn ghế\n')).toBe('no fix');
});
