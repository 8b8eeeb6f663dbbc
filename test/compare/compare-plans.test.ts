import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import { comparePlans, type PlanComparison } from '../../language-server/src/plan/compare-plans.ts';
import type { Plan } from '../../language-server/src/plan/types.ts';
import { mutatedSample, sampleTexts } from '../fuzz/arbitraries.ts';

const workspace = readWorkspace([
  {
    path: 'dm.cchc',
    text: 'DANH MỤC ĐƠN VỊ: Sở Mẫu\n\n- Văn phòng Sở\n  Viết tắt: VP\n- Thanh tra Sở\n- Phòng Kế hoạch\n',
  },
]);

function planOf(text: string): Plan {
  const { plan } = analyze({ path: 'a.cchc', text }, workspace, { today: '2021-01-01', profile: 'draft' });
  if (!plan) throw new Error('no plan');
  return plan;
}

function compare(before: string, after: string): PlanComparison {
  return comparePlans(planOf(before), planOf(after));
}

/** Paths by what happened to the tasks. */
function outcome({ tasks }: PlanComparison) {
  return {
    added: tasks.added.map(({ path }) => path),
    dropped: tasks.dropped.map(({ path }) => path),
    moved: tasks.moved.map((move) => [move.before.path, move.after.path]),
    changed: tasks.changed.map((change) => [change.before.path, change.after.path]),
  };
}

const nothing = { added: [], dropped: [], moved: [], changed: [] };

/** A plan with one letter a task, headings between. */
function write(tasks: readonly string[], year = 2021, head = ''): string {
  return [`KẾ HOẠCH: Cải cách năm ${year}\nNăm: ${year}\n${head}\nI. NHIỆM VỤ`, ...tasks].join('\n');
}

const works = [
  'Rà soát thủ tục hành chính của Sở',
  'Kiểm tra công vụ tại các đơn vị',
  'Tuyên truyền cải cách trên Trang thông tin điện tử',
  'Bồi dưỡng công chức làm việc ở bộ phận một cửa',
  'Áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015',
  'Khảo sát mức độ hài lòng của người dân',
  'Lập dự toán kinh phí cải cách',
  'Số hóa hồ sơ lưu trữ lịch sử',
] as const;
const task = (at: number, number = at + 1, year = 2021): string =>
  `${number}. ${works[at]}\n- Chủ trì: Văn phòng Sở\n- Sản phẩm: Báo cáo năm ${year}\n- Thời gian: Quý I/${year}`;
const all = works.map((_, at) => task(at));
const last = all.length - 1;

describe('a plan and itself', () => {
  it.each(sampleTexts().map((text) => ({ text, first: text.split('\n')[0] })))('$first', ({ text }) => {
    const { plan } = analyze({ path: 'a', text }, workspace, { today: '2021-01-01', profile: 'draft' });
    if (plan) expect(comparePlans(plan, plan).isSame).toBe(true);
  });

  it('differ in nothing, whatever the text', () => {
    fc.assert(
      fc.property(mutatedSample, (text) => {
        const { plan } = analyze({ path: 'a', text }, workspace, { today: '2021-01-01', profile: 'draft' });
        if (!plan) return;
        const found = comparePlans(plan, plan);
        expect(found.isSame).toBe(true);
        expect(found.tasks.unchanged).toBe(plan.tasks.length);
      }),
      { numRuns: 100 },
    );
  });

  it('differ in nothing where spelling, letter case and abbreviations differ', () => {
    const other = write(all).replaceAll('hòa', 'hoà').replaceAll('Văn phòng Sở', 'VP').replace('Rà soát', 'RÀ  SOÁT');
    expect(compare(write(all), other).isSame).toBe(true);
  });

  it('differ in nothing but the year in the plan of the next year', () => {
    const next = compare(
      write(all),
      write(
        works.map((_, at) => task(at, at + 1, 2022)),
        2022,
      ),
    );
    expect(outcome(next)).toEqual(nothing);
    expect(next.header).toEqual([{ field: 'period', before: '2021', after: '2022' }]);
  });
});

describe('one change', () => {
  const position = fc.nat({ max: last });

  it('a task dropped', () => {
    fc.assert(
      fc.property(position, fc.boolean(), (at, isRenumbered) => {
        const kept = works.flatMap((_, each) => (each === at ? [] : [each]));
        const after = kept.map((each, place) => task(each, isRenumbered ? place + 1 : each + 1));
        expect(outcome(compare(write(all), write(after)))).toEqual({ ...nothing, dropped: [`I.${at + 1}`] });
        expect(outcome(compare(write(after), write(all)))).toEqual({ ...nothing, added: [`I.${at + 1}`] });
      }),
    );
  });

  it('a task in the place of another', () => {
    for (const [at, text] of works.entries()) {
      const after = all.map((each, place) =>
        place === at ? each.replace(text, 'Xây dựng phòng họp không giấy') : each,
      );
      const path = `I.${at + 1}`;
      expect(outcome(compare(write(all), write(after)))).toEqual({ ...nothing, added: [path], dropped: [path] });
    }
  });

  it('a task moved', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        fc.pre(Math.abs(from - to) > 1);
        const order = works.map((_, each) => each).filter((each) => each !== from);
        order.splice(to, 0, from);
        const found = compare(write(all), write(order.map((each, place) => task(each, place + 1))));
        expect(outcome(found)).toEqual({ ...nothing, moved: [[`I.${from + 1}`, `I.${to + 1}`]] });
      }),
    );
  });

  it('a task under another heading', () => {
    const two = (inSecond: readonly number[]) =>
      write([
        ...works.flatMap((_, at) => (inSecond.includes(at) ? [] : [task(at)])),
        'II. VIỆC KHÁC',
        ...inSecond.map((at) => task(at)),
      ]);
    const found = compare(two([6, 7]), two([2, 6, 7]));
    expect(outcome(found)).toEqual({ ...nothing, moved: [['I.3', 'II.3']] });
    expect(found.tasks.moved[0]).toMatchObject({ fromHeadings: ['I. NHIỆM VỤ'], toHeadings: ['II. VIỆC KHÁC'] });
  });

  it.each([
    ['leads', 'Chủ trì: Văn phòng Sở', 'Chủ trì: Thanh tra Sở'],
    ['supports', '- Sản phẩm', '- Phối hợp: Thanh tra Sở\n- Sản phẩm'],
    ['products', 'Báo cáo năm 2021', 'Kế hoạch năm 2021'],
    ['deadlines', 'Quý I/2021', 'Quý II/2021'],
    ['deadlines', 'Quý I/2021', 'trước 31/3/2021'],
    ['criteria', '- Thời gian', '@ Tiêu chí: PAR-S 1.2\n- Thời gian'],
  ] as const)('%s', (field, from, to) => {
    for (const at of works.keys()) {
      const found = compare(
        write(all),
        write(all.map((each, place) => (place === at ? each.replace(from, to) : each))),
      );
      expect(outcome(found)).toEqual({ ...nothing, changed: [[`I.${at + 1}`, `I.${at + 1}`]] });
      const { before: _, after: __, isReworded, ...fields } = found.tasks.changed[0] ?? { before: 0, after: 0 };
      expect(Object.entries(fields).filter(([, value]) => value !== null)).toEqual([[field, expect.anything()]]);
      expect(isReworded).toBe(false);
    }
  });

  it('words', () => {
    const found = compare(write(all), write(all).replace('của Sở', 'còn hiệu lực của Sở và các đơn vị'));
    expect(outcome(found)).toEqual({ ...nothing, changed: [['I.1', 'I.1']] });
    expect(found.tasks.changed[0]).toMatchObject({ isReworded: true, leads: null });
  });

  it('numbers', () => {
    const percent = (share: number) => write([`1. Giải quyết ${share}% hồ sơ đúng hạn\n- Chủ trì: Văn phòng Sở`]);
    expect(outcome(compare(percent(95), percent(98)))).toEqual({ ...nothing, changed: [['I.1', 'I.1']] });
  });
});

describe('deadlines', () => {
  const due = (when: string, year: number) => write([`1. Rà soát\n- Chủ trì: VP\n- Thời gian: ${when}`], year);

  it('are seen from the year of their plan', () => {
    expect(outcome(compare(due('tháng 2/2020', 2020), due('tháng 2/2021', 2021)))).toEqual(nothing);
    expect(outcome(compare(due('trước 05/12', 2021), due('trước 05/12/2022', 2022)))).toEqual(nothing);
  });

  it('that kept the days of the old year are told', () => {
    const found = compare(due('Quý IV/2021', 2021), due('Quý IV/2021', 2022));
    expect(found.tasks.changed[0]?.deadlines).toMatchObject({
      keepsOldDays: true,
      before: [{ kind: 'quarter', start: '2021-10-01', startYear: 0 }],
      after: [{ kind: 'quarter', start: '2021-10-01', startYear: -1 }],
    });
  });

  it('without days are compared by their words', () => {
    expect(
      outcome(compare(due('theo kế hoạch của Sở Nội vụ', 2021), due('Theo kế hoạch của Sở Nội vụ', 2022))),
    ).toEqual(nothing);
    const found = compare(due('theo kế hoạch của Sở Nội vụ', 2021), due('theo hướng dẫn của tỉnh', 2021));
    expect(found.tasks.changed).toHaveLength(1);
  });
});

describe('header, reports and citations', () => {
  const head = (...lines: readonly string[]) => write(all, 2021, `${lines.join('\n')}\n`);

  it('tell what was added and dropped', () => {
    const found = compare(
      head('Số: 1/KH-SM', 'Người ký: GIÁM ĐỐC; Nguyễn Văn A', 'Nơi nhận: UBND tỉnh; Lưu: VT, VP', 'Căn cứ: Luật Mẫu'),
      head(
        'Số: 2/KH-SM',
        'Người ký: GIÁM ĐỐC; Trần Thị B',
        'Nơi nhận: Sở Nội vụ; Lưu: VT, VP',
        'Căn cứ: Nghị định số 9/2020/NĐ-CP',
      ),
    );
    expect(found.header).toEqual([
      { field: 'symbol', before: '1/KH-SM', after: '2/KH-SM' },
      { field: 'signatory', before: 'GIÁM ĐỐC; Nguyễn Văn A', after: 'GIÁM ĐỐC; Trần Thị B' },
    ]);
    expect(found.recipients).toMatchObject({ dropped: ['UBND tỉnh'], added: ['Sở Nội vụ'] });
    expect(found.citations.dropped).toMatchObject([{ text: 'Luật Mẫu', symbol: null }]);
    expect(found.citations.added).toMatchObject([{ symbol: '9/2020/NĐ-CP' }]);
    expect(outcome(found)).toEqual(nothing);
  });

  it('tell of reporting dates', () => {
    const found = compare(
      `${write(all)}\n- Báo cáo quý I: trước ngày 03/3/2021`,
      `${write(all)}\n- Báo cáo quý I: trước ngày 10/3/2021`,
    );
    expect(found.reports.dropped).toMatchObject([{ name: 'quý I', deadline: { end: '2021-03-02' } }]);
    expect(found.reports.added).toMatchObject([{ name: 'quý I', deadline: { end: '2021-03-09' } }]);
  });
});

describe('large plans', () => {
  const many = (count: number, textOf: (at: number) => string) =>
    planOf(write(Array.from({ length: count }, (_, at) => `${at + 1}. ${textOf(at)}\n- Chủ trì: VP`)));
  const random = (at: number) => works[(at * 7919) % works.length] ?? '';

  it.each([
    ['equal texts', (): string => 'Rà soát thủ tục hành chính', (): string => 'Rà soát văn bản'],
    ['numbered texts', (at: number) => `Rà soát thủ tục số ${at}`, (at: number) => `Rà soát thủ tục số ${at + 5000}`],
    [
      'reworded texts',
      (at: number) => `${random(at)} tại ${random(at >> 3)} theo ${random(at >> 6)} lần ${random(at >> 9)}`,
      (at: number) => `${random(at)} ở ${random(at >> 3)} và ${random(at >> 6)} đợt ${random(at >> 9)}`,
    ],
    ['other words', (at: number) => `a${at} b${at} c${at}`, (at: number) => `x${at} y${at} z${at}`],
  ])('of 10,000 tasks: %s', (_, before, after) => {
    const [older, newer] = [many(10_000, before), many(10_000, after)];
    const start = performance.now();
    comparePlans(older, newer);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
