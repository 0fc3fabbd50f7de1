import { createMatcher, type Matcher } from './matcher.ts';
import { parseParts, parsePattern } from './pattern.ts';
import type { Answers, ClaimKind, Claims, Concern, Phrasings, Sign } from './words.ts';

/** The languages of `answers`, each loaded when it is asked for. */
const ANSWERS = {
  en: async () => (await import('./en/answers.ts')).answers,
  es: async () => (await import('./es/answers.ts')).answers,
  pt: async () => (await import('./pt/answers.ts')).answers,
  fr: async () => (await import('./fr/answers.ts')).answers,
  de: async () => (await import('./de/answers.ts')).answers,
  hi: async () => (await import('./hi/answers.ts')).answers,
  ar: async () => (await import('./ar/answers.ts')).answers,
  zh: async () => (await import('./zh/answers.ts')).answers,
} as const satisfies Record<string, () => Promise<Answers>>;

export type SafetyLanguage = keyof typeof ANSWERS;
export const SAFETY_LANGUAGES = Object.keys(ANSWERS) as readonly SafetyLanguage[];

export function loadAnswers(language: SafetyLanguage): Promise<Answers> {
  return ANSWERS[language]();
}

/** By the script of a message: what it may be written in. */
const PHRASINGS: readonly { readonly script: RegExp; readonly load: () => Promise<Phrasings> }[] = [
  { script: /[a-z]/u, load: async () => (await import('./en/phrasings.ts')).phrasings },
  { script: /[a-z]/u, load: async () => (await import('./es/phrasings.ts')).phrasings },
  { script: /[a-z]/u, load: async () => (await import('./pt/phrasings.ts')).phrasings },
  { script: /[a-z]/u, load: async () => (await import('./fr/phrasings.ts')).phrasings },
  { script: /[a-z]/u, load: async () => (await import('./de/phrasings.ts')).phrasings },
  { script: /[a-z]/u, load: async () => (await import('./hi/hinglish.ts')).phrasings },
  { script: /\p{Script=Devanagari}/u, load: async () => (await import('./hi/phrasings.ts')).phrasings },
  { script: /\p{Script=Arabic}/u, load: async () => (await import('./ar/phrasings.ts')).phrasings },
  { script: /[a-z]/u, load: async () => (await import('./ar/arabizi.ts')).phrasings },
  { script: /\p{Script=Han}/u, load: async () => (await import('./zh/phrasings.ts')).phrasings },
];

const CLAIMS: Readonly<Record<SafetyLanguage, () => Promise<Claims>>> = {
  en: async () => (await import('./en/claims.ts')).claims,
  es: async () => (await import('./es/claims.ts')).claims,
  pt: async () => (await import('./pt/claims.ts')).claims,
  fr: async () => (await import('./fr/claims.ts')).claims,
  de: async () => (await import('./de/claims.ts')).claims,
  hi: async () => (await import('./hi/claims.ts')).claims,
  ar: async () => (await import('./ar/claims.ts')).claims,
  zh: async () => (await import('./zh/claims.ts')).claims,
};

/** What can be found in a message, in any of the languages that the script of its folded text leaves open. */
export async function loadConcernMatchers(folded: string): Promise<readonly Matcher<Concern | Sign>[]> {
  return Promise.all(PHRASINGS.flatMap(({ script, load }) => (script.test(folded) ? [once(load, concernMatcher)] : [])));
}

export async function loadClaimMatcher(language: SafetyLanguage): Promise<Matcher<ClaimKind>> {
  return once(CLAIMS[language], claimMatcher);
}

/** What is read once is kept: it depends on nothing but the files. */
const kept = new WeakMap<() => Promise<unknown>, Promise<unknown>>();

function once<Data, Made>(load: () => Promise<Data>, make: (data: Data) => Made): Promise<Made> {
  const known = kept.get(load) as Promise<Made> | undefined;
  if (known !== undefined) return known;
  const made = load().then(make);
  kept.set(load, made);
  return made;
}

/** Disguises and slips of the pen are looked through where missing what is meant would be worst. */
const TOLERANT: readonly string[] = ['selfHarm', 'violence', 'danger', 'isYoung'];

function concernMatcher(phrasings: Phrasings): Matcher<Concern | Sign> {
  const { concerns, together = {}, signs, ordinary, choices, bySound = false, slips = true, reach = REACH } = phrasings;
  const named = { ...concerns, ...signs };
  const rules = (Object.keys(named) as (keyof typeof named)[]).flatMap((name) =>
    [...(named[name] ?? []), ...((together as Partial<typeof named>)[name] ?? [])].map((pattern) => ({
      name,
      ...parseParts(pattern, choices, bySound),
      tolerance: TOLERANT.includes(name) ? (slips ? ('slips' as const) : ('disguise' as const)) : ('none' as const),
    })),
  );
  return createMatcher<Concern | Sign>(
    rules,
    ordinary.map((pattern) => parsePattern(pattern, choices, bySound)),
    reach,
  );
}

/** In words. A sentence that someone writes in a chat is seldom longer. */
const REACH = 12;

function claimMatcher({ claims, ordinary, choices }: Claims): Matcher<ClaimKind> {
  const rules = (Object.keys(claims) as ClaimKind[]).flatMap((name) =>
    claims[name].map((pattern) => ({ name, ...parseParts(pattern, choices), tolerance: 'none' as const })),
  );
  return createMatcher<ClaimKind>(
    rules,
    ordinary.map((pattern) => parsePattern(pattern, choices)),
  );
}
