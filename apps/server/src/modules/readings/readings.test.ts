import { READING_KINDS, READING_LANGUAGES, READING_LENGTHS, READING_NUMBERS } from '@1numbers/contract';
import { KINDS, LANGUAGES, LENGTHS, READ_NUMBERS } from '@1numbers/readings';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();
const LUKASZ = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28' };

describe('POST /v1/readings', () => {
  it('200: reads a whole person, each sentence with the numbers it rests on', async () => {
    const answer = await post(app, '/v1/readings', LUKASZ);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
    const { source, language, title, sections } = answer.json();
    expect([source, language, title]).toEqual(['composed', 'en', 'A portrait of Łukasz Żak']);
    expect(sections[0].paragraphs[0].sentences[0].restsOn).toEqual([{ id: 'lifePath', name: 'Life Path', value: '1' }]);
    expect((await post(app, '/v1/readings', LUKASZ)).body).toBe(answer.body);
  });

  it.each(READING_KINDS)('200: reads the %s', async (kind) => {
    const answer = await post(app, '/v1/readings', { ...LUKASZ, kind, length: 'short' });
    expect([answer.statusCode, answer.json().sections.length > 0]).toEqual([200, true]);
  });

  it('200: reads one number with the way to it, in whatever language', async () => {
    const { title, sections } = (await post(app, '/v1/readings', { ...LUKASZ, number: 'lifePath', language: 'de' })).json();
    expect([title, sections.map(({ id }: { id: string }) => id)]).toEqual([
      'Lebensweg 1',
      ['number', 'love', 'work', 'inner', 'how', 'beside', 'practice'],
    ]);
    expect(sections[4].paragraphs[0].text).toContain('Der Tag ist die 15: 1 + 5 = 6.');
  });

  it('422: says what is missing for the number or the time that was asked for, and takes no kind beside a number', async () => {
    const first = async (body: object) => (await post(app, '/v1/readings', { birthDate: '1990-03-15', ...body })).json().errors[0];
    expect(await first({ number: 'expression' })).toMatchObject({ pointer: '/name', code: 'required' });
    expect(await first({ number: 'kua' })).toMatchObject({ pointer: '/sex', code: 'required' });
    const detail = 'This chart has no such number: the name has one part only.';
    expect(await first({ name: 'Zoë', number: 'surname' })).toMatchObject({ pointer: '/number', code: 'invalid_option', detail });
    expect(await first({ number: 'lifePath', kind: 'year' })).toMatchObject({
      pointer: '/kind',
      code: 'unknown_field',
      detail: 'This cannot stand beside number: leave one of the two out.',
    });
    for (const kind of ['cycles', 'year', 'month', 'day'] as const) {
      const { statusCode, body } = await post(app, '/v1/readings', { name: 'Łukasz Żak', kind });
      expect([statusCode, JSON.parse(body).errors[0]]).toMatchObject([422, { pointer: '/birthDate', code: 'required' }]);
    }
    expect((await post(app, '/v1/readings', { name: 'Łukasz Żak', kind: 'career' })).json().sections).not.toEqual([]);
  });

  it('422: says what is wrong at its field, of the reading and of the chart', async () => {
    const fields = async (body: object) => {
      const answer = await post(app, '/v1/readings', body);
      return [
        answer.statusCode,
        ...answer.json().errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
      ];
    };
    expect(await fields({ ...LUKASZ, length: 'endless', language: 'tlh' })).toEqual([
      422,
      '/length invalid_option',
      '/language invalid_option',
    ]);
    expect(await fields({ ...LUKASZ, include: ['lifePath'] })).toEqual([422, '/include unknown_field']);
    expect(await fields({ birthDate: '2023-02-29' })).toEqual([422, '/birthDate invalid_date']);
  });

  it('offers the kinds, lengths and languages that are written', () => {
    expect([READING_KINDS, READING_LENGTHS, READING_LANGUAGES, READING_NUMBERS]).toEqual([KINDS, LENGTHS, LANGUAGES, READ_NUMBERS]);
  });
});

describe('POST /v1/readings/name-change', () => {
  it('200: tells what stays and what the new name adds', async () => {
    const answer = await post(app, '/v1/readings/name-change', { ...LUKASZ, currentName: 'Łukasz Nowak', length: 'short' });
    const { title, sections } = answer.json();
    expect([answer.statusCode, title]).toEqual([200, 'Łukasz Żak under another name']);
    expect(sections.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['stays', 'adds', 'practice']));
  });

  it('422: needs both names', async () => {
    const { errors } = (await post(app, '/v1/readings/name-change', { name: 'Łukasz Żak' })).json();
    expect(errors).toMatchObject([{ pointer: '/currentName', code: 'required' }]);
  });
});

describe('POST /v1/readings/compatibility', () => {
  const THOMAS = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
  const { asOf, ...lukasz } = LUKASZ;

  // Life Paths 5 and 1: the key of both is 1-5, whoever comes first.
  it('200: tells two people what they give each other, where they rub and what helps', async () => {
    const answer = await post(app, '/v1/readings/compatibility', { people: [THOMAS, lukasz], asOf });
    expect(answer.json().sections.map(({ id }: { id: string }) => id)).toEqual(['love', 'pulls', 'work', 'inner', 'bridges', 'relation']);
    const [first] = answer.json().sections[0].paragraphs[0].sentences;
    expect(first).toMatchObject({
      restsOn: [{ id: 'pairs.0.lifePath', name: 'Life Path', value: '5–1' }],
      passages: [expect.stringMatching(/^pair\.1-5\.gift/)],
    });
  });

  it('200: tells every pair of a group under the names of both', async () => {
    const people = [THOMAS, lukasz, { birthDate: '2001-03-13' }];
    const { sections } = (await post(app, '/v1/readings/compatibility', { people, asOf })).json();
    expect(sections[0].id).toMatch(/common|between|lacks/);
    const pairs = sections.filter(({ id }: { id: string }) => id === 'love');
    expect(pairs.map(({ heading }: { heading: string }) => heading)).toEqual([
      'Thomas John Hancock & Łukasz Żak',
      'Thomas John Hancock & C',
      'Łukasz Żak & C',
    ]);
  });

  it('422: refuses a language that is not written', async () => {
    const answer = await post(app, '/v1/readings/compatibility', { people: [{ name: '' }, lukasz], language: 'tlh' });
    expect(answer.json().errors[0]).toMatchObject({ pointer: '/language', code: 'invalid_option' });
  });
});
