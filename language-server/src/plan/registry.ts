import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { IsoDate } from './calendar-date.ts';
import type { Catalogue, Unit, UnitRegistry } from './reference-types.ts';
import type { Resolution } from './types.ts';
import { holdsOn } from './validity.ts';

const unknown: Resolution = { state: 'unknown', entries: [], form: null };
const uncatalogued: Resolution = { state: 'uncatalogued', entries: [], form: null };
const mostRemembered = 1000;

/** One writing under which an entry is found. */
export interface UnitName {
  readonly text: string;
  readonly form: 'official' | 'abbreviation' | 'alias';
  readonly span: Unit['span'];
}

/** Every writing of an entry, the official name first. */
export function namesOf(unit: Unit): UnitName[] {
  return [
    { text: unit.name, form: 'official', span: unit.span },
    ...unit.abbreviations.map(({ text, span }): UnitName => ({ text, form: 'abbreviation', span })),
    ...unit.aliases.map(({ text, span }): UnitName => ({ text, form: 'alias', span })),
  ];
}

/** Whether a unit exists on a day. */
export function isInForce(unit: Unit, day: IsoDate): boolean {
  return holdsOn(unit.validFrom, unit.validTo, day);
}

/**
 * The registry of all units of the catalogues. A name means what an entry declares as its name, abbreviation or other name,
 * and nothing else; the post named as a unit's head counts as declared where no entry and no other unit bears it.
 */
export function buildRegistry(catalogues: readonly Catalogue[]): UnitRegistry {
  const declared = catalogues.flatMap((catalogue) => catalogue.units);
  const names = resolutionsOf(declared);
  const heads = impliedPosts(declared, names);
  const units = [...declared, ...heads];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const head of heads) names.set(fold(head.name), { state: 'known', entries: [head.id], form: 'official' });
  const missing = declared.length === 0 ? uncatalogued : unknown;
  const resolve = (name: string): Resolution => names.get(fold(name)) ?? missing;
  const one = (name: string | null): Unit | null => {
    const resolution = name === null ? missing : resolve(name);
    return resolution.state === 'known' ? (byId.get(resolution.entries[0] ?? '') ?? null) : null;
  };
  return {
    hasCatalogue: declared.length > 0,
    units,
    terms: catalogues.flatMap((catalogue) => catalogue.terms),
    catalogues,
    byId: (id) => byId.get(id),
    resolve,
    nearest: nearestNames(declared),
    membersOf: rememberById((unit) => membersOf(unit, one)),
    ancestorsOf: rememberById((unit) => ancestorsOf(unit, one)),
    successorsOf: (unit, on = null) => successorsOf(unit, on, one),
  };
}

type FindUnit = (name: string | null) => Unit | null;

function resolutionsOf(units: readonly Unit[]): Map<string, Resolution> {
  const bearers = new Map<string, { readonly ids: Set<string>; readonly form: Resolution['form'] }>();
  for (const unit of units) {
    for (const { text, form } of namesOf(unit)) {
      const key = fold(text);
      const known = bearers.get(key);
      if (known) known.ids.add(unit.id);
      else bearers.set(key, { ids: new Set([unit.id]), form });
    }
  }
  const names = new Map<string, Resolution>();
  for (const [key, { ids, form }] of bearers) {
    const entries = [...ids];
    names.set(key, ids.size === 1 ? { state: 'known', entries, form } : { state: 'ambiguous', entries, form: null });
  }
  return names;
}

/** Posts that stand as a unit's head only. Two units with one title for their heads ("Trưởng phòng") imply none. */
function impliedPosts(units: readonly Unit[], names: ReadonlyMap<string, Resolution>): Unit[] {
  const holders = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = fold(unit.head?.text ?? '');
    if (key === '' || names.has(key)) continue;
    const others = holders.get(key);
    if (others) others.push(unit);
    else holders.set(key, [unit]);
  }
  return [...holders.values()].flatMap(([unit, ...others]) =>
    unit === undefined || unit.head === null || others.length > 0
      ? []
      : [
          {
            ...unit,
            id: `${unit.file}#${unit.head.span.start}`,
            name: unit.head.text,
            span: unit.head.span,
            abbreviations: [],
            aliases: [],
            kind: 'post' as const,
            isOpen: false,
            members: [],
            parent: null,
            unit: unit.name,
            head: null,
            successors: [],
            code: null,
          },
        ],
  );
}

function nearestNames(units: readonly Unit[]): UnitRegistry['nearest'] {
  const official = new Map<string, string>();
  for (const unit of units) for (const { text } of namesOf(unit)) official.set(text, unit.name);
  const remembered = new Map<string, readonly string[]>();
  return (name, most = 3) => {
    const key = fold(name);
    const known = remembered.get(key);
    if (known !== undefined) return known.slice(0, most);
    const found = nearest(name, official.keys(), 20).map((text) => official.get(text) ?? text);
    if (remembered.size >= mostRemembered) remembered.clear();
    const unique = [...new Set(found)];
    remembered.set(key, unique);
    return unique.slice(0, most);
  };
}

function rememberById(compute: (unit: Unit) => readonly Unit[]): (unit: Unit) => readonly Unit[] {
  const remembered = new Map<string, readonly Unit[]>();
  return (unit) => {
    const known = remembered.get(unit.id);
    if (known !== undefined) return known;
    const computed = compute(unit);
    remembered.set(unit.id, computed);
    return computed;
  };
}

function membersOf(group: Unit, find: FindUnit): Unit[] {
  const seen = new Set([group.id]);
  const members: Unit[] = [];
  const queue = [...group.members];
  for (let at = 0; at < queue.length; at++) {
    const unit = find(queue[at]?.text ?? null);
    if (unit === null || seen.has(unit.id)) continue;
    seen.add(unit.id);
    if (unit.kind === 'group') queue.push(...unit.members);
    else members.push(unit);
  }
  return members;
}

function ancestorsOf(unit: Unit, find: FindUnit): Unit[] {
  const seen = new Set([unit.id]);
  const above: Unit[] = [];
  let next = find(unit.unit ?? unit.parent);
  while (next !== null && !seen.has(next.id)) {
    seen.add(next.id);
    above.push(next);
    next = find(next.unit ?? next.parent);
  }
  return above;
}

function successorsOf(unit: Unit, on: IsoDate | null, find: FindUnit): Unit[] {
  const seen = new Set([unit.id]);
  const following: Unit[] = [];
  const queue = [...unit.successors];
  for (let at = 0; at < queue.length; at++) {
    const next = find(queue[at]?.text ?? null);
    if (next === null || seen.has(next.id)) continue;
    seen.add(next.id);
    if (on === null || isInForce(next, on)) following.push(next);
    else queue.push(...next.successors);
  }
  return following;
}
