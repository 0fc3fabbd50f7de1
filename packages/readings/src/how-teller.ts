import type { LetterNumber, NumberResult, PlaneId, Span } from '@1numbers/engine';
import { bareName } from './bare-name.ts';
import { type Clause, clausesOf, digitsOf, isolated, isRightToLeft, type Named, SELECTIONS } from './how-clauses.ts';
import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import { directionOf, type HowLanguage } from './languages.ts';
import { capital, filled } from './patterns.ts';
import { namesOf } from './position-names.ts';
import type { Ground } from './reading.ts';

/** The way to one number, in sentences. */
export type How = { readonly ground: Ground; readonly sentences: readonly string[] };

type Reduced = Pick<Span, 'value' | 'total' | 'chain'>;
type Filling = Readonly<Record<string, string | number>>;

/** Tells ways to numbers in one language. */
export type Teller = ReturnType<typeof teller>;

export function teller(language: HowLanguage) {
  const { id: languageId, how } = language;
  const names = namesOf(language);
  const nameOf = (named: Named) => names[named];
  const isRtl = directionOf(languageId) === 'rtl';
  /** What runs from left to right in every language: sums, and digits in a row. */
  const sum = (text: string) => (isRtl || isRightToLeft(text) ? `\u2066${text}\u2069` : text);
  const bare = (name: string) => bareName(languageId, name);
  const ground = (id: string, named: Named, value: string): Ground => ({ id, name: bare(nameOf(named)), value });
  /** The name of what a chart has somewhere: `lifePath`, `pinnacles.1` for one of several, `planes.mental`. */
  const nameAt = (path: string) => {
    const [whole = path, part] = path.split('.');
    return whole === 'planes' ? how.planes[part as PlaneId] : nameOf(SEVERAL[whole] ?? (path as Named));
  };
  const ended = (text: string) => capital(`${text}${how.marks.end}`);
  const written = ({ words, sums, master }: Clause) => {
    const head = sums.length === 0 ? words : `${words}${how.marks.sum}${sum(sums.join(how.marks.next))}`;
    return ended(`${head}${master === undefined ? '' : filled(how.master, { n: master })}`);
  };
  /** A sentence of a pattern, and sums after it. */
  const said = (pattern: string, words: Filling = {}, sums: readonly string[] = []) => written({ words: filled(pattern, words), sums });

  function number(id: string, named: Named, result: NumberResult | null | undefined): How[] {
    if (!result?.steps) return [];
    const name = nameOf(named);
    const sentences = clausesOf(result.steps, SELECTIONS[id] ?? 'all', { how, nameOf, languageId }).map(written);
    const debt = result.karmicDebt === null ? [] : [said(how.debt, { n: result.karmicDebt, name })];
    return [
      { ground: ground(id, named, result.display), sentences: [...sentences, said(how.result, { name, n: result.display }), ...debt] },
    ];
  }

  function plain(id: string, named: Named, value: number, pattern: string, words: Filling): How {
    return { ground: ground(id, named, `${value}`), sentences: [said(pattern, words)] };
  }

  function chain(id: string, named: Named, { value, total, chain: members }: Reduced, pattern = ''): How {
    const sums = members.slice(0, Math.max(0, members.indexOf(value))).map(digitsOf);
    const clause = { words: filled(pattern, { n: total }), sums, ...(value > 9 && { master: value }) };
    return { ground: ground(id, named, `${value}`), sentences: [written(clause)] };
  }

  function letter(id: OtherNumber, pattern: string, found: LetterNumber | null | undefined): How[] {
    return found ? [plain(id, id, found.value, pattern, { letter: isolated(found.letter), n: found.value, name: nameOf(id) })] : [];
  }

  /** What is no single number: its sentences, under the name of the whole. */
  function table(id: string, named: Named, sentences: readonly string[]): How {
    return { ground: ground(id, named, ''), sentences };
  }

  return { number, plain, chain, letter, table, said, written, sum, ground, bare, nameOf, nameAt };
}

const SEVERAL: Readonly<Record<string, Position>> = { pinnacles: 'pinnacle', periods: 'period' };
