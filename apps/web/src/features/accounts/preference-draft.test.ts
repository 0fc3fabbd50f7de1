import type { User } from '@1numbers/client';
import { expect, it } from 'vitest';
import { changeOf, methodsInEffect, preferencesOf, withMethods, withSystem } from './preference-draft.ts';

const ada: User = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b11',
  email: 'ada@example.org',
  emailVerified: true,
  verifyBy: null,
  role: 'user',
  locale: 'en',
  timeZone: 'Europe/London',
  settings: { system: 'hebrew', methods: { lifePath: 'digits', table: 'gadol' } },
  displayName: null,
  profileId: null,
  signIn: { password: true, totp: false, recoveryCodesLeft: 0, passkeys: 0, providers: [] },
  createdAt: '2026-11-27T20:00:00.000Z',
  erasureAt: null,
};

it('keeps what differs from the usual, and nothing else', () => {
  const draft = withMethods(preferencesOf({ ...ada, settings: {} }), { yRule: 'vowel', lifePath: 'components' });
  expect(draft.methods).toEqual({ yRule: 'vowel' });
  expect(withMethods(draft, { yRule: 'decoz' }).methods).toEqual({});
});

it('takes a preference back where it is the usual again', () => {
  expect(changeOf(preferencesOf({ ...ada, settings: {} })).settings).toEqual({ system: null, methods: null, keepHistory: null });
  expect(changeOf(preferencesOf(ada)).settings).toEqual({ ...ada.settings, keepHistory: null });
  expect(changeOf({ ...preferencesOf(ada), keepHistory: false }).settings).toEqual({ ...ada.settings, keepHistory: false });
});

it('leaves the letter table behind with the system it belongs to', () => {
  expect(withSystem(preferencesOf(ada), 'arabic')).toMatchObject({ system: 'arabic', methods: { lifePath: 'digits' } });
});

it('shows the usual where the service knows methods that this page does not', () => {
  expect(methodsInEffect({ system: 'pythagorean', methods: { lifePath: 'of tomorrow' } as never }).lifePath).toBe('components');
});
