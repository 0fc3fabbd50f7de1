import { expect, it } from 'vitest';
import { networkOf } from './network.ts';

it('is an address of IPv4 as it stands, also where it is written as IPv6', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('::ffff:203.0.113.7');
});

it('is the first 64 bits of an address of IPv6, however it is shortened', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
  expect(networkOf('2001:db8:1::')).toBe('2001:db8:1:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
});
