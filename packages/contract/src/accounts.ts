import { z } from 'zod';
import { methodOptions } from './request.ts';
import { lineOfText, moment, timeZoneField } from './text-field.ts';

const AN_ID = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10';
const A_MOMENT = '2026-11-27T20:00:00.000Z';
const A_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl';

export const email = z
  .string()
  .max(254)
  .regex(/^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/)
  .meta({ id: 'Email', description: 'An address that mail reaches.', examples: ['ada@example.org'] });

/** Its strength is judged where it is set; where it is checked, any text is a guess. */
export const password = z
  .string()
  .min(8)
  .max(128)
  .meta({
    id: 'Password',
    description: '8 to 128 characters of any kind; common and guessable ones are refused.',
    examples: ['four birds at dusk'],
  });

const guessedPassword = z.string().min(1).max(1024);
const token = z.string().min(1).max(512);

export const registerRequest = z
  .strictObject({ email, password, locale: z.string().min(2).max(35).exactOptional(), timeZone: timeZoneField.exactOptional() })
  .meta({ id: 'RegisterRequest', description: 'A new account.', examples: [{ email: 'ada@example.org', password: 'four birds at dusk' }] });

export const settings = z
  .strictObject({
    system: z.string().max(40).exactOptional(),
    methods: methodOptions.exactOptional(),
    keepHistory: z.boolean().exactOptional(),
  })
  .meta({ id: 'Settings', description: 'What a person prefers.', examples: [{ system: 'pythagorean' }] });

export const user = z
  .strictObject({
    id: z.uuid(),
    email,
    emailVerified: z.boolean(),
    role: z.enum(['user', 'admin']),
    locale: z.string(),
    timeZone: z.string(),
    settings,
    createdAt: moment,
  })
  .meta({
    id: 'User',
    description: 'A person with an account.',
    examples: [
      {
        id: AN_ID,
        email: 'ada@example.org',
        emailVerified: false,
        role: 'user',
        locale: 'en',
        timeZone: 'UTC',
        settings: {},
        createdAt: A_MOMENT,
      },
    ],
  });

export const loginRequest = z
  .strictObject({ email: z.string().min(1).max(254), password: guessedPassword })
  .meta({ id: 'LoginRequest', description: 'Who signs in.', examples: [{ email: 'ada@example.org', password: 'four birds at dusk' }] });

const userExample = {
  id: AN_ID,
  email: 'ada@example.org',
  emailVerified: false,
  role: 'user',
  locale: 'en',
  timeZone: 'UTC',
  settings: {},
  createdAt: A_MOMENT,
};

export const loginAnswer = z
  .strictObject({
    accessToken: z.string().meta({ description: 'For `Authorization: Bearer …`, valid for `expiresIn` seconds.' }),
    refreshToken: z.string().exactOptional().meta({ description: 'Good once for a new pair. A browser gets it as a cookie instead.' }),
    expiresIn: z.int(),
    user,
  })
  .meta({
    id: 'LoginAnswer',
    description: 'The tokens of a session.',
    examples: [{ accessToken: A_TOKEN, refreshToken: 'r_3nZk…', expiresIn: 86_400, user: userExample }],
  });

export const refreshRequest = z.strictObject({ refreshToken: token.exactOptional() }).meta({
  id: 'RefreshRequest',
  description: 'The refresh token; a browser leaves it out, its cookie brings it.',
  examples: [{ refreshToken: 'r_3nZk…' }],
});

export const tokenRequest = z
  .strictObject({ token })
  .meta({ id: 'TokenRequest', description: 'The token of a mail.', examples: [{ token: 'v_9mQx…' }] });

export const emailRequest = z
  .strictObject({ email })
  .meta({ id: 'EmailRequest', description: 'Whom to write to.', examples: [{ email: 'ada@example.org' }] });

export const resetPasswordRequest = z.strictObject({ token, password }).meta({
  id: 'ResetPasswordRequest',
  description: 'The token of a mail, and the new password.',
  examples: [{ token: 'p_9mQx…', password: 'five birds at dawn' }],
});

export const changePasswordRequest = z.strictObject({ currentPassword: guessedPassword, password }).meta({
  id: 'ChangePasswordRequest',
  description: 'The password as it is and as it shall be.',
  examples: [{ currentPassword: 'four birds at dusk', password: 'five birds at dawn' }],
});

export const changeUserRequest = z
  .strictObject({
    locale: z.string().min(2).max(35).exactOptional(),
    timeZone: timeZoneField.exactOptional(),
    settings: settings.exactOptional(),
  })
  .meta({ id: 'ChangeUserRequest', description: 'What shall change; the rest stays.', examples: [{ timeZone: 'Europe/Warsaw' }] });

export const session = z
  .strictObject({
    id: z.uuid(),
    current: z.boolean(),
    userAgent: z.string().nullable(),
    createdAt: moment,
    lastUsedAt: moment,
    expiresAt: moment,
  })
  .meta({
    id: 'Session',
    description: 'A place where the person is signed in.',
    examples: [{ id: AN_ID, current: true, userAgent: 'curl/8.5.0', createdAt: A_MOMENT, lastUsedAt: A_MOMENT, expiresAt: A_MOMENT }],
  });

export const sessionList = z
  .strictObject({ items: z.array(session) })
  .meta({ id: 'SessionList', description: 'Where the person is signed in, the newest first.', examples: [{ items: [] }] });

export const accepted = z.strictObject({ accepted: z.literal(true) }).meta({
  id: 'Accepted',
  description: 'It will be done; nothing more is said, so that nobody learns who has an account.',
  examples: [{ accepted: true }],
});

export const keyName = lineOfText(80);
export { A_MOMENT, A_TOKEN, AN_ID, userExample };
