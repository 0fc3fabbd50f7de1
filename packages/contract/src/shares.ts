import { z } from 'zod';
import { chart } from './answer.ts';
import { A_PROFILE } from './profiles.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, STORE_ERRORS, WRITE_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

export const SHARED_NAMES = ['label', 'full', 'none'] as const;

const A_SHARE = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b20',
  profileId: A_PROFILE.id,
  showName: 'label' as const,
  showBirthDate: false,
  createdAt: '2026-11-27T20:00:00.000Z',
  expiresAt: null,
};
const TOKEN = 's_Vd0hW3x…';
const NEW_SHARE = { ...A_SHARE, token: TOKEN, url: `https://numbers.example.org/#/shared?token=${TOKEN}` };
const PROFILE_ID = { name: 'id', description: 'The id of a profile.', example: A_PROFILE.id };
const SHARES = `/v1/profiles/${A_PROFILE.id}/shares`;

const showName = z.enum(SHARED_NAMES).meta({
  description:
    '`label`: what the profile is called; `full`: birth name and name in use; `none`: neither. Unless it is `full`, no letter is told.',
});
const showBirthDate = z
  .boolean()
  .meta({ description: 'Without it, only what says nothing more of the birth date than the root of the Life Path.' });
const expiresAt = moment.meta({ description: 'When the link stops working.' });

export const createShareRequest = z
  .strictObject({
    expiresAt: expiresAt.exactOptional(),
    showBirthDate: showBirthDate.exactOptional(),
    showName: showName.exactOptional(),
  })
  .meta({
    id: 'CreateShareRequest',
    description: 'What a link shows, and until when. By default the label, no birth date, and until it is revoked.',
    examples: [{ expiresAt: '2026-12-31T00:00:00.000Z' }],
  });

const share = z
  .strictObject({
    id: z.uuid(),
    profileId: z.uuid(),
    showName,
    showBirthDate,
    createdAt: moment,
    expiresAt: expiresAt.nullable(),
  })
  .meta({ id: 'Share', description: 'A link to a profile, without its secret.', examples: [A_SHARE] });

const createdShare = z
  .strictObject({
    ...share.shape,
    token: z.string().meta({ description: 'For `GET /v1/shared/{token}`. It is shown this once.' }),
    url: z.string().meta({ description: 'The page that shows it. The token stands in the fragment, which no server is sent.' }),
  })
  .meta({ id: 'CreatedShare', description: 'A new link with its secret.', examples: [NEW_SHARE] });

const shareList = z
  .strictObject({ items: z.array(share) })
  .meta({ id: 'ShareList', description: 'The links that still work, the newest first.', examples: [{ items: [A_SHARE] }] });

const A_SHARED_CHART = {
  label: 'Tom',
  name: null,
  currentName: null,
  birthDate: null,
  expiresAt: null,
  rootOnly: ['lifePath'],
  withheld: ['birthday', 'personalYear'],
  chart: {
    system: 'pythagorean',
    name: null,
    numbers: { lifePath: { value: 5, root: 5, total: 5, chain: [5], kind: 'plain' as const, karmicDebt: null, display: '5' } },
    missing: {},
  },
};

const sharedChart = z
  .strictObject({
    label: z.string().nullable(),
    name: z.string().nullable(),
    currentName: z.string().nullable(),
    birthDate: z.string().nullable().meta({ description: 'As far as it is known; null when it is not shown.' }),
    expiresAt: expiresAt.nullable(),
    rootOnly: z.array(z.string()).meta({ description: 'Numbers of which the root alone is told: whether it is a master number is not.' }),
    withheld: z.array(z.string()).meta({ description: 'Numbers, cycles and grids that are not told.' }),
    chart,
  })
  .meta({ id: 'SharedChart', description: 'What a link shows of a profile, as the profile is now.', examples: [A_SHARED_CHART] });

export const SHARE_ROUTES = {
  create: defineRoute({
    id: 'createShare',
    method: 'POST',
    path: '/v1/profiles/{id}/shares',
    tag: 'profiles',
    summary: 'Share a profile by a link',
    description:
      'Whoever has the link sees the chart, and can change nothing. The secret is in this answer alone; only its hash is kept. At most 50 links for a profile.',
    access: 'user',
    parameters: [PROFILE_ID],
    request: { types: [JSON_TYPE], schemas: [createShareRequest] },
    status: 201,
    answer: { type: JSON_TYPE, schemas: [createdShare] },
    idempotent: true,
    examples: [{ id: 'plain', summary: 'Until it is revoked, without the birth date', path: SHARES, body: {}, answer: NEW_SHARE }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found', 'conflict', 'idempotency_in_flight', 'idempotency_mismatch'],
  }),
  list: defineRoute({
    id: 'listShares',
    method: 'GET',
    path: '/v1/profiles/{id}/shares',
    tag: 'profiles',
    summary: 'List the links to a profile',
    description: 'Links that were revoked or have run out are left out.',
    access: 'user',
    parameters: [PROFILE_ID],
    answer: { type: JSON_TYPE, schemas: [shareList] },
    examples: [{ id: 'all', summary: 'Every link', path: SHARES, answer: { items: [A_SHARE] } }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  revoke: defineRoute({
    id: 'revokeShare',
    method: 'DELETE',
    path: '/v1/shares/{id}',
    tag: 'profiles',
    summary: 'Revoke a link',
    description: 'It stops working at once.',
    access: 'user',
    parameters: [{ name: 'id', description: 'The id of a link.', example: A_SHARE.id }],
    status: 204,
    examples: [{ id: 'one', summary: 'One link', path: `/v1/shares/${A_SHARE.id}` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  show: defineRoute({
    id: 'getShared',
    method: 'GET',
    path: '/v1/shared/{token}',
    tag: 'profiles',
    summary: 'See what is shared',
    description:
      'For whoever has the link. One that is unknown, has run out or was revoked is the same 404, as is one to a profile in the trash.',
    parameters: [{ name: 'token', description: 'The secret of a link.', example: TOKEN }],
    answer: { type: JSON_TYPE, schemas: [sharedChart] },
    examples: [{ id: 'one', summary: 'Without the birth date', path: `/v1/shared/${TOKEN}`, answer: A_SHARED_CHART }],
    errors: [...STORE_ERRORS, 'not_found'],
  }),
};
