import type { AddressInfo } from 'node:net';
import { atDoor, type Case, listCases, picked } from '@1numbers/engine/vectors';
import { describe, expect, it } from 'vitest';
import { NOW, testApp } from './app.fixture.ts';

/** Where each thing is asked for. */
const PATHS: Readonly<Record<string, string>> = {
  chart: '/v1/calculate',
  address: '/v1/address',
  business: '/v1/business',
  calendar: '/v1/calendar',
  comparison: '/v1/calculate/compare',
  compatibility: '/v1/calculate/compatibility',
  dashas: '/v1/calculate/dashas',
  'date-search': '/v1/dates',
  gematria: '/v1/gematria',
  'lucky-dates': '/v1/dates',
  'name-search': '/v1/name-search',
  phone: '/v1/phone',
  vehicle: '/v1/vehicle',
};

const TODAY = NOW.toISOString().slice(0, 10);
const CASES = listCases().map((each) => atDoor(each, TODAY));
const app = await testApp();
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;

describe.each(Object.entries(PATHS))('over HTTP, %s', (asks, path) => {
  it(`answers every vector at ${path}`, async () => {
    const cases = CASES.filter((each) => each.asks === asks);
    expect(cases.length).toBeGreaterThan(0);
    for (const each of cases) await judge(each, path);
  });
});

it('every vector is asked over HTTP', () => {
  expect(CASES.filter(({ asks }) => !Object.hasOwn(PATHS, asks))).toEqual([]);
});

async function judge({ id, request, expect: expected, expectError }: Case, path: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer = (await response.json()) as { readonly errors?: readonly unknown[] };
  if (expectError !== undefined) expect([response.status, answer.errors?.[0]], id).toEqual([422, expect.objectContaining(expectError)]);
  else expect([response.status, picked(answer, expected)], id).toEqual([200, expected]);
}
