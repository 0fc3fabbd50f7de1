import { type LanguageId, loadLanguage } from '@1numbers/readings';
import { describe, expect, it } from 'vitest';
import { findForbiddenClaims, routeSafely, SAFETY_LANGUAGES, SAFETY_TOPICS } from './index.ts';

type Messages = Readonly<Record<string, readonly string[]>>;
const load = async (language: string) => ((await import(`./${language}/messages.fixture.ts`)) as { messages: Messages }).messages;
const messages = await Promise.all(SAFETY_LANGUAGES.map(async (language) => [language, await load(language)] as const));

const CRISIS = ['selfHarm', 'violence', 'danger'];

describe.each(messages)('messages in %s', (language, kinds) => {
  it.each(Object.entries(kinds).filter(([kind]) => kind !== 'ordinary'))('know %s', async (kind, texts) => {
    const key = CRISIS.includes(kind) ? 'concern' : 'topic';
    const missed: string[] = [];
    for (const text of texts) {
      const route = await routeSafely({ text, languages: [language] });
      if (route?.[key] !== kind) missed.push(`${text} -> ${route?.concern}`);
    }
    expect(missed).toEqual([]);
  });

  it('leave ordinary questions alone', async () => {
    const routed: string[] = [];
    for (const text of kinds.ordinary ?? []) {
      const route = await routeSafely({ text, languages: [language] });
      if (route !== undefined) routed.push(`${text} -> ${route.concern}`);
    }
    expect(routed).toEqual([]);
  });

  it('are there in number', () => {
    expect(CRISIS.flatMap((kind) => kinds[kind] ?? []).length).toBeGreaterThanOrEqual(40);
    for (const topic of SAFETY_TOPICS.slice(1)) expect(kinds[topic]?.length).toBeGreaterThanOrEqual(20);
    expect(kinds.ordinary?.length).toBeGreaterThanOrEqual(15);
  });

  it('and statements of the knowledge base are neither a concern nor a claim', async () => {
    const { knowledge } = await loadLanguage(language as LanguageId);
    const wrong: string[] = [];
    for (const text of textsOf(knowledge)) {
      const route = await routeSafely({ text, languages: [language] });
      if (route !== undefined) wrong.push(`${text} -> ${route.concern}`);
      for (const { kind, words } of await findForbiddenClaims(text, language)) wrong.push(`${text} -> ${kind}: ${words}`);
    }
    expect(wrong).toEqual([]);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
