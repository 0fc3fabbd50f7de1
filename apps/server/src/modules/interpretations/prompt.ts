import { readFileSync } from 'node:fs';
import type { ReadingLanguage, ReadingLength, Tone } from '@1numbers/contract';
import { delimited, type Message, type Purpose } from '../models/index.ts';
import type { Fact } from './material.ts';
import { type Subject, WAYS } from './subject.ts';

/** A new version is a new file; what was written by an old one is not found any more. */
export const PROMPT_VERSION = 'reading-1';

export const LANGUAGE_NAMES: Readonly<Record<ReadingLanguage, string>> = {
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese',
  fr: 'French',
  de: 'German',
  hi: 'Hindi',
  ar: 'Arabic',
  zh: 'Chinese',
};
const LENGTHS: Readonly<Record<ReadingLength, string>> = {
  line: 'one sentence of at most 40 words, as one paragraph of one section',
  short: '100 to 140 words in all',
  full: '1,000 to 1,600 words in all',
  report: '1,800 to 2,600 words in all',
};
const TONES: Readonly<Record<Tone, string>> = {
  warm: 'warm and exact, like a friend who knows the field',
  plain: 'plain and sober, in short sentences',
  poetic: 'poetic, with images, and still exact',
};
const ABOUT: Readonly<Record<Exclude<Purpose, 'chat'>, string>> = {
  interpret: 'a person, by all of their numbers together',
  compatibility: 'people side by side: what they give each other, where they rub, what helps. No verdict and no score',
  guidance: 'one person’s Life Path, from every side',
  growth: 'how a person can grow: gifts, people, work, inner life, something to do',
  forecast: 'what a stretch of time is about for a person, without foretelling anything',
};

let text: string | undefined;

/** Made of fixed words alone: nothing of a person is in it. */
export function systemPrompt({ purpose, manner }: Pick<Subject, 'purpose' | 'manner'>): string {
  text ??= readFileSync(new URL(`./prompts/${PROMPT_VERSION}.md`, import.meta.url), 'utf8');
  const words: Readonly<Record<string, string>> = {
    about: ABOUT[purpose as keyof typeof ABOUT],
    language: LANGUAGE_NAMES[manner.language],
    length: LENGTHS[manner.length],
    tone: TONES[manner.tone],
  };
  return text.replaceAll(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
}

/** The facts and the outline. What somebody wrote is not among them: names stay here, and headings that hold names are numbered. */
export function questionFor(subject: Subject, facts: readonly Fact[]): Message {
  const outline = subject.composed.sections.flatMap(({ id, heading }, at) =>
    id === WAYS ? [] : [{ id: String(at), heading: subject.purpose === 'compatibility' ? `Pair or side ${at + 1}` : heading }],
  );
  const numbers = facts.map(({ passages: _, ...fact }) => fact);
  const passages = facts.map(({ id, passages: said }) => ({ id, said }));
  const content = [
    delimited('facts', JSON.stringify(numbers)),
    delimited('rules', JSON.stringify(subject.methods ?? {})),
    delimited('passages', JSON.stringify(passages)),
    delimited('outline', JSON.stringify(outline)),
    delimited('day', subject.asOf ?? ''),
  ].join('\n');
  return { role: 'user', content };
}
