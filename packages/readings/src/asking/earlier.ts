import type { LanguageId } from '../languages.ts';
import { filled } from '../patterns.ts';
import type { Ground } from '../reading.ts';

/** A question of a conversation, and what its answer rested on. */
export type EarlierTurn = { readonly question: string; readonly restsOn: readonly Ground[] };

type EarlierWords = {
  readonly first: string;
  readonly next: string;
  readonly rested: string;
  readonly comma: string;
  readonly gap: string;
};

const WORDS: Readonly<Record<LanguageId, EarlierWords>> = {
  en: { first: 'First you asked: “{a}”.', next: 'Then you asked: “{a}”.', rested: 'The answer rested on {who}.', comma: ', ', gap: ' ' },
  es: {
    first: 'Primero preguntaste: «{a}».',
    next: 'Después preguntaste: «{a}».',
    rested: 'La respuesta se apoyó en {who}.',
    comma: ', ',
    gap: ' ',
  },
  pt: {
    first: 'Primeiro você perguntou: “{a}”.',
    next: 'Depois você perguntou: “{a}”.',
    rested: 'A resposta se apoiou em {who}.',
    comma: ', ',
    gap: ' ',
  },
  fr: {
    first: 'D’abord, vous avez demandé : « {a} ».',
    next: 'Ensuite, vous avez demandé : « {a} ».',
    rested: 'La réponse reposait sur {who}.',
    comma: ', ',
    gap: ' ',
  },
  de: {
    first: 'Zuerst hast du gefragt: „{a}“.',
    next: 'Dann hast du gefragt: „{a}“.',
    rested: 'Die Antwort beruhte auf {who}.',
    comma: ', ',
    gap: ' ',
  },
  hi: { first: 'पहले आपने पूछा: “{a}”।', next: 'फिर आपने पूछा: “{a}”।', rested: 'जवाब का आधार था {who}।', comma: ', ', gap: ' ' },
  ar: { first: 'سألت أولا: «{a}».', next: 'ثم سألت: «{a}».', rested: 'واستند الجواب إلى {who}.', comma: '، ', gap: ' ' },
  zh: { first: '你先问了：“{a}”。', next: '接着你问了：“{a}”。', rested: '回答依据的是{who}。', comma: '、', gap: '' },
};

const LONGEST = 100;

/**
 * What was spoken of before, in sentences: each question in short, and the numbers its answer rested on.
 *
 * @example earlierInWords('en', [{ question: 'And love?', restsOn: [] }]) //=> 'First you asked: “And love?”.'
 */
export function earlierInWords(language: LanguageId, turns: readonly EarlierTurn[]): string {
  const { first, next, rested, comma, gap } = WORDS[language];
  return turns
    .flatMap(({ question, restsOn }, at) => {
      const who = restsOn.map(({ name, value }) => `${name} ${value}`.trim()).join(comma);
      return [filled(at === 0 ? first : next, { a: inShort(question) }), ...(who === '' ? [] : [filled(rested, { who })])];
    })
    .join(gap);
}

function inShort(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
