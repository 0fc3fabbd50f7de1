import { z } from 'zod';
import { methodOptions } from './request.ts';
import { systemId } from './system.ts';
import { moment, timeZoneField } from './text-field.ts';

const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 128;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

export const SESSION_EXAMPLE = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10',
  current: true,
  userAgent: 'curl/8.5.0',
  createdAt: '2026-11-27T20:00:00.000Z',
  lastUsedAt: '2026-11-27T20:00:00.000Z',
  expiresAt: '2026-12-04T20:00:00.000Z',
};

export const USER_EXAMPLE = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b11',
  email: 'ada@example.org',
  emailVerified: false,
  verifyBy: '2026-12-04T20:00:00.000Z',
  role: 'user',
  locale: 'en',
  timeZone: 'UTC',
  settings: {},
  signIn: { password: true, totp: false, recoveryCodesLeft: 0, passkeys: 0, providers: [] },
  createdAt: '2026-11-27T20:00:00.000Z',
  erasureAt: null,
} as const;

export const TOKENS_EXAMPLE = {
  accessToken: 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl',
  refreshToken: 'r_3nZk…',
  expiresIn: 86_400,
  user: USER_EXAMPLE,
};

export const email = z
  .string()
  .max(254)
  .regex(/^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63})+$/u)
  .meta({ id: 'Email', description: 'An address that mail reaches.', examples: ['ada@example.org'] });

/** Counts characters, not the units JavaScript keeps them in. Its strength is judged where it is set. */
export const password = z
  .string()
  .superRefine((text, context) => {
    const { length } = [...text];
    const of = { origin: 'string', inclusive: true, input: text } as const;
    if (length < SHORTEST_PASSWORD) context.addIssue({ code: 'too_small', minimum: SHORTEST_PASSWORD, ...of });
    if (length > LONGEST_PASSWORD) context.addIssue({ code: 'too_big', maximum: LONGEST_PASSWORD, ...of });
    if (LONE_SURROGATE.test(text)) context.addIssue({ code: 'custom', params: { code: 'ill_formed_unicode' }, input: text });
  })
  .meta({
    id: 'Password',
    description: '8 to 128 characters of any kind. Common ones and those that are quick to guess are refused.',
    minLength: SHORTEST_PASSWORD,
    maxLength: LONGEST_PASSWORD,
    examples: ['four birds at dusk'],
  });

/** Where a password is checked, any text is a guess. */
export const guess = z.string().min(1).max(1024);
/** So is a code. */
export const code = z.string().min(1).max(64).meta({ description: 'Six digits of the authenticator app, or a recovery code.' });
/** The password once more, as proof. */
export const currentPassword = guess
  .exactOptional()
  .meta({ description: 'The password as proof. An account without one leaves it out, and must have signed in within 15 minutes.' });
const token = z.string().min(1).max(512);

const locale = z
  .string()
  .max(35)
  .refine(isLocale)
  .meta({ description: 'A language as BCP 47 writes it.', examples: ['en'] });

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const registerRequest = z
  .strictObject({
    email,
    password,
    locale: locale.exactOptional(),
    timeZone: timeZoneField.exactOptional(),
    ageConfirmed: z
      .literal(true)
      .exactOptional()
      .meta({ description: 'Says that who registers is at least 16; written down among the consents.' }),
  })
  .meta({ id: 'RegisterRequest', description: 'A new account.', examples: [{ email: 'ada@example.org', password: 'four birds at dusk' }] });

const keepHistory = z.boolean().meta({ description: 'Whether what is calculated is noted. Default: true.' });

const settings = z
  .strictObject({ system: systemId.exactOptional(), methods: methodOptions.exactOptional(), keepHistory: keepHistory.exactOptional() })
  .meta({ id: 'Settings', description: 'What a person prefers.', examples: [{ system: 'pythagorean' }] });

const changeSettings = z
  .strictObject({
    system: systemId.nullable().exactOptional(),
    methods: methodOptions.nullable().exactOptional(),
    keepHistory: keepHistory.nullable().exactOptional(),
  })
  .meta({ id: 'ChangeSettings', description: 'What shall be preferred; null takes a preference back.', examples: [{ methods: null }] });

const waysIn = z
  .strictObject({
    password: z.boolean(),
    totp: z.boolean().meta({ description: 'Whether a code of an authenticator app is asked for besides.' }),
    recoveryCodesLeft: z.int(),
    passkeys: z.int(),
    providers: z.array(z.string()).readonly().meta({ description: 'The ids of the providers that are linked.' }),
  })
  .meta({ id: 'WaysIn', description: 'By what a person signs in.', examples: [USER_EXAMPLE.signIn] });

export const user = z
  .strictObject({
    id: z.uuid(),
    email,
    emailVerified: z.boolean(),
    verifyBy: moment.nullable().meta({ description: 'When changing things ends unless the address is verified; null once it is.' }),
    role: z.enum(['user', 'admin']),
    locale: z.string(),
    timeZone: z.string(),
    settings,
    signIn: waysIn,
    createdAt: moment,
    erasureAt: moment.nullable().meta({ description: 'When the account is erased, where that was asked for.' }),
  })
  .meta({ id: 'User', description: 'A person with an account.', examples: [USER_EXAMPLE] });

export const changeUserRequest = z
  .strictObject({
    locale: locale.exactOptional(),
    timeZone: timeZoneField.exactOptional(),
    settings: changeSettings.exactOptional(),
  })
  .meta({ id: 'ChangeUserRequest', description: 'What shall change; the rest stays.', examples: [{ timeZone: 'Europe/Warsaw' }] });

export const loginRequest = z
  .strictObject({ email: z.string().min(1).max(254), password: guess, code: code.exactOptional() })
  .meta({ id: 'LoginRequest', description: 'Who signs in.', examples: [{ email: 'ada@example.org', password: 'four birds at dusk' }] });

export const loginAnswer = z
  .strictObject({
    accessToken: z.string().meta({ description: 'For `Authorization: Bearer …`, valid for `expiresIn` seconds.' }),
    refreshToken: z.string().exactOptional().meta({ description: 'Good once for a new pair. A browser gets it as a cookie instead.' }),
    expiresIn: z.int(),
    user,
  })
  .meta({ id: 'LoginAnswer', description: 'The tokens of a session, and whose it is.', examples: [TOKENS_EXAMPLE] });

export const refreshRequest = z.strictObject({ refreshToken: token.exactOptional() }).meta({
  id: 'RefreshRequest',
  description: 'The refresh token; a browser leaves it out, its cookie brings it.',
  examples: [{ refreshToken: 'r_3nZk…' }],
});

export const tokenRequest = z
  .strictObject({ token })
  .meta({ id: 'TokenRequest', description: 'The token of a mail.', examples: [{ token: 't_9mQx…' }] });

export const emailRequest = z
  .strictObject({ email })
  .meta({ id: 'EmailRequest', description: 'Whom to write to.', examples: [{ email: 'ada@example.org' }] });

export const changePasswordRequest = z.strictObject({ currentPassword: guess, password }).meta({
  id: 'ChangePasswordRequest',
  description: 'The password as it is and as it shall be.',
  examples: [{ currentPassword: 'four birds at dusk', password: 'five birds at dawn' }],
});

export const resetPasswordRequest = z.strictObject({ token, password }).meta({
  id: 'ResetPasswordRequest',
  description: 'The token of a mail, and the new password.',
  examples: [{ token: 't_9mQx…', password: 'five birds at dawn' }],
});

export const changeEmailRequest = z.strictObject({ currentPassword, email }).meta({
  id: 'ChangeEmailRequest',
  description: 'The new address, and the password as proof.',
  examples: [{ currentPassword: 'four birds at dusk', email: 'ada@example.com' }],
});

export const sessionList = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          id: z.uuid(),
          current: z.boolean().meta({ description: 'Whether the request came from it.' }),
          userAgent: z.string().nullable(),
          createdAt: moment,
          lastUsedAt: moment.meta({ description: 'When it last took new tokens.' }),
          expiresAt: moment,
        })
        .meta({ id: 'Session', description: 'A place where the person is signed in.', examples: [SESSION_EXAMPLE] }),
    ),
  })
  .meta({
    id: 'SessionList',
    description: 'Where the person is signed in, the newest first.',
    examples: [{ items: [SESSION_EXAMPLE] }],
  });

export const accepted = z.strictObject({ accepted: z.literal(true) }).meta({
  id: 'Accepted',
  description: 'What there is to say goes by mail: nobody learns here who has an account.',
  examples: [{ accepted: true }],
});
