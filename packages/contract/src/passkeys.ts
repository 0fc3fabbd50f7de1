import { z } from 'zod';
import { currentPassword, loginAnswer, TOKENS_EXAMPLE } from './accounts.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, STORE_ERRORS, WRITE_ERRORS } from './route.ts';
import { lineOfText, moment } from './text-field.ts';

const PASSKEY = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12',
  name: 'Ada’s phone',
  createdAt: '2026-11-27T20:00:00.000Z',
  lastUsedAt: null,
};
const ID = { name: 'id', description: 'The id of a passkey.', example: PASSKEY.id };
const CREATION_EXAMPLE = {
  challenge: 'h3Qw…',
  rp: { id: 'numbers.example.org', name: '1Numbers' },
  user: { id: 'AZOMPnsKfC-cOTpvTR8rEQ', name: 'ada@example.org', displayName: '' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
};
const REQUEST_EXAMPLE = { challenge: 'h3Qw…', rpId: 'numbers.example.org', userVerification: 'required' };
const REGISTERED_EXAMPLE = {
  id: 'b64',
  rawId: 'b64',
  type: 'public-key' as const,
  response: { clientDataJSON: 'b64', attestationObject: 'b64' },
};
const SIGNED_EXAMPLE = {
  id: 'b64',
  rawId: 'b64',
  type: 'public-key' as const,
  response: { clientDataJSON: 'b64', authenticatorData: 'b64', signature: 'b64' },
};

const base64Url = z
  .string()
  .min(1)
  .max(65_536)
  .regex(/^[\w-]+$/)
  .meta({ description: 'Bytes in base64url.' });

/** What browsers hand out grows with the standard: members that are not known here are let through, and not looked at. */
const credential = { id: base64Url, rawId: base64Url, type: z.literal('public-key') };

const registeredCredential = z
  .looseObject({
    ...credential,
    response: z.looseObject({
      clientDataJSON: base64Url,
      attestationObject: base64Url,
      transports: z.array(z.string().max(32)).max(16).exactOptional(),
    }),
  })
  .meta({
    id: 'RegisteredCredential',
    description: '`toJSON()` of what `navigator.credentials.create` gave.',
    examples: [REGISTERED_EXAMPLE],
  });

const signedCredential = z
  .looseObject({
    ...credential,
    response: z.looseObject({
      clientDataJSON: base64Url,
      authenticatorData: base64Url,
      signature: base64Url,
      userHandle: base64Url.nullable().exactOptional(),
    }),
  })
  .meta({ id: 'SignedCredential', description: '`toJSON()` of what `navigator.credentials.get` gave.', examples: [SIGNED_EXAMPLE] });

const creationOptions = z
  .looseObject({
    challenge: z.string(),
    rp: z.strictObject({ id: z.string().exactOptional(), name: z.string() }),
    user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.strictObject({ type: z.string(), alg: z.int() })),
  })
  .meta({
    id: 'PasskeyCreationOptions',
    description: 'For `PublicKeyCredential.parseCreationOptionsFromJSON`.',
    examples: [CREATION_EXAMPLE],
  });

const requestOptions = z
  .looseObject({ challenge: z.string(), rpId: z.string().exactOptional(), userVerification: z.string().exactOptional() })
  .meta({
    id: 'PasskeyRequestOptions',
    description: 'For `PublicKeyCredential.parseRequestOptionsFromJSON`.',
    examples: [REQUEST_EXAMPLE],
  });

const passkey = z
  .strictObject({ id: z.uuid(), name: z.string(), createdAt: moment, lastUsedAt: moment.nullable() })
  .meta({ id: 'Passkey', description: 'A passkey of a person.', examples: [PASSKEY] });

const name = lineOfText(80);
const addPasskeyRequest = z
  .strictObject({ name, credential: registeredCredential })
  .meta({ id: 'AddPasskeyRequest', description: 'A new passkey.', examples: [{ name: PASSKEY.name, credential: REGISTERED_EXAMPLE }] });
const renamePasskeyRequest = z
  .strictObject({ name })
  .meta({ id: 'RenamePasskeyRequest', description: 'Another name.', examples: [{ name: 'The old phone' }] });
const passkeyOptionsRequest = z.strictObject({ currentPassword }).meta({
  id: 'PasskeyOptionsRequest',
  description: 'Proof that it is the person.',
  examples: [{ currentPassword: 'four birds at dusk' }],
});
const passkeySignInRequest = z
  .strictObject({ credential: signedCredential })
  .meta({ id: 'PasskeySignInRequest', description: 'Who signs in.', examples: [{ credential: SIGNED_EXAMPLE }] });
const passkeyList = z
  .strictObject({ items: z.array(passkey) })
  .meta({ id: 'PasskeyList', description: 'The passkeys of a person, the oldest first.', examples: [{ items: [PASSKEY] }] });

const json = <const Schema>(schema: Schema) => ({ types: [JSON_TYPE], schemas: [schema] }) as const;
const answer = <const Schema>(schema: Schema) => ({ type: JSON_TYPE, schemas: [schema] }) as const;

export const PASSKEY_ROUTES = {
  options: defineRoute({
    id: 'passkeyOptions',
    method: 'POST',
    path: '/v1/auth/passkeys/options',
    tag: 'accounts',
    summary: 'Begin a passkey',
    description: 'The options to make a passkey with. Their challenge is good once, for five minutes. Needs a verified address.',
    access: 'user',
    request: json(passkeyOptionsRequest),
    answer: answer(creationOptions),
    examples: [{ id: 'begin', summary: 'Options', body: { currentPassword: 'four birds at dusk' }, answer: CREATION_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS],
  }),
  add: defineRoute({
    id: 'addPasskey',
    method: 'POST',
    path: '/v1/auth/passkeys',
    tag: 'accounts',
    summary: 'Add a passkey',
    description: 'What the authenticator made of the options. It must have verified the person, by finger, face or PIN.',
    access: 'user',
    request: json(addPasskeyRequest),
    status: 201,
    answer: answer(passkey),
    examples: [{ id: 'phone', summary: 'A phone', body: { name: PASSKEY.name, credential: REGISTERED_EXAMPLE }, answer: PASSKEY }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict'],
  }),
  list: defineRoute({
    id: 'listPasskeys',
    method: 'GET',
    path: '/v1/auth/passkeys',
    tag: 'accounts',
    summary: 'List the passkeys',
    description: 'At most twenty, the oldest first.',
    access: 'user',
    answer: answer(passkeyList),
    examples: [{ id: 'all', summary: 'All passkeys', answer: { items: [PASSKEY] } }],
    errors: SIGNED_IN_ERRORS,
  }),
  rename: defineRoute({
    id: 'renamePasskey',
    method: 'PATCH',
    path: '/v1/auth/passkeys/{id}',
    tag: 'accounts',
    summary: 'Rename a passkey',
    description: 'The name is for the person alone.',
    access: 'user',
    parameters: [ID],
    request: json(renamePasskeyRequest),
    answer: answer(passkey),
    examples: [
      {
        id: 'old',
        summary: 'Another name',
        path: `/v1/auth/passkeys/${PASSKEY.id}`,
        body: { name: 'The old phone' },
        answer: { ...PASSKEY, name: 'The old phone' },
      },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found'],
  }),
  remove: defineRoute({
    id: 'removePasskey',
    method: 'DELETE',
    path: '/v1/auth/passkeys/{id}',
    tag: 'accounts',
    summary: 'Remove a passkey',
    description: 'It signs in no longer. The last way to sign in cannot be removed: that is 409 `conflict`.',
    access: 'user',
    parameters: [ID],
    status: 204,
    examples: [{ id: 'one', summary: 'One passkey', path: `/v1/auth/passkeys/${PASSKEY.id}` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found', 'conflict'],
  }),
  signInOptions: defineRoute({
    id: 'passkeySignInOptions',
    method: 'POST',
    path: '/v1/auth/passkeys/sign-in/options',
    tag: 'accounts',
    summary: 'Begin to sign in by passkey',
    description:
      'The options are the same for everybody: the authenticator knows whose passkeys it has. Their challenge is good once, for five minutes.',
    answer: answer(requestOptions),
    examples: [{ id: 'begin', summary: 'Options', answer: REQUEST_EXAMPLE }],
    errors: STORE_ERRORS,
  }),
  signIn: defineRoute({
    id: 'passkeySignIn',
    method: 'POST',
    path: '/v1/auth/passkeys/sign-in',
    tag: 'accounts',
    summary: 'Sign in by passkey',
    description:
      'What the authenticator made of the options. A passkey is two factors by itself, so no code is asked for. The tokens come as from `POST /v1/auth/login`.',
    request: json(passkeySignInRequest),
    answer: answer(loginAnswer),
    examples: [{ id: 'phone', summary: 'A passkey', body: { credential: SIGNED_EXAMPLE }, answer: TOKENS_EXAMPLE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS],
  }),
};
