import type { ReadingLanguage } from '@1numbers/contract';

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33];

/** How the numbers of a chart are written as words, 0 to 9, 11, 22 and 33. They count only beside the name of a number: "one" is also nobody. */
export const NUMBER_WORDS: Readonly<Record<ReadingLanguage, Readonly<Record<string, number>>>> = {
  en: numbered('zero one two three four five six seven eight nine eleven twenty-two thirty-three'),
  es: numbered('cero uno dos tres cuatro cinco seis siete ocho nueve once veintidós treinta_y_tres'),
  pt: numbered('zero um dois três quatro cinco seis sete oito nove onze vinte_e_dois trinta_e_três'),
  fr: numbered('zéro un deux trois quatre cinq six sept huit neuf onze vingt-deux trente-trois'),
  de: numbered('null eins zwei drei vier fünf sechs sieben acht neun elf zweiundzwanzig dreiunddreißig'),
  hi: numbered('शून्य एक दो तीन चार पाँच छह सात आठ नौ ग्यारह बाईस तैंतीस'),
  ar: numbered('صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة أحد_عشر اثنان_وعشرون ثلاثة_وثلاثون'),
  zh: numbered('零 一 二 三 四 五 六 七 八 九 十一 二十二 三十三'),
};

function numbered(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word.replaceAll('_', ' '), VALUES[at] as number]));
}
