import { compatibilityAnswer } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();
const PATH = '/v1/calculate/compatibility';
const THOMAS = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
const LUKASZ = { name: 'Łukasz Żak', birthDate: '1990-03-15' };

describe('POST /v1/calculate/compatibility answers 200', () => {
  it('with every pair, its score and the arithmetic, for today', async () => {
    const response = await post(app, PATH, { people: [THOMAS, LUKASZ, { birthDate: '2001-03-13' }] });
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('private, no-store');
    const { people, pairs } = compatibilityAnswer.parse(response.json());
    expect(pairs.map((pair) => pair.people)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    // 3 × 30 + 3 × 10 + 3 × 5 = 135 of 300. The personal years on 2026-11-23 are 1+3+1 = 5 and 3+6+1 → 1.
    expect(pairs[0]?.score).toMatchObject({ value: 45, weight: 100 });
    expect(pairs[0]?.score?.steps?.at(-1)).toEqual({ code: 'share', total: 135, highest: 300, value: 45 });
    expect(pairs[0]?.personalYears).toEqual({ roots: [5, 1], same: false });
    expect(people[0]?.numbers.lifePath?.steps).not.toHaveLength(0);
  });

  it('without any working when asked so', async () => {
    const { people, pairs } = compatibilityAnswer.parse((await post(app, PATH, { people: [THOMAS, LUKASZ], explain: false })).json());
    expect(pairs[0]?.score).toEqual({ value: 45, weight: 100 });
    expect(people[0]?.numbers.lifePath).not.toHaveProperty('steps');
  });
});

describe('POST /v1/calculate/compatibility answers 422', () => {
  it('with a pointer into the person', async () => {
    const response = await post(app, PATH, { people: [{ name: '' }, { ...LUKASZ, birthDate: '2023-02-29', sex: 'male' }], surplus: 1 });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/surplus', 'unknown_field'],
      ['/people/0/name', 'name_empty'],
      ['/people/1/sex', 'unknown_field'],
      ['/people/1/birthDate', 'invalid_date'],
    ]);
  });

  it('for a birth that is still to come, and for one person alone', async () => {
    expect((await post(app, PATH, { people: [THOMAS, { birthDate: '2026-11-24' }] })).json().errors).toEqual([
      { pointer: '/people/1/birthDate', code: 'birth_date_in_future', detail: expect.stringContaining('2026-11-23') },
    ]);
    expect((await post(app, PATH, { people: [THOMAS] })).json().errors).toEqual([
      { pointer: '/people', code: 'invalid_option', detail: 'This list is too short: give at least 2.' },
    ]);
  });

  it.each(['null', '[]', '{}', '{"people":{}}'])('for %s', async (body) => {
    expect((await post(app, PATH, body)).statusCode).toBe(422);
  });
});
