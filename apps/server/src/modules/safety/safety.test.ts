import { readFileSync } from 'node:fs';
import { LANGUAGES, loadLanguage } from '@1numbers/readings';
import { describe, expect, it } from 'vitest';
import { claims as arClaims } from './ar/claims.fixture.ts';
import { messages as arMessages } from './ar/messages.fixture.ts';
import { claims as deClaims } from './de/claims.fixture.ts';
import { messages as deMessages } from './de/messages.fixture.ts';
import { claims as enClaims } from './en/claims.fixture.ts';
import { messages as enMessages } from './en/messages.fixture.ts';
import { claims as esClaims } from './es/claims.fixture.ts';
import { messages as esMessages } from './es/messages.fixture.ts';
import { claims as frClaims } from './fr/claims.fixture.ts';
import { messages as frMessages } from './fr/messages.fixture.ts';
import { EMERGENCY_NUMBERS, EMERGENCY_SOURCE } from './help-lines/emergency-numbers.ts';
import { HELP_LINES } from './help-lines/index.ts';
import { claims as hiClaims } from './hi/claims.fixture.ts';
import { messages as hiMessages } from './hi/messages.fixture.ts';
import { findForbiddenClaims, HELP_LINES_CHECKED, routeSafely, SAFETY_LANGUAGES, SAFETY_TOPICS, type SafetyLanguage } from './index.ts';
import { loadAnswers } from './languages.ts';
import { claims as ptClaims } from './pt/claims.fixture.ts';
import { messages as ptMessages } from './pt/messages.fixture.ts';
import { CLAIM_KINDS, CONCERNS } from './words.ts';
import { claims as zhClaims } from './zh/claims.fixture.ts';
import { messages as zhMessages } from './zh/messages.fixture.ts';

type Messages = Readonly<Record<string, readonly string[]>>;
type ClaimTexts = { readonly forbidden: Messages; readonly allowed: readonly string[] };
const messages: readonly (readonly [SafetyLanguage, Messages, ClaimTexts])[] = [
  ['en', enMessages, enClaims],
  ['es', esMessages, esClaims],
  ['pt', ptMessages, ptClaims],
  ['fr', frMessages, frClaims],
  ['de', deMessages, deClaims],
  ['hi', hiMessages, hiClaims],
  ['ar', arMessages, arClaims],
  ['zh', zhMessages, zhClaims],
];
/** Whether it is the half that is kept apart. */
const HALVES = [true, false];
const CRISIS = ['selfHarm', 'violence', 'danger'];

describe.each(messages)('in %s', (language, kinds, claims) => {
  it.each(Object.entries(kinds).filter(([kind]) => kind !== 'ordinary'))('a message is known for %s', async (kind, texts) => {
    const key = CRISIS.includes(kind) ? 'concern' : 'topic';
    expect(await textsFor(texts, async (text) => (await routeSafely({ text, languages: [language] }))?.[key] !== kind)).toEqual([]);
  });

  it('an ordinary question is left alone', async () => {
    expect(
      await textsFor(kinds.ordinary ?? [], async (text) => (await routeSafely({ text, languages: [language] })) !== undefined),
    ).toEqual([]);
  });

  it('there are enough phrasings: 40 of a crisis, 20 of each other topic, 20 ordinary ones', () => {
    expect(CRISIS.flatMap((kind) => kinds[kind] ?? []).length).toBeGreaterThanOrEqual(40);
    for (const topic of SAFETY_TOPICS.slice(1)) expect(kinds[topic]?.length).toBeGreaterThanOrEqual(20);
    expect(kinds.ordinary?.length).toBeGreaterThanOrEqual(20);
  });

  it.each(HALVES)('phrasings from which no pattern was made are known, in the half that is kept apart: %s', async (isKeptApart) => {
    expectMostKnown(await unseenIn(language, ['unseen.txt', 'fresh.txt'], isKeptApart), 0.04);
    const { benign = [] } = await unseenIn(language, ['last.txt'], isKeptApart);
    expect(benign).not.toContain(false);
  });

  it('every kind of claim is found in an answer, and none in a careful one', async () => {
    expect(Object.keys(claims.forbidden)).toEqual([...CLAIM_KINDS]);
    for (const [kind, texts] of Object.entries(claims.forbidden)) {
      const missed = await textsFor(
        texts,
        async (text) => !(await findForbiddenClaims(text, language)).some((claim) => claim.kind === kind),
      );
      expect({ kind, missed }).toEqual({ kind, missed: [] });
    }
    expect(await textsFor(claims.allowed, async (text) => (await findForbiddenClaims(text, language)).length > 0)).toEqual([]);
  });

  it('no statement of the knowledge base is a concern or a claim', async () => {
    const { knowledge, longer = {}, past, phrases } = await loadLanguage(language);
    const isWrong = async (text: string) =>
      (await routeSafely({ text })) !== undefined || (await findForbiddenClaims(text, language)).length > 0;
    const texts = textsOf([knowledge, longer, past, phrases.themes]);
    // A pattern does not reach over the end of a line: one look at all, and a look at each only where there is something.
    expect((await isWrong(texts.join('\n'))) ? await textsFor(texts, isWrong) : []).toEqual([]);
  });

  it('every answer is written, with its places for numbers and addresses, and promises nothing itself', async () => {
    const answers = await loadAnswers(language);
    expect(answers.emergency).toContain('{number}');
    expect(answers.directory).toContain('{address}');
    expect(answers.emergencyAnywhere).toMatch(/112.*911/u);
    const said = CONCERNS.flatMap((concern) => answers.concerns[concern]);
    expect(said.filter((text) => text.trim().length < 20)).toEqual([]);
  });
});

it.each(HALVES)('what another author wrote in all languages is known, in the half that is kept apart: %s', async (isKeptApart) => {
  const all: Record<string, boolean[]> = {};
  for (const language of SAFETY_LANGUAGES)
    for (const [topic, found] of Object.entries(await unseenIn(language, ['independent.txt'], isKeptApart)))
      all[topic] = [...(all[topic] ?? []), ...found];
  expectMostKnown(all, 0.05);
});

describe('routeSafely', () => {
  it('answers in the language that is asked for, whatever the message is written in', async () => {
    const route = await routeSafely({ text: 'Ich will sterben', languages: ['xx', 'ar-EG', 'de'] });
    expect(route?.language).toBe('ar');
    expect(route?.paragraphs[0]).toMatch(/\p{Script=Arabic}/u);
    expect((await routeSafely({ text: '我想死' }))?.language).toBe('en');
  });

  it('puts crisis before minors, minors before medicine, medicine before law, law before money, money before dependency', async () => {
    const parts = [
      'I want to kill myself.',
      'Will my son be successful?',
      'Will I recover from cancer?',
      'Will I win the court case?',
      'Should I invest my savings?',
      'I am addicted to readings.',
    ];
    for (const [at, topic] of SAFETY_TOPICS.entries())
      expect((await routeSafely({ text: parts.slice(at).reverse().join(' ') }))?.topic).toBe(topic);
  });

  it('gives lines near the person, for all that the message is about', async () => {
    const both = await routeSafely({ text: 'My husband beats me and I want to die', country: 'gb' });
    expect(both?.helpLines.map(({ number }) => number)).toEqual(['116 123', '0808 2000 247']);
    expect(both?.text).toContain('999');
    const young = await routeSafely({ text: 'I am 14 and I want to die', country: 'GB' });
    expect(young?.helpLines.map(({ audience }) => audience)).toContain('young');
    expect(young?.paragraphs).toContain((await loadAnswers('en')).young);
  });

  it.each([undefined, 'ZZ', '', '../x'])('points to a directory where the country is %s', async (country) => {
    const route = await routeSafely({ text: 'I want to die', country });
    expect(route?.helpLines).toEqual([]);
    expect(route?.text).toMatch(/112[\s\S]*911[\s\S]*findahelpline\.com/u);
  });

  it('gives no help lines for what is no crisis', async () => {
    expect(await routeSafely({ text: 'Should I sue my landlord?', country: 'US' })).toMatchObject({ topic: 'legal', helpLines: [] });
  });

  it.each([
    'k\u200bi\u200bl\u200bl m\u00adyself',
    'KILL  MYSELF',
    'k.i.l.l m.y.s.e.l.f',
    'kіll mуself',
    '𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟',
    'k1ll my$elf',
    'suiciide',
    'su*cide',
    'انتـــحار',
    'اِنْتِحَار',
    'أنْتَحِر',
    'आत्‍महत्‍या',
    '自　杀',
    '自*殺',
  ])('sees through the disguise of "%s"', async (text) => {
    expect((await routeSafely({ text }))?.topic).toBe('crisis');
  });

  it.each(['', ' ', '\0', '🙂', '\ud800', '((((', '@@@@ $ | ~'])('leaves %j alone', async (text) => {
    expect(await routeSafely({ text })).toBeUndefined();
  });

  it.each(['i want to ', 'should i invest my ', 'k ', '我想', 'मैं ', 'ا ن ', "a'", '*a', 'kill (', 'e\u0301\u0301'])(
    'is through with a hundred kilobytes of "%s"',
    async (part) => {
      expect((await routeSafely({ text: part.repeat(100_000 / part.length) }))?.topic).not.toBe('crisis');
    },
  );
});

describe('help lines', () => {
  it('have a source, a date and a number that can be dialled, each once', () => {
    expect(HELP_LINES_CHECKED).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(URL.canParse(EMERGENCY_SOURCE)).toBe(true);
    expect(HELP_LINES.filter(({ source, number }) => !URL.canParse(source) || !/^[*\d][\d -]*$/u.test(number))).toEqual([]);
    const keys = HELP_LINES.map(({ country, number }) => `${country} ${number}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stand only in countries whose emergency number is known', () => {
    expect(HELP_LINES.filter(({ country }) => !EMERGENCY_NUMBERS.has(country))).toEqual([]);
  });

  it('know the emergency number wherever the languages are spoken in numbers', () => {
    const countries = 'US GB IE CA AU NZ IN ZA ES MX AR CO CL PE BR PT FR BE CH LU DE AT EG SA AE MA DZ TN JO LB CN TW HK SG'.split(' ');
    expect(countries.filter((country) => !EMERGENCY_NUMBERS.has(country))).toEqual([]);
  });
});

it('speaks every language that readings are written in', () => {
  expect([...SAFETY_LANGUAGES].sort()).toEqual([...LANGUAGES].sort());
  expect(messages.map(([language]) => language)).toEqual([...SAFETY_LANGUAGES]);
});

function expectMostKnown({ benign = [], crisis = [], ...others }: Record<string, boolean[]>, falseAlarms: number): void {
  expect(share(crisis)).toBeGreaterThanOrEqual(0.85);
  for (const [topic, found] of Object.entries(others)) expect({ topic, share: share(found) }).toSatisfy(isThreeInFour);
  expect(share(benign.map((isLeftAlone) => !isLeftAlone))).toBeLessThanOrEqual(falseAlarms);
}

/** Of each topic whether each of its phrasings was known for it, and of `benign` whether each was left alone. */
async function unseenIn(language: SafetyLanguage, files: readonly string[], isKeptApart: boolean): Promise<Record<string, boolean[]>> {
  const found: Record<string, boolean[]> = {};
  for (const file of files) {
    let topic = '';
    for (const line of readFileSync(new URL(`./${language}/${file}`, import.meta.url), 'utf8').split('\n')) {
      if (line.startsWith('# ')) topic = line.slice(2);
      // Someone young who asks about themselves is not routed.
      else if (line !== '' && topic !== 'young' && isOdd(line) === isKeptApart) {
        const known = (await routeSafely({ text: line }))?.topic ?? 'benign';
        found[topic] = [...(found[topic] ?? []), known === topic];
      }
    }
  }
  return found;
}

/** Two halves by chance that stay the same: FNV-1a. */
function isOdd(text: string): boolean {
  const hash = [...text].reduce((before, letter) => Math.imul(before ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  return (hash >>> 0) % 2 === 1;
}

function share(found: readonly boolean[]): number {
  return found.filter(Boolean).length / found.length;
}

function isThreeInFour({ share: known }: { readonly share: number }): boolean {
  return known >= 0.75;
}

async function textsFor(texts: readonly string[], holds: (text: string) => Promise<boolean>): Promise<string[]> {
  const found = await Promise.all(texts.map(async (text) => ((await holds(text)) ? [text] : [])));
  return found.flat();
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
