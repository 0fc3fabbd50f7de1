import type { AskingWords } from './asking-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Found } from './vocabulary.ts';
import { lengthAt, placesOf } from './wordings-in.ts';

const ADDRESS = /\S+@\S+\.\S+/u;

/**
 * Whether a number is asked for as somebody's who is not saved: "Peter's life path", or anything of an e-mail address. Only a name that
 * stands where a language puts the owner counts, and none of the words that stand there otherwise.
 */
export function isOfStranger(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  { owner, self }: Pick<AskingWords, 'owner' | 'self'>,
  subject: string,
): boolean {
  if (ADDRESS.test(text)) return true;
  const { behind, before, ending, attached, construct, ordinary } = owner;
  const usual = new Set(
    placesOf(ordinary, tokens).flatMap(({ start, end }) => tokens.slice(start, end).map((_, offset) => start + offset)),
  );
  const taken = new Set(found.flatMap(({ start, end }) => tokens.slice(start, end).map((_, offset) => start + offset)));
  const isWord = (at: number) => /^\p{L}/u.test(tokens[at] ?? '') && (tokens[at] ?? '').length > (HAN.test(tokens[at] ?? '') ? 0 : 2);
  const ofRelatives = found.filter(({ meant }) => meant.kind === 'side' && meant.id === 'relationships');
  /** "My girlfriend": nobody is saved under that. */
  const isRelative = (at: number) =>
    ofRelatives.some(({ start, end }) => start <= at && at < end && [1, 2].some((back) => lengthAt(self, tokens, start - back) > 0));
  // Whom the conversation is about is no stranger in it.
  const ofSubject = new Set(tokensOf(subject).flatMap((token) => [token, `${token}${ending ?? ''}`, `${attached ?? ''}${token}`]));
  const isName = (at: number) => isWord(at) && !ofSubject.has(tokens[at] ?? '') && ((!taken.has(at) && !usual.has(at)) || isRelative(at));
  return found.some(({ meant, start, end }) => {
    if (meant.kind !== 'number' || tokens.slice(start, end).some((token) => OWN.test(token))) return false;
    const [last = '', next = ''] = [tokens[start - 1], tokens[end]];
    const length = behind === undefined ? 0 : lengthAt(behind, tokens, end);
    const ofMine = lengthAt(self, tokens, end + length);
    if (length > 0 && (isName(end + length) || (ofMine > 0 && isName(end + length + ofMine)))) return true;
    if (before !== undefined && lengthAt(before, tokens, start - 1) === 1 && isName(start - 2)) return true;
    if (attached !== undefined && next.length > 3 && next.startsWith(attached) && isName(end)) return true;
    if (
      construct !== undefined &&
      new RegExp(`(?<!\\p{L})${construct}\\s`, 'u').test(text) &&
      lengthAt(construct, tokens, end - 1) > 0 &&
      isName(end)
    )
      return true;
    if (ending === undefined) return false;
    return last === ending ? isName(start - 2) : last.length > 3 && last.endsWith(ending) && isName(start - 1);
  });
}

const HAN = /\p{Script=Han}/u;
/** "My", as Arabic writes it at the end of a word. */
export const OWN = /^\p{Script=Arabic}{3,}ي$/u;
