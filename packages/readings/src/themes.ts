import type { Fact } from './fact.ts';
import type { Position } from './knowledge.ts';
import { AXES, type Axis, leaning } from './qualities.ts';

/** How much a position counts where numbers are weighed against each other. What only counts the same date again does not count again. */
const WEIGHTS: Partial<Record<Position, number>> = {
  lifePath: 5,
  expression: 4,
  soulUrge: 4,
  personality: 3,
  birthday: 2,
  maturity: 2,
  attitude: 1,
  hiddenPassion: 1,
  cornerstone: 0.5,
  capstone: 0.5,
  firstVowel: 0.5,
  rationalThought: 0.5,
  firstName: 0.5,
  surname: 0.5,
};

/** What several numbers say together on one axis. */
export type Found = {
  readonly kind: 'agreement' | 'tension' | 'lack';
  readonly axis: Axis;
  /** The pole that weighs more. */
  readonly pole: 'low' | 'high';
  /** Who leans to that pole, the heaviest first. */
  readonly bearers: readonly Fact[];
  /** Who leans to the other one. */
  readonly against: readonly Fact[];
  /** From 0 to 1. */
  readonly strength: number;
};

/** One theme for each axis, the strongest first. Each axis is a tension, an agreement or a lack: what it is most. */
export function themesOf(facts: ReadonlyMap<Position, readonly Fact[]>): readonly Found[] {
  const bearers = [...facts.values()].flat().filter(({ position, value }) => WEIGHTS[position] !== undefined && value !== null);
  if (bearers.length < 2) return [];
  return AXES.map((axis) => themeOn(axis, bearers)).sort((one, other) => other.strength - one.strength);
}

function themeOn(axis: Axis, facts: readonly Fact[]): Found {
  const most = facts.reduce((sum, { position }) => sum + 2 * weightOf(position), 0);
  const low = side(facts, axis, -1);
  const high = side(facts, axis, 1);
  const pole = high.weight >= low.weight ? 'high' : 'low';
  const [leading, other] = pole === 'high' ? [high, low] : [low, high];
  const common = { axis, pole, bearers: leading.facts, against: other.facts } as const;
  const agreement = leading.facts.length < 2 ? 0 : (leading.weight - other.weight) / most;
  const tension = other.facts.length === 0 ? 0 : (2 * other.weight) / most;
  if (leading.facts.length < 2 && other.facts.length === 0) return { ...common, kind: 'lack', strength: 0.3 };
  if (tension >= agreement) return { ...common, kind: 'tension', strength: tension };
  return { ...common, kind: 'agreement', strength: agreement };
}

function side(facts: readonly Fact[], axis: Axis, sign: 1 | -1): { readonly weight: number; readonly facts: readonly Fact[] } {
  const found = facts
    .map((fact) => ({ fact, weight: sign * weightOf(fact.position) * leaning(fact.value as number, axis) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return { weight: found.reduce((sum, { weight }) => sum + weight, 0), facts: found.map(({ fact }) => fact) };
}

/** Facts in the order of how much they add to what the main numbers make together. */
export function byThemes(facts: readonly Fact[], themes: readonly Found[]): readonly Fact[] {
  const adds = ({ value }: Fact) =>
    themes.reduce((sum, { axis, strength }) => sum + (value === null ? 0 : strength * Math.abs(leaning(value, axis))), 0);
  return facts
    .map((fact) => ({ fact, weight: adds(fact) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ fact }) => fact);
}

export function weightOf(position: Position): number {
  return WEIGHTS[position] ?? 0;
}
