import type { Chart, LetterNumber, NumberResult, Span, Step } from '@1numbers/engine';
import { bareName } from './bare-name.ts';
import type { HowWords, OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import { directionOf, type Language, type LanguageId } from './languages.ts';
import { capital, filled } from './patterns.ts';
import type { Ground } from './reading.ts';

/** The way to one number, in sentences. */
export type How = { readonly ground: Ground; readonly sentences: readonly string[] };

/** What is in a chart under one id: most are one number, some are several. */
export const HOW_IDS = [
  'lifePath',
  'expression',
  'soulUrge',
  'personality',
  'birthday',
  'destiny',
  'maturity',
  'attitude',
  'balance',
  'rationalThought',
  'firstName',
  'surname',
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
  'subconsciousSelf',
  'habitChallenge',
  'ageDigit',
  'moolank',
  'bhagyank',
  'kua',
  'nameNumber',
  'bridges',
  'hiddenPassion',
  'karmicLessons',
  'karmicDebts',
  'cornerstone',
  'capstone',
  'firstVowel',
  'planes',
  'pinnacles',
  'periods',
  'challenges',
  'personalYear',
  'personalMonth',
  'personalDay',
  'universalYear',
  'universalMonth',
  'universalDay',
  'essence',
  'transits',
] as const;
export type HowId = (typeof HOW_IDS)[number];

/**
 * How every number of a chart was found, in plain words. The chart has to be computed with `explain`. It names the numbers of the working
 * and no others.
 *
 * @example explainChart(await loadLanguage('en'), chart)[0]?.sentences[0] //=> 'March is month 3.'
 */
export function explainChart(language: Language, chart: Chart): readonly How[] {
  return HOW_IDS.flatMap((id) => explainNumber(language, chart, id));
}

/** The same for what stands under one id of the chart; empty where the chart lacks it. */
export function explainNumber(language: Language, chart: Chart, id: HowId): readonly How[] {
  const tell = teller(language);
  const { numbers = {}, cycles = {} } = chart;
  switch (id) {
    case 'bridges':
      return Object.entries(numbers.bridges ?? {}).flatMap(([part, bridge]) => tell.number(`bridges.${part}`, 'bridge', bridge));
    case 'hiddenPassion': {
      const { values = [], count = 0 } = numbers.hiddenPassion ?? {};
      return values.map((n) => tell.plain(`hiddenPassion.${n}`, 'hiddenPassion', n, language.how.hiddenPassion, { n, count }));
    }
    case 'karmicLessons':
      return (numbers.karmicLessons ?? []).map((n) =>
        tell.plain(`karmicLessons.${n}`, 'karmicLesson', n, language.how.karmicLesson, { n }),
      );
    case 'karmicDebts':
      return (numbers.karmicDebts ?? []).map(({ number, debt }) =>
        tell.plain(number, 'karmicDebt', debt, language.how.debt, { n: debt, name: tell.nameOf(number as Position) }),
      );
    case 'planes':
      return Object.entries(numbers.planes ?? {}).flatMap(([plane, found]) =>
        found === null ? [] : tell.plane(plane as keyof HowWords['planes'], found),
      );
    case 'cornerstone':
    case 'capstone':
    case 'firstVowel':
      return tell.letter(id, language.how[id], numbers[id]);
    case 'transits':
      return Object.entries(cycles.transits ?? {}).flatMap(([part, transit]) =>
        tell.letter(`transits.${part}` as OtherNumber, language.how.transit, transit),
      );
    case 'pinnacles':
      return (cycles.pinnacles ?? []).map((span, at) => tell.chain(`pinnacles.${at}`, 'pinnacle', span, language.how.pinnacles[at]));
    case 'challenges':
      return (cycles.challenges ?? []).map((span, at) => tell.chain(`challenges.${at}`, 'challenge', span, language.how.challenges[at]));
    case 'periods':
      return (cycles.periods ?? []).map((span, at) => tell.chain(`periods.${at}`, 'period', span, language.how.periods[at]));
    default:
      return tell.number(id, id, { ...numbers, ...cycles }[id]);
  }
}

type Named = Position | OtherNumber;
type Reduced = Pick<Span, 'value' | 'total' | 'chain'>;

function teller({ id: languageId, phrases, how }: Language) {
  const nameOf = (named: Named) => ({ ...phrases.names, ...how.names })[named];
  const isRtl = directionOf(languageId) === 'rtl';
  /** A sum runs from left to right in every language. */
  const sum = (text: string) => (isRtl || RTL.test(text) ? `\u2066${text}\u2069` : text);
  const { marks } = how;
  const ground = (id: string, named: Named, value: string): Ground => ({
    id,
    name: bareName(languageId, nameOf(named)),
    value,
  });
  const ended = (text: string) => capital(`${text}${marks.end}`);
  const written = ({ words, sums, master }: Clause) =>
    ended(
      `${[words, sums.length === 0 ? '' : sum(sums.join(', '))].filter((part) => part !== '').join(marks.sum)}${
        master === undefined ? '' : filled(how.master, { n: master })
      }`,
    );

  function number(id: string, named: Named, result: NumberResult | null | undefined): How[] {
    if (!result?.steps) return [];
    const name = nameOf(named);
    const sentences = clausesOf(result.steps, SELECTIONS[id] ?? 'all', { how, nameOf, languageId }).map(written);
    const debt = result.karmicDebt === null ? [] : [ended(filled(how.debt, { n: result.karmicDebt, name }))];
    return [
      {
        ground: ground(id, named, result.display),
        sentences: [...sentences, ended(filled(how.result, { name, n: result.display })), ...debt],
      },
    ];
  }

  function plain(id: string, named: Named, value: number, pattern: string, words: Readonly<Record<string, string | number>>): How {
    return { ground: ground(id, named, `${value}`), sentences: [ended(filled(pattern, words))] };
  }

  function chain(id: string, named: Named, { value, total, chain: members }: Reduced, pattern = ''): How {
    const sums = members.slice(0, Math.max(0, members.indexOf(value))).map(digitsOf);
    const clause = { words: filled(pattern, { n: total }), sums, ...(value > 9 && { master: value }) };
    return { ground: ground(id, named, `${value}`), sentences: [written(clause)] };
  }

  function plane(
    id: keyof HowWords['planes'],
    { letters, total, value }: { readonly letters: number; readonly total: number; readonly value: number },
  ): How[] {
    const words = filled(how.plane, { name: how.planes[id], count: letters, n: total });
    const sums = sumsDown(total, value);
    return [
      {
        ground: { id: `planes.${id}`, name: bareName(languageId, how.planes[id]), value: `${value}` },
        sentences: [written({ words, sums, ...(value > 9 && { master: value }) })],
      },
    ];
  }

  function letter(id: OtherNumber, pattern: string, found: LetterNumber | null | undefined): How[] {
    return found ? [plain(id, id, found.value, pattern, { letter: isolated(found.letter), n: found.value, name: nameOf(id) })] : [];
  }

  return { number, plain, chain, plane, letter, nameOf };
}

/** Which letters are added, where it is not all of them. */
const SELECTIONS: Readonly<Record<string, 'vowels' | 'consonants' | 'initial'>> = {
  soulUrge: 'vowels',
  minorSoulUrge: 'vowels',
  personality: 'consonants',
  minorPersonality: 'consonants',
  balance: 'initial',
};

/** A sentence that is being built: its words, the sums after them, and a master that they end in. `at` is what the last sum came to. */
type Clause = { readonly words: string; readonly sums: readonly string[]; readonly master?: number };
type OpenClause = { words: string; sums: string[]; at: number; master?: number };
type Words = { readonly how: HowWords; readonly nameOf: (named: Named) => string; readonly languageId: LanguageId };

/** Each value that is taken, each word of the name and each sum is a sentence; digit sums follow what they reduce. */
function clausesOf(steps: readonly Step[], selection: keyof HowWords['letters'], words: Words): readonly Clause[] {
  const clauses: OpenClause[] = [];
  let taken = 0;
  for (const step of steps) {
    switch (step.code) {
      case 'take':
        taken += 1;
        clauses.push({ words: takenAs(step, words), sums: [], at: step.value });
        break;
      case 'letters':
        taken += 1;
        clauses.push(lettersClause(step, selection, words.how));
        break;
      case 'add': {
        const label = step.terms.length > taken ? words.how.digits : words.how.together;
        clauses.push({ words: label, sums: [`${step.terms.join(' + ')} = ${step.total}`], at: step.total });
        break;
      }
      case 'subtract':
        clauses.push({ words: words.how.difference, sums: [`${step.from} − ${step.by} = ${step.total}`], at: step.total });
        break;
      case 'digit_sum': {
        const clause = openAt(clauses, step.from);
        clause?.sums.push(`${step.digits.join(' + ')} = ${step.to}`);
        if (clause !== undefined) clause.at = step.to;
        break;
      }
      case 'keep_master': {
        const clause = openAt(clauses, step.value);
        if (clause !== undefined) clause.master = step.value;
      }
    }
  }
  return clauses;
}

/** What a reduction goes on from: the first clause that stands there and is not done. */
function openAt(clauses: readonly OpenClause[], value: number): OpenClause | undefined {
  const last = clauses.at(-1);
  if (last?.at === value && last.master === undefined) return last;
  return clauses.find(({ at, master }) => at === value && master === undefined);
}

function takenAs({ of, value }: Extract<Step, { code: 'take' }>, { how, nameOf, languageId }: Words): string {
  if (of.startsWith('number:')) return filled(how.takesNumber, { name: nameOf(of.slice('number:'.length) as Named), n: value });
  const month = of === 'month' ? monthName(languageId, value) : '';
  return filled(how.takes[of as keyof HowWords['takes']], { n: value, month });
}

function lettersClause(
  { text, letters, total }: Extract<Step, { code: 'letters' }>,
  selection: keyof HowWords['letters'],
  how: HowWords,
): OpenClause {
  const counted = letters.filter((letter) => letter.counted);
  const words = filled(how.letters[counted.length === 0 ? 'none' : selection], { text: isolated(text) });
  const terms = counted.map(({ letter, value }) => `${isolated(letter)}\u00A0${value}`).join(' + ');
  const sums = counted.length === 0 ? [] : [counted.length === 1 ? terms : `${terms} = ${total}`];
  return { words, sums, at: total };
}

function monthName(language: LanguageId, month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2001, month - 1, 1)));
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** What runs from right to left keeps to itself, so that the numbers beside it stay in their place. */
function isolated(text: string): string {
  return RTL.test(text) ? `\u2068${text}\u2069` : text;
}

function digitsOf(value: number): string {
  const digits = [...String(value)].map(Number);
  return `${digits.join(' + ')} = ${digits.reduce((sum, digit) => sum + digit, 0)}`;
}

function sumsDown(total: number, value: number): string[] {
  const sums: string[] = [];
  for (let at = total; at !== value && at > 9; at = [...String(at)].reduce((sum, digit) => sum + Number(digit), 0)) sums.push(digitsOf(at));
  return sums;
}
