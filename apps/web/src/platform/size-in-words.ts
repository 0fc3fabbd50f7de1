/** A size in words, in the unit that suits it: `12 kB`, `3.4 MB`. */
export function sizeInWords(bytes: number, language: string): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', bytes / 1_000] as const) : (['megabyte', bytes / 1_000_000] as const);
  const rounded = size < 10 ? Math.max(0.1, size) : Math.round(size);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(rounded);
}
