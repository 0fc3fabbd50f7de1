import { describe, expect, it } from 'vitest';
import { signedInPerson, storedApp } from '../../app.fixture.ts';
import { profilesOf, TOM } from './profiles.fixture.ts';

const stored = await storedApp();
const person = await signedInPerson(stored);
const { call, get, patch, keep } = profilesOf(stored.app, person);

const NAUGHTY = [
  'Łukasz Żak',
  'e\u0301',
  '\u00e9',
  'אברהם',
  'محمد',
  '李小龙',
  '👩‍👩‍👧‍👦',
  '🇵🇱',
  'Z̮̞̠͙͔ͅA̷L̸G̴O̶',
  "Robert'); DROP TABLE profiles;--",
  '<script>alert(1)</script>',
  '$\u007bjndi:ldap://x}',
  '{{7*7}}',
  '%00%0a../../etc/passwd',
  '\\u0000',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '1e309',
  '0x7f',
  '=1+1',
  ' leading and trailing ',
  'a\u00a0b',
  'a\u200bb',
  'a\u200db',
  '\ufeffbom',
  '\u202eright to left',
  'line\u2028separator',
  'tab\tand\nline',
  'bell\u0007',
  'nul\u0000',
  'del\u007f',
  'half \ud800 pair',
  '\udc00',
  '\uffff',
  '\ufdd0',
  '\u{10ffff}',
  '𝔗𝔬𝔪',
  'ﬁ',
  'ß',
  'İ',
  'x'.repeat(5_000),
  '',
];

/** Every field that takes a text, by how it is sent and where it comes back. */
const FIELDS: Readonly<Record<string, (text: string) => object>> = {
  label: (text) => ({ label: text }),
  name: (text) => ({ name: text }),
  currentName: (text) => ({ currentName: text }),
  'names/name': (text) => ({ names: [{ kind: 'other', name: text }] }),
  'names/since': (text) => ({ names: [{ kind: 'other', name: 'Tom', since: text }] }),
  birthDate: (text) => ({ birthDate: text }),
  birthDatePrecision: (text) => ({ birthDatePrecision: text }),
  birthTime: (text) => ({ birthTime: text }),
  sex: (text) => ({ sex: text }),
  system: (text) => ({ system: text }),
  'system/id': (text) => ({ system: { id: text, letters: { A: 1 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 1] } }),
  'system/letters': (text) => ({
    system: { id: 'x', letters: { [text]: 1 }, vowels: [], masters: [], nameSum: 'addAll', interval: [1, 1] },
  }),
  'methods/table': (text) => ({ methods: { table: text } }),
  'methods/key': (text) => ({ methods: { [text]: 1 } }),
  tags: (text) => ({ tags: [text] }),
  relation: (text) => ({ relation: text }),
  notes: (text) => ({ notes: text }),
};

const { id } = await keep();

describe('a naughty string', () => {
  it.each(Object.keys(FIELDS))('in %s comes back as it was, or is refused with a pointer', async (field) => {
    for (const text of NAUGHTY) {
      const body = FIELDS[field]?.(text) ?? {};
      for (const response of [await call('POST', '', { ...TOM, ...body }), await patch(id, body)]) {
        const answer = response.json();
        if (response.statusCode === 422) {
          expect(answer.errors.map(({ pointer }: { pointer: string }) => pointer.split('/')[1])).toContain(Object.keys(body)[0]);
          continue;
        }
        expect([text, [200, 201].includes(response.statusCode)]).toEqual([text, true]);
        expect(answer).toMatchObject(body);
        expect((await get(`/${answer.id}`)).json()).toMatchObject(body);
      }
    }
  });

  it('in the list is found or refused, and never breaks it', async () => {
    for (const text of NAUGHTY) {
      for (const field of ['q', 'tag', 'cursor', 'sort', 'limit', 'expand', 'favourite']) {
        const { statusCode } = await get(`?${field}=${encodeURIComponent(wellFormed(text))}`);
        expect([field, text, statusCode]).toEqual([field, text, statusCode === 200 ? 200 : 422]);
      }
    }
    for (const text of NAUGHTY) expect((await get(`/${encodeURIComponent(wellFormed(text))}`)).statusCode).toBeOneOf([200, 404]);
  });
});

/** No address can hold half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
