import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from './error-codes.ts';
import { dependencyStates } from './health.ts';
import type { DoorProblemCode } from './open-request.ts';

/** What only a door refuses a field for. */
export const DOOR_CODES = [
  'birth_date_in_future',
  'unknown_time_zone',
  'too_small',
  'too_large',
  'invalid_format',
  'password_too_common',
  'password_too_weak',
  'password_wrong',
  'token_not_valid',
  'code_wrong',
  'passkey_not_valid',
  'invalid_picture',
  'low_contrast',
] as const satisfies readonly DoorProblemCode[];

const FIELD_CODES = [
  'required',
  'invalid_type',
  'unknown_field',
  'invalid_date',
  'date_out_of_range',
  'birth_date_in_future',
  'as_of_before_birth',
  'name_empty',
  'name_too_long',
  'control_character',
  'ill_formed_unicode',
  'no_letters',
  'requires_transliteration',
  'unsupported_letters',
  'unknown_system',
  'unknown_option',
  'invalid_option',
  'invalid_system',
  'unknown_time_zone',
  'too_small',
  'too_large',
  'invalid_format',
  'password_too_common',
  'password_too_weak',
  'password_wrong',
  'token_not_valid',
  'code_wrong',
  'passkey_not_valid',
  'invalid_picture',
  'low_contrast',
] as const;

export const fieldCode = z
  .enum(FIELD_CODES)
  .meta({ id: 'FieldCode', description: 'Why a field is refused. Stable for ever.', examples: ['invalid_date'] });

export const errorCode = z
  .enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]])
  .meta({ id: 'ErrorCode', description: 'What went wrong. Stable for ever.', examples: ['validation_failed'] });

export const fieldError = z
  .strictObject({
    pointer: z.string().meta({ description: 'A JSON pointer (RFC 6901) into the request.' }),
    code: fieldCode,
    detail: z.string().meta({ description: 'What is wrong and what to do, in English, for developers.' }),
  })
  .meta({
    id: 'FieldError',
    description: 'One refused field.',
    examples: [{ pointer: '/birthDate', code: 'invalid_date', detail: 'This is not a day of the calendar. Write it as YYYY-MM-DD.' }],
  });

const secondFactorNeeded = z.strictObject({
  token: z.string().meta({ description: 'For `POST /v1/auth/login/second-factor`, with a code.' }),
  methods: z.array(z.enum(['totp', 'recovery_code'])),
  expiresIn: z.int().meta({ description: 'Seconds for which the token is good.' }),
});

/** RFC 9457. */
export const problemDocument = z
  .strictObject({
    type: z.string().meta({ description: 'A URN that ends in the code.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ description: 'The path that was called, without its query.' }),
    code: errorCode,
    requestId: z.string().meta({ description: 'Name it when you ask for help.' }),
    errors: z.array(fieldError).exactOptional(),
    dependencies: dependencyStates
      .exactOptional()
      .meta({ description: 'How what is needed stands, where `/readyz` says that the service is not ready.' }),
    secondFactor: secondFactorNeeded.exactOptional().meta({ description: 'How to go on, where the code is `second_factor_required`.' }),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong, as application/problem+json (RFC 9457).',
    examples: [
      {
        type: 'urn:1numbers:error:malformed_json',
        title: ERROR_CODES.malformed_json.title,
        status: 400,
        detail: 'The text is not JSON: it breaks at character 12.',
        instance: '/v1/calculate',
        code: 'malformed_json',
        requestId: '0b7b2a3e-1',
      },
    ],
  });

/** What a line of a batch answers instead of a chart. The code is the first field's where fields were refused. */
export const batchLineError = z
  .strictObject({
    line: z.int().min(1).meta({ description: 'Counts the lines of the input from 1, blank ones included.' }),
    error: z.strictObject({
      code: z.union([errorCode, fieldCode]),
      detail: z.string(),
      pointer: z.string().exactOptional(),
    }),
  })
  .meta({
    id: 'BatchLineError',
    description: 'A line of a batch that has no chart, and why. The lines after it go on.',
    examples: [
      {
        line: 2,
        error: {
          code: 'invalid_date',
          detail: 'This is not a day of the calendar. Write it as YYYY-MM-DD.',
          pointer: '/birthDate',
        },
      },
    ],
  });

export const systemVerdict = z
  .strictObject({ valid: z.boolean(), problems: z.array(fieldError) })
  .meta({ id: 'SystemVerdict', description: 'Whether a system can be used, and everything that is wrong with it.' });
