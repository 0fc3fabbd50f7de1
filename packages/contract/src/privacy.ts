import { z } from 'zod';
import { lineOfText, moment } from './text-field.ts';

export const EXPORT_EXAMPLE = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12',
  state: 'ready',
  size: 48_213,
  createdAt: '2026-11-27T20:00:00.000Z',
  readyAt: '2026-11-27T20:00:04.000Z',
  expiresAt: '2026-12-04T20:00:00.000Z',
} as const;

export const dataExport = z
  .strictObject({
    id: z.uuid(),
    state: z.enum(['asked', 'ready', 'failed']).meta({ description: '`ready` can be downloaded until `expiresAt`.' }),
    size: z.int().nullable().meta({ description: 'In bytes; null until it is ready.' }),
    createdAt: moment,
    readyAt: moment.nullable(),
    expiresAt: moment.meta({ description: 'When it is deleted.' }),
  })
  .meta({ id: 'DataExport', description: 'A file with everything that is kept about a person.', examples: [EXPORT_EXAMPLE] });

export const exportList = z.strictObject({ items: z.array(dataExport) }).meta({
  id: 'ExportList',
  description: 'The exports of the last seven days, the newest first.',
  examples: [{ items: [EXPORT_EXAMPLE] }],
});

export const exportFile = z.string().meta({
  id: 'ExportFile',
  description: 'A ZIP of JSON and CSV: a file of each for every kind of thing that is kept, and a README.',
  examples: ['PK…'],
});

const password = z.string().min(1).max(1024);

export const erasureRequest = z.strictObject({ currentPassword: password.exactOptional() }).meta({
  id: 'ErasureRequest',
  description: 'The password, as proof. Who has none signed in within the last 15 minutes.',
  examples: [{ currentPassword: 'four birds at dusk' }],
});

export const erasureAnswer = z
  .strictObject({ erasureAt: moment.meta({ description: 'Until then it can be undone.' }) })
  .meta({ id: 'Erasure', description: 'When everything will be erased.', examples: [{ erasureAt: '2026-12-04T20:00:00.000Z' }] });

/** The version of docs/privacy.md: its day. Who agrees to something says which words they saw. */
export const POLICY_VERSION = '2026-11-28';

export const CONSENT_PURPOSES = ['product_mail', 'minimum_age', 'sale_or_sharing', 'chat_memory'] as const;
export const CONSENT_SOURCES = ['person', 'registration', 'unsubscribe', 'gpc'] as const;

const CONSENT = {
  purpose: 'product_mail',
  granted: true,
  policyVersion: POLICY_VERSION,
  source: 'person',
  at: '2026-11-27T20:00:00.000Z',
} as const;

const purpose = z.enum(CONSENT_PURPOSES).meta({
  description:
    '`product_mail`: news about the service. `minimum_age`: being at least 16. `sale_or_sharing`: data sold or shared, which is never done and can only be refused. `chat_memory`: facts that the person asks the chat to keep in mind; withdrawing it forgets them.',
});

export const consent = z
  .strictObject({
    purpose,
    granted: z.boolean(),
    policyVersion: z.string().meta({ description: 'The version of the words it is about.' }),
    source: z.enum(CONSENT_SOURCES).meta({ description: '`gpc`: the header `Sec-GPC: 1` of a browser said it.' }),
    at: moment,
  })
  .meta({ id: 'Consent', description: 'What somebody agreed to or refused, and when. It is never changed.', examples: [CONSENT] });

export const CONSENTS_EXAMPLE = { doNotSell: true, current: [CONSENT], history: [CONSENT] } as const;

export const consentList = z
  .strictObject({
    doNotSell: z.literal(true).meta({ description: 'Always on: nothing is sold and nothing is shared.' }),
    current: z.array(consent).meta({ description: 'What counts for each purpose that was decided on; without one, nothing is agreed to.' }),
    history: z.array(consent).meta({ description: 'The newest two hundred.' }),
  })
  .meta({ id: 'ConsentList', description: 'What a person agreed to.', examples: [CONSENTS_EXAMPLE] });

export const consentRequest = z.strictObject({ purpose, granted: z.boolean(), policyVersion: lineOfText(40) }).meta({
  id: 'ConsentRequest',
  description: 'Agrees to something, or no longer.',
  examples: [{ purpose: 'product_mail', granted: true, policyVersion: POLICY_VERSION }],
});

export const CONSENT_EXAMPLE = CONSENT;

export const NOTIFICATION_KINDS = ['security', 'export_ready', 'report_ready', 'product'] as const;
export const NOTIFICATION_CHANNELS = ['email', 'in_app'] as const;

const SECURITY = { kind: 'security', channel: 'email', wanted: true, fixed: true } as const;
const EXPORT_READY = { kind: 'export_ready', channel: 'email', wanted: true, fixed: false } as const;
const PRODUCT = { kind: 'product', channel: 'email', wanted: false, fixed: false } as const;
const IN_APP = { channel: 'in_app', wanted: true } as const;
const REPORT_READY = { kind: 'report_ready', ...IN_APP, fixed: false } as const;
export const NOTIFICATIONS_EXAMPLE = {
  items: [
    SECURITY,
    { ...SECURITY, ...IN_APP },
    EXPORT_READY,
    { ...EXPORT_READY, ...IN_APP },
    REPORT_READY,
    PRODUCT,
    { ...PRODUCT, channel: 'in_app' },
  ],
} as const;

const channel = z.enum(NOTIFICATION_CHANNELS).meta({ description: '`email`, or `in_app`: the list at `GET /v1/notifications`.' });
const wanted = z.boolean();

export const notifications = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          kind: z.enum(NOTIFICATION_KINDS).meta({
            description:
              '`security`: about the account itself, always sent. `export_ready`: an export can be downloaded. `report_ready`: a report can be; it is told in the app only. `product`: news about the service.',
          }),
          channel,
          wanted,
          fixed: z.boolean().meta({ description: 'Whether it cannot be switched off.' }),
        })
        .meta({ id: 'Notification', description: 'Whether a kind of message is wanted on a channel.', examples: [EXPORT_READY] }),
    ),
  })
  .meta({ id: 'Notifications', description: 'Which messages a person wants.', examples: [NOTIFICATIONS_EXAMPLE] });

export const changeNotificationsRequest = z
  .strictObject({
    items: z
      .array(
        z
          .strictObject({ kind: z.enum(['export_ready', 'report_ready', 'product']), channel, wanted })
          .refine((item) => item.kind !== 'report_ready' || item.channel === 'in_app', {
            path: ['channel'],
            params: { code: 'invalid_option' },
          }),
      )
      .min(1)
      .max(10),
  })
  .meta({
    id: 'ChangeNotificationsRequest',
    description: 'Which messages shall be wanted; the others stay.',
    examples: [{ items: [{ kind: 'export_ready', channel: 'email', wanted: false }] }],
  });

export const unsubscribeQuery = z.strictObject({
  token: z
    .string()
    .max(1024)
    .exactOptional()
    .meta({ description: 'The token of the address in the mail.', examples: ['AQAAAAE…'] }),
});

/** RFC 8058: what a mail program sends when somebody wants no more of a kind of mail. */
export const unsubscribeRequest = z.string().meta({
  id: 'UnsubscribeRequest',
  description: 'The fixed words of RFC 8058; they are not read.',
  examples: ['List-Unsubscribe=One-Click'],
});

const KEPT = { id: 'trash', what: 'Profiles in the trash', keptFor: 'P30D', why: 'A deletion can be taken back.' };

export const retentionList = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          id: z.string(),
          what: z.string(),
          keptFor: z.string().meta({ description: 'An ISO 8601 duration.' }),
          why: z.string(),
        })
        .meta({ id: 'Retention', description: 'How long something is kept. Within the hour after that it is deleted.', examples: [KEPT] }),
    ),
  })
  .meta({ id: 'RetentionList', description: 'What is deleted by itself, and when.', examples: [{ items: [KEPT] }] });

export const GPC_EXAMPLE = { gpc: true, lastUpdate: '2026-11-27' } as const;

export const gpcSupport = z
  .strictObject({ gpc: z.literal(true), lastUpdate: z.iso.date() })
  .meta({ id: 'GpcSupport', description: 'That Global Privacy Control is honoured.', examples: [GPC_EXAMPLE] });

export const RETENTION_EXAMPLE = { items: [KEPT] };
