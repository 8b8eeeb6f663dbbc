import type { Responsible, Task } from '../../plan/types.ts';
import { defineRule, type PlanContext } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { identityOf, listsOf, type Mention } from './mentions.ts';
import { removal } from './name-edits.ts';

/** A unit that both leads and supports one task. */
export default defineRule({
  code: 'support-is-lead',
  category: 'responsibility',
  target: 'plan',
  severity: 'warning',
  isFixable: true,
  since: '0.1.0',
  title: { vi: 'Đơn vị vừa chủ trì vừa phối hợp', en: 'A unit that leads and supports one task' },
  why: {
    vi: 'Đơn vị đã chủ trì thì không phối hợp với chính mình; thường là một trong hai dòng ghi nhầm tên. Nhóm có chứa đơn vị chủ trì thì không sao.',
    en: 'A unit does not work along with itself: usually one of the two lines bears a wrong name. A group that holds the lead is no fault.',
  },
  bad: {
    text: `KẾ HOẠCH: Đo lường hài lòng năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Lấy phiếu khảo sát:
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở; Văn phòng Sở
- Sản phẩm: Báo cáo khảo sát
- Thời gian: Tháng 10/2026
`,
    today: '2025-12-01',
  },
  good: {
    text: `KẾ HOẠCH: Đo lường hài lòng năm 2026 của Sở Mẫu
Năm: 2026

I. NHIỆM VỤ
1. Lấy phiếu khảo sát:
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo khảo sát
- Thời gian: Tháng 10/2026
`,
    today: '2025-12-01',
  },
  check(context) {
    const lists = listOfEach(context);
    for (const task of context.plan.tasks) {
      for (const support of task.supports) {
        const list = lists.get(support.span.start);
        const lead = isGiven(support) ? leadWith(task, identityOf(support)) : null;
        if (lead === null || list === undefined) continue;
        lists.delete(support.span.start);
        reportDouble(context, { task, support, lead, list });
      }
    }
  },
});

interface Double {
  readonly task: Task;
  readonly support: Responsible;
  readonly lead: Responsible;
  readonly list: readonly Mention[];
}

/** The list in which each supporting name stands, by the place of the name. */
function listOfEach(context: PlanContext): Map<number, readonly Mention[]> {
  const lists = new Map<number, readonly Mention[]>();
  for (const list of listsOf(context.plan)) {
    for (const { role, responsible } of list) if (role === 'support') lists.set(responsible.span.start, list);
  }
  return lists;
}

/** Written for the task itself, not for several from above or by its dashes. */
function isGiven({ origin }: Responsible): boolean {
  return origin === 'own' || origin === 'assigned';
}

function leadWith(task: Task, identity: string): Responsible | null {
  return task.leads.find((lead) => lead.origin !== 'subtask' && identityOf(lead) === identity) ?? null;
}

function reportDouble(context: PlanContext, { task, support, lead, list }: Double): void {
  const mention = list.find(({ responsible }) => responsible.span.start === support.span.start);
  const edit = mention ? removal(context.text, mention, list) : null;
  context.report({
    span: support.span,
    path: task.path,
    message: {
      vi: `${quote(support.name)} vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
      en: `${quote(support.name)} both leads and supports one task.`,
    },
    hint: {
      vi: 'Bỏ tên này ở dòng phối hợp, hoặc sửa lại đơn vị chủ trì.',
      en: 'Take the name out of the supporting units, or mend the lead.',
    },
    related: [{ file: null, span: lead.span, message: { vi: 'Chủ trì ghi ở đây.', en: 'It leads here.' } }],
    fixes:
      edit === null
        ? []
        : [
            {
              title: { vi: 'Bỏ khỏi dòng phối hợp', en: 'Take it out of the supporting units' },
              edits: [edit],
              isSafe: false,
            },
          ],
  });
}
