import { findHelpLines, type HelpLine } from './help-lines/index.ts';
import { loadAnswers, loadConcernMatchers, SAFETY_LANGUAGES, type SafetyLanguage } from './languages.ts';
import { tokensOf } from './tokens.ts';
import { type Answers, type Audience, CONCERNS, type Concern } from './words.ts';

/** The one that stands first goes before the others where a message has several. */
export const SAFETY_TOPICS = ['crisis', 'minors', 'medical', 'legal', 'financial', 'dependency'] as const;
export type SafetyTopic = (typeof SAFETY_TOPICS)[number];

export type SafetyRequest = {
  readonly text: string;
  /** What the person reads, best first; the answer is in the first of them that is written, else in English. The message may be in any. */
  readonly languages?: readonly string[] | undefined;
  /** ISO 3166-1 code of where the person is, in either case. */
  readonly country?: string | undefined;
};

export type SafetyRoute = {
  readonly topic: SafetyTopic;
  readonly concern: Concern;
  readonly language: SafetyLanguage;
  /** What is said, in this order. Without the help lines. */
  readonly paragraphs: readonly string[];
  readonly helpLines: readonly HelpLine[];
  /** Everything as plain text, the help lines too. */
  readonly text: string;
};

/**
 * What is said to a message that no reading and no model may answer, or undefined where it is an ordinary one. The same message has the
 * same answer. Patterns miss things: docs/safety-routing.md says which.
 */
export async function routeSafely({ text, languages = [], country }: SafetyRequest): Promise<SafetyRoute | undefined> {
  const { concerns, isYoung } = await findConcerns(text);
  const concern = concerns[0];
  if (concern === undefined) return undefined;
  const language = languages.map(primary).find(isWritten) ?? 'en';
  const answers = await loadAnswers(language);
  const topic = TOPIC_OF[concern];
  const near = findHelpLines(country);
  const wanted = new Set(concerns.flatMap((one) => audiencesOf(one, isYoung)));
  const helpLines = near.lines.filter(({ audience }) => wanted.has(audience));
  const paragraphs = [
    ...answers.concerns[concern],
    ...(isYoung && topic === 'crisis' ? [answers.young] : []),
    ...(topic === 'crisis' ? [emergencyIn(answers, near.emergency)] : []),
  ];
  const listed = helpLines.length === 0 ? [] : [[answers.linesHeading, ...helpLines.map((line) => lineText(line, answers))].join('\n')];
  const elsewhere = wanted.size === 0 ? [] : [answers.directory.replace('{address}', near.directories.join(' · '))];
  return { topic, concern, language, paragraphs, helpLines, text: [...paragraphs, ...listed, ...elsewhere].join('\n\n') };
}

const TOPIC_OF: Readonly<Record<Concern, SafetyTopic>> = {
  selfHarm: 'crisis',
  violence: 'crisis',
  danger: 'crisis',
  childFate: 'minors',
  youngAndSexual: 'minors',
  medical: 'medical',
  legal: 'legal',
  financial: 'financial',
  dependency: 'dependency',
};

/** All that a message is about, the first before the others. */
async function findConcerns(text: string): Promise<{ readonly concerns: readonly Concern[]; readonly isYoung: boolean }> {
  const tokens = tokensOf(text);
  const matchers = await loadConcernMatchers(tokens.text);
  const found = new Set<string>(matchers.flatMap((find) => find(tokens).map(({ name }) => name)));
  const isYoung = found.has('isYoung');
  if (isYoung && found.has('isSexual')) found.add('youngAndSexual');
  return { concerns: CONCERNS.filter((concern) => found.has(concern)), isYoung };
}

const AUDIENCES: Readonly<Partial<Record<Concern, readonly Audience[]>>> = {
  selfHarm: ['suicide', 'anyone'],
  violence: ['violence'],
  danger: ['suicide', 'anyone', 'violence'],
  youngAndSexual: ['young'],
};

function audiencesOf(concern: Concern, isYoung: boolean): readonly Audience[] {
  const audiences = AUDIENCES[concern] ?? [];
  return isYoung && audiences.length > 0 ? ['young', ...audiences] : audiences;
}

function emergencyIn(answers: Answers, number: string | undefined): string {
  return number === undefined ? answers.emergencyAnywhere : answers.emergency.replace('{number}', number);
}

function lineText({ name, number, audience, hours }: HelpLine, answers: Answers): string {
  const when = hours === undefined ? [] : [hours === '24/7' ? answers.dayAndNight : hours];
  return `• ${name}: ${number} (${[answers.audiences[audience], ...when].join(' · ')})`;
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? '';
}

function isWritten(language: string): language is SafetyLanguage {
  return SAFETY_LANGUAGES.some((id) => id === language);
}
