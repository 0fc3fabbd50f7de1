import type { Choices } from './pattern.ts';

/** What a message can be about that is answered by no reading, the one that goes first before the others. */
export const CONCERNS = [
  'selfHarm',
  'violence',
  'danger',
  'childFate',
  'youngAndSexual',
  'medical',
  'legal',
  'financial',
  'dependency',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Signs that mean something only together. */
export type Sign = 'isYoung' | 'isSexual';

/** Concerns put together of ideas that stand in one sentence in any order. */
export type Together = Readonly<Partial<Record<Exclude<Concern, 'youngAndSexual'>, readonly string[]>>>;

/** How people write of each concern in one language, as patterns of `pattern.ts`. */
export type Phrasings = {
  readonly choices: Choices;
  readonly concerns: Readonly<Partial<Record<Exclude<Concern, 'youngAndSexual'>, readonly string[]>>>;
  readonly signs: Readonly<Partial<Record<Sign, readonly string[]>>>;
  readonly together?: Together;
  /** How many words may lie between two such ideas. */
  readonly reach?: number;
  /** What looks like a concern and is none. */
  readonly ordinary: readonly string[];
  /** Whether words are compared by how they sound: for languages written in foreign letters. */
  readonly bySound?: boolean;
  /** False where one letter more often makes another word than a slip: "انتظار" waits, "انتحار" is suicide. */
  readonly slips?: boolean;
};

/** What a model's answer must not say. */
export const CLAIM_KINDS = ['certainty', 'doom', 'health', 'medicine', 'money', 'law', 'love', 'death', 'child', 'insult'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Claims = {
  readonly choices: Choices;
  readonly claims: Readonly<Record<ClaimKind, readonly string[]>>;
  readonly ordinary: readonly string[];
};

/** Whom a help line is for. */
export type Audience = 'anyone' | 'suicide' | 'violence' | 'young';

/** The fixed words of one language. */
export type Answers = {
  /** What is said first, and then whom to turn to. */
  readonly concerns: Readonly<Record<Concern, readonly [said: string, turnTo: string]>>;
  /** Added for someone who writes to be under eighteen. */
  readonly young: string;
  /** `{number}` is the emergency number of the country. */
  readonly emergency: string;
  /** Where the country, and so its emergency number, is not known. */
  readonly emergencyAnywhere: string;
  readonly linesHeading: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly dayAndNight: string;
  /** `{address}` is that of a directory of help lines in all countries. */
  readonly directory: string;
};
