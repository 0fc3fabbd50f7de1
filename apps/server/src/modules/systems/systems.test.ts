import { system, systemDefinition, systemList } from '@1numbers/contract';
import { SYSTEM_IDS } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();
const OWN = { id: 'two-letters', letters: { A: 1, B: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] };

describe('GET /v1/systems answers 200', () => {
  it('with every system of the house', async () => {
    const response = await app.inject('/v1/systems');
    expect(systemList.parse(response.json()).systems.map(({ id }) => id)).toEqual(SYSTEM_IDS);
  });
});

describe('GET /v1/systems/{id}', () => {
  it('answers 200 with the letter tables, the default first', async () => {
    const arabic = system.parse((await app.inject('/v1/systems/arabic')).json());
    expect(arabic.definitions.map(({ table }) => table)).toEqual(['mashriqi', 'maghribi']);
    // Sad is worth 90 in the east and 60 in the west: docs/methods/systems/arabic.md
    expect(arabic.definitions.map(({ definition }) => definition.letters.ص)).toEqual([90, 60]);
  });

  it('answers 200 with a definition that can be sent back, under another id, as a system of one’s own', async () => {
    for (const id of SYSTEM_IDS) {
      const [first] = (await app.inject(`/v1/systems/${id}`)).json().definitions;
      expect(systemDefinition.safeParse(first.definition).error?.issues ?? []).toEqual([]);
      const own = { ...first.definition, id: `my-${id}` };
      expect((await post(app, '/v1/systems/validate', own)).json()).toEqual({ valid: true, problems: [] });
    }
  });

  it.each(['klingon', '__proto__', 'toString', '%00', 'x'.repeat(101)])('answers 404 for %j', async (id) => {
    const response = await app.inject(`/v1/systems/${id}`);
    expect(response.statusCode).toBe(404);
    expect(response.json().code).toBe('not_found');
  });
});

describe('POST /v1/systems/validate answers 200', () => {
  it('with `valid` for a system that can be used', async () => {
    expect((await post(app, '/v1/systems/validate', OWN)).json()).toEqual({ valid: true, problems: [] });
  });

  it('with everything that is wrong with one that cannot', async () => {
    const answer = (await post(app, '/v1/systems/validate', { ...OWN, letters: { A: 1, b: 2 }, surplus: 1 })).json();
    expect(answer.valid).toBe(false);
    expect(answer.problems).toContainEqual({
      pointer: '/letters/b',
      code: 'invalid_system',
      detail: 'Letters are upper case where their script has case.',
    });
    expect(answer.problems).toContainEqual(expect.objectContaining({ pointer: '/surplus', code: 'unknown_field' }));
  });
});
