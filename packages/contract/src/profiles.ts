import { z } from 'zod';
import { chart } from './answer.ts';
import { cursor, limit, nextCursor } from './paging.ts';
import { fieldError } from './problem.ts';
import { methodOptions, timeZone } from './request.ts';
import { systemDefinition, systemId } from './system.ts';
import { isSeen, lineOfText, linesOfText, moment } from './text-field.ts';

export const MAX_PROFILES = 100_000;
export const BIRTH_DATE_PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export const NAME_KINDS = ['birth', 'marriage', 'chosen', 'other'] as const;

export const A_PROFILE = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10',
  label: 'Tom',
  name: 'Thomas John Hancock',
  currentName: null,
  names: [],
  birthDate: '1936-10-12',
  birthDatePrecision: 'day' as const,
  birthTime: null,
  bornBeforeSunrise: null,
  sex: null,
  system: null,
  methods: null,
  tags: ['family'],
  relation: 'uncle',
  notes: null,
  guardianNote: null,
  ofAChild: false,
  favourite: false,
  createdAt: '2026-11-27T20:00:00.000Z',
  updatedAt: '2026-11-27T20:00:00.000Z',
};

/** What a name, a system and methods may be is judged by the engine, which says what is wrong with them. */
const name = z.string().meta({ description: 'The full name at birth, 1–300 code points in any script.', minLength: 1 });
const system = z.unknown().meta({
  description: 'A system by its id, or one of your own. Default: what the person prefers.',
  anyOf: [{ $ref: '#/components/schemas/SystemId' }, { $ref: '#/components/schemas/SystemDefinition' }, { type: 'null' }],
});
const methods = z.unknown().meta({
  description: 'How to calculate. Default: what the person prefers.',
  anyOf: [{ $ref: '#/components/schemas/MethodOptions' }, { type: 'null' }],
});

const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;
const birthDate = z
  .string()
  .refine((text) => PARTIAL_DATE.test(text), { params: { code: 'invalid_date' } })
  .meta({
    description: 'The birth date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
    pattern: PARTIAL_DATE.source,
    examples: ['1990-03-15', '1990-03', '1990'],
  });
const birthDatePrecision = z.enum(BIRTH_DATE_PRECISIONS).meta({
  description: 'How far the birth date is to be trusted; by itself as far as it is written. What needs the day is null unless it is `day`.',
});
const birthTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'The time of birth, `HH:MM`.', examples: ['04:30'] });
const bornBeforeSunrise = z.boolean().meta({ description: 'Indian day boundary: counts for the day before.' });
const sex = z.enum(['female', 'male']).meta({ description: 'Only the Kua number uses it.' });
const label = lineOfText(120)
  .refine(isSeen, { params: { code: 'required' } })
  .meta({
    description: 'What the profile is called in lists and found by. It is not encrypted: names go into `name`.',
  });
const relation = lineOfText(60).meta({ description: 'Who this is to the person, in any words.' });
const notes = linesOfText(10_000).meta({ description: 'Anything worth keeping.' });
const guardianNote = linesOfText(500).meta({
  description: 'Of a child: by what right it is kept, such as being its parent, or with whose word.',
});
const ofAChild = z.boolean().meta({
  description:
    'Whether the birth date says that this is somebody under 18, today, where its keeper lives. Keep a child only as its parent or guardian, or with their word, and say so in `guardianNote`.',
});

const tags = z
  .array(lineOfText(40).refine(isSeen, { params: { code: 'required' } }))
  .max(20)
  .refine((list) => new Set(list).size === list.length)
  .meta({ description: 'Words to find profiles by, each once. Not encrypted.' });
const usedName = z.strictObject({ kind: z.enum(NAME_KINDS), name, since: birthDate.nullable().exactOptional() }).meta({
  id: 'UsedName',
  description: 'A name somebody has or had, and since when.',
  examples: [{ kind: 'marriage', name: 'Ada Lovelace', since: '1835-07-08' }],
});
const names = z
  .array(usedName)
  .max(20)
  .meta({ description: 'The history of names, for memory; the numbers use `name` and `currentName`.' });

/** What may be left out, or be null for nothing. */
const optionalFields = {
  currentName: name.nullable().exactOptional().meta({ description: 'The name in use.' }),
  names: names.exactOptional(),
  birthDate: birthDate.nullable().exactOptional(),
  birthDatePrecision: birthDatePrecision.nullable().exactOptional(),
  birthTime: birthTime.nullable().exactOptional(),
  bornBeforeSunrise: bornBeforeSunrise.nullable().exactOptional(),
  sex: sex.nullable().exactOptional(),
  system: system.exactOptional(),
  methods: methods.exactOptional(),
  tags: tags.exactOptional(),
  relation: relation.nullable().exactOptional(),
  notes: notes.nullable().exactOptional(),
  guardianNote: guardianNote.nullable().exactOptional(),
  favourite: z.boolean().exactOptional(),
};

export const createProfileRequest = z.strictObject({ label, name, ...optionalFields }).meta({
  id: 'CreateProfileRequest',
  description: 'A person to keep.',
  examples: [{ label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12', tags: ['family'], relation: 'uncle' }],
});

export const changeProfileRequest = z
  .strictObject({ label: label.exactOptional(), name: name.exactOptional(), ...optionalFields })
  .meta({ id: 'ChangeProfileRequest', description: 'What shall change; null clears, the rest stays.', examples: [{ favourite: true }] });

export const profile = z
  .strictObject({
    id: z.uuid(),
    label: z.string(),
    name: z.string(),
    currentName: z.string().nullable(),
    names: z.array(usedName),
    birthDate: z.string().nullable(),
    birthDatePrecision,
    birthTime: z.string().nullable(),
    bornBeforeSunrise: z.boolean().nullable(),
    sex: sex.nullable(),
    system: z.union([systemId, systemDefinition]).nullable(),
    methods: methodOptions.nullable(),
    tags: z.array(z.string()),
    relation: z.string().nullable(),
    notes: z.string().nullable(),
    guardianNote: z.string().nullable(),
    ofAChild,
    favourite: z.boolean(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Profile', description: 'A person somebody keeps.', examples: [A_PROFILE] });

const warning = z.strictObject({ code: z.literal('likely_duplicate'), id: z.uuid() }).meta({
  id: 'ProfileWarning',
  description: 'Another profile has the same name and birth date.',
  examples: [{ code: 'likely_duplicate', id: A_PROFILE.id }],
});

export const createdProfile = z.strictObject({ ...profile.shape, warnings: z.array(warning) }).meta({
  id: 'CreatedProfile',
  description: 'A new profile, and what to look at again.',
  examples: [{ ...A_PROFILE, warnings: [] }],
});

const listedProfile = z.strictObject({ ...profile.shape, chart: chart.nullable().exactOptional() }).meta({
  id: 'ListedProfile',
  description: 'A profile; with `expand=chart` its chart without the working, or null where its name cannot be read.',
  examples: [A_PROFILE],
});

const total = z.int().min(0).meta({ description: 'How many there are on all pages.' });

export const profileList = z
  .strictObject({ items: z.array(listedProfile), nextCursor, total })
  .meta({ id: 'ProfileList', description: 'A page of profiles.', examples: [{ items: [A_PROFILE], nextCursor: null, total: 1 }] });

const IN_TRASH = { ...A_PROFILE, deletedAt: '2026-11-28T09:00:00.000Z', goneAt: '2026-12-28T09:00:00.000Z' };
const trashedProfile = z
  .strictObject({ ...profile.shape, deletedAt: moment, goneAt: moment.meta({ description: 'When it is deleted for good.' }) })
  .meta({ id: 'TrashedProfile', description: 'A profile in the trash.', examples: [IN_TRASH] });

export const trashList = z.strictObject({ items: z.array(trashedProfile), nextCursor, total }).meta({
  id: 'TrashList',
  description: 'What was deleted last stands first.',
  examples: [{ items: [IN_TRASH], nextCursor: null, total: 1 }],
});

export const bulkDeleteRequest = z
  .strictObject({ ids: z.array(z.uuid()).min(1).max(1000) })
  .meta({ id: 'BulkDeleteRequest', description: 'The profiles to put into the trash.', examples: [{ ids: [A_PROFILE.id] }] });

export const bulkDeleteAnswer = z.strictObject({ deleted: z.array(z.uuid()) }).meta({
  id: 'BulkDeleteAnswer',
  description: 'Those that were there and now are in the trash.',
  examples: [{ deleted: [A_PROFILE.id] }],
});

export const emptyTrashRequest = z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000).exactOptional() }).meta({
  id: 'EmptyTrashRequest',
  description: 'The profiles to delete for good; without `ids` all that are in the trash.',
  examples: [{}],
});

export const emptyTrashAnswer = z
  .strictObject({ deleted: z.int().min(0) })
  .meta({ id: 'EmptyTrashAnswer', description: 'How many are gone for good.', examples: [{ deleted: 12 }] });

const flag = z.enum(['true', 'false']);

export const MAX_IMPORTED_ROWS = 10_000;

export const profileExport = z
  .strictObject({ profiles: z.array(profile) })
  .meta({ id: 'ProfileExport', description: 'Every profile, the newest first.', examples: [{ profiles: [A_PROFILE] }] });

export const exportQuery = z.strictObject({
  format: z.enum(['json', 'csv']).exactOptional().meta({ description: 'As JSON, or as a table in UTF-8.', default: 'json' }),
});

export const importRequest = z.string().meta({
  id: 'ProfileTable',
  description: 'CSV in UTF-8: a row of column names, which are the fields of a profile, then a row for each.',
  examples: ['label,name,birthDate\r\nTom,Thomas John Hancock,1936-10-12\r\n'],
});

export const importQuery = z.strictObject({
  dryRun: flag.exactOptional().meta({ description: 'Only says what would be done.', default: 'false' }),
});

const row = z.int().min(1).meta({
  description: 'Of a table counted as a spreadsheet does, where the names of the columns are row 1; of an export as JSON the first is 1.',
});

/** Each profile is judged by itself, as a row of a table is. */
export const importedExport = z.strictObject({ profiles: z.array(z.unknown()) }).meta({
  id: 'ImportedProfiles',
  description:
    'What the export gives as JSON. Of each profile `label` and `name` are needed; `id`, `ofAChild`, `createdAt` and `updatedAt` are told by the service and passed over.',
  examples: [{ profiles: [{ label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' }] }],
});

export const importAnswer = z
  .strictObject({
    dryRun: z.boolean(),
    rows: z.int().min(0).meta({ description: 'How many profiles there are in the table or the export.' }),
    accepted: z.int().min(0).meta({ description: 'How many rows are kept as profiles, or would be.' }),
    errors: z
      .array(z.strictObject({ row, ...fieldError.shape }))
      .meta({ description: 'What is wrong with the other rows, the first 1,000 of it.' }),
    warnings: z.array(z.strictObject({ row, ...warning.shape })).meta({ description: 'The first 1,000.' }),
    repeats: z.array(z.strictObject({ row, of: row })).meta({
      description: 'The accepted rows of somebody who stands in an earlier row, `of`, already; the first 1,000.',
    }),
    ofAChild: z.array(row).meta({
      description: 'The accepted rows that are of somebody under 18, the first 1,000; see `ofAChild` of a profile.',
    }),
  })
  .meta({
    id: 'ImportAnswer',
    description: 'What became of a table or an export.',
    examples: [{ dryRun: false, rows: 1, accepted: 1, errors: [], warnings: [], repeats: [], ofAChild: [] }],
  });

export const PROFILE_SORTS = ['created', 'label'] as const;

export const listProfilesQuery = z.strictObject({
  limit,
  cursor,
  q: lineOfText(120)
    .exactOptional()
    .meta({ description: 'Part of the label or of a tag; case and accents do not count.', examples: ['lukasz'] }),
  tag: lineOfText(40)
    .exactOptional()
    .meta({ description: 'Only profiles with this tag.', examples: ['family'] }),
  favourite: flag.exactOptional().meta({ description: 'Only favourites, or only the others.' }),
  sort: z
    .enum(PROFILE_SORTS)
    .exactOptional()
    .meta({ description: '`created`: the newest first; `label`: from A to Z, whatever the accents.', default: 'created' }),
  expand: z.literal('chart').exactOptional().meta({ description: 'Adds the chart of each.' }),
});

export const profileChartQuery = z.strictObject({
  asOf: z
    .string()
    .max(10)
    .exactOptional()
    .meta({ description: 'The day the dated cycles are for. Default: today.', examples: ['2026-11-23'] }),
  timeZone: timeZone.meta({ description: 'The IANA time zone that says which day is today. Default: the zone of the person.' }),
  explain: flag.exactOptional().meta({ description: 'Adds `steps` to every number.', default: 'true' }),
  include: z
    .string()
    .max(2000)
    .exactOptional()
    .meta({ description: 'Ids parted by commas, as `include` of a chart.', examples: ['lifePath,expression'] }),
});
