import { fold } from '../text/fold.ts';
import type { Unit, UnitRegistry } from './reference-types.ts';
import type { Responsible, Task } from './types.ts';

const collective = /^(?:các|mỗi|từng|tất cả|toàn thể|toàn bộ) /;

/**
 * Whether a unit named elsewhere (a criterion's owner) leads, supports or directs a task: itself, through a group of which it is a
 * member, a post or unit of its own, or a successor. Names that no catalogue knows are compared as written; a collective that none
 * knows ("Các phòng, đơn vị thuộc Sở") may hold the unit and counts.
 */
export function takesPart(name: string, task: Task, registry: UnitRegistry): boolean {
  const wanted = unitsMeant(registry.resolve(name).entries, registry);
  const people = [...task.leads, ...task.supports, ...task.directors];
  if (people.some((person) => person.resolution.entries.length === 0 && collective.test(fold(person.name))))
    return true;
  if (wanted.length === 0) return people.some((person) => fold(person.name) === fold(name));
  const ids = new Set(wanted.flatMap((unit) => [unit, ...registry.successorsOf(unit)]).map(({ id }) => id));
  return people.some((person) => unitsBehind(person, registry).some(({ id }) => ids.has(id)));
}

/** Entries with the members of those that are groups. */
function unitsMeant(entries: readonly string[], registry: UnitRegistry): Unit[] {
  return entries
    .map((id) => registry.byId(id))
    .filter((unit) => unit !== undefined)
    .flatMap((unit) => [unit, ...registry.membersOf(unit)]);
}

function unitsBehind(person: Responsible, registry: UnitRegistry): Unit[] {
  return unitsMeant(person.resolution.entries, registry).flatMap((unit) => [unit, ...registry.ancestorsOf(unit)]);
}
