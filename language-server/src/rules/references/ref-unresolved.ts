import type { MissingPlace, OutlineNode, Plan, Reference } from '../../plan/types.ts';
import { defineRule, type Localised } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { placeName, wordOf } from './place-name.ts';

/** A reference to a point, item, chapter or article that this document does not have. */
export default defineRule({
  code: 'ref-unresolved',
  category: 'references',
  target: 'plan',
  severity: 'error',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Dẫn chiếu đến chỗ không có', en: 'A reference to a place that does not exist' },
  why: {
    vi: 'Khi thêm, bớt hay đánh lại số, các dẫn chiếu “điểm a khoản 2 Mục I” dễ bị bỏ quên. Việc giao bằng dẫn chiếu sai thì không ai nhận.',
    en: 'When lines are added, dropped or renumbered, references such as “điểm a khoản 2 Mục I” are easily forgotten. Work handed out by a wrong reference is nobody’s.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
1. Cải cách thể chế
a) Rà soát văn bản.
b) Kiểm tra văn bản.

II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở theo dõi việc nêu tại điểm c khoản 1 Mục I.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021

I. NHIỆM VỤ
1. Cải cách thể chế
a) Rà soát văn bản.
b) Kiểm tra văn bản.

II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở theo dõi việc nêu tại điểm b khoản 1 Mục I.
`,
  },
  check({ plan, report }) {
    const inventory = new Inventory(plan);
    for (const reference of plan.references) {
      if (reference.place.names === 'annex' || reference.missing.length === 0) continue;
      const { vi, en } = describe(inventory, reference);
      report({
        span: reference.span,
        path: plan.nodes[reference.node]?.path ?? null,
        message: {
          vi: `${quote(reference.text, 50)} dẫn đến chỗ không có. ${vi}`,
          en: `${quote(reference.text, 50)} refers to a place that does not exist. ${en}`,
        },
        hint: {
          vi: 'Sửa lại dẫn chiếu, hoặc bổ sung chỗ còn thiếu. Nếu dẫn văn bản khác, ghi rõ tên văn bản ngay sau đó.',
          en: 'Mend the reference, or add what is missing. For a place of another document, name the document right behind it.',
        },
      });
    }
  },
});

/** What is missing where, and what is there instead. */
function describe(inventory: Inventory, { missing }: Reference): Localised {
  const [first] = missing;
  if (!first) return { vi: '', en: '' };
  const same = missing.filter(({ level, within }) => level === first.level && within === first.within);
  const keys = same.map(({ key }) => key).join(', ');
  const word = wordOf(first.level);
  if (first.level === 'points' && first.within < 0) {
    return { vi: `Không có ${word} ${keys} ở mục này và mục trước.`, en: `There is no ${word} ${keys} nearby.` };
  }
  const place = placeName(inventory.plan, first.within);
  const there = inventory.keysIn(first);
  if (there.length === 0)
    return { vi: `Ở ${place.vi} không có ${word} nào.`, en: `There is no ${word} in ${place.en}.` };
  return {
    vi: `Ở ${place.vi} không có ${word} ${keys}, chỉ có ${word} ${shorten(there)}.`,
    en: `In ${place.en} there is no ${word} ${keys}, only ${word} ${shorten(there)}.`,
  };
}

/** What there is in each place asked for, worked out once. */
class Inventory {
  readonly plan: Plan;
  readonly #known = new Map<string, readonly string[]>();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  keysIn(place: MissingPlace): readonly string[] {
    const name = `${place.within} ${place.level}`;
    const keys = this.#known.get(name) ?? keysThere(this.plan, place);
    this.#known.set(name, keys);
    return keys;
  }
}

/** Numbers or letters of the level that do exist there. */
function keysThere(plan: Plan, { level, within }: MissingPlace): readonly string[] {
  const holder = plan.nodes[within];
  if (level === 'points')
    return (holder?.children ?? []).filter((node) => node.level === 'point').map(({ key }) => key);
  if (level === 'items') {
    const items = holder ? holder.children : plan.outline;
    return items.filter((node) => node.level === 'item' || node.level === 'decimal').map(({ key }) => key);
  }
  const headings = (holder ? holder.children : plan.nodes).filter((node) => isOfLevel(node, level));
  return [...new Set(headings.map(({ key }) => key.slice(key.lastIndexOf(' ') + 1)))];
}

function isOfLevel({ level, key }: OutlineNode, wanted: MissingPlace['level']): boolean {
  const isArticle = key.startsWith('Điều ');
  const isAnnex = key.toLowerCase().startsWith('phụ lục ');
  if (wanted === 'articles') return isArticle;
  if (wanted === 'annexes') return isAnnex;
  if (isArticle || isAnnex) return false;
  if (wanted === 'chapters') return level === 'chapter' || (level === 'part' && /^ch/i.test(key));
  return level === 'part';
}

function shorten(keys: readonly string[]): string {
  if (keys.length <= 14) return keys.join(', ');
  return `${keys.slice(0, 3).join(', ')}, … ${keys[keys.length - 1]}`;
}
