import { criterionNumbers, indexCode } from './criteria.ts';
import type { Random } from './random.ts';
import { allUnits, concernedUnits, insideUnits, misspeltUnits, outsideUnits } from './units.ts';
import { actions, documents, documentTails, fields, objects, purposes, scopes } from './words.ts';

/** One task of the material, before it is written in any format. What is absent is an empty string. */
export interface Assignment {
  readonly text: string;
  readonly lead: string;
  readonly support: string;
  readonly product: string;
  readonly deadline: string;
  readonly criteria: string;
}

/** A group of tasks under one heading. */
export interface AssignmentGroup {
  readonly title: string;
  readonly remark: string;
  readonly assignments: readonly Assignment[];
}

/** Letters of the Vietnamese alphabet in the order in which offices number points. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** A group with between 6 and 14 tasks, never more than `limit`. */
export function makeGroup(random: Random, limit: number): AssignmentGroup {
  const size = Math.min(limit, random.between(6, 14));
  return {
    title: `${random.pick(actions)} ${random.pick(objects)} lĩnh vực ${random.pick(fields)}`,
    remark: random.chance(0.25) ? makeRemark(random) : '',
    assignments: Array.from({ length: size }, () => makeAssignment(random)),
  };
}

/** A sentence of prose without any task. */
export function makeRemark(random: Random): string {
  return `Công tác ${random.pick(fields)} cần ${random.pick(purposes)}; ${random.pick(objects)} ${random.pick(scopes)} được xem xét trước, kể cả khi có thay đổi về tổ chức (nếu có).`;
}

/** One task in a hundred lacks its lead, three in two hundred their product, one in a hundred has an odd deadline. */
function makeAssignment(random: Random): Assignment {
  const lead = random.chance(0.99) ? makeLead(random) : '';
  return {
    text: makeText(random),
    lead,
    support: random.chance(0.8) ? makeSupport(random, lead) : '',
    product: random.chance(0.985) ? makeProduct(random) : '',
    deadline: makeDeadline(random),
    criteria: random.chance(0.12) ? makeCriteria(random) : '',
  };
}

function makeText(random: Random): string {
  const core = `${random.pick(actions)} ${random.pick(objects)} lĩnh vực ${random.pick(fields)}`;
  const scope = random.chance(0.3) ? ` ${random.pick(scopes)}` : '';
  const purpose = random.chance(0.15) ? `, ${random.pick(purposes)}` : '';
  const figure = random.chance(0.1) ? `, đạt ${random.between(60, 100)}%` : '';
  return core + scope + purpose + figure;
}

function makeLead(random: Random): string {
  if (random.chance(0.01)) return random.pick(misspeltUnits);
  const unit = random.pick(insideUnits);
  return random.chance(0.04) ? unit.abbreviation : unit.name;
}

function makeSupport(random: Random, lead: string): string {
  if (random.chance(0.3)) return allUnits;
  if (random.chance(0.2)) return concernedUnits;
  const names = new Set<string>();
  const count = random.chance(0.25) ? 2 : 1;
  while (names.size < count) {
    const name = random.chance(0.15) ? random.pick(outsideUnits) : random.pick(insideUnits).name;
    if (name !== lead) names.add(name);
  }
  return [...names].join('; ');
}

function makeProduct(random: Random): string {
  const first = `${random.pick(documents)} ${random.pick(documentTails)}`;
  return random.chance(0.1) ? `${first}; ${random.pick(documents).toLowerCase()} ${random.pick(documentTails)}` : first;
}

function makeDeadline(random: Random): string {
  const quarter = random.pick(['I', 'II', 'III', 'IV']);
  const month = random.between(1, 12);
  const day = `${random.between(10, 28)}/${month < 3 ? `0${month}` : month}`;
  return random.pick([
    `Quý ${quarter}/2026`,
    `Quý ${quarter} năm 2026`,
    `Trước ngày ${day}/2026`,
    `Trước ngày ${day}/2026`,
    `Tháng ${month}/2026`,
    `Năm 2026`,
    `Thường xuyên trong năm`,
    `Chậm nhất ${day}/2026`,
    `Định kỳ hằng quý`,
    `Theo kế hoạch của Sở Nội vụ`,
    `Quý ${quarter}/2026 ban hành; trước ngày ${random.between(10, 28)}/12/2026 báo cáo`,
    random.chance(0.1) ? 'Kịp thời' : `Trong tháng ${month} năm 2026`,
  ]);
}

function makeCriteria(random: Random): string {
  const number = criterionNumbers[random.between(0, criterionNumbers.length - 1)] ?? '1.1.1';
  return `${indexCode} ${random.chance(0.5) ? number : number.slice(0, number.lastIndexOf('.'))}`;
}
