/** How long something is kept, by which job it is deleted then, and why it is kept until then. */
export type Period = { readonly what: string; readonly hours: number; readonly job: string; readonly why: string };

const DAYS = 24;

/** What is deleted by itself. The jobs go by this table, `GET /v1/privacy/retention` shows it, and docs/privacy.md is checked against it. */
export const RETENTION = {
  trash: {
    what: 'Profiles in the trash',
    hours: 30 * DAYS,
    job: 'profiles.purge-trash',
    why: 'A deletion can be taken back.',
  },
  history: {
    what: 'What was calculated, where the history is on',
    hours: 365 * DAYS,
    job: 'history.forget-old',
    why: 'To find it again.',
  },
  conversations: {
    what: 'Conversations that nobody wrote in',
    hours: 365 * DAYS,
    job: 'conversations.forget-old',
    why: 'To read on where it was left.',
  },
  notifications: {
    what: 'Notifications in the app',
    hours: 90 * DAYS,
    job: 'notifications.forget-old',
    why: 'To read them when there is time.',
  },
  keyUsage: {
    what: 'How often an API key was used, by day',
    hours: 30 * DAYS,
    job: 'api-keys.forget-usage',
    why: 'To see what a key is used for.',
  },
  modelTokens: {
    what: 'How many tokens of language models were used, by day',
    hours: 90 * DAYS,
    job: 'models.forget-usage',
    why: 'To count what a day allows, and to see what it was used for.',
  },
  shares: {
    what: 'Links to a chart, after they ran out',
    hours: 0,
    job: 'shares.forget-expired',
    why: 'They show nothing any more.',
  },
  endedSessions: {
    what: 'Sessions that ended',
    hours: 30 * DAYS,
    job: 'sessions.forget-ended',
    why: 'To see after a theft where somebody was signed in.',
  },
  refreshTokens: {
    what: 'Refresh tokens, from when they were made',
    hours: 7 * DAYS,
    job: 'sessions.forget-refresh-tokens',
    why: 'One that comes back after it was used tells of a thief.',
  },
  challenges: {
    what: 'Sign-ins that were begun, after their time is over',
    hours: 0,
    job: 'challenges.forget-old',
    why: 'They can be finished no more.',
  },
  mailTokens: {
    what: 'Links of mails, after they were used or ran out',
    hours: 1,
    job: 'accounts.forget-tokens',
    why: 'To limit how many mails are sent in an hour.',
  },
  idempotencyKeys: {
    what: 'Idempotency keys with their answers',
    hours: 48,
    job: 'idempotency-keys.forget-old',
    why: 'The same request sent again is answered the same and does nothing twice.',
  },
  exports: {
    what: 'Exports of everything about a person',
    hours: 7 * DAYS,
    job: 'exports.forget-old',
    why: 'So that there is time to download it.',
  },
  reports: {
    what: 'Reports, from when they were asked for',
    hours: 30 * DAYS,
    job: 'reports.forget-old',
    why: 'So that there is time to download it.',
  },
  erasure: {
    what: 'Accounts that shall be erased, with everything in them',
    hours: 7 * DAYS,
    job: 'accounts.erase-due',
    why: 'An erasure can be taken back.',
  },
  givenUpMails: {
    what: 'Mails that could not be sent',
    hours: 30 * DAYS,
    job: 'mails.forget-given-up',
    why: 'So that whoever runs the server sees that there are some.',
  },
  outbox: {
    what: 'Mails in the folder outbox, where no mail server is set',
    hours: 30 * DAYS,
    job: 'outbox.forget-old',
    why: 'So that whoever runs the server can hand them on.',
  },
} as const satisfies Readonly<Record<string, Period>>;

export function keptMs(what: keyof typeof RETENTION): number {
  return RETENTION[what].hours * 60 * 60 * 1000;
}

/** As ISO 8601 writes it. */
export function durationOf({ hours }: Pick<Period, 'hours'>): string {
  return hours % DAYS === 0 ? `P${hours / DAYS}D` : `PT${hours}H`;
}
