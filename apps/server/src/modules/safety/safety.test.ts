import { describe, expect, it } from 'vitest';
import * as en from './en/crisis.fixture.ts';
import { ordinary } from './en/ordinary.fixture.ts';
import { topics } from './en/topics.fixture.ts';
import { routeSafely } from './index.ts';

const bad = async (list: readonly string[], want: string | undefined, key: 'topic' | 'concern') => {
  const out: string[] = [];
  for (const text of list) {
    const route = await routeSafely({ text });
    if (route?.[key] !== want) out.push(`${text} -> ${route?.concern}`);
  }
  return out;
};
describe('en', () => {
  it.each(Object.entries(en))('%s', async (name, list) => expect(await bad(list, name, 'concern')).toEqual([]));
  it.each(Object.entries(topics))('%s', async (name, list) => expect(await bad(list, name, 'topic')).toEqual([]));
  it('ordinary', async () => expect(await bad(ordinary, undefined, 'topic')).toEqual([]));
});
