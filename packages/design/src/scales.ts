/** Faces. Imbue is condensed and high in contrast: numerals can stand tall where room is narrow. */
export const fonts = {
  display: '"Imbue Variable", "Bodoni 72", "Didot", "Times New Roman", serif',
  text: '"Inter Variable", system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans Thai", sans-serif',
} as const;

/** Text sizes: size and line height, in rem and as a ratio. */
export const textSizes = {
  fine: ['0.8125rem', '1.45'],
  small: ['0.9375rem', '1.5'],
  body: ['1.0625rem', '1.6'],
  lead: ['1.25rem', '1.5'],
  subhead: ['1.75rem', '1.2'],
  heading: ['clamp(2.5rem, 1.9rem + 2.4vw, 3.75rem)', '1.02'],
  hero: ['clamp(3.25rem, 2rem + 5.4vw, 6rem)', '0.94'],
  figure: ['2.25rem', '1'],
  numeral: ['clamp(5rem, 3.6rem + 4.4vw, 8.5rem)', '0.84'],
  letter: ['clamp(2.25rem, 1.6rem + 2.6vw, 3.75rem)', '1'],
} as const;

export const radii = { small: '0.375rem', medium: '0.75rem', large: '1.25rem', round: '999px' } as const;

export const shadows = {
  card: { light: '0 1px 2px #1a1a2e0f, 0 12px 32px -16px #1a1a2e24', dark: '0 1px 2px #00000066, 0 16px 40px -20px #000000a6' },
  float: { light: '0 2px 6px #1a1a2e1a, 0 24px 56px -20px #1a1a2e47', dark: '0 2px 6px #00000080, 0 24px 56px -16px #000000d9' },
} as const;

/** The unit of every distance. */
export const spacing = '0.25rem';

/** How long a change takes. */
export const durations = { quick: '160ms', calm: '420ms', slow: '900ms' } as const;
