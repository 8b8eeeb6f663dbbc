import type { Responsible } from '../../plan/types.ts';
import { fold } from '../../text/fold.ts';
import { defineRule, type Surroundings } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { mentionsOf, unitOf } from './mentions.ts';

/** First words of a name that stands for several units or people. */
const collectiveWords = [
  'các',
  'tất cả',
  'mỗi',
  'mọi',
  'từng',
  'những',
  'toàn thể',
  'toàn bộ',
  'trưởng các',
  'thủ trưởng các',
  'giám đốc các',
  'lãnh đạo các',
  'người đứng đầu các',
].map((words) => `${fold(words)} `);

/** A task whose only lead is a group. */
export default defineRule({
  code: 'lead-collective',
  category: 'responsibility',
  target: 'plan',
  severity: 'info',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Chủ trì là một nhóm đơn vị', en: 'A group leads' },
  why: {
    vi: 'Giao cho tất cả thì không đơn vị nào chịu trách nhiệm riêng. Có việc phải giao như vậy, nhưng nên có một đầu mối tổng hợp.',
    en: 'What is given to all, nobody in particular answers for. Some work must be given so, but one unit should gather it.',
  },
  bad: {
    text: `KẾ HOẠCH: Tiết kiệm năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Đăng ký chỉ tiêu tiết kiệm:
- Chủ trì: Các phòng, đơn vị thuộc Sở
- Phối hợp: Văn phòng Sở
- Sản phẩm: Bản đăng ký
- Thời gian: Quý I/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Tiết kiệm năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Đăng ký chỉ tiêu tiết kiệm:
- Chủ trì: Văn phòng Sở
- Phối hợp: Các phòng, đơn vị thuộc Sở
- Sản phẩm: Bản đăng ký
- Thời gian: Quý I/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    for (const { role, responsible, task, path } of mentionsOf(context.plan)) {
      if (role !== 'lead' || task.leads.length !== 1 || !isCollective(context, responsible)) continue;
      context.report({
        span: responsible.span,
        path,
        message: {
          vi: `Chủ trì là ${quote(responsible.name, 50)}: không đơn vị nào chịu trách nhiệm riêng.`,
          en: `The lead is ${quote(responsible.name, 50)}: nobody in particular answers for the task.`,
        },
        hint: {
          vi: 'Nêu một đơn vị làm đầu mối, chuyển nhóm này sang “Phối hợp” nếu được.',
          en: 'Name one unit that gathers the work; let the group support it where possible.',
        },
      });
    }
  },
});

function isCollective(context: Surroundings, responsible: Responsible): boolean {
  const unit = unitOf(context, responsible);
  if (unit !== null && unit.kind !== 'post') return unit.kind === 'group';
  const name = fold(responsible.name);
  return collectiveWords.some((words) => name.startsWith(words));
}
