import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLanguage } from '../languages.ts';
import { positionName } from '../position-names.ts';
import { type Asked, claimsIn, loadAskingWords, understand } from './index.ts';
import { PHRASINGS } from './phrasings.fixture.ts';
import { searchPassages } from './search.ts';
import { UNSEEN } from './unseen.fixture.ts';
import { ASKED_BY_NAME } from './vocabulary.ts';

const PEOPLE = [
  { id: 'maria', label: 'Maria' },
  { id: 'wang', label: '王芳' },
  { id: 'mira', label: 'मीरा' },
];

async function asking(id: (typeof LANGUAGES)[number]) {
  const around = { words: await loadAskingWords(id), language: await loadLanguage(id), people: PEOPLE, today: '2026-11-23' };
  return (text: string, before: Asked | null = null) => understand(text, { ...around, before });
}

/** Acts with one reply, whatever else is named. */
const SAID_WHOLE = ['hello', 'thanks', 'help', 'fate', 'compare', 'remember', 'forget'];

/** As a phrasing is noted. */
function noted({ act, numbers, side, time, value, person }: Asked): string {
  const more = [value === null ? null : `#${value}`, person && `@${person}`, time && `=${time.asOf}`];
  const parts = [act, ...numbers, side, ...more.slice(0, 2), ...more.slice(2)];
  return parts.filter((part) => part !== null).join(' ');
}

describe.each(LANGUAGES)('what is asked in %s', (id) => {
  const lines = PHRASINGS[id].trim().split('\n');

  it('is told apart in at least twenty-five phrasings', async () => {
    expect(lines.length).toBeGreaterThanOrEqual(25);
    const ask = await asking(id);
    const wrong = lines.flatMap((line) => {
      const [text = '', expected = ''] = line.split(' | ');
      const got = noted(ask(text));
      return got === expected ? [] : [`${text} | ${got} instead of ${expected}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is told apart in nine of ten phrasings that the wordings were not made from', async () => {
    const ask = await asking(id);
    const right = UNSEEN[id]
      .trim()
      .split('\n')
      .map((line) => line.split(' | '))
      .filter(([text = '', expected]) => {
        const asked = ask(text);
        return (SAID_WHOLE.includes(asked.act) ? asked.act : noted(asked)) === expected;
      });
    expect(right.length).toBeGreaterThanOrEqual(0.9 * UNSEEN[id].trim().split('\n').length);
  });

  it('has words for every number of a chart', async () => {
    const language = await loadLanguage(id);
    const ask = await asking(id);
    for (const position of ASKED_BY_NAME) {
      const name = positionName(language, position);
      expect(ask(name).numbers, name).toEqual([position]);
    }
  });
});

describe('a message that leaves out what it is about', () => {
  it('means what the one before meant, and one that says it stands for itself', async () => {
    const ask = await asking('en');
    const year = ask('What does my personal year mean for work?');
    const love = ask('and for love?', year);
    expect(noted(love)).toBe('tell personalYear relationships');
    expect(noted(ask('and next year?', love))).toBe('tell personalYear relationships =2027-11-23');
    expect(noted(ask('how was this calculated?', love))).toBe('explain personalYear');
    expect(noted(ask('and Maria?', love))).toBe('tell personalYear relationships @maria');
    expect(noted(ask('my soul urge', love))).toBe('tell soulUrge');
    expect(noted(ask('thanks', love))).toBe('thanks');
    expect(noted(ask('What can somebody like me make of a new job at home in the garden', love))).toBe('side work');
  });
});

describe('what a text says of a position', () => {
  it('is found where a number stands near its name', async () => {
    const [words, language] = [await loadAskingWords('en'), await loadLanguage('en')];
    const text = 'Your Life Path is 7, and in 2027 your personal year 2 begins. The soul urge stays quiet.';
    expect(claimsIn(text, words, language)).toEqual([
      { position: 'lifePath', value: 7 },
      { position: 'personalYear', value: 2 },
    ]);
  });
});

describe.each(LANGUAGES)('a search in %s', (id) => {
  it('finds a statement by words of its own, in the same order each time, among those that are wanted', async () => {
    const [language, words] = [await loadLanguage(id), await loadAskingWords(id)];
    const [text] = language.knowledge.lifePath['7'].inner;
    const found = () => searchPassages(language, text, words, () => true);
    expect(found().passages[0]).toMatchObject({ passage: 'lifePath.7.inner.0', text });
    expect(found()).toEqual(found());
    const { passages } = searchPassages(language, text, words, ({ position }) => position === 'expression');
    expect(passages.filter(({ position }) => position !== 'expression')).toEqual([]);
    expect(searchPassages(language, 'qwerty zxcvb', words, () => true)).toEqual({ passages: [], coverage: 0 });
  });
});
