import type { HowWords } from './how-words.ts';
import type { Knowledge } from './knowledge.ts';
import type { PastWords } from './past-words.ts';
import type { Phrases } from './phrases.ts';
import type { TogetherWords } from './together-words.ts';

/** What it takes to tell in one language how numbers were found. */
export type HowLanguage = { readonly id: LanguageId; readonly phrases: Phrases; readonly how: HowWords };

/** One language: what it says of the numbers, how it puts that together, the way to a number, and what it says of the past, names and people. */
export type Language = HowLanguage & {
  readonly knowledge: Knowledge;
  /** The same at greater length, each statement for a sentence of its own; a language may have none of it. */
  readonly longer?: Knowledge;
  readonly past: PastWords;
  readonly together: TogetherWords;
};

const HOW = {
  en: () => howWords(import('./en/phrases.ts'), import('./en/how.ts')),
  es: () => howWords(import('./es/phrases.ts'), import('./es/how.ts')),
  pt: () => howWords(import('./pt/phrases.ts'), import('./pt/how.ts')),
  fr: () => howWords(import('./fr/phrases.ts'), import('./fr/how.ts')),
  de: () => howWords(import('./de/phrases.ts'), import('./de/how.ts')),
  hi: () => howWords(import('./hi/phrases.ts'), import('./hi/how.ts')),
  ar: () => howWords(import('./ar/phrases.ts'), import('./ar/how.ts')),
  zh: () => howWords(import('./zh/phrases.ts'), import('./zh/how.ts')),
} as const;

const REST = {
  en: () => rest(import('./en/index.ts'), import('./en/past.ts'), import('./en/together.ts')),
  es: () => rest(import('./es/index.ts'), import('./es/past.ts'), import('./es/together.ts')),
  pt: () => rest(import('./pt/index.ts'), import('./pt/past.ts'), import('./pt/together.ts')),
  fr: () => rest(import('./fr/index.ts'), import('./fr/past.ts'), import('./fr/together.ts')),
  de: () => rest(import('./de/index.ts'), import('./de/past.ts'), import('./de/together.ts')),
  hi: () => rest(import('./hi/index.ts'), import('./hi/past.ts'), import('./hi/together.ts')),
  ar: () => rest(import('./ar/index.ts'), import('./ar/past.ts'), import('./ar/together.ts')),
  zh: () => rest(import('./zh/index.ts'), import('./zh/past.ts'), import('./zh/together.ts')),
} as const satisfies Record<LanguageId, unknown>;

/** Languages that say everything at greater length too. */
const LONGER: Partial<Record<LanguageId, () => Promise<Required<Pick<Language, 'longer'>>>>> = {
  en: () => import('./en/longer/index.ts'),
};

export type LanguageId = keyof typeof HOW;
/** The languages that readings are written in. */
export const LANGUAGES = Object.keys(HOW) as readonly LanguageId[];

const RIGHT_TO_LEFT: readonly string[] = ['ar'];

/** Which way a language is read. */
export function directionOf(id: LanguageId): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(id) ? 'rtl' : 'ltr';
}

/** What stands between two sentences: Chinese sets no space. */
export function gapOf(id: LanguageId): string {
  return id === 'zh' ? '' : ' ';
}

/** Loads what one language needs, and nothing of the others. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
  const [brief, more] = await Promise.all([loadBriefLanguage(id), LONGER[id]?.()]);
  return more === undefined ? brief : { ...brief, longer: more.longer };
}

/** Loads of one language what a line and a short reading need. */
export async function loadBriefLanguage(id: LanguageId): Promise<Language> {
  const [how, rest] = await Promise.all([loadHowLanguage(id), REST[id]()]);
  return { ...how, ...rest };
}

/** Loads of one language only what tells how numbers were found, which is a fraction of it. */
export async function loadHowLanguage(id: LanguageId): Promise<HowLanguage> {
  return { id, ...(await HOW[id]()) };
}

async function howWords(phrases: Promise<Pick<HowLanguage, 'phrases'>>, how: Promise<Pick<HowLanguage, 'how'>>) {
  const [phrased, explained] = await Promise.all([phrases, how]);
  return { phrases: phrased.phrases, how: explained.how };
}

async function rest(
  knowledge: Promise<Pick<Language, 'knowledge'>>,
  past: Promise<Pick<Language, 'past'>>,
  together: Promise<Pick<Language, 'together'>>,
) {
  const [known, over, joined] = await Promise.all([knowledge, past, together]);
  return { knowledge: known.knowledge, past: over.past, together: joined.together };
}
