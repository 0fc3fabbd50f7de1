import { openRequest, type ReadingLanguage } from '@1numbers/contract';
import { type Chart, type ChartRequest, computeChart, computeCompatibility, EngineError, type MatchPerson } from '@1numbers/engine';
import {
  type Asked,
  type AskingWords,
  answerAll,
  composeCompatibility,
  knownWords,
  LANGUAGES,
  type Labelled,
  type Language,
  type Lookups,
  loadAskingWords,
  loadLanguage,
  type Question,
  type Reply,
  understandAll,
} from '@1numbers/readings';
import type { Ctx } from '../../ctx.ts';
import { personOf } from '../../signed-in.ts';
import type { ProfilesService } from '../profiles/index.ts';
import type { ReadingFeedback } from '../reading-feedback/index.ts';
import type { Conversation } from './conversation.ts';

/** What a message is answered from. */
export type Surroundings = {
  readonly ctx: Ctx;
  readonly conversation: Conversation;
  /** The saved people of whoever asks, by their labels. */
  readonly people: readonly Labelled[];
  /** The profile that a conversation is about, or that is whoever asks, where it is about nobody. */
  readonly aboutProfile: string | null;
  /** What whoever the conversation is about is called. */
  readonly subject: string;
  readonly today: string;
  readonly before: Asked | null;
};

export type Understood = { readonly question: Question; readonly reply: Reply };

export type AssistantDeps = {
  readonly profiles: ProfilesService;
  readonly readingFeedback: Pick<ReadingFeedback, 'unwanted'>;
  readonly now: () => Date;
};

/** Understands a message and answers it from chart and knowledge, without a model. */
export function createAssistant({ profiles, readingFeedback, now }: AssistantDeps) {
  /** The request for the chart of whom the conversation is about, or of a saved profile. Another person's profile is not there. */
  async function requestOf({ ctx, conversation, aboutProfile }: Surroundings, person: string | null): Promise<ChartRequest | null> {
    const profileId = person ?? aboutProfile;
    if (profileId === null) return conversation.inside.chart as ChartRequest | null;
    const { db, actor } = ctx;
    return (await db.transaction(actor, (tx) => profiles.find(tx, personOf(actor).userId, profileId))).chartRequest;
  }

  function lookupsOf(around: Surroundings, language: Language, avoid: readonly string[]): Lookups {
    return {
      async chart({ asOf, person, system, explain = false }) {
        const request = await requestOf(around, person);
        if (request === null) return null;
        const { methods, ...rest } = request;
        // A letter table belongs to the system it was chosen with.
        const { table: _, ...ofAll } = methods ?? {};
        const base = system === undefined ? request : { ...rest, methods: ofAll, system };
        return chartOf({ ...openRequest<ChartRequest>(base, now(), { explain }), asOf, explain });
      },
      async pair(person, other) {
        const ids = other === undefined ? [null, person] : [person, other];
        const [one, beside] = await Promise.all(ids.map((id) => requestOf(around, id)));
        if (!one || !beside) return null;
        const people = [matchOf(one), matchOf(beside)] as const;
        const { system, methods } = one;
        const answered = computeCompatibility({ people, ...(system && { system }), ...(methods && { methods }) } as Parameters<
          typeof computeCompatibility
        >[0]);
        return composeCompatibility(language, { answer: answered, avoid });
      },
    };
  }

  return {
    async reply(text: string, around: Surroundings): Promise<Understood> {
      const { asked: all, words, language } = await recognise(text, around);
      const { db, actor } = around.ctx;
      const avoid = await db.read(actor, (tx) => readingFeedback.unwanted(tx, personOf(actor).userId, language.id));
      // What follows goes on from what was asked last.
      const asked = all.at(-1) ?? all[0];
      const question: Question = { ...around, text, asked, words, language, avoid, lookups: lookupsOf(around, language, avoid) };
      return { question, reply: await answerAll(question, all) };
    },
  };
}

type Recognised = { readonly asked: readonly [Asked, ...Asked[]]; readonly words: AskingWords; readonly language: Language };

/**
 * In the language of the conversation. Where that knows nothing of it, in the first other one that does, letter for letter; where it knows
 * few of its words, in another one that knows far more of them, for figures and a word such as "me" are understood in any.
 */
async function recognise(text: string, around: Surroundings): Promise<Recognised> {
  const own = around.conversation.row.language as ReadingLanguage;
  const inOne = async (id: ReadingLanguage): Promise<Recognised & { readonly known: number; readonly all: number }> => {
    const [words, language] = await Promise.all([loadAskingWords(id), loadLanguage(id)]);
    const asked = understandAll(text, { ...around, words, language, mayNear: id === own });
    const { known, all } = knownWords(text, words, language);
    return { asked, words, language, known, all };
  };
  const written = languageOfScript(text, around);
  if (written !== undefined && written !== own) return inOne(written);
  const first = await inOne(own);
  const isUnknown = first.asked[0].act === 'unknown';
  if (!isUnknown && KNOWN_WELL * first.known >= first.all) return first;
  for (const id of LANGUAGES.filter((each) => each !== own)) {
    const other = await inOne(id);
    const isClear = other.asked[0].act !== 'unknown' && other.known >= FEWEST_KNOWN && other.known > 2 * first.known;
    const speaksIt = other.asked.some(({ act, numbers }) => numbers.length > 0 || OTHERWISE.includes(act));
    if (isClear || (isUnknown && speaksIt)) return other;
  }
  return first;
}

/** The scripts that one of the languages alone is written in. */
const SCRIPTS = { hi: /\p{Script=Devanagari}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u } as const;

/** Of a text without Latin letters, apart from a name by which somebody is saved. */
function languageOfScript(text: string, { people }: Surroundings): ReadingLanguage | undefined {
  if (/\p{Script=Latin}/u.test(text) || people.some(({ label }) => text.includes(label))) return undefined;
  return (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).find((id) => SCRIPTS[id].test(text));
}

/** A third of its words is much of a message. */
const KNOWN_WELL = 3;
const FEWEST_KNOWN = 2;

/** A word or two of another language are no sign that somebody speaks it; these need more. */
const OTHERWISE: readonly Asked['act'][] = ['hello', 'help', 'thanks', 'explain', 'forecast', 'portrait'];

/** Null where the engine can make none: of a profile without a name and a full date. */
function chartOf(request: ChartRequest): Chart | null {
  try {
    return computeChart(request);
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

function matchOf({ name, birthDate, currentName }: ChartRequest): MatchPerson {
  return { ...(name && { name }), ...(birthDate && { birthDate }), ...(currentName && { currentName }) } as MatchPerson;
}
