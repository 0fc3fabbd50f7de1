import { z } from 'zod';
import { currentPassword, loginAnswer, TOKENS_EXAMPLE } from './accounts.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, STORE_ERRORS, WRITE_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

const IDENTITY = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b13',
  provider: 'google',
  email: 'ada@example.org',
  createdAt: '2026-11-27T20:00:00.000Z',
  lastUsedAt: null,
};
const PROVIDER = { name: 'provider', description: 'The id of a provider, as `GET /v1/auth/providers` lists it.', example: 'google' };
const AUTHORIZATION = 'https://accounts.google.com/o/oauth2/v2/auth?client_id=…';

/** Why the way through a provider ended without a sign-in: `error` in the fragment the browser is sent to. Stable for ever. */
export const OAUTH_FAILURES = [
  'cancelled',
  'provider_unavailable',
  'provider_refused',
  'state_not_valid',
  'email_not_verified',
  'account_not_verified',
  'linked_elsewhere',
  'account_disabled',
  'session_ended',
] as const;
export type OAuthFailure = (typeof OAUTH_FAILURES)[number];

const FAILURES = OAUTH_FAILURES.map((code) => `\`${code}\``).join(', ');

const provider = z
  .strictObject({ id: z.string(), name: z.string() })
  .meta({ id: 'Provider', description: 'Who can vouch for somebody.', examples: [{ id: 'google', name: 'Google' }] });
const providerList = z.strictObject({ items: z.array(provider) }).meta({
  id: 'ProviderList',
  description: 'Whom this service takes the word of.',
  examples: [{ items: [{ id: 'google', name: 'Google' }] }],
});

/** A path of this very service: whoever signs in is never sent elsewhere. */
const returnTo = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/)
  .meta({ description: 'Where to go on afterwards: a path of this service. It comes back in the fragment.', examples: ['/#/profiles'] });

const startQuery = z.strictObject({ returnTo: returnTo.exactOptional() });
/** Providers add what they like. */
const callbackQuery = z.looseObject({
  state: z
    .string()
    .max(200)
    .exactOptional()
    .meta({ description: 'As it was sent to the provider.', examples: ['Qm4…'] }),
  code: z
    .string()
    .max(4096)
    .exactOptional()
    .meta({ description: 'Of the provider.', examples: ['4/0A…'] }),
});

const exchangeRequest = z
  .strictObject({ code: z.string().min(1).max(200) })
  .meta({ id: 'ExchangeRequest', description: 'The code of the fragment.', examples: [{ code: 'Zk3…' }] });

const identity = z
  .strictObject({
    id: z.uuid(),
    provider: z.string(),
    email: z.string().nullable().meta({ description: 'The address as the provider knew it when it was linked.' }),
    createdAt: moment,
    lastUsedAt: moment.nullable(),
  })
  .meta({ id: 'Identity', description: 'A linked account with a provider.', examples: [IDENTITY] });
const identityList = z
  .strictObject({ items: z.array(identity) })
  .meta({ id: 'IdentityList', description: 'What is linked, the oldest first.', examples: [{ items: [IDENTITY] }] });

const linkRequest = z
  .strictObject({ provider: z.string().min(1).max(40), returnTo: returnTo.exactOptional(), currentPassword })
  .meta({ id: 'LinkRequest', description: 'What to link.', examples: [{ provider: 'google', currentPassword: 'four birds at dusk' }] });
const linkAnswer = z
  .strictObject({ url: z.string().meta({ description: 'Where to send the browser.' }) })
  .meta({ id: 'LinkAnswer', description: 'How to go on.', examples: [{ url: AUTHORIZATION }] });

const json = <const Schema>(schema: Schema) => ({ types: [JSON_TYPE], schemas: [schema] }) as const;
const answer = <const Schema>(schema: Schema) => ({ type: JSON_TYPE, schemas: [schema] }) as const;

export const IDENTITY_ROUTES = {
  providers: defineRoute({
    id: 'listProviders',
    method: 'GET',
    path: '/v1/auth/providers',
    tag: 'accounts',
    summary: 'List the providers',
    description: 'Those that whoever runs this service has set up; there may be none.',
    answer: answer(providerList),
    examples: [{ id: 'all', summary: 'Google alone', answer: { items: [{ id: 'google', name: 'Google' }] } }],
    errors: ['rate_limited', 'internal'],
  }),
  start: defineRoute({
    id: 'startOAuth',
    method: 'GET',
    path: '/v1/auth/oauth/{provider}/start',
    tag: 'accounts',
    summary: 'Go to a provider',
    description:
      'An address for the browser to go to, not to fetch: it is sent on to the provider, and comes back within ten minutes. Where the provider cannot be reached it is sent to the web app, as after the callback.',
    parameters: [PROVIDER],
    query: startQuery,
    status: 303,
    examples: [{ id: 'google', summary: 'To Google', path: '/v1/auth/oauth/google/start?returnTo=/%23/profiles' }],
    errors: ['validation_failed', 'not_found', ...STORE_ERRORS],
  }),
  callback: defineRoute({
    id: 'finishOAuth',
    method: 'GET',
    path: '/v1/auth/oauth/{provider}/callback',
    tag: 'accounts',
    summary: 'Come back from a provider',
    description: `The provider sends the browser here, and it is sent on to \`/#/oauth\` of the web app. The fragment holds \`code\`, for \`POST /v1/auth/oauth/exchange\`; or \`linked\`, the id of the provider that was linked; or \`error\`: ${FAILURES}. It never holds a token. \`returnTo\` comes along.`,
    parameters: [PROVIDER],
    query: callbackQuery,
    status: 303,
    examples: [{ id: 'google', summary: 'From Google', path: '/v1/auth/oauth/google/callback?state=Qm4…&code=4/0A…' }],
    errors: ['validation_failed', 'not_found', ...STORE_ERRORS],
  }),
  exchange: defineRoute({
    id: 'exchangeOAuth',
    method: 'POST',
    path: '/v1/auth/oauth/exchange',
    tag: 'accounts',
    summary: 'Sign in after a provider',
    description:
      'The code of the fragment, once, within two minutes, from the browser that began. Where a second factor is on the answer is 401 `second_factor_required`, as of `POST /v1/auth/login`; the tokens come as from there.',
    request: json(exchangeRequest),
    answer: answer(loginAnswer),
    examples: [{ id: 'code', summary: 'A code', body: { code: 'Zk3…' }, answer: TOKENS_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'second_factor_required'],
  }),
  list: defineRoute({
    id: 'listIdentities',
    method: 'GET',
    path: '/v1/auth/identities',
    tag: 'accounts',
    summary: 'List what is linked',
    description: 'The accounts with providers that sign in to this one.',
    access: 'user',
    answer: answer(identityList),
    examples: [{ id: 'all', summary: 'Everything linked', answer: { items: [IDENTITY] } }],
    errors: SIGNED_IN_ERRORS,
  }),
  link: defineRoute({
    id: 'linkIdentity',
    method: 'POST',
    path: '/v1/auth/identities',
    tag: 'accounts',
    summary: 'Link an account with a provider',
    description:
      'Gives the address to send this browser to; it comes back as after a sign-in, with `linked` in the fragment. Needs a verified address.',
    access: 'user',
    request: json(linkRequest),
    answer: answer(linkAnswer),
    examples: [
      {
        id: 'google',
        summary: 'Google',
        body: { provider: 'google', currentPassword: 'four birds at dusk' },
        answer: { url: AUTHORIZATION },
      },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found'],
  }),
  unlink: defineRoute({
    id: 'unlinkIdentity',
    method: 'DELETE',
    path: '/v1/auth/identities/{id}',
    tag: 'accounts',
    summary: 'Unlink an account with a provider',
    description: 'It signs in no longer. The last way to sign in cannot be removed: that is 409 `conflict`.',
    access: 'user',
    parameters: [{ name: 'id', description: 'The id of what is linked.', example: IDENTITY.id }],
    status: 204,
    examples: [{ id: 'one', summary: 'One account', path: `/v1/auth/identities/${IDENTITY.id}` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found', 'conflict'],
  }),
};
