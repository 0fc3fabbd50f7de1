import { hash } from './choice.ts';
import type { Patterns } from './phrases.ts';

export type Wish = {
  /** Whether a pattern goes with what is said by it, and how many repetitions one that does not is worth. */
  readonly fits?: (pattern: string) => boolean;
  readonly burden?: number;
  /** What the number is called in the patterns: `Your Moolank is …` and `Your Kua is …` are one way of saying it. */
  readonly name?: string;
};

/**
 * Chooses the next way of saying something: begun by chance of the seed, then one after another, so that no page sounds the same line for
 * line. One that was heard least goes first, and one that does not go with what is said last.
 */
export function createTurns(seed: string) {
  const turns = new Map<string, number>();
  const heard = new Map<string, number>();

  return (patterns: Patterns, id: string, { fits = () => true, burden = 0, name = '' }: Wish = {}): string => {
    const turn = turns.get(id) ?? hash(`${seed}|${id}`) % patterns.length;
    const shapeOf = (pattern: string) => (name === '' ? pattern : pattern.replaceAll(name, '~'));
    const inTurn = patterns
      .map((_, ahead) => {
        const pattern = patterns[(turn + ahead) % patterns.length] as string;
        const shape = shapeOf(pattern);
        return { pattern, shape, ahead, times: heard.get(shape) ?? 0 };
      })
      .sort((one, other) => one.times - other.times);
    let best = inTurn[0] as (typeof inTurn)[number];
    let least = Number.POSITIVE_INFINITY;
    for (const each of inTurn) {
      if (each.times >= least) break;
      const cost = each.times + (fits(each.pattern) ? 0 : burden);
      if (cost < least) [best, least] = [each, cost];
    }
    heard.set(best.shape, best.times + 1);
    turns.set(id, turn + best.ahead + 1);
    return best.pattern;
  };
}
