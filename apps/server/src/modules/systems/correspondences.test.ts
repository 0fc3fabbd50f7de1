import { correspondenceList } from '@1numbers/contract';
import { expect, it } from 'vitest';
import { testApp } from '../../app.fixture.ts';

const app = await testApp();

it('GET /v1/correspondences answers 200 with the nine numbers, kept by anybody for an hour', async () => {
  const response = await app.inject('/v1/correspondences');
  const { numbers, sources } = correspondenceList.parse(response.json());
  expect(response.headers['cache-control']).toBe('public, max-age=3600');
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(numbers[3]).toMatchObject({ planet: 'uranus', indianPlanet: 'rahu', rulingWeekday: 7, signs: ['cancer', 'leo'] });
  expect(sources.map(({ code }) => code)).toEqual(['cheiro_1926', 'indian_practice']);
});

it('POST /v1/correspondences answers 405', async () => {
  expect((await app.inject({ method: 'POST', url: '/v1/correspondences' })).statusCode).toBe(405);
});
