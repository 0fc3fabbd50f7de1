import { expect, it } from 'vitest';
import { testApp } from '../app.fixture.ts';

/** What is left to the caller with this chain of addresses, after so many requests. */
async function leftAfter(trustProxy: number, chains: readonly string[]) {
  const app = await testApp({ trustProxy, requestsPerSecond: 10 });
  let left = '';
  for (const chain of chains) {
    const { headers } = await app.inject({ url: '/v1/systems', headers: { 'x-forwarded-for': chain } });
    left = /;r=(\d+)/.exec(String(headers.ratelimit))?.[1] ?? '';
  }
  return Number(left);
}

it('believes no caller about the address where no proxy stands in front', async () => {
  expect(await leftAfter(0, ['192.0.2.1', '192.0.2.2', '192.0.2.3'])).toBe(17);
});

it('believes one proxy about the address it saw, and nothing that the caller wrote before', async () => {
  expect(await leftAfter(1, ['10.9.9.1, 192.0.2.1', '10.9.9.2, 192.0.2.1', '10.9.9.3, 192.0.2.1'])).toBe(17);
  expect(await leftAfter(1, ['192.0.2.1', '192.0.2.2', '192.0.2.3'])).toBe(19);
});
