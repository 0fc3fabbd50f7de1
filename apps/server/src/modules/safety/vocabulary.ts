import type { Token } from './tokens.ts';

/** The words of a language's patterns, each a number, and which of them a token can be read as. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #slips = new Map<string, Set<number>>();
  readonly #glued = new Set<string>();
  #shortestStem = Number.POSITIVE_INFINITY;
  #longestStem = 0;
  #count = 0;

  idOf(word: string, stem: boolean): number {
    const known = stem ? this.#stems : this.#words;
    const id = known.get(word) ?? this.#count++;
    known.set(word, id);
    if (stem) {
      this.#shortestStem = Math.min(this.#shortestStem, word.length);
      this.#longestStem = Math.max(this.#longestStem, word.length);
    }
    return id;
  }

  /** Reads this word also with a letter hidden by a star and run together with others, and with `slips` through a slip of one letter. */
  forgive(word: string, id: number, slips: boolean): void {
    if (word.startsWith('~') || word.startsWith('#')) return;
    this.#glued.add(word);
    if (word.length < SHORTEST_HIDDEN) return;
    for (let at = 1; at < word.length; at++) this.#slip(`${word.slice(0, at)}*${word.slice(at + 1)}`, id);
    if (!slips || word.length < SHORTEST_SLIP) return;
    for (const slip of slipsOf(word)) this.#slip(slip, id);
  }

  #slip(slip: string, id: number): void {
    const ids = this.#slips.get(slip) ?? new Set();
    this.#slips.set(slip, ids.add(id));
  }

  idsOf({ forms }: Token): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const form of forms) {
      const word = this.#words.get(form);
      if (word !== undefined) ids.add(word);
      const most = Math.min(form.length, this.#longestStem);
      for (let length = this.#shortestStem; length <= most; length++) {
        const stem = this.#stems.get(form.slice(0, length));
        if (stem !== undefined) ids.add(stem);
      }
    }
    const written = forms[0] ?? '';
    if (ids.size > 0 || written.length < SHORTEST_HIDDEN) return ids;
    const slips = written.includes('*') ? [written] : written.length < SHORTEST_SLIP - 1 ? [] : [written, ...slipsOf(written)];
    for (const slip of slips) for (const id of this.#slips.get(slip) ?? []) ids.add(id);
    return ids;
  }

  /**
   * The words that were written as one or letter by letter: "killmyself" is "kill", "myself". With `loose` letters may stay over. At
   * most 40 × 14 looks, whatever the run.
   */
  split(run: string, loose: boolean): readonly string[] | undefined {
    const best: ({ readonly cost: number; readonly from: number } | undefined)[] = [{ cost: 0, from: 0 }];
    for (let end = 1; end <= run.length; end++)
      for (let from = Math.max(0, end - LONGEST_GLUED); from < end; from++) {
        const before = best[from];
        if (before === undefined) continue;
        const known = this.#glued.has(run.slice(from, end));
        if (!known && !(loose && from === end - 1)) continue;
        const cost = before.cost + (known ? 1 : 3);
        if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, from };
      }
    if (best[run.length] === undefined) return undefined;
    const words: string[] = [];
    for (let end = run.length; end > 0; ) {
      const from = best[end]?.from ?? 0;
      words.unshift(run.slice(from, end));
      end = from;
    }
    return words;
  }
}

const SHORTEST_HIDDEN = 4;
/** In shorter ones a slip too often makes another word: "besten" is not "beaten". */
const SHORTEST_SLIP = 7;
const LONGEST_GLUED = 14;

/** The word with each letter but the first left out: two words that share one are a slip apart. */
function slipsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}
