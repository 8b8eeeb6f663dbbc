import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollOver } from '../../language-server/src/outputs/rollover/roll-over.ts';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import type { Plan } from '../../language-server/src/plan/types.ts';
import { mutatedSample, piecedText, sampleTexts } from '../fuzz/arbitraries.ts';
import { hasSeeds, readSeed } from '../seeds/seed-files.ts';

const catalogue = `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
  Viết tắt: VP
  Hiệu lực: đến 31/12/2021
  Thay bằng: Phòng Hành chính - Tổng hợp
- Phòng Hành chính - Tổng hợp
  Hiệu lực: từ 01/01/2022
- Văn phòng Sở Nội vụ
- Thanh tra Sở
  Hiệu lực: đến 30/6/2021
- Phòng Kế hoạch
`;
const documents = `DANH MỤC VĂN BẢN: Căn cứ

- Nghị quyết số 30c/NQ-CP ngày 08/11/2011
- Nghị định số 1/2015/NĐ-CP ngày 05/01/2015
  Hiệu lực: đến 30/6/2021
  Thay bằng: Nghị định số 2/2021/NĐ-CP ngày 01/5/2021
- Nghị định số 3/2015/NĐ-CP ngày 05/01/2015
  Hiệu lực: đến 31/12/2021
- Nghị định số 4/2015/NĐ-CP ngày 05/01/2015
  Hiệu lực: đến 31/12/2030
`;
const workspace = readWorkspace([
  { path: 'dm.cchc', text: catalogue },
  { path: 'vb.cchc', text: documents },
]);

function planOf(text: string): Plan | null {
  return analyze({ path: 'a.cchc', text }, workspace, { today: '2021-01-01', profile: 'draft' }).plan;
}

function rolled(text: string, year = 2022): string {
  const plan = planOf(text);
  return plan
    ? rollOver(text, plan, { year, registry: workspace.registry, documents: workspace.documents }).text
    : text;
}

/** The text without its confirmation lines; a line end that a last line needed goes with it. */
function without(text: string): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const kept = lines.filter((line) => !/^\s*@ Xác nhận: /.test(line));
  const joined = kept.join('');
  return lines.length > kept.length && lines[lines.length - 1] !== kept[kept.length - 1] && !/[\r\n]$/.test(text)
    ? joined.replace(/(?:\r\n|\n|\r)$/, '')
    : joined;
}

/** What a reader sees of a plan, without places in the text. */
function shape(plan: Plan | null): unknown {
  if (plan === null) return null;
  const drop = (key: string, value: unknown) => (/span$|^line$|^directives$/i.test(key) ? undefined : value);
  return JSON.parse(JSON.stringify(plan, drop));
}

/** The line below the one that holds some words. */
function below(text: string, words: string): string {
  const lines = text.split('\n');
  return lines[lines.findIndex((line) => line.includes(words)) + 1] ?? '';
}

function expectFaithful(text: string): void {
  fc.pre(!text.includes('Xác nhận'));
  const result = rolled(text);
  expect(without(result)).toBe(text);
  expect(planOf(result)?.tasks.map(({ path, text: words }) => [path, words])).toEqual(
    planOf(text)?.tasks.map(({ path, text: words }) => [path, words]),
  );
}

const plan = `KẾ HOẠCH: Cải cách hành chính năm 2021 của Sở Mẫu
Số: 12/KH-SM
Ngày ban hành: 17/11/2020
Năm: 2021
Căn cứ: Luật Tổ chức chính quyền địa phương
Người ký: GIÁM ĐỐC; Nguyễn Văn A
Nơi nhận: Văn phòng Sở; Lưu: VT, VP

Thực hiện Kế hoạch số 45/KH-UBND ngày 02/11/2020 của UBND tỉnh
trong giai đoạn 2021 - 2025, mục tiêu 2030.

I. NHIỆM VỤ
1. Rà soát theo TCVN ISO 9001:2015 như Văn phòng Sở Nội vụ hướng dẫn
- Chủ trì: VP;
  Thanh tra Sở
- Phối hợp: Phòng Kế hoạch
- Sản phẩm: Báo cáo của
  văn phòng Sở
- Thời gian: Trước ngày 05/12; quý I, II năm 2022
@ Tình trạng: hoàn thành 15/3/2021
| Mốc | 2021 |
| Báo cáo | 3/2021 |

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC

Trần Thị B
`;

describe('a plan carried over', () => {
  const text = rolled(plan);

  it.each([
    ['KẾ HOẠCH:', 'năm 2021 đổi thành năm 2022?'],
    ['Số: 12', 'số 12/KH-SM: số mới là bao nhiêu?'],
    ['Ngày ban hành', '17/11/2020: ngày ban hành mới?'],
    ['Năm: 2021', '2021 đổi thành 2022?'],
    ['Căn cứ', 'căn cứ này còn hiệu lực?'],
    ['Người ký', 'Nguyễn Văn A còn giữ chức vụ này?'],
    ['Nơi nhận: Văn', 'Văn phòng Sở hết hiệu lực 31/12/2021, thay bằng Phòng Hành chính - Tổng hợp?'],
    [
      'trong giai đoạn',
      'Kế hoạch số 45/KH-UBND ngày 02/11/2020 còn hiệu lực? giai đoạn 2021 - 2025 vẫn đúng? 2030 giữ hay đổi?',
    ],
    ['1. Rà soát', 'TCVN ISO 9001:2015 còn là bản đang dùng?'],
    [
      '  Thanh tra',
      'Thanh tra Sở hết hiệu lực 30/6/2021, đơn vị nào thay? Văn phòng Sở hết hiệu lực 31/12/2021, thay bằng Phòng Hành chính - Tổng hợp?',
    ],
    ['  văn phòng', 'Văn phòng Sở hết hiệu lực 31/12/2021, thay bằng Phòng Hành chính - Tổng hợp?'],
    ['- Thời gian', 'ngày 05/12 giữ cho năm 2022? quý I, II năm 2022 đổi thành quý I, II năm 2023?'],
    ['@ Tình trạng', 'đây là việc đã làm năm 2021, xóa hay ghi lại?'],
    ['| Báo cáo', '2021 đổi thành 2022? 3/2021 đổi thành 3/2022?'],
  ])('asks below “%s”', (words, question) => {
    expect(below(text, words).trim()).toBe(`@ Xác nhận: ${question}`);
  });

  it('asks nothing below lines with nothing to confirm', () => {
    expect(below(text, '- Phối hợp')).toBe('- Sản phẩm: Báo cáo của');
    expect(below(text, 'I. NHIỆM VỤ')).toBe('1. Rà soát theo TCVN ISO 9001:2015 như Văn phòng Sở Nội vụ hướng dẫn');
  });

  it('reads as before', () => {
    expect(shape(planOf(text))).toEqual(shape(planOf(plan)));
    expect(without(text)).toBe(plan);
  });

  it('is checked: each line is a finding', () => {
    const { findings } = analyze({ path: 'a.cchc', text }, workspace, { today: '2021-01-01', profile: 'draft' });
    const asked = text.split('\n').filter((line) => line.includes('@ Xác nhận')).length;
    expect(findings.filter(({ code }) => code === 'confirm-open')).toHaveLength(asked);
  });

  it.each([
    ['1', 'hết hiệu lực 30/6/2021, thay bằng Nghị định số 2/2021/NĐ-CP ngày 01/5/2021?'],
    ['3', 'hết hiệu lực 31/12/2021, văn bản nào thay?'],
    ['4', 'còn hiệu lực?'],
    ['5', 'còn hiệu lực?'],
  ])('tells what the list of documents says: %s', (number, answer) => {
    const text = `KẾ HOẠCH: Mẫu\nCăn cứ: Nghị định số ${number}/2015/NĐ-CP`;
    expect(below(rolled(text), 'Căn cứ')).toBe(`@ Xác nhận: Nghị định số ${number}/2015/NĐ-CP ${answer}`);
  });

  it('guesses no year where the plan names none', () => {
    const undated = 'KẾ HOẠCH: Sắp xếp kho\n\n1. Việc của 2021\n- Chủ trì: Phòng Kế hoạch';
    const result = planOf(undated);
    expect(
      result && rollOver(undated, result, { year: 2022, registry: workspace.registry, documents: workspace.documents }),
    ).toEqual({
      text: undated.replace('2021', '2021\n@ Xác nhận: 2021 giữ hay đổi?'),
      added: 1,
      fromYear: null,
    });
  });

  it('asks for a day where the moved one does not exist', () => {
    const leap = 'KẾ HOẠCH: Năm 2024\nNăm: 2024\n\n1. Việc\n- Thời gian: 29/02/2024';
    expect(rolled(leap, 2025)).toContain('29/02/2024 giữ hay đổi?');
  });

  it('puts nothing between the lines of a head without a kind', () => {
    const head = 'Số: 12/KH-SM\nTỉnh Mẫu, ngày 05 tháng 01 năm 2021\n\n1. Việc\n- Chủ trì: Phòng Kế hoạch';
    const result = rolled(head);
    expect(shape(planOf(result))).toEqual(shape(planOf(head)));
    expect(result.split('\n').findIndex((line) => line.startsWith('@'))).toBe(2);
  });

  it('keeps the line ends of the file and a last line without one', () => {
    const text = 'KẾ HOẠCH: Năm 2021\r\n\r\n1. Việc năm 2021';
    expect(rolled(text)).toBe(
      'KẾ HOẠCH: Năm 2021\r\n@ Xác nhận: Năm 2021 đổi thành Năm 2022?\r\n\r\n1. Việc năm 2021\r\n@ Xác nhận: năm 2021 đổi thành năm 2022?',
    );
  });
});

describe('any text carried over', () => {
  it.each(sampleTexts().map((text) => ({ text, first: text.split('\n')[0] })))('$first', ({ text }) => {
    const result = rolled(text);
    expect(without(result)).toBe(text);
    expect(shape(planOf(result))).toEqual(shape(planOf(text)));
  });

  it.skipIf(!hasSeeds).each(['000', '001', '002', '003', '004'])('document %s', (digits) => {
    const { text } = readSeed(digits);
    const result = rolled(text);
    expect(without(result)).toBe(text);
    expect(shape(planOf(result))).toEqual(shape(planOf(text)));
  });

  it('is what it was without the lines put in, and keeps its tasks', () => {
    fc.assert(fc.property(mutatedSample, expectFaithful), { numRuns: 150 });
    fc.assert(fc.property(piecedText, expectFaithful), { numRuns: 300 });
  });

  it('marks every year', () => {
    for (const text of sampleTexts()) {
      const result = rolled(text);
      if (result === text) continue;
      const lines = result.split('\n');
      const open = lines.filter((line, at) => {
        const asked = lines.slice(at, at + 8).some((next) => next.includes('@ Xác nhận'));
        return /(?<!\d)20\d\d(?!\d)/.test(line) && !line.startsWith('//') && !asked;
      });
      expect(open).toEqual([]);
    }
  });

  it('takes time that grows with its length', () => {
    const long = `KẾ HOẠCH: Năm 2021\n\n${'1. Việc năm 2021 của Văn phòng Sở\n- Chủ trì: Văn phòng Sở\n- Thời gian: Quý I/2021\n'.repeat(10_000)}`;
    const result = planOf(long);
    const start = performance.now();
    if (result) rollOver(long, result, { year: 2022, registry: workspace.registry, documents: workspace.documents });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
