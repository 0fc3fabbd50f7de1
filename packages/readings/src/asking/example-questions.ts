import type { LanguageId } from '../languages.ts';

/** Questions to begin with, in each language: of a year, of love, of what pulls two ways, and of how a number was found. */
export const EXAMPLE_QUESTIONS: Readonly<Record<LanguageId, readonly [string, string, string, string]>> = {
  en: [
    'What does my personal year mean for work?',
    'What do my numbers say about love?',
    'Where do my numbers pull against each other?',
    'How was my Life Path calculated?',
  ],
  es: [
    '¿Qué significa mi año personal para el trabajo?',
    '¿Qué dicen mis números del amor?',
    '¿Dónde tiran mis números en direcciones opuestas?',
    '¿Cómo se calculó mi Camino de Vida?',
  ],
  pt: [
    'O que meu ano pessoal significa para o trabalho?',
    'O que meus números dizem do amor?',
    'Onde meus números puxam para lados opostos?',
    'Como foi calculado meu Caminho de Vida?',
  ],
  fr: [
    'Que signifie mon année personnelle pour le travail ?',
    'Que disent mes nombres de l’amour ?',
    'Où mes nombres tirent-ils en sens contraire ?',
    'Comment mon Chemin de vie a-t-il été calculé ?',
  ],
  de: [
    'Was bedeutet mein persönliches Jahr für die Arbeit?',
    'Was sagen meine Zahlen über die Liebe?',
    'Wo ziehen meine Zahlen gegeneinander?',
    'Wie wurde mein Lebensweg berechnet?',
  ],
  hi: [
    'मेरे व्यक्तिगत वर्ष का काम के लिए क्या मतलब है?',
    'मेरे अंक प्रेम के बारे में क्या कहते हैं?',
    'मेरे अंक कहाँ एक-दूसरे के उलट खींचते हैं?',
    'मेरा जीवन पथ कैसे निकाला गया?',
  ],
  ar: ['ماذا تعني سنتي الشخصية للعمل؟', 'ماذا تقول أرقامي عن الحب؟', 'أين تتعارض أرقامي؟', 'كيف حُسب مسار حياتي؟'],
  zh: ['我的流年对工作意味着什么？', '我的数字怎么说爱情？', '我的数字在哪里互相拉扯？', '我的生命灵数是怎么算的？'],
};
