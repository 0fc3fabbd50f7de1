import { compatibilityReadingRequest, nameReadingRequest, reading, readingRequest } from './readings.ts';
import { CALCULATION_ERRORS, JSON_TYPE, type Route } from './route.ts';

/** Readings of what is in the request: nobody needs an account for them, and nothing is kept. */
export const AD_HOC_READING_ROUTES: readonly Route[] = [
  {
    id: 'read',
    method: 'POST',
    path: '/v1/readings',
    tag: 'readings',
    summary: 'Read a chart',
    description:
      'What the numbers of a chart say together, in words: the whole person, one side of life or a stretch of time, from one sentence to everything; or one `number` by itself with the way to it. Every sentence names the numbers it rests on. The same request gives the same text; no language model takes part. With an access token, passages that its person marked are not chosen.',
    optionalAccess: 'user',
    request: { types: [JSON_TYPE], schemas: [readingRequest] },
    answer: { type: JSON_TYPE, schemas: [reading] },
    examples: [
      { id: 'line', summary: 'One sentence', body: { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28', length: 'line' } },
      { id: 'day', summary: 'What today is good for', body: { birthDate: '1990-03-15', asOf: '2026-11-28', kind: 'day', length: 'short' } },
      { id: 'number', summary: 'One number and the way to it', body: { birthDate: '1990-03-15', asOf: '2026-11-28', number: 'lifePath' } },
    ],
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'readCompatibility',
    method: 'POST',
    path: '/v1/readings/compatibility',
    tag: 'readings',
    summary: 'Read people side by side',
    description:
      'What the numbers of two people say side by side: what they give each other, where they rub, what helps, and what they are together; of a group what it shares, who stands between whom, what it lacks, and every pair. No verdict and no score: those are at `/v1/calculate/compatibility`.',
    optionalAccess: 'user',
    request: { types: [JSON_TYPE], schemas: [compatibilityReadingRequest] },
    answer: { type: JSON_TYPE, schemas: [reading] },
    examples: [
      {
        id: 'two',
        summary: 'Two people',
        body: {
          people: [
            { name: 'Thomas John Hancock', birthDate: '1936-10-12' },
            { name: 'Łukasz Żak', birthDate: '1990-03-15' },
          ],
          asOf: '2026-11-28',
        },
      },
    ],
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'readNameChange',
    method: 'POST',
    path: '/v1/readings/name-change',
    tag: 'readings',
    summary: 'Read what a new name changes',
    description:
      'The numbers of the name given at birth stay; those of the name in use, or of one that is thought of, lie on top of them. What stays, what is added, and where the two go together or rub.',
    optionalAccess: 'user',
    request: { types: [JSON_TYPE], schemas: [nameReadingRequest] },
    answer: { type: JSON_TYPE, schemas: [reading] },
    examples: [
      {
        id: 'new',
        summary: 'A new surname',
        body: { name: 'Łukasz Żak', currentName: 'Łukasz Nowak', birthDate: '1990-03-15', asOf: '2026-11-28' },
      },
    ],
    errors: CALCULATION_ERRORS,
  },
];
