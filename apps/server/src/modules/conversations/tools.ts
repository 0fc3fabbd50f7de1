import {
  ASKED_BY_NAME,
  type Asked,
  answer,
  type HeldNumber,
  type Lookups,
  numbersOf,
  type Question,
  type Reply,
  searchHeld,
} from '@1numbers/readings';
import { z } from 'zod';
import type { Tool } from '../models/index.ts';

const MOST_SOUGHT = 200;
const MOST_FOUND = 8;
const SIDES = ['work', 'relationships', 'inner', 'growth', 'gift', 'shadow', 'practice'] as const;

const personId = z.uuid().nullable().meta({ description: 'The id of a saved person, or null for whom the conversation is about.' });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
  .meta({ description: 'YYYY-MM-DD, or null for today.' });
const number = z.enum(ASKED_BY_NAME);

/**
 * What a model may look up while it answers: all of it reads, and acts as the person who asks, whose rows are the only ones there are.
 * `give` is told of every number that was handed out.
 */
export function toolsFor(question: Question, give: (numbers: readonly HeldNumber[]) => void): readonly Tool[] {
  const { today, language, people } = question;
  const told = async (asked: Partial<Asked>) => shown(await answer({ ...question, asked: { ...NOTHING_ASKED, ...asked } }));
  const time = (asOf: string | null, grain: 'year' | 'month' | 'day') => (asOf === null ? null : { asOf, grain });
  return [
    tool('saved_people', 'The people this person has saved: ids and labels.', z.strictObject({}), async () => people),
    tool('chart', 'Every number of a chart, on a day.', z.strictObject({ person: personId, day }), async ({ person, day: asOf }) => {
      const held = await numbersAt(question.lookups, person, asOf ?? today);
      give(held);
      return held.map(({ name, value }) => ({ name, value }));
    }),
    tool('explain', 'How a number was calculated.', z.strictObject({ person: personId, number }), ({ person, number: asked }) =>
      told({ act: 'explain', person, numbers: [asked] }),
    ),
    tool(
      'forecast',
      'What a year, month or day is about.',
      z.strictObject({ person: personId, day, grain: z.enum(['year', 'month', 'day']), side: z.enum(SIDES).nullable() }),
      ({ person, day: asOf, grain, side }) => told({ act: 'forecast', person, side, time: time(asOf ?? today, grain) }),
    ),
    tool(
      'knowledge',
      'What is written of a number of the chart, from one side of life.',
      z.strictObject({ person: personId, number, side: z.enum(SIDES).nullable() }),
      ({ person, number: asked, side }) => told({ act: 'tell', person, numbers: [asked], side }),
    ),
    tool(
      'search',
      'Searches what is written of the numbers of a chart for words, in the language of the conversation. The best first.',
      z.strictObject({
        person: personId,
        words: z.string().min(1).max(MOST_SOUGHT).meta({ description: 'What to look for: a few words.' }),
      }),
      async ({ person, words: sought }) => {
        const chart = await question.lookups.chart({ asOf: today, person });
        if (chart === null) return [];
        give(numbersOf(language, chart, today));
        const { avoid = [], words } = question;
        const { passages } = searchHeld(language, words, sought, { chart, asOf: today, avoid });
        return passages.slice(0, MOST_FOUND).map(({ ground: { name, value }, facet, text }) => ({ name, value, side: facet, text }));
      },
    ),
  ];

  async function numbersAt(lookups: Lookups, person: string | null, asOf: string): Promise<readonly HeldNumber[]> {
    const chart = await lookups.chart({ asOf, person });
    return chart === null ? [] : numbersOf(language, chart, asOf);
  }
}

const NOTHING_ASKED: Asked = { act: 'tell', numbers: [], side: null, time: null, value: null, person: null };

function shown({ paragraphs, restsOn }: Reply) {
  return { text: paragraphs.join('\n\n'), restsOn };
}

function tool<Input extends z.ZodObject>(
  name: string,
  description: string,
  input: Input,
  run: (input: z.output<Input>) => Promise<unknown>,
): Tool {
  return { name, description, input, run };
}
