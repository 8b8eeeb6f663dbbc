import { daysBetween, formatVietnamese } from '../../plan/calendar-date.ts';
import type { Task } from '../../plan/types.ts';
import { defineRule } from '../define-rule.ts';
import { severityFor } from '../missing-field.ts';
import { quote } from '../quote.ts';
import { endBefore, endBeforeIssue, type Milestone, milestonesOf, whenOf } from './milestones.ts';

/** A deadline that has passed while its task is not reported done. */
export default defineRule({
  code: 'deadline-overdue',
  category: 'deadlines',
  target: 'plan',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Quá hạn mà chưa báo hoàn thành', en: 'Overdue and not reported done' },
  why: {
    vi: 'Thời hạn được so với ngày kiểm tra; nhiệm vụ đã ghi “@ Tình trạng: hoàn thành” thì không nhắc nữa.',
    en: 'Deadlines are held against the day of checking; a task with “@ Tình trạng: hoàn thành” is not mentioned.',
  },
  bad: {
    text: `KẾ HOẠCH: An toàn thông tin năm 2026 của Sở Mẫu
Ngày ban hành: 10/12/2025
Năm: 2026

I. NHIỆM VỤ
1. Đổi mật khẩu hệ thống:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Biên bản thực hiện
- Thời gian: Tháng 02/2026
@ Tình trạng: đang thực hiện
`,
    today: '2026-03-20',
  },
  good: {
    text: `KẾ HOẠCH: An toàn thông tin năm 2026 của Sở Mẫu
Ngày ban hành: 10/12/2025
Năm: 2026

I. NHIỆM VỤ
1. Đổi mật khẩu hệ thống:
- Chủ trì: Văn phòng Sở
- Sản phẩm: Biên bản thực hiện
- Thời gian: Tháng 02/2026
@ Tình trạng: hoàn thành 25/02/2026
`,
    today: '2026-03-20',
  },
  check(context) {
    const { plan, today } = context;
    for (const milestone of milestonesOf(plan)) {
      const { deadline, holder, path } = milestone;
      const end = endBefore(deadline, today);
      if (end === null || isSettled(milestone) || endBeforeIssue(deadline, plan, today) !== null) continue;
      const { text, span } = whenOf(deadline);
      const days = daysBetween(end, today);
      context.report({
        span,
        path,
        severity: severityFor(holder, 'warning'),
        message: {
          vi: `Thời hạn ${quote(text)} đã quá ${days} ngày mà chưa báo hoàn thành.`,
          en: `The deadline ${quote(text)} passed ${days} days ago and the task is not reported done.`,
        },
        hint: {
          vi: `Ngày cuối là ${formatVietnamese(end)}. Nếu đã xong, ghi “@ Tình trạng: hoàn thành …” dưới nhiệm vụ.`,
          en: `Its last day was ${formatVietnamese(end)}. Where it is done, write “@ Tình trạng: hoàn thành …” under the task.`,
        },
      });
    }
  },
});

/** Done where it is written, or by all the others that share it. */
function isSettled({ deadline, holder, sharers }: Milestone): boolean {
  if (sharers.length > 0 && sharers.every(isDone)) return deadline.origin === 'own' || isDone(holder);
  return isDone(holder) && (deadline.origin === 'own' || sharers.length === 0);
}

function isDone({ status }: Task): boolean {
  return status?.state === 'done' || status?.state === 'done-late';
}
