import { CYCLE_IDS, GRID_IDS, NUMBER_IDS } from '@1numbers/engine';
import { z } from 'zod';
import { compatibilityRequest } from './compatibility.ts';
import { chartRequest } from './request.ts';

/** What a reading is about. */
export const READING_KINDS = ['portrait', 'relationships', 'career', 'growth', 'cycles', 'year', 'month', 'day'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];
export const READING_LENGTHS = ['line', 'short', 'full', 'report'] as const;
export type ReadingLength = (typeof READING_LENGTHS)[number];
/** The languages that readings are written in. */
export const READING_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'hi', 'ar', 'zh'] as const;
export type ReadingLanguage = (typeof READING_LANGUAGES)[number];

/** The numbers that can be read one by one: by the id that the chart has them under. */
export const READING_NUMBERS = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS] as const;
export type ReadingNumber = (typeof READING_NUMBERS)[number];

const kind = z.enum(READING_KINDS).meta({
  id: 'ReadingKind',
  description: 'What the reading is about: the whole person, one side of life, or a stretch of time.',
  examples: ['portrait'],
});
const length = z.enum(READING_LENGTHS).meta({
  id: 'ReadingLength',
  description: 'One sentence, about 120 words, the whole (1,200–1,800 words of a portrait), or everything that there is to say.',
  examples: ['short'],
});
export const language = z.enum(READING_LANGUAGES).meta({
  id: 'ReadingLanguage',
  description: 'The language of the reading. It has nothing to do with the script of the name.',
  examples: ['en'],
});

const number = z.enum(READING_NUMBERS).meta({
  id: 'ReadingNumber',
  description: 'One number: what it says, how it was found, where it goes with the rest or rubs against it, and something to do.',
  examples: ['lifePath'],
});

/** What a request for a reading says beside what a request for a chart says. */
export const readingFields = z.object({
  kind: kind.exactOptional().meta({ description: 'Default `portrait`.', default: 'portrait' }),
  number: number.exactOptional().meta({ description: 'One number by itself, in place of a `kind`.' }),
  length: length.exactOptional().meta({ description: 'Default `full`.', default: 'full' }),
  language: language.exactOptional().meta({ description: 'Default `en`.', default: 'en' }),
});

export const readingRequest = chartRequest
  .omit({ explain: true, include: true })
  .extend(readingFields.shape)
  .meta({
    id: 'ReadingRequest',
    description: 'Whose reading, on which day, about what, how long and in which language. `name` or `birthDate` is required.',
    examples: [{ name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28', length: 'short' }],
  });

export const compatibilityReadingFields = readingFields.pick({ language: true });

export const compatibilityReadingRequest = compatibilityRequest
  .omit({ explain: true })
  .extend(compatibilityReadingFields.shape)
  .meta({
    id: 'CompatibilityReadingRequest',
    description: 'Two people, or a group of up to twelve, and the language of what is told of them.',
    examples: [{ people: [{ birthDate: '2000-01-01' }, { birthDate: '2001-03-13' }] }],
  });

export const nameReadingFields = readingFields.pick({ length: true, language: true });

export const nameReadingRequest = chartRequest
  .omit({ explain: true, include: true, name: true, currentName: true })
  .extend({ ...nameReadingFields.shape, name: chartRequest.shape.name.unwrap(), currentName: chartRequest.shape.currentName.unwrap() })
  .meta({
    id: 'NameReadingRequest',
    description: 'The full name at birth, the name in use or one that is thought of, and how the reading is to be.',
    examples: [{ name: 'Łukasz Żak', currentName: 'Łukasz Nowak', birthDate: '1990-03-15' }],
  });

export const ground = z
  .strictObject({
    id: z.string().meta({ description: 'Where the chart holds it.', examples: ['lifePath', 'pinnacles.1'] }),
    name: z.string().meta({ description: 'What it is called in the language of the reading.', examples: ['Life Path'] }),
    value: z.string().meta({ description: 'As it is shown; of a line of a grid its digits, of a plane nothing.', examples: ['11/2'] }),
  })
  .meta({
    id: 'ReadingGround',
    description: 'A number of the chart that words rest on.',
    examples: [{ id: 'lifePath', name: 'Life Path', value: '1' }],
  });

const SENTENCE = {
  text: 'Your Life Path is 1: the road opens where you take the first step.',
  restsOn: [{ id: 'lifePath', name: 'Life Path', value: '1' }],
  passages: ['lifePath.1.gift.0'],
};
const sentence = z
  .strictObject({
    text: z.string(),
    restsOn: z.array(ground),
    passages: z.array(z.string()).meta({ description: 'The passages of the knowledge base that it is made of.' }),
  })
  .meta({ id: 'ReadingSentence', description: 'One sentence, and what it rests on.', examples: [SENTENCE] });

const PARAGRAPH = { text: SENTENCE.text, restsOn: SENTENCE.restsOn, sentences: [SENTENCE] };
export const readingParagraph = z
  .strictObject({ text: z.string(), restsOn: z.array(ground), sentences: z.array(sentence) })
  .meta({ id: 'ReadingParagraph', description: 'A paragraph with every number it rests on.', examples: [PARAGRAPH] });

const SECTION = { id: 'who', heading: 'Who you are', paragraphs: [PARAGRAPH] };
const section = z
  .strictObject({ id: z.string(), heading: z.string(), paragraphs: z.array(readingParagraph) })
  .meta({ id: 'ReadingSection', description: 'A part of a reading.', examples: [SECTION] });

export const A_READING = {
  source: 'composed' as const,
  language: 'en' as const,
  direction: 'ltr' as const,
  title: 'A portrait of Łukasz Żak',
  sections: [SECTION],
  rules: { lifePath: { lifePath: 'components', masters: [11, 22, 33] } },
};

export const reading = z
  .strictObject({
    source: z.literal('composed').meta({ description: 'Who wrote it: `composed` from the knowledge base, without a language model.' }),
    language,
    direction: z.enum(['ltr', 'rtl']).meta({ description: 'Which way the language is read.' }),
    title: z.string(),
    sections: z.array(section),
    rules: z.record(z.string(), z.record(z.string(), z.unknown())).meta({
      description:
        'By the id of a number that words rest on: the options of the methods by which it was found, as they took effect. A number that is not there is found in one way alone.',
    }),
  })
  .meta({
    id: 'Reading',
    description: 'What the numbers of a chart say together. Symbolic, for reflection. The same request gives the same text.',
    examples: [A_READING],
  });
