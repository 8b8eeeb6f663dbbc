import { formatVietnamese, type IsoDate } from '../../plan/calendar-date.ts';
import type { Unit } from '../../plan/reference-types.ts';
import type { Plan } from '../../plan/types.ts';
import type { Localised } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** When a plan counts. */
export interface Life {
  /** The first day on which the plan counts. */
  readonly issue: IsoDate;
  /** The first day on which its work is done. */
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** When a plan is issued and runs; the day of checking for a draft that says neither. */
export function lifeOf({ date, period }: Plan, today: IsoDate): Life {
  const issue = date ?? period?.start ?? today;
  const start = period !== null && period.start > issue ? period.start : issue;
  const end = period !== null && period.end > start ? period.end : start;
  return { issue, start, end };
}

/** Gone before the plan, there only after it, ending or beginning while it runs. */
export type Absence = 'gone' | 'future' | 'ending' | 'beginning';

/** How a unit misses the plan; null where it exists all the time. */
export function absenceOf({ validFrom, validTo }: Unit, { issue, start, end }: Life): Absence | null {
  if (validTo !== null && validTo < issue) return 'gone';
  if (validFrom !== null && validFrom > end) return 'future';
  if (validTo !== null && validTo < end) return 'ending';
  return validFrom !== null && validFrom > start ? 'beginning' : null;
}

/** Says what is wrong with a unit that misses the plan. */
export function messageFor({ name, validFrom, validTo }: Unit, absence: Absence): Localised {
  const unit = quote(name, 45);
  const last = validTo === null ? '' : formatVietnamese(validTo);
  const first = validFrom === null ? '' : formatVietnamese(validFrom);
  switch (absence) {
    case 'gone':
      return {
        vi: `${unit} chỉ còn đến ngày ${last}, trước khi có văn bản này.`,
        en: `${unit} existed until ${last} only, before this document.`,
      };
    case 'future':
      return {
        vi: `${unit} đến ngày ${first} mới có, sau thời gian thực hiện của văn bản này.`,
        en: `${unit} exists from ${first} on only, after the period of this document.`,
      };
    case 'ending':
      return {
        vi: `${unit} chỉ còn đến ngày ${last}, không hết thời gian thực hiện.`,
        en: `${unit} exists until ${last} only, not for the whole period.`,
      };
    case 'beginning':
      return {
        vi: `${unit} đến ngày ${first} mới có, khi thời gian thực hiện đã bắt đầu.`,
        en: `${unit} exists from ${first} on only, when the period has begun.`,
      };
  }
}
