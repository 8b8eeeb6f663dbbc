import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { differenceHtml } from '../../language-server/src/outputs/difference/difference-html.ts';
import { differenceJson } from '../../language-server/src/outputs/difference/difference-json.ts';
import { differenceMarkdown } from '../../language-server/src/outputs/difference/difference-markdown.ts';
import { analyze, readWorkspace } from '../../language-server/src/pipeline/analyze.ts';
import { comparePlans, type PlanComparison } from '../../language-server/src/plan/compare-plans.ts';
import { planDifference } from '../../language-server/src/views/plan-difference.ts';
import { sampleTexts } from '../fuzz/arbitraries.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/diff.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);
const workspace = readWorkspace([]);

function plansOf(texts: readonly string[]) {
  return texts
    .map((text, at) => analyze({ path: `${at}.cchc`, text }, workspace, { today: '2021-01-01', profile: 'draft' }).plan)
    .filter((plan) => plan !== null);
}

function compare(before: string, after: string): PlanComparison {
  const [older, newer] = plansOf([before, after]);
  if (!older || !newer) throw new Error('no plan');
  return comparePlans(older, newer);
}

const hostile = '<script>alert("1")</script> **đậm** | ô | [x](javascript:y) `mã` _nghiêng_ &amp; \u0007';
const before = `KẾ HOẠCH: A ${hostile} năm 2021
Năm: 2021
Người ký: GIÁM ĐỐC; Nguyễn Văn A

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính ${hostile}
- Chủ trì: Văn phòng Sở
- Thời gian: Quý I/2021
2. Kiểm tra công vụ
- Chủ trì: Văn phòng Sở
II. VIỆC KHÁC
1. Bồi dưỡng công chức một cửa
- Chủ trì: Văn phòng Sở
2. Lập dự toán kinh phí
- Chủ trì: Văn phòng Sở
- Báo cáo quý I: trước ngày 03/3/2021
`;
const after = `KẾ HOẠCH: B ${hostile} năm 2022
Năm: 2022
Nơi nhận: ${hostile}

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính ${hostile}
- Chủ trì: ${hostile}; Thanh tra Sở
- Chỉ đạo: Phó Giám đốc Sở
- Sản phẩm: ${hostile}
- Thời gian: Quý I/2021
@ Tiêu chí: PAR-S 1.1
2. Bồi dưỡng công chức một cửa
- Chủ trì: Văn phòng Sở
II. VIỆC KHÁC
1. Lập dự toán kinh phí và quyết toán
- Chủ trì: Văn phòng Sở
2. Số hóa hồ sơ theo Nghị định số 1/2021/NĐ-CP ngày 05/01/2021 của Chính phủ
- Chủ trì: Văn phòng Sở
- Thời gian: trước ngày 05/12
`;
const full = compare(before, after);

describe('the difference as JSON', () => {
  it('fits the published schema', () => {
    validate(JSON.parse(JSON.stringify(differenceJson(full))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('fits it for all samples', () => {
    const plans = plansOf(sampleTexts());
    for (const one of plans) {
      for (const other of plans) {
        validate(JSON.parse(JSON.stringify(differenceJson(comparePlans(one, other)))));
        expect(validate.errors ?? []).toEqual([]);
      }
    }
  });

  it('has every kind of difference in this test', () => {
    const lists = [full.header, ...Object.values(full.tasks), ...Object.values(full.citations)];
    expect(lists.filter((list) => Array.isArray(list) && list.length === 0)).toEqual([full.citations.dropped]);
    expect(full.tasks.changed[0]).toMatchObject({
      leads: {},
      directors: {},
      products: {},
      criteria: {},
      deadlines: { keepsOldDays: true },
    });
  });
});

describe.each(['vi', 'en'] as const)('the difference as a page (%s)', (language) => {
  const html = differenceHtml(planDifference(full, language), language);

  it('takes nothing of the plans for markup', () => {
    expect(html).not.toMatch(/<script|<a |\shref=|\ssrc=|url\(|@import|\son\w+=/i);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html).toContain('&amp;amp;');
    expect(html).not.toContain('\u0007');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('names language, columns and rows', () => {
    expect(html).toContain(`<html lang="${language}">`);
    const tables = html.split('<table').slice(1);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(table).toContain('<th scope="col">');
    expect(html.match(/<section/g)).toHaveLength(html.match(/<h2 id="/g)?.length ?? -1);
  });
});

describe('the difference as Markdown', () => {
  const markdown = differenceMarkdown(planDifference(full, 'vi'));

  it('takes nothing of the plans for markup', () => {
    expect(markdown.replaceAll(/\\./g, '')).not.toMatch(/<script|`|\[x\]|_nghi/);
    for (const line of markdown.split('\n').filter((each) => each.startsWith('| '))) {
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(5);
    }
  });

  it('says what was dropped and added', () => {
    expect(markdown).toContain('* Chủ trì: bỏ Văn phòng Sở; thêm ');
    expect(markdown).toContain('* Thời gian: Quý I/2021 (vẫn là ngày của năm cũ)');
    expect(markdown).toContain('* **II.1 → I.2** Bồi dưỡng công chức một cửa');
    expect(markdown).toContain('* Thuộc mục: II. VIỆC KHÁC → I. NHIỆM VỤ');
    expect(markdown).toContain('* **−** quý I: trước ngày 03/3/2021');
    expect(markdown).toContain('* Thời gian: trước ngày 05/12 (04/12/2022)');
  });
});

it('nothing different is said so', () => {
  const same = planDifference(compare(before, before), 'vi');
  expect(same.summary).toBe('Hai bản không khác nhau về nội dung.');
  expect(same.sections).toEqual([]);
});
