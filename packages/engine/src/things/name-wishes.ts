import type { NameNumber, NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { type CountedName, partTotals } from '../counted-name.ts';
import { bhagyank } from '../numbers/bhagyank.ts';
import { expression } from '../numbers/expression.ts';
import { moolank } from '../numbers/moolank.ts';
import { nameNumber } from '../numbers/name-number.ts';
import { personality } from '../numbers/personality.ts';
import { soulUrge } from '../numbers/soul-urge.ts';
import { reductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { CHALDEAN } from '../systems/chaldean.ts';
import { type Relationship, relation } from '../systems/friend-tables.ts';
import { readAgain, readThing, refusalOf } from './thing-name.ts';
import type { ThingSystem } from './thing-system.ts';

/** What is wanted. A name must meet every field that is given; within a field any of its numbers will do. */
export type NameTargets = {
  /** Chaldean name number: 1–9 is a root, 10–999 a compound. */
  readonly nameNumber?: readonly number[];
  /** Values in the chosen system: 1–9, or a master. */
  readonly expression?: readonly number[];
  readonly soulUrge?: readonly number[];
  readonly personality?: readonly number[];
};

/** The numbers of a name; null where it has no letters for one, or the system does not read it. */
export type NameSearchNumbers = {
  readonly nameNumber: NameNumber | null;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
};

/** How the root of a name number stands to a person's birth numbers. */
export type NameRelations = { readonly moolank: Relationship; readonly bhagyank: Relationship };

/** Everything a name is judged by. */
export type NameWishes = {
  readonly targets: NameTargets;
  readonly avoidWarnings: boolean;
  /** Per root 1–9, at its own index, how it stands to the birth numbers; null without a birth date. */
  readonly relations: readonly NameRelations[] | null;
  readonly friendship: 'both' | 'either';
};

/** How each root stands to the moolank and bhagyank of a birth date; the entry of 0 is that of 9 and is never read. */
export function relationsOf(birth: CalendarDate, table: Methods['friendTable']): NameRelations[] {
  const driver = moolank(birth, null).root;
  const conductor = bhagyank(birth, null).root;
  return [9, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((root) => ({
    moolank: relation(driver, root, table),
    bhagyank: relation(conductor, root, table),
  }));
}

/** The roots that a birth date allows: friends of both birth numbers, or of either; never an enemy of one. */
export function allowedRoots(relations: readonly NameRelations[], friendship: NameWishes['friendship']): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((root) => isAllowed(relations[root] as NameRelations, friendship));
}

/** A name's numbers, and the titles and suffixes that were not counted. */
export type JudgedName = { readonly numbers: NameSearchNumbers; readonly setAside: readonly string[] };

/**
 * The numbers of a name, as far as it can be read. Throws when it is no name, and when neither Chaldean letters nor the system reads it.
 */
export function judgeName(text: string, { definition, methods, requestedMasters }: ThingSystem, pointer: string): JudgedName {
  const own = readThing(text, definition, methods, pointer);
  const chaldean = definition === CHALDEAN ? own : readAgain(own, CHALDEAN, methods);
  if (own.name === null && chaldean.name === null) throw refusalOf(own.read, pointer);
  const masters = methods.chaldeanMasters ? requestedMasters : [];
  return {
    numbers: {
      nameNumber: chaldean.name === null ? null : nameNumber(partTotals(chaldean.name, 'all'), methods, masters, null),
      ...(own.name === null ? UNREAD : ownNumbers(own.name, methods)),
    },
    setAside: own.read.answer.dropped.filter(({ code }) => code === 'title' || code === 'suffix').map((drop) => drop.text),
  };
}

/** Whether the numbers of a name meet every wish. A number that is null meets none. */
export function meets(numbers: NameSearchNumbers, wishes: NameWishes): boolean {
  const { targets, avoidWarnings, relations, friendship } = wishes;
  const { nameNumber: found } = numbers;
  if (targets.nameNumber !== undefined && !meetsCompound(found, targets.nameNumber)) return false;
  if (avoidWarnings && (found === null || found.meaning?.valence === 'warning')) return false;
  if (relations !== null && (found === null || !isAllowed(relations[found.root] as NameRelations, friendship))) return false;
  return CORE.every((id) => {
    const wanted = targets[id];
    return wanted === undefined || wanted.includes(numbers[id]?.value ?? 0);
  });
}

const CORE = ['expression', 'soulUrge', 'personality'] as const;
const UNREAD = { expression: null, soulUrge: null, personality: null };

function isAllowed(relations: NameRelations, friendship: NameWishes['friendship']): boolean {
  const both = [relations.moolank.relation, relations.bhagyank.relation];
  if (both.includes('enemy')) return false;
  const friends = both.filter((each) => each === 'friend' || each === 'own').length;
  return friendship === 'both' ? friends === 2 : friends > 0;
}

function meetsCompound(found: NameNumber | null, wanted: readonly number[]): boolean {
  return found !== null && wanted.some((number) => number === (number > 9 ? found.compound : found.root));
}

function ownNumbers(name: CountedName, methods: Methods): Omit<NameSearchNumbers, 'nameNumber'> {
  const rules = reductionRules(methods.masters, true);
  const hasVowels = name.system.definition.vowels !== null;
  return {
    expression: expression(name, methods, rules, null),
    soulUrge: hasVowels ? soulUrge(name, methods.nameSum, rules, null) : null,
    personality: hasVowels ? personality(name, methods.nameSum, rules, null) : null,
  };
}
