import type { Chart } from '@1numbers/engine';
import type { Fact } from '../fact.ts';
import { factsOf } from '../facts.ts';
import type { Language, LanguageId } from '../languages.ts';
import type { Ground } from '../reading.ts';
import { createWriter, paragraph } from '../writer.ts';
import { fromParagraphs, leadOf } from './replies.ts';
import { nameOfFact, type Question, type Reply } from './reply.ts';
import { type FoundPassage, searchPassages } from './search.ts';

const INTRO: Readonly<Record<LanguageId, string>> = {
  en: 'I am not sure that I understood. This is what is written of the numbers of this chart and comes nearest to your words:',
  es: 'No tengo la certeza de haber entendido. De lo que está escrito sobre los números de esta carta, esto es lo más cercano a tus palabras:',
  pt: 'Não tenho certeza de ter entendido. Do que está escrito sobre os números deste mapa, isto é o que mais se aproxima das suas palavras:',
  fr: 'Il se peut que la question m’échappe. De ce qui est écrit sur les nombres de ce thème, voici ce qui est le plus proche de vos mots :',
  de: 'Vielleicht habe ich das nicht verstanden. Von dem, was zu den Zahlen dieses Charts geschrieben steht, kommt dies deinen Worten am nächsten:',
  hi: 'शायद आपका सवाल पूरा समझ में नहीं आया। इस चार्ट के अंकों के बारे में जो लिखा है, उसमें आपके शब्दों के सबसे पास यह है:',
  ar: 'ربما لم يتضح لي السؤال. هذا أقرب إلى كلماتك مما كتب عن أرقام هذه الخريطة:',
  zh: '我不确定有没有听懂。关于这张图里的数字，写下的话中与你的问题最接近的是：',
};

/** From how much of a question on a passage that speaks of it is told without a model. */
const GOOD = 0.5;
const MOST = 2;

/** A statement on a number that the chart holds, and that number. */
type HeldPassage = FoundPassage & { readonly fact: Fact; readonly ground: Ground };
type Wanted = { readonly chart: Chart; readonly asOf: string; readonly avoid?: readonly string[] };

/** What is written of the numbers of a chart and goes with a text, the best first; and how much of the text the best one speaks of. */
export function searchHeld(
  language: Language,
  words: Question['words'],
  text: string,
  { chart, asOf, avoid = [] }: Wanted,
): { readonly passages: readonly HeldPassage[]; readonly coverage: number } {
  const facts = new Map(
    [...factsOf(chart, Number(asOf.slice(0, 4))).values()].flat().map((fact) => [`${fact.position}.${fact.key}`, fact]),
  );
  const isWanted = ({ position, key, passage }: Pick<FoundPassage, 'position' | 'key' | 'passage'>) =>
    facts.has(`${position}.${key}`) && !avoid.includes(passage);
  const { passages, coverage } = searchPassages(language, text, words, isWanted);
  const held = passages.map((found): HeldPassage => {
    const fact = facts.get(`${found.position}.${found.key}`) as Fact;
    return { ...found, fact, ground: { id: fact.id, name: nameOfFact(language, fact), value: fact.shown } };
  });
  return { passages: held, coverage };
}

/** Tells what comes nearest to a question that was not understood; null where nothing comes near. */
export function nearest({ text = '', language, words, avoid = [] }: Question, chart: Chart, asOf: string): Reply | null {
  const { passages, coverage } = searchHeld(language, words, text, { chart, asOf, avoid });
  if (coverage < GOOD) return null;
  const writer = createWriter(language, asOf, new Set(avoid));
  const told = passages
    .slice(0, MOST)
    .map(({ text: said, passage, fact, facet }) => paragraph(writer.lead({ text: said, passage, facts: [fact], facet }, leadOf(fact))));
  const reply = fromParagraphs(told);
  return { ...reply, paragraphs: [INTRO[language.id], ...reply.paragraphs] };
}
