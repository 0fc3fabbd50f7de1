import { computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { claimsIn, composeReading, KINDS, LANGUAGES, type LanguageId, loadAskingWords, loadLanguage, numbersOf } from '../index.ts';
import { spelledAt, spelledNumbersIn, tokensWithMarks } from './spelled-numbers.ts';

/** Written by hand from the grammars of the languages. */
const NAMED: Readonly<Record<LanguageId, readonly (readonly [text: string, numbers: readonly number[]])[]>> = {
  en: [
    ['You are an eleven, or a twenty-two.', [11, 22]],
    ['Ninety nine doors, the number seven, your forty-fourth year.', [99, 7, 44]],
    ['Take fifteen minutes for one thing, ten words and two people; it is the number one rule.', []],
  ],
  es: [
    ['Eres un once, un veintidós y un treinta y tres.', [11, 22, 33]],
    ['Cuarenta y una puertas en el decimosegundo año; el número siete.', [41, 12, 7]],
    ['Una cosa para dos personas en quince minutos, un día y diez palabras.', []],
  ],
  pt: [
    ['Você é um onze, vinte e duas vezes, dezasseis ou dezesseis.', [11, 22, 16, 16]],
    ['O décimo primeiro ano, o número sete.', [11, 7]],
    ['Uma coisa, dois amigos, quinze minutos e dez palavras para um dia.', []],
  ],
  fr: [
    ['Vous êtes onze, vingt-et-un, soixante et onze, quatre-vingt-dix-sept.', [11, 21, 71, 97]],
    ['La vingt-deuxième porte, le nombre sept.', [22, 7]],
    ['Une chose, un ami, deux jours, quinze minutes, dix mots.', []],
  ],
  de: [
    ['Du bist eine Elf und eine Zweiundzwanzig im dreiunddreißigsten Jahr.', [11, 22, 33]],
    ['Die Zahl sieben hat siebzehn Türen.', [7, 17]],
    ['Eine Sache, ein Freund, zwei Tage, fünfzehn Minuten, zehn Wörter.', []],
  ],
  hi: [
    ['आप ग्यारह हैं, बाईस या तैंतीस।', [11, 22, 33]],
    ['आपका अंक सात, और बारहवें साल में।', [7, 12]],
    ['एक बात, दो लोग, पंद्रह मिनट और दस शब्द।', []],
  ],
  ar: [
    ['أنت أحد عشر، أو اثنان وعشرون، أو ثلاثة وثلاثين.', [11, 22, 33]],
    ['في السنة الثانية عشرة، والرقم سبعة.', [12, 7]],
    ['شيء واحد لشخصين في خمسة عشر يوما وعشر كلمات.', []],
  ],
  zh: [
    ['你是十一，也是二十二，第三十三扇门。', [11, 22, 33]],
    ['数字七和九十九。', [7, 99]],
    ['一件事，两个人，十分用心，十五分钟，二十句话。', []],
  ],
};

describe.each(LANGUAGES)('numbers in words in %s', (id) => {
  it('are read where they name a number, and not where they count something', () => {
    for (const [text, numbers] of NAMED[id]) expect(spelledNumbersIn(text, id), text).toEqual(numbers);
  });

  it('that a composed reading has are those of its chart', async () => {
    const [language, words] = [await loadLanguage(id), await loadAskingWords(id)];
    const asOf = '2026-11-28';
    const chart = computeChart({ name: 'Łukasz Żak', birthDate: '1990-03-15', asOf });
    const held = numbersOf(language, chart, asOf);
    const values = held.flatMap(({ value }) => value.match(/\d+/g) ?? []).map(Number);
    for (const kind of KINDS)
      for (const { paragraphs } of composeReading(language, { chart, asOf, kind, length: 'full' }).sections)
        for (const { text } of paragraphs) {
          for (const number of spelledNumbersIn(text, id)) expect(values, text).toContain(number);
          // Reading claims takes long: what is told of a day is enough for them.
          const claims = kind === 'day' || kind === 'cycles' ? claimsIn(text.replaceAll(/\d/g, '~'), words, language) : [];
          for (const { position, value } of claims) {
            const there = held.filter((number) => number.position === position).map((number) => number.value);
            expect(there.length === 0 || there.join(' ').includes(`${value}`), `${position} ${value}: ${text}`).toBe(true);
          }
        }
  });
});

describe('a number in words beside a name', () => {
  const at = (text: string, id: LanguageId = 'en') => spelledAt(tokensWithMarks(text), 0, id);

  it('is read with or without a word between, and one only at the end of a clause', () => {
    expect([at('is seven and'), at('seven'), at('is one.'), at('one, and'), at('is ten')]).toEqual([7, 7, 1, 1, 10]);
    expect([at('is one of beginnings'), at('one thing'), at('has two sides'), at('is twelve days away')]).toEqual([null, null, null, null]);
    expect([at('是七。', 'zh'), at('七种颜色', 'zh'), at('ist elf', 'de'), at('هو سبعة', 'ar')]).toEqual([7, null, 11, 7]);
  });

  it('is a claim of that position, in every language', async () => {
    for (const id of LANGUAGES) {
      const [language, words] = [await loadLanguage(id), await loadAskingWords(id)];
      const [, [text = '', numbers = []] = []] = NAMED[id];
      const seven = text.match(/seven|siete|sete|sept(?!a)|sieben|सात|سبعة|七/)?.[0];
      expect(numbers, id).toContain(7);
      expect(claimsIn(`${language.phrases.names.lifePath} ${seven}.`, words, language), id).toEqual([{ position: 'lifePath', value: 7 }]);
    }
  });
});
