/** The words around a reading. What it says itself is in the readings, language by language. */
export const readings = {
  title: 'What the numbers say together',
  lead: 'Composed from your own numbers on your device: where they agree, where they pull apart, and what time it is. Symbolic, for reflection. It foretells nothing.',
  language: 'Language of the reading',
  kind: 'What it is about',
  kinds: {
    portrait: 'The whole portrait',
    relationships: 'Love and friendship',
    career: 'Work',
    growth: 'Room to grow',
    cycles: 'The long cycles',
    year: 'This year',
    month: 'This month',
    day: 'Today',
  },
  /** Each language by its own name. */
  languages: {
    en: 'English',
    es: 'Español',
    pt: 'Português',
    fr: 'Français',
    de: 'Deutsch',
    hi: 'हिन्दी',
    ar: 'العربية',
    zh: '中文',
  },
  more: 'Read it in full',
  less: 'Show the short one',
  loading: 'The reading is being fetched…',
  failed: 'The reading could not be fetched. Check the connection and try again.',
  again: 'Try again',
} as const;
