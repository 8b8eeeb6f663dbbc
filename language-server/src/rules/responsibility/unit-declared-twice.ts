import type { Unit } from '../../plan/reference-types.ts';
import { namesOf, type UnitName } from '../../plan/registry.ts';
import { fold } from '../../text/fold.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Two entries of the catalogues bear one name, other name or abbreviation: reported at the later, with the first beside it. */
export default defineRule({
  code: 'unit-declared-twice',
  category: 'responsibility',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  target: 'catalogue',
  title: { vi: 'Một tên khai cho hai đơn vị', en: 'One name declared for two units' },
  why: {
    vi: 'Một tên, tên khác hay chữ viết tắt chỉ được chỉ một đơn vị. Khai trùng thì kế hoạch nào dùng tên đó cũng không biết giao cho ai.',
    en: 'A name, other name or abbreviation may mean one unit only. Declared twice, no plan that uses it says who is meant.',
  },
  bad: {
    text: `DANH MỤC ĐƠN VỊ: Sở mẫu

- Văn phòng Sở
  Viết tắt: VP
- Văn phòng Đảng ủy
  Viết tắt: VP
`,
  },
  good: {
    text: `DANH MỤC ĐƠN VỊ: Sở mẫu

- Văn phòng Sở
  Viết tắt: VP
- Văn phòng Đảng ủy
  Viết tắt: VPĐU
`,
  },
  check({ catalogue, registry, report }) {
    for (const unit of catalogue.units) {
      const seen = new Set<string>();
      for (const name of namesOf(unit)) {
        const key = fold(name.text);
        const first = registry.byId(registry.resolve(name.text).entries[0] ?? '');
        if (first === undefined || first.id === unit.id || seen.has(key)) continue;
        seen.add(key);
        report(declaredBefore(unit, name, first));
      }
    }
  },
});

function declaredBefore(unit: Unit, name: UnitName, first: Unit): Report {
  const key = fold(name.text);
  const earlier = namesOf(first).find(({ text }) => fold(text) === key);
  const isSame = fold(unit.name) === fold(first.name);
  return {
    span: name.span,
    message: isSame
      ? { vi: `Đơn vị ${quote(unit.name)} được khai hai lần.`, en: `The unit ${quote(unit.name)} is declared twice.` }
      : {
          vi: `${quote(name.text, 40)} đã được khai cho ${quote(first.name, 40)}.`,
          en: `${quote(name.text, 40)} is already declared for ${quote(first.name, 40)}.`,
        },
    hint: isSame
      ? { vi: 'Gộp hai mục thành một.', en: 'Make one entry of the two.' }
      : {
          vi: 'Bỏ tên này ở một trong hai mục, hoặc đặt tên khác.',
          en: 'Remove the name from one of the two entries, or choose another.',
        },
    related: [
      {
        file: first.file === unit.file ? null : first.file,
        span: earlier?.span ?? first.span,
        message: { vi: 'Khai lần đầu ở đây', en: 'First declared here' },
      },
    ],
  };
}
