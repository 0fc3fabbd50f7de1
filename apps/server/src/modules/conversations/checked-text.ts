import { type AskingWords, claimsIn, type HeldNumber, type Language, spelledNumbersIn } from '@1numbers/readings';

/** What a model may name: the numbers that tools gave it, any other figure that was in front of it, and what it was told, as it was told. */
export type Known = {
  readonly numbers: readonly HeldNumber[];
  readonly figures: ReadonlySet<string>;
  readonly told: readonly string[];
  /** `YYYY-MM-DD`, whose parts may stand in a sentence that says a date. */
  readonly today: string;
};

/** Whether a text names no number that nobody looked up, and gives no position another number than the chart does. */
export function agrees(text: string, { numbers, figures, told, today }: Known, words: AskingWords, language: Language): boolean {
  if (told.some((known) => known.includes(text.trim()))) return true;
  const ofToday = saysDate(text, words) ? figuresIn(today.replaceAll('-', ' '), language).map((figure) => `${Number(figure)}`) : [];
  if (figuresIn(text, language).some((figure) => !figures.has(figure) && !ofToday.includes(figure))) return false;
  return claimsIn(text, words, language).every(({ position, value }) => {
    const held = numbers.filter((number) => number.position === position);
    return held.length === 0 || held.some((number) => figuresIn(number.value, language).includes(`${value}`));
  });
}

function saysDate(text: string, { months }: AskingWords): boolean {
  const small = text.toLowerCase();
  const names = months.split(/[,،，|]/u).map((name) => name.replaceAll('#', '').trim());
  return names.some((name) => name !== '' && small.includes(name));
}

const DIGITS = /[0-9٠-٩۰-۹०-९]+/gu;
/** What counts the lines of a list is no number of anybody. */
const LIST_MARK = /^\s*\d{1,2}[.)]\s/gm;

/** Every figure of a text, in the digits 0 to 9; one that is written in words too, where it names a number. */
export function figuresIn(text: string, { id }: Pick<Language, 'id'>): readonly string[] {
  const figures = text.replaceAll(LIST_MARK, '').match(DIGITS) ?? [];
  return [...figures.map(inPlainDigits), ...spelledNumbersIn(text, id).map(String)];
}

function inPlainDigits(figure: string): string {
  return [...figure].map((digit) => (digit < ':' ? digit : `${'٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९'.indexOf(digit) % 10}`)).join('');
}

/** Without what a page could load, run or lead away to: a model may have been talked into it. */
export function plainText(text: string): string {
  return text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\b(?:https?|ftp|data|javascript):\S*/gi, '')
    .replaceAll(/[*_`#]{1,3}/g, '');
}

/** The sentences that are whole, and the rest, which goes on. */
export function wholeSentences(text: string): readonly [whole: string, rest: string] {
  const end = Math.max(
    ...[...text.matchAll(/[.!?…。！？؟।]["”»)]?(?:\s+|(?<=[。！？]))/gu)].map(({ index, 0: mark }) => index + mark.length),
    0,
  );
  return [text.slice(0, end), text.slice(end)];
}
