import type { Unit } from '../../plan/reference-types.ts';
import { fold } from '../../text/fold.ts';
import type { PlanContext } from '../define-rule.ts';

/** First words of recipients that take in every room and unit, and of those that refer to the document itself. */
const wholeOffice = [
  'các phòng',
  'các đơn vị',
  'các ban',
  'phòng, đơn vị',
  'trưởng các',
  'thủ trưởng các',
  'lãnh đạo các',
  'tất cả',
  'toàn thể',
  'như ',
].map(fold);

const longestLine = 500;

/** Ids of the units that the recipients take in; `all` where a recipient stands for the whole office. */
export function coveredUnits(context: PlanContext): Set<string> | 'all' {
  const { registry, plan } = context;
  const covered = new Set<string>();
  const cover = (unit: Unit): void => {
    covered.add(unit.id);
    for (const member of registry.membersOf(unit)) covered.add(member.id);
    const office = unit.kind === 'post' ? registry.ancestorsOf(unit)[0] : undefined;
    if (office !== undefined) covered.add(office.id);
  };
  for (const { name, isArchive, resolution } of plan.header.recipients) {
    if (isArchive) continue;
    const units = resolution.entries.map((id) => registry.byId(id)).filter((unit) => unit !== undefined);
    if (units.some(isWholeOffice) || (units.length === 0 && namesWholeOffice(name))) return 'all';
    for (const unit of units) cover(unit);
  }
  for (const unit of archiveUnits(context)) cover(unit);
  for (const id of registry.resolve(plan.issuer ?? '').entries) covered.add(id);
  return covered;
}

/** A group within the office that lists no members: open, or not spelt out. */
function isWholeOffice(unit: Unit): boolean {
  if (unit.kind === 'post') return namesWholeOffice(unit.name);
  return unit.kind === 'group' && !unit.isOutside && unit.members.length === 0;
}

function namesWholeOffice(name: string): boolean {
  const folded = fold(name);
  return wholeOffice.some((words) => folded.startsWith(words));
}

/** The units that keep a copy by "Lưu: VT, HCTH". */
function archiveUnits({ registry, plan }: PlanContext): Unit[] {
  const archives = plan.header.recipients.filter(({ isArchive }) => isArchive);
  const keys = new Set(archives.flatMap(({ name }) => name.slice(0, longestLine).split(/[,;:]/).map(fold)));
  if (keys.size === 0) return [];
  const codesOf = (unit: Unit): string[] => [unit.code ?? unit.name, ...unit.abbreviations.map(({ text }) => text)];
  return registry.units.filter((unit) => codesOf(unit).some((code) => keys.has(fold(code))));
}
