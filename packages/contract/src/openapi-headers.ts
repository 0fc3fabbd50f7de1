type Json = Readonly<Record<string, unknown>>;

const text = (description: string, example: string): Json => ({ description, example, schema: { type: 'string' } });

/** What is said in headers, by its name. */
export const HEADERS: Readonly<Record<string, Json>> = {
  ETag: text('The version of what was answered. Send it as `If-Match` with a change.', '"3"'),
  Location: text('Where it is.', '/v1/profiles/01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10'),
  'Idempotency-Replayed': text('`true` where this is the first answer again.', 'true'),
  'Retry-After': text('In how many seconds it is worth trying again, where that helps.', '1'),
  'RateLimit-Policy': text('How many requests at once (`q`), and in how many seconds they are there again (`w`).', '"default";q=20;w=2'),
  RateLimit: text(
    'How many are left (`r`), and in how many seconds all are there again (`t`). Every answer under /v1 says so.',
    '"default";r=19;t=1',
  ),
};

/** The headers of an answer, by reference. */
export function headersOf(names: readonly string[]): Json {
  if (names.length === 0) return {};
  return { headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])) };
}

/** What an operation may be sent in headers. */
export const PARAMETERS = {
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Sent again with the same body, the first answer comes again.',
    example: 'tom-1',
    schema: { type: 'string', maxLength: 255 },
  },
  ifMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The ETag the change is made to. Another one is refused with 412.',
    example: '"3"',
    schema: { type: 'string' },
  },
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of what you have. While it is still so, the answer is 304 and empty.',
    example: '"Yb5cgW-VnZQjHRZ4HbKPdq"',
    schema: { type: 'string' },
  },
} as const;
