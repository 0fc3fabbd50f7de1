import type { Chart, NumberResult, PlaneId, Span } from '@1numbers/engine';
import type { Fact } from './fact.ts';
import { ARROW_LINES, LO_SHU_LINES } from './grid-lines.ts';
import type { Arrow, LoShuLine } from './how-table-words.ts';
import { POSITIONS, type Position } from './knowledge.ts';
import { moreFactsOf } from './more-facts.ts';

/** Positions that stand one to one in the chart's numbers. `root` where the knowledge has single digits alone. */
const SIMPLE = [
  ['lifePath', 'value'],
  ['expression', 'value'],
  ['soulUrge', 'value'],
  ['personality', 'value'],
  ['maturity', 'value'],
  ['attitude', 'root'],
  ['destiny', 'root'],
  ['balance', 'root'],
  ['moolank', 'root'],
  ['bhagyank', 'root'],
] as const;

/** The numbers of a chart, by position; a position can hold several. What the chart lacks is not there. `year` is the year of today. */
export function factsOf(chart: Chart, year: number | null): ReadonlyMap<Position, readonly Fact[]> {
  const facts = new Map<Position, Fact[]>();
  const add = (fact: Fact) => void facts.set(fact.position, [...(facts.get(fact.position) ?? []), fact]);
  addNumbers(chart, add);
  addTimes(chart, year, add);
  addGrids(chart, add);
  for (const fact of moreFactsOf(chart)) add(fact);
  return facts;
}

/** Every Pinnacle or Period of a life, the first one first. `year` is the year of today. */
export function stretchesOf({ cycles = {} }: Chart, position: 'pinnacle' | 'period', year: number | null): readonly Fact[] {
  return (cycles[`${position}s`] ?? []).map((span, at) => ({
    ...stretch(position, span),
    ...whenOf(span, year),
    id: `${position}s.${at}`,
  }));
}

/** The four Challenges, the first one first, each with the years of the Pinnacle beside it. */
export function challengesOf({ cycles = {} }: Chart, year: number | null): readonly Fact[] {
  return (cycles.challenges ?? []).map(({ value }, at) => {
    const span = cycles.pinnacles?.[at];
    const fact = digit('challenge', value, `challenges.${at}`);
    return span ? { ...fact, span, ...whenOf(span, year) } : fact;
  });
}

/** The numbers of the name in use, each read as that of the birth name is. */
export function minorFactsOf({ numbers = {} }: Chart): readonly Fact[] {
  return MINOR.flatMap(([id, position]) => {
    const result = numbers[id];
    return result ? [{ ...read(position, result.value, result.root), shown: result.display, id, namedFor: id }] : [];
  });
}
const MINOR = [
  ['minorExpression', 'expression'],
  ['minorSoulUrge', 'soulUrge'],
  ['minorPersonality', 'personality'],
] as const;

type Add = (fact: Fact) => void;

function addNumbers({ numbers = {} }: Chart, add: Add): void {
  for (const [position, side] of SIMPLE) {
    const result = numbers[position];
    if (result) add({ ...read(position, result[side], result.root), shown: shownAs(result, side), id: position });
  }
  if (numbers.birthday)
    add({
      position: 'birthday',
      key: `${numbers.birthday.total}`,
      shown: `${numbers.birthday.total}`,
      value: numbers.birthday.value,
      id: 'birthday',
    });
  for (const { number, debt } of firstOfEach(numbers.karmicDebts ?? [], ({ debt }) => debt))
    add({ position: 'karmicDebt', key: `${debt}`, shown: `${debt}`, value: null, id: number });
  for (const lesson of numbers.karmicLessons ?? []) add(digit('karmicLesson', lesson, `karmicLessons.${lesson}`));
  for (const passion of numbers.hiddenPassion?.values ?? []) add(digit('hiddenPassion', passion, `hiddenPassion.${passion}`));
  if (numbers.subconsciousSelf) add(digit('subconsciousSelf', numbers.subconsciousSelf.root, 'subconsciousSelf'));
  for (const [id, bridge] of Object.entries(numbers.bridges ?? {})) if (bridge) add(digit('bridge', bridge.root, `bridges.${id}`));
  if (numbers.nameNumber?.meaning) {
    const { compound, meaning } = numbers.nameNumber;
    // Some bear the tradition's label of another compound, yet each up to 52 has words of its own.
    const isWritten = (POSITIONS.compound.keys as readonly string[]).includes(`${compound}`);
    add({
      position: 'compound',
      key: `${isWritten ? compound : meaning.compound}`,
      shown: `${compound}`,
      value: null,
      id: 'nameNumber',
    });
  }
  addPlanes(numbers.planes ?? null, add);
}

/** The fullest plane, and the emptiest when it holds less than a tenth of the letters. */
function addPlanes(planes: NonNullable<Chart['numbers']>['planes'] | null, add: Add): void {
  if (!planes) return;
  const shares = Object.entries(planes)
    .map(([id, plane]) => ({ id, percent: plane?.percent ?? 0 }))
    .sort((one, other) => other.percent - one.percent);
  const [most] = shares;
  const least = shares.at(-1);
  if (most && most.percent >= 40) add(planeOf(most.id as PlaneId, 'strong'));
  if (least && least.percent < 10) add(planeOf(least.id as PlaneId, 'weak'));
}

function planeOf(id: PlaneId, what: 'strong' | 'weak'): Fact {
  return { position: 'plane', key: `${id}.${what}`, shown: '', value: null, id: `planes.${id}`, namedFor: `planes.${id}` };
}

function addTimes({ cycles = {} }: Chart, year: number | null, add: Add): void {
  for (const position of ['personalYear', 'personalMonth', 'personalDay'] as const) {
    const result = cycles[position];
    if (result) add({ position, key: `${result.root}`, shown: result.display, value: result.root, id: position });
  }
  if (cycles.essence) add({ ...read('essence', cycles.essence.value, cycles.essence.root), shown: cycles.essence.display, id: 'essence' });
  if (year === null) return;
  const now = cycles.pinnacles?.findIndex((span) => holds(span, year)) ?? -1;
  const pinnacle = cycles.pinnacles?.[now];
  if (pinnacle) add({ ...stretch('pinnacle', pinnacle), id: `pinnacles.${now}` });
  const challenge = cycles.challenges?.[now];
  if (challenge) add(digit('challenge', challenge.value, `challenges.${now}`));
  const third = cycles.periods?.findIndex((span) => holds(span, year)) ?? -1;
  const period = cycles.periods?.[third];
  if (period) add({ ...stretch('period', period), id: `periods.${third}` });
}

function addGrids({ grids = {} }: Chart, add: Add): void {
  for (const { id, status } of grids.loShu?.planes ?? [])
    if (status !== 'partial') add(line('loShuLine', `${id}.${status}`, `loShu.${id}`, LO_SHU_LINES[id as LoShuLine]));
  for (const { id } of grids.birthGrid?.arrows ?? []) add(line('birthGridArrow', id, `birthGrid.${id}`, ARROW_LINES[id as Arrow]));
}

function holds({ startYear, endYear }: Span, year: number): boolean {
  return startYear <= year && (endYear === null || year <= endYear);
}

function whenOf(span: Span, year: number | null): Pick<Fact, 'when'> {
  if (year === null) return {};
  return { when: holds(span, year) ? 'now' : span.startYear > year ? 'ahead' : 'over' };
}

function stretch(position: 'pinnacle' | 'period', span: Span): Omit<Fact, 'id'> {
  return { ...read(position, span.value, span.chain.at(-1) ?? span.value), shown: `${span.value}`, span };
}

/** A master that a request keeps and nothing is written of, such as 44, is read by its root. */
function read(position: Position, value: number, root: number): Pick<Fact, 'position' | 'key' | 'value'> {
  const isWritten = (POSITIONS[position].keys as readonly string[]).includes(`${value}`);
  return { position, key: `${isWritten ? value : root}`, value: isWritten ? value : root };
}

function digit(position: Position, value: number, id: string): Fact {
  return { position, key: `${value}`, shown: `${value}`, value, id };
}

function line(position: Position, key: string, id: string, digits: string): Fact {
  return { position, key, shown: digits, value: null, id };
}

function shownAs(result: NumberResult, side: 'value' | 'root'): string {
  return side === 'value' ? result.display : `${result.root}`;
}

function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => unknown): readonly Item[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
