import type { Node } from './pattern.ts';
import type { Token, Tokens } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much is read into a word: only itself, itself in disguise, or a slip of the pen too. */
export type Tolerance = 'none' | 'disguise' | 'slips';
/** Each of `parts` has to stand in one sentence, within the reach of the matcher, and none of `without`. */
export type Rule<Name extends string> = {
  readonly name: Name;
  readonly parts: readonly Node[];
  readonly without: readonly Node[];
  readonly tolerance: Tolerance;
};
/** `start` and `end` are places in the folded text. */
export type Found<Name extends string> = { readonly name: Name; readonly start: number; readonly end: number };
export type Matcher<Name extends string> = (tokens: Tokens) => readonly Found<Name>[];

/**
 * Finds patterns in time that grows with the text and no faster: a pattern is walked by the set of places where it can stand, never by
 * trying one way after another, and looks no further than its own words and gaps.
 *
 * @param ordinary where one of these stands, nothing is found: "dying to know"
 * @param reach words that may lie from where one part of a rule begins to where another does
 */
export function createMatcher<Name extends string>(rules: readonly Rule<Name>[], ordinary: readonly Node[], reach = 0): Matcher<Name> {
  const vocabulary = new Vocabulary();
  const patterns = rules.flatMap((rule) => {
    const steps = rule.parts.map((part) => compile(part, vocabulary, rule.tolerance));
    const needs = steps.flatMap((step) => step.needs);
    return [
      ...steps.map((step, part) => ({ name: { rule, part }, tolerance: rule.tolerance, step: { ...step, needs } })),
      ...rule.without.map((node) => ({
        name: { rule, part: WITHOUT },
        tolerance: rule.tolerance,
        step: { ...compile(node, vocabulary, 'none'), needs },
      })),
    ];
  });
  const findAny = walkerOf(patterns);
  const findTolerantly = walkerOf(patterns.filter(({ tolerance }) => tolerance !== 'none'));
  const findOrdinary = walkerOf(ordinary.map((node) => ({ name: undefined, step: compile(node, vocabulary, 'none') })));

  return ({ words }) => {
    const found = search(words, findAny);
    const apart = takeApart(words, vocabulary);
    return apart === undefined ? found : [...found, ...search(apart, findTolerantly)];
  };

  function search(words: readonly Token[], find: Walker<{ readonly rule: Rule<Name>; readonly part: number }>): Found<Name>[] {
    const read = words.map((word) => ({ ids: vocabulary.idsOf(word), isEnd: word.forms.length === 0 }));
    const isOrdinary = new Uint8Array(words.length);
    for (const { from, to } of findOrdinary(read)) isOrdinary.fill(1, from, to);
    const parts = find(read).filter(({ from, to }) => !isOrdinary.subarray(from, to).includes(1));
    return wholes(parts, read, reach).map(({ name, from, to }) => ({
      name: name.rule.name,
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    }));
  }
}

/** The part of what must not stand there. */
const WITHOUT = Number.POSITIVE_INFINITY;

/** The first parts of rules whose other parts stand near them. */
function wholes<
  Name extends string,
  Part extends { readonly name: { readonly rule: Rule<Name>; readonly part: number }; readonly from: number },
>(parts: readonly Part[], words: readonly Read[], reach: number): readonly Part[] {
  const placesOf = new Map<Rule<Name>, { readonly with: number[][]; readonly without: number[] }>();
  for (const { name, from } of parts) {
    if (name.rule.parts.length + name.rule.without.length === 1) continue;
    const places = placesOf.get(name.rule) ?? { with: name.rule.parts.map(() => []), without: [] };
    (name.part === WITHOUT ? places.without : places.with[name.part])?.push(from);
    placesOf.set(name.rule, places);
  }
  return parts.filter(({ name, from }) => {
    if (name.part > 0) return false;
    const places = placesOf.get(name.rule);
    if (places === undefined) return true;
    const others = places.with.slice(1);
    const [first, last] = sentenceAround(from, words, reach);
    if (placesWithin(places.without, first, last).length > 0) return false;
    const taken = new Set([from]);
    return others.every((places) => {
      const place = placesWithin(places, first, last).find((at) => !taken.has(at));
      if (place !== undefined) taken.add(place);
      return place !== undefined;
    });
  });
}

function sentenceAround(at: number, words: readonly Read[], reach: number): readonly [first: number, last: number] {
  let [first, last] = [at, at];
  while (first > Math.max(0, at - reach) && words[first - 1]?.isEnd === false) first--;
  while (last < at + reach && words[last + 1]?.isEnd === false) last++;
  return [first, last];
}

/** Which of rising places lie from `first` to `last`. */
function placesWithin(places: readonly number[], first: number, last: number): readonly number[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return places.slice(low, low + last - first + 1).filter((at) => at <= last);
}

type Read = { readonly ids: ReadonlySet<number>; readonly isEnd: boolean };
/** From places in the text to the places behind what was read. */
type Step = {
  readonly advance: (places: readonly number[], words: readonly Read[]) => readonly number[];
  readonly first: ReadonlySet<number>;
  /** Whether it can be passed without reading a word. */
  readonly empty: boolean;
  /** Groups of words of each of which the text must hold one, or the pattern cannot stand in it. */
  readonly needs: readonly ReadonlySet<number>[];
};

type Walker<Name> = (words: readonly Read[]) => readonly { readonly name: Name; readonly from: number; readonly to: number }[];

function walkerOf<Name>(patterns: readonly { readonly name: Name; readonly step: Step }[]): Walker<Name> {
  const byFirst = new Map<number, { readonly name: Name; readonly step: Step }[]>();
  for (const pattern of patterns) for (const id of pattern.step.first) byFirst.set(id, [...(byFirst.get(id) ?? []), pattern]);

  return (words) => {
    const present = new Set(words.flatMap(({ ids }) => [...ids]));
    const isPossible = memoized((step: Step) => step.needs.every((some) => [...some].some((id) => present.has(id))));
    const possible = memoized((id: number) => (byFirst.get(id) ?? []).filter(({ step }) => isPossible(step)));
    return words.flatMap(({ ids }, from) =>
      [...new Set([...ids].flatMap(possible))].flatMap(({ name, step }) => {
        const to = step.advance([from], words)[0];
        return to === undefined || to === from ? [] : [{ name, from, to }];
      }),
    );
  };
}

function memoized<From, To>(compute: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const to = compute(from);
    known.set(from, to);
    return to;
  };
}

function compile(node: Node, vocabulary: Vocabulary, tolerance: Tolerance): Step {
  const inner = (part: Node) => compile(part, vocabulary, tolerance);
  switch (node.kind) {
    case 'word': {
      const id = vocabulary.idOf(node.word, node.stem);
      if (tolerance !== 'none') vocabulary.forgive(node.word, id, tolerance === 'slips');
      const advance: Step['advance'] = (places, words) => places.flatMap((at) => (words[at]?.ids.has(id) === true ? [at + 1] : []));
      return { advance, first: new Set([id]), empty: false, needs: [new Set([id])] };
    }
    case 'gap': {
      const advance: Step['advance'] = (places, words) => sorted(places.flatMap((at) => placesBehind(at, node.most, words)));
      return { advance, first: new Set(), empty: true, needs: [] };
    }
    case 'end': {
      const advance: Step['advance'] = (places, words) => places.filter((at) => words[at]?.isEnd !== false);
      return { advance, first: new Set(), empty: true, needs: [] };
    }
    case 'maybe': {
      const part = inner(node.part);
      const advance: Step['advance'] = (places, words) => sorted([...places, ...part.advance(places, words)]);
      return { advance, first: part.first, empty: true, needs: [] };
    }
    case 'choice': {
      const parts = node.parts.map(inner);
      const isEmpty = parts.filter(({ empty }) => empty);
      const beginning = byFirstOf(parts.filter(({ empty }) => !empty));
      const advance: Step['advance'] = (places, words) =>
        sorted(
          places.flatMap((at) => {
            const possible = [...(words[at]?.ids ?? [])].flatMap((id) => beginning.get(id) ?? []);
            return [...isEmpty, ...possible].flatMap((part) => part.advance([at], words));
          }),
        );
      const needs = parts.every((part) => part.needs.length > 0) ? [new Set(parts.flatMap((part) => [...(part.needs.at(-1) ?? [])]))] : [];
      return { advance, first: union(parts), empty: parts.some(({ empty }) => empty), needs };
    }
    case 'row': {
      const parts = node.parts.map(inner);
      const upTo = parts.findIndex(({ empty }) => !empty);
      const advance: Step['advance'] = (places, words) =>
        parts.reduce((at, part) => (at.length === 0 ? at : part.advance(at, words)), places);
      const first = union(parts.slice(0, upTo === -1 ? undefined : upTo + 1));
      return { advance, first, empty: upTo === -1, needs: parts.flatMap((part) => part.needs) };
    }
  }
}

function byFirstOf(steps: readonly Step[]): ReadonlyMap<number, readonly Step[]> {
  const byFirst = new Map<number, Step[]>();
  for (const step of steps)
    for (const id of step.first) {
      const known = byFirst.get(id);
      if (known === undefined) byFirst.set(id, [step]);
      else known.push(step);
    }
  return byFirst;
}

function placesBehind(at: number, most: number, words: readonly Read[]): number[] {
  const places = [at];
  for (let next = at; next < at + most && words[next]?.isEnd === false; next++) places.push(next + 1);
  return places;
}

function sorted(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)].sort((one, other) => one - other);
}

function union(parts: readonly Step[]): ReadonlySet<number> {
  return new Set(parts.flatMap(({ first }) => [...first]));
}

/** The words once more with what was spelled letter by letter or run together taken apart; nothing where nothing was. */
function takeApart(words: readonly Token[], vocabulary: Vocabulary): readonly Token[] | undefined {
  const apart: Token[] = [];
  let taken = 0;
  for (let at = 0; at < words.length; ) {
    const { run, next } = runAt(words, at);
    const isSpelled = next - at > 1;
    const isLong = isSpelled || run.length >= SHORTEST_RUN;
    const parts = isLong && taken < MOST_RUNS ? vocabulary.split(run, isSpelled) : undefined;
    const [first, last] = [words[at], words[next - 1]];
    if (parts !== undefined && (isSpelled || parts.length > 1) && first !== undefined && last !== undefined) {
      apart.push(...parts.map((part) => ({ forms: [part], start: first.start, end: last.end })));
      taken++;
    } else apart.push(...words.slice(at, next));
    at = next;
  }
  return taken > 0 ? apart : undefined;
}

const SHORTEST_RUN = 8;
const LONGEST_RUN = 40;
/** Nobody spells more than this by the letter but to keep a server busy. */
const MOST_RUNS = 100;

/** The letters that stand one by one from here on, or the one word. */
function runAt(words: readonly Token[], at: number): { readonly run: string; readonly next: number } {
  let run = '';
  let next = at;
  for (let letter = words[next]?.forms[0]; isLetter(letter) && run.length < LONGEST_RUN; letter = words[next]?.forms[0]) {
    run += letter;
    next++;
  }
  return run.length > 3 ? { run, next } : { run: words[at]?.forms[0] ?? '', next: at + 1 };
}

function isLetter(form: string | undefined): form is string {
  return form?.length === 1 && !/\p{Script=Han}/u.test(form);
}
