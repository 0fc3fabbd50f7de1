import { MINOR_AGE, soundOf, tokensOf } from './tokens.ts';

/**
 * What a pattern is made of. Written as text:
 * `kill (myself|my self)` words and choices · `(really)?` may be left out · `suicid*` any ending · `~` up to two words between, `~~` up to
 * five · `$` the end of a sentence · `@want` a choice that the language names once · `#age` an age under eighteen ·
 * `pills & goodbye` at the top: all of them in one sentence, in any order and not far apart; `die & !when` only where the other is not there.
 */
export type Node =
  | { readonly kind: 'word'; readonly word: string; readonly stem: boolean }
  | { readonly kind: 'row'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'maybe'; readonly part: Node }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'end' };

/** Named choices: `want` is written `@want` in a pattern. */
export type Choices = Readonly<Record<string, string>>;

/** Reads a pattern of one part, or of several that have to stand together. */
export function parseParts(
  pattern: string,
  choices: Choices,
  bySound = false,
): { readonly parts: readonly Node[]; readonly without: readonly Node[] } {
  const written = pattern.split('&').map((part) => part.trim());
  const read = (part: string) => parsePattern(part, choices, bySound);
  return {
    parts: written.filter((part) => !part.startsWith('!')).map(read),
    without: written.filter((part) => part.startsWith('!')).map((part) => read(part.slice(1))),
  };
}

/** Reads a pattern. `bySound` reads its words as they sound: for languages romanised in more ways than can be listed. */
export function parsePattern(pattern: string, choices: Choices, bySound = false): Node {
  const signs = pattern.match(/~~?|[()|?$]|@[a-z]+|#age|[^\s()|?~$@#]+/giu) ?? [];
  let at = 0;

  const choice = (): Node => {
    const parts = [row()];
    while (signs[at] === '|') {
      at++;
      parts.push(row());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
  };

  const row = (): Node => {
    const parts: Node[] = [];
    for (let sign = signs[at]; sign !== undefined && sign !== '|' && sign !== ')'; sign = signs[at]) {
      at++;
      const part = one(sign);
      if (signs[at] === '?') {
        at++;
        parts.push({ kind: 'maybe', part });
      } else parts.push(part);
    }
    return { kind: 'row', parts };
  };

  const one = (sign: string): Node => {
    if (sign === '~') return { kind: 'gap', most: 2 };
    if (sign === '~~') return { kind: 'gap', most: 5 };
    if (sign === '$') return { kind: 'end' };
    if (sign === MINOR_AGE) return { kind: 'word', word: MINOR_AGE, stem: false };
    if (sign.startsWith('@')) return named(sign.slice(1));
    if (sign !== '(') return wordsOf(sign, bySound);
    const inner = choice();
    if (signs[at++] !== ')') throw new Error(`the pattern "${pattern}" opens a bracket that it does not close`);
    return inner;
  };

  const named = (name: string): Node => {
    const meant = choices[name];
    if (meant === undefined) throw new Error(`the pattern "${pattern}" names "${name}", which is no choice of the language`);
    return parsePattern(meant, choices, bySound);
  };

  const whole = choice();
  if (at < signs.length) throw new Error(`the pattern "${pattern}" closes a bracket that it did not open`);
  return whole;
}

/** One written word: in Chinese a row of characters. */
function wordsOf(written: string, bySound: boolean): Node {
  const stem = written.endsWith('*');
  const words = tokensOf(stem ? written.slice(0, -1) : written).words.map(({ forms }) => forms[0] ?? '');
  const parts = words.map(
    (word, at): Node => ({
      kind: 'word',
      word: bySound ? soundOf(word) : word,
      stem: stem && at === words.length - 1,
    }),
  );
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'row', parts };
}
