import { chart } from './answer.ts';
import { businessAnswer, businessRequest } from './business.ts';
import { compareAnswer, compareRequest } from './comparison.ts';
import { compatibilityAnswer, compatibilityRequest } from './compatibility.ts';
import { correspondenceList } from './correspondences.ts';
import { dashasAnswer, dashasRequest } from './dashas.ts';
import { calendarAnswer, calendarRequest, luckyDatesAnswer, luckyDatesRequest, searchDatesAnswer, searchDatesRequest } from './dates.ts';
import { addressAnswer, addressRequest, phoneAnswer, phoneRequest, vehicleAnswer, vehicleRequest } from './dwelling.ts';
import { gematriaAnswer, gematriaRequest } from './gematria.ts';
import { health, readiness } from './health.ts';
import { nameSearchAnswer, nameSearchRequest } from './name-search.ts';
import { batchLineError, systemVerdict } from './problem.ts';
import { compatibilityReadingRequest, nameReadingRequest, reading, readingRequest } from './readings.ts';
import { chartRequest } from './request.ts';
import { BODY_ERRORS, CALCULATION_ERRORS, JSON_TYPE, NDJSON_TYPES, READING_ERRORS, type Route } from './route.ts';
import { system, systemDefinition, systemList } from './system.ts';

const HANCOCK = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };

/** The addresses that compute and keep nothing. */
export const CALCULATION_ROUTES: readonly Route[] = [
  {
    id: 'calculate',
    method: 'POST',
    path: '/v1/calculate',
    tag: 'charts',
    summary: 'Calculate a chart',
    description:
      'Numbers, cycles and grids of a name, a birth date or both, with the working of each. `asOf` defaults to today in `timeZone`; `explain` to true.',
    request: { types: [JSON_TYPE], schemas: [chartRequest] },
    answer: { type: JSON_TYPE, schemas: [chart] },
    examples: [
      {
        id: 'lifePath',
        summary: 'One number with its working',
        body: { ...HANCOCK, asOf: '2026-11-23', include: ['lifePath', 'fingerprint'] },
      },
      {
        id: 'core',
        summary: 'The four core numbers without their working',
        body: {
          name: 'Łukasz Żak',
          birthDate: '1990-03-15',
          asOf: '2026-11-23',
          explain: false,
          include: ['lifePath', 'expression', 'soulUrge', 'personality'],
        },
      },
      {
        id: 'cycles',
        summary: 'Where a person stands on a day',
        body: {
          birthDate: '1990-03-15',
          asOf: '2026-11-23',
          explain: false,
          include: ['personalYear', 'personalMonth', 'personalDay', 'pinnacles'],
        },
      },
      {
        id: 'ownSystem',
        summary: 'A system of your own, as data',
        body: {
          name: 'Abba',
          asOf: '2026-11-23',
          explain: false,
          include: ['expression', 'soulUrge'],
          system: { id: 'two-letters', letters: { A: 1, B: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] },
        },
      },
    ],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'read',
    method: 'POST',
    path: '/v1/readings',
    tag: 'readings',
    summary: 'Read a chart',
    description:
      'What the numbers of a chart say together, in words: the whole person, one side of life or a stretch of time, from one sentence to everything; or one `number` by itself with the way to it. Every sentence names the numbers it rests on. The same request gives the same text; no language model takes part.',
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
    request: { types: [JSON_TYPE], schemas: [compatibilityReadingRequest] },
    answer: { type: JSON_TYPE, schemas: [reading] },
    examples: [
      {
        id: 'two',
        summary: 'Two people',
        body: { people: [HANCOCK, { name: 'Łukasz Żak', birthDate: '1990-03-15' }], asOf: '2026-11-28' },
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
  {
    id: 'calculateBatch',
    method: 'POST',
    path: '/v1/calculate/batch',
    tag: 'charts',
    summary: 'Calculate many charts',
    description:
      'A stream of requests, one to a line, answered one to a line in the same order. Lines end at LF, blank lines are skipped, a line has at most 1 MiB. A bad line is answered by its number and the reason, and the rest goes on. `explain` defaults to false.',
    request: { types: NDJSON_TYPES, schemas: [chartRequest] },
    answer: { type: NDJSON_TYPES[0], schemas: [chart, batchLineError] },
    examples: [
      {
        id: 'twoLines',
        summary: 'A good line and a bad one',
        body: `${JSON.stringify({ ...HANCOCK, asOf: '2026-11-23', include: ['lifePath'] })}\n${JSON.stringify({ birthDate: '2023-02-29' })}\n`,
      },
    ],
    errors: ['timeout', 'unsupported_media_type', 'internal'],
  },
  {
    id: 'compare',
    method: 'POST',
    path: '/v1/calculate/compare',
    tag: 'charts',
    summary: 'Compare systems and methods',
    description: 'One person in several systems and by several methods side by side, with the reason where they differ.',
    request: { types: [JSON_TYPE], schemas: [compareRequest] },
    answer: { type: JSON_TYPE, schemas: [compareAnswer] },
    examples: [{ id: 'twoSystems', summary: 'Two systems', body: { ...HANCOCK, systems: ['pythagorean', 'chaldean'], variants: [] } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'compatibility',
    method: 'POST',
    path: '/v1/calculate/compatibility',
    tag: 'charts',
    summary: 'Compare people',
    description:
      'Two people, or everyone of a group of up to twelve with everyone: seven numbers and a score with its arithmetic, the relationship number, karmic lessons, personal years and moolanks. `asOf` defaults to today in `timeZone`; `explain` to true.',
    request: { types: [JSON_TYPE], schemas: [compatibilityRequest] },
    answer: { type: JSON_TYPE, schemas: [compatibilityAnswer] },
    examples: [
      {
        id: 'two',
        summary: 'Two people',
        body: { people: [HANCOCK, { name: 'Łukasz Żak', birthDate: '1990-03-15' }], asOf: '2026-11-23', explain: false },
      },
      {
        id: 'dates',
        summary: 'Two birth dates, with the arithmetic of the score',
        body: { people: [{ birthDate: '2000-01-01' }, { birthDate: '2001-03-13' }], asOf: '2026-11-23' },
      },
      {
        id: 'group',
        summary: 'A group of three',
        body: {
          people: [{ birthDate: '2000-01-01' }, { birthDate: '2001-03-13' }, { birthDate: '1936-10-12' }],
          asOf: '2026-11-23',
          explain: false,
        },
      },
    ],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'dashas',
    method: 'POST',
    path: '/v1/calculate/dashas',
    tag: 'charts',
    summary: 'Dashas of a birthday year',
    description:
      'The maha dasha over one birthday year, its antar number with the way to it, and its nine pratyantar dashas. Without `year` it is the birthday year that holds `asOf`, by default today in `timeZone`.',
    request: { types: [JSON_TYPE], schemas: [dashasRequest] },
    answer: { type: JSON_TYPE, schemas: [dashasAnswer] },
    examples: [{ id: 'year', summary: 'One year', body: { birthDate: '1975-04-28', year: 2026 } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'calendar',
    method: 'POST',
    path: '/v1/calendar',
    tag: 'charts',
    summary: 'Personal days of a month or a year',
    description: 'Personal and universal years, months and days of a calendar year or of one month of it.',
    request: { types: [JSON_TYPE], schemas: [calendarRequest] },
    answer: { type: JSON_TYPE, schemas: [calendarAnswer] },
    examples: [{ id: 'february', summary: 'One month', body: { birthDate: '1990-03-15', year: 2026, month: 2 } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'nameSearch',
    method: 'POST',
    path: '/v1/name-search',
    tag: 'things',
    summary: 'Search spellings of a name',
    description: 'Spellings or candidates of a name that reach wanted numbers, nearest first. A birth name keeps its core numbers.',
    request: { types: [JSON_TYPE], schemas: [nameSearchRequest] },
    answer: { type: JSON_TYPE, schemas: [nameSearchAnswer] },
    examples: [
      {
        id: 'spellings',
        summary: 'Spellings one change away',
        body: { name: 'Sara', targets: { nameNumber: [5] }, maxDistance: 1, limit: 2 },
      },
    ],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'address',
    method: 'POST',
    path: '/v1/address',
    tag: 'things',
    summary: 'Numbers of an address',
    description: 'The house number, the flat and the building, by their digits alone and with their letters.',
    request: { types: [JSON_TYPE], schemas: [addressRequest] },
    answer: { type: JSON_TYPE, schemas: [addressAnswer] },
    examples: [{ id: 'house', summary: 'A house number with a letter', body: { number: '27B' } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'phone',
    method: 'POST',
    path: '/v1/phone',
    tag: 'things',
    summary: 'Numbers of a telephone number',
    description: 'All digits without the country code, the last four, and the last one.',
    request: { types: [JSON_TYPE], schemas: [phoneRequest] },
    answer: { type: JSON_TYPE, schemas: [phoneAnswer] },
    examples: [{ id: 'abroad', summary: 'With a country code', body: { phone: '+91 98234 56710', countryCode: '91' } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'vehicle',
    method: 'POST',
    path: '/v1/vehicle',
    tag: 'things',
    summary: 'Numbers of a registration plate',
    description: 'Letters and digits of a plate, together and apart.',
    request: { types: [JSON_TYPE], schemas: [vehicleRequest] },
    answer: { type: JSON_TYPE, schemas: [vehicleAnswer] },
    examples: [{ id: 'plate', summary: 'An Indian plate', body: { plate: 'MH 12 AB 1234' } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'business',
    method: 'POST',
    path: '/v1/business',
    tag: 'things',
    summary: 'Numbers of a business name',
    description:
      'The Chaldean and the Pythagorean number of a trading name, its digits at face value, and how they get on with owner and registration. A name with digits also gets the numbers of its letters alone.',
    request: { types: [JSON_TYPE], schemas: [businessRequest] },
    answer: { type: JSON_TYPE, schemas: [businessAnswer] },
    examples: [
      { id: 'withOwner', summary: 'A name and its owner', body: { name: 'Reliance Ltd', ownerBirthDate: '1932-12-28' } },
      { id: 'withDigits', summary: 'A name with digits', body: { name: 'Studio 54' } },
    ],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'dates',
    method: 'POST',
    path: '/v1/dates',
    tag: 'things',
    summary: 'Find days',
    description:
      'One of two, chosen by what is asked: with `target` and `of` the days that have a wanted number (`SearchDatesRequest`); with neither the days of a span that suit the person born on `birthDate`, with the rules that say so (`LuckyDatesRequest`).',
    request: { types: [JSON_TYPE], schemas: [luckyDatesRequest, searchDatesRequest] },
    answer: { type: JSON_TYPE, schemas: [luckyDatesAnswer, searchDatesAnswer] },
    examples: [
      { id: 'lucky', summary: 'Days that suit a person', body: { birthDate: '1990-03-15', from: '2026-12-01', to: '2026-12-03' } },
      { id: 'search', summary: 'Days of a number', body: { target: 11, of: 'lifePath', from: '2026-12-01', to: '2026-12-31' } },
    ],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'gematria',
    method: 'POST',
    path: '/v1/gematria',
    tag: 'things',
    summary: 'Letter values of a text',
    description: 'A word or a phrase in every table that has its letters: gematria, isopsephy, abjad and the rest.',
    request: { types: [JSON_TYPE], schemas: [gematriaRequest] },
    answer: { type: JSON_TYPE, schemas: [gematriaAnswer] },
    examples: [{ id: 'isopsephy', summary: 'A Greek phrase', body: { text: 'ὁ Λόγος' } }],
    noted: true,
    errors: CALCULATION_ERRORS,
  },
  {
    id: 'listSystems',
    method: 'GET',
    path: '/v1/systems',
    tag: 'systems',
    summary: 'List the systems',
    description: 'Every system of the house with its properties.',
    answer: { type: JSON_TYPE, schemas: [systemList] },
    examples: [{ id: 'all', summary: 'All of them' }],
    errors: READING_ERRORS,
  },
  {
    id: 'getSystem',
    method: 'GET',
    path: '/v1/systems/{id}',
    tag: 'systems',
    summary: 'Get one system',
    description: 'A system with its letter tables.',
    parameters: [{ name: 'id', description: 'The id of the system.', example: 'pythagorean' }],
    answer: { type: JSON_TYPE, schemas: [system] },
    examples: [{ id: 'pythagorean', summary: 'The Pythagorean system', path: '/v1/systems/pythagorean' }],
    errors: ['not_found', ...READING_ERRORS],
  },
  {
    id: 'validateSystem',
    method: 'POST',
    path: '/v1/systems/validate',
    tag: 'systems',
    summary: 'Check a system of your own',
    description: 'Says whether a system given as data can be used, and everything that is wrong with it.',
    request: { types: [JSON_TYPE], schemas: [systemDefinition] },
    answer: { type: JSON_TYPE, schemas: [systemVerdict] },
    examples: [
      {
        id: 'wrong',
        summary: 'A system with a lower-case letter',
        body: { id: 'two-letters', letters: { A: 1, b: 2 }, vowels: null, masters: [], nameSum: 'addAll', interval: [1, 2] },
      },
    ],
    errors: [...BODY_ERRORS, 'internal'],
  },
  {
    id: 'correspondences',
    method: 'GET',
    path: '/v1/correspondences',
    tag: 'systems',
    summary: 'List what is connected with the numbers',
    description: 'Planet, days, colours, gems and signs of the numbers 1 to 9, with where they come from.',
    answer: { type: JSON_TYPE, schemas: [correspondenceList] },
    examples: [{ id: 'all', summary: 'All nine' }],
    errors: READING_ERRORS,
  },
  {
    id: 'healthz',
    method: 'GET',
    path: '/healthz',
    tag: 'service',
    summary: 'Is it alive',
    description: 'Answers as long as the process runs.',
    answer: { type: JSON_TYPE, schemas: [health] },
    examples: [{ id: 'alive', summary: 'It is' }],
    errors: ['internal'],
  },
  {
    id: 'readyz',
    method: 'GET',
    path: '/readyz',
    tag: 'service',
    summary: 'Is it ready',
    description:
      'Answers 503 once the process has begun to shut down, and while the database does not answer. A Redis that is away is told of and no reason.',
    answer: { type: JSON_TYPE, schemas: [readiness] },
    examples: [{ id: 'ready', summary: 'It is' }],
    errors: ['unavailable', 'internal'],
  },
];
