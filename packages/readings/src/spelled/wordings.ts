/** A number as it is written in words. */
export type Wording = readonly [words: string, value: number];

/** Words for one number after the other, from `first` on, parted by commas; several for one number by a bar. */
export function counted(first: number, words: string): readonly Wording[] {
  return listed(words).flatMap((each, at) => waysOf(each).map((way) => [way, first + at] as const));
}

/** Tens from `first` on, each by itself and with the ones from `from` on. */
export function combined(
  first: number,
  tens: string,
  ones: string,
  ways: readonly ((ten: string, one: string) => string)[],
  from = 1,
): readonly Wording[] {
  return counted(0, tens).flatMap(([ten, at]) =>
    counted(from, ones).flatMap(([one, value]) => ways.map((way) => [way(ten, one), first + 10 * at + value] as const)),
  );
}

/** Tens by themselves. */
export function tens(first: number, words: string): readonly Wording[] {
  return counted(0, words).map(([word, at]) => [word, first + 10 * at] as const);
}

/** The same numbers with another end, those from 10 on. */
export function ended(wordings: readonly Wording[], ends: string): readonly Wording[] {
  return wordings.flatMap(([word, value]) => (value < 10 ? [] : listed(ends).map((end) => [`${word}${end}`, value] as const)));
}

export function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}

function waysOf(word: string): readonly string[] {
  return word.split('|').filter((way) => way !== '');
}
