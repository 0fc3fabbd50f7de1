import { z } from 'zod';
import { code, currentPassword, guess, loginAnswer, TOKENS_EXAMPLE } from './accounts.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, WRITE_ERRORS } from './route.ts';

const PASSWORD = 'four birds at dusk';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const SETUP_EXAMPLE = { secret: SECRET, uri: `otpauth://totp/1Numbers:ada%40example.org?secret=${SECRET}&issuer=1Numbers` };
const CODES_EXAMPLE = { recoveryCodes: ['7k2m-q9xd-4tbh'] };

const confirmation = z
  .strictObject({ currentPassword })
  .meta({ id: 'Confirmation', description: 'Proof that it is the person.', examples: [{ currentPassword: PASSWORD }] });

const confirmationWithCode = z
  .strictObject({ currentPassword, code })
  .meta({ id: 'ConfirmationWithCode', description: 'Proof by both factors.', examples: [{ currentPassword: PASSWORD, code: '492039' }] });

const codeRequest = z
  .strictObject({ code })
  .meta({ id: 'CodeRequest', description: 'A code of the authenticator app.', examples: [{ code: '492039' }] });

const secondFactorRequest = z.strictObject({ token: guess, code }).meta({
  id: 'SecondFactorRequest',
  description: 'The token of a `second_factor_required`, and a code.',
  examples: [{ token: 'c_7hRw…', code: '492039' }],
});

const totpSetup = z
  .strictObject({
    secret: z.string().meta({ description: 'In base32, for who types it.' }),
    uri: z.string().meta({ description: 'The same as `otpauth://`, for a QR code.' }),
  })
  .meta({ id: 'TotpSetup', description: 'What an authenticator app is given.', examples: [SETUP_EXAMPLE] });

const recoveryCodes = z
  .strictObject({ recoveryCodes: z.array(z.string()).meta({ description: 'Ten in all. They are shown this once, and each works once.' }) })
  .meta({ id: 'RecoveryCodes', description: 'What opens the account when the app is lost.', examples: [CODES_EXAMPLE] });

const json = <const Schema>(schema: Schema) => ({ types: [JSON_TYPE], schemas: [schema] }) as const;
const answer = <const Schema>(schema: Schema) => ({ type: JSON_TYPE, schemas: [schema] }) as const;
const BOTH = { currentPassword: PASSWORD, code: '492039' };

export const SECOND_FACTOR_ROUTES = {
  finishLogin: defineRoute({
    id: 'loginSecondFactor',
    method: 'POST',
    path: '/v1/auth/login/second-factor',
    tag: 'accounts',
    summary: 'Sign in with the second factor',
    description:
      'Goes on from a `second_factor_required`: its token, good for five minutes, and a code of the authenticator app or a recovery code. Wrong codes count as guesses; the token stays good for another. The tokens come as from `POST /v1/auth/login`.',
    request: json(secondFactorRequest),
    answer: answer(loginAnswer),
    examples: [{ id: 'code', summary: 'A code of the app', body: { token: 'c_7hRw…', code: '492039' }, answer: TOKENS_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS],
  }),
  setUp: defineRoute({
    id: 'setUpTotp',
    method: 'POST',
    path: '/v1/auth/totp/setup',
    tag: 'accounts',
    summary: 'Begin a second factor',
    description:
      'A secret for an authenticator app. Nothing is asked for yet: `POST /v1/auth/totp/confirm` switches it on. Needs a verified address.',
    access: 'user',
    request: json(confirmation),
    answer: answer(totpSetup),
    examples: [{ id: 'begin', summary: 'A new secret', body: { currentPassword: PASSWORD }, answer: SETUP_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict'],
  }),
  confirm: defineRoute({
    id: 'confirmTotp',
    method: 'POST',
    path: '/v1/auth/totp/confirm',
    tag: 'accounts',
    summary: 'Switch the second factor on',
    description:
      'A code proves that the app has the secret. From now on signing in asks for one. The recovery codes are in this answer alone.',
    access: 'user',
    request: json(codeRequest),
    answer: answer(recoveryCodes),
    examples: [{ id: 'code', summary: 'The first code', body: { code: '492039' }, answer: CODES_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict'],
  }),
  disable: defineRoute({
    id: 'disableTotp',
    method: 'POST',
    path: '/v1/auth/totp/disable',
    tag: 'accounts',
    summary: 'Switch the second factor off',
    description: 'With the password and a code. The recovery codes end too.',
    access: 'user',
    evenUnverified: true,
    request: json(confirmationWithCode),
    status: 204,
    examples: [{ id: 'off', summary: 'Off', body: BOTH }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict'],
  }),
  renewRecoveryCodes: defineRoute({
    id: 'renewRecoveryCodes',
    method: 'POST',
    path: '/v1/auth/totp/recovery-codes',
    tag: 'accounts',
    summary: 'Make new recovery codes',
    description: 'With the password and a code. Ten new ones; all earlier ones stop working.',
    access: 'user',
    request: json(confirmationWithCode),
    answer: answer(recoveryCodes),
    examples: [{ id: 'new', summary: 'New codes', body: BOTH, answer: CODES_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict'],
  }),
};
