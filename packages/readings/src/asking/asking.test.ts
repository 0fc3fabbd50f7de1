import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLanguage } from '../languages.ts';
import { positionName } from '../position-names.ts';
import { type Asked, claimsIn, EXAMPLE_QUESTIONS, loadAskingWords } from './index.ts';
import { PHRASINGS } from './phrasings.fixture.ts';
import { searchPassages } from './search.ts';
import { understandAll } from './several.ts';
import { understand } from './understand.ts';
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

describe.each(LANGUAGES)('a question to begin with in %s', (id) => {
  it('is understood as what it is offered for', async () => {
    const ask = await asking(id);
    expect(EXAMPLE_QUESTIONS[id].map((question) => noted(ask(question)))).toEqual([
      'tell personalYear work',
      'side relationships',
      'portrait',
      'explain lifePath',
    ]);
  });
});

describe('a message', () => {
  const said = async (id: (typeof LANGUAGES)[number], text: string, before: Asked | null = null) => {
    const around = { words: await loadAskingWords(id), language: await loadLanguage(id), people: PEOPLE, today: '2026-11-23', before };
    return understandAll(text, around).map(noted);
  };

  it.each([
    ['en', 'whats my life path n how did u get that', ['tell lifePath', 'explain lifePath']],
    ['es', 'cual es mi camino de vida y como lo sacaste', ['tell lifePath', 'explain lifePath']],
    ['pt', 'qual meu caminho de vida e como vc calculou', ['tell lifePath', 'explain lifePath']],
    ['fr', 'c koi mon chemin de vie et comment tu l’as calculé', ['tell lifePath', 'explain lifePath']],
    ['de', 'was is meine lebenszahl und wie kommst du drauf', ['tell lifePath', 'explain lifePath']],
    ['hi', 'mera life path kya hai aur kaise nikala', ['tell lifePath', 'explain lifePath']],
    ['ar', 'شو رقم مسار حياتي وكيف حسبته', ['tell lifePath', 'explain lifePath']],
    ['zh', '我的生命灵数是多少 咋算的', ['tell lifePath', 'explain lifePath']],
    ['en', 'my personal year 2026 and 2027?', ['tell personalYear =2026-11-23', 'tell personalYear =2027-11-23']],
    ['en', 'my strengths and weaknesses', ['side gift', 'side shadow']],
    ['en', 'what is my soul urge? and how do me and maria get along?', ['tell soulUrge', 'pair @maria']],
    ['en', 'i dont want to hear about work, tell me about love', ['side relationships']],
  ] as const)('that asks several things has each of them answered (%s: %s)', async (id, text, expected) => {
    expect(await said(id, text)).toEqual(expected);
  });

  it('goes on about somebody else only as long as it does not say “I”', async () => {
    const ask = await asking('en');
    const ofMaria = ask('marias personal year');
    expect(noted(ask('and in love?', ofMaria))).toBe('tell personalYear relationships @maria');
    expect(noted(ask('will i get the job on 3 may 2027', ofMaria))).toBe('fate work =2027-05-03');
    expect(noted(ask('my strengths', ofMaria))).toBe('side gift');
  });

  it('of another time means what changes with it', async () => {
    const ask = await asking('en');
    expect(noted(ask('what about next year', ask('my life path')))).toBe('forecast =2027-11-23');
    expect(noted(ask('and on 3 may 2027?', ask('my personal year')))).toBe('tell personalDay =2027-05-03');
  });

  it('of somebody who is not saved is told from nobody’s chart, but for whom the conversation is about', async () => {
    expect(await said('en', 'how do I get the chart of bob@example.org')).toEqual(['stranger']);
    const around = {
      words: await loadAskingWords('en'),
      language: await loadLanguage('en'),
      people: PEOPLE,
      today: '2026-11-23',
      before: null,
    };
    expect(noted(understand('toms life path', { ...around, subject: 'Tom' }))).toBe('tell lifePath');
    expect(await said('en', 'my girlfriend’s life path')).toEqual(['stranger lifePath relationships']);
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
