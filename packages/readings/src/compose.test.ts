import { type Chart, computeChart, computeCompatibility } from '@1numbers/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCompatibility } from './compatibility.ts';
import { composeReading, type ReadingRequest } from './compose.ts';
import { LANGUAGES, type Language, loadLanguage } from './languages.ts';
import { LENGTHS } from './lengths.ts';
import { passageText } from './passages.ts';
import { KINDS } from './phrases.ts';
import type { Reading, ReadingSentence } from './reading.ts';
import { createWriter } from './writer.ts';

const AS_OF = '2026-11-28';
const languages = await Promise.all(LANGUAGES.map(loadLanguage));
const english = languages.find(({ id }) => id === 'en') as Language;
const people = fc.record({
  name: fc.constantFrom('Łukasz Żak', 'Maria Beatriz Silva', 'Thomas John Hancock', 'Bo Li', 'Anne-Marie Ó Brien', 'Ada'),
  birthDate: fc
    .date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
});

describe.each(languages.map((language) => [language.id, language] as const))('a reading in %s', (_id, language) => {
  it('names only numbers that the chart holds, and says nothing twice, whoever it is about', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...KINDS), fc.constantFrom(...LENGTHS), (person, kind, length) => {
        const chart = computeChart({ ...person, asOf: AS_OF });
        const sentences = sentencesOf(composeReading(language, { chart, asOf: AS_OF, kind, length }));
        for (const sentence of sentences) expectGrounded(sentence, chart);
        expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
        const passages = sentences.flatMap(({ passages }) => passages);
        expect(new Set(passages).size).toBe(passages.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is one sentence where one line is asked for, of whatever kind', () => {
    for (const kind of KINDS) {
      const sentences = sentencesOf(read(language, { kind, length: 'line' }));
      expect(
        sentences.map(({ text }) => text.match(/[.。।]/gu)?.length),
        kind,
      ).toEqual([1]);
    }
  });

  it('sets no two numbers against each other twice, and names numbers without an article', () => {
    fc.assert(
      fc.property(people, (person) => {
        const reading = composeReading(language, { chart: computeChart({ ...person, asOf: AS_OF }), asOf: AS_OF });
        const leads = (reading.sections.find(({ id }) => id === 'pulls')?.paragraphs ?? [])
          .map(({ sentences }) => sentences[0])
          .filter((sentence) => /^theme\.\w+\.tension/.test(sentence?.passages[0] ?? ''))
          .map((sentence) => sentence?.restsOn.filter(({ name }) => sentence.text.toLowerCase().includes(name.toLowerCase())))
          .map((named) =>
            named
              ?.map(({ id }) => id)
              .sort()
              .join(),
          );
        expect(new Set(leads).size).toBe(leads.length);
        for (const { restsOn } of sentencesOf(reading))
          for (const { name } of restsOn) expect(name).not.toMatch(/^(?:el|la|o|a|le|l’)\s?[A-Z]/u);
      }),
      { numRuns: 20 },
    );
  });

  it('brings a number in without a long word of what is said of it, where there is another way', () => {
    const longWords = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? []).map((word) => word.slice(0, 6));
    fc.assert(
      fc.property(people, (person) => {
        const reading = composeReading(language, { chart: computeChart({ ...person, asOf: AS_OF }), asOf: AS_OF });
        for (const { text, passages } of sentencesOf(reading)) {
          const [position, , facet] = (passages[0] ?? '').split('.');
          if (position !== 'attitude' && position !== 'maturity' && position !== 'destiny') continue;
          const said = passages.map((passage) => passageText(language, passage) ?? '');
          const told = text.toLowerCase();
          const places = said.map((each) => told.indexOf(each.toLowerCase()));
          const ends = said.map((each, at) => (places[at] as number) + each.length);
          // Not what stands between two statements: "though" is no echo of "thoughts".
          const lead = `${told.slice(0, Math.min(...places))} ${told.slice(Math.max(...ends))}`;
          if (facet === 'practice' || passages.some((passage) => !passage.startsWith(position))) continue;
          const spoken = new Set(said.flatMap(longWords));
          const echoes = (each: string) => longWords(each.replace(/\{\w+\}/g, ' ')).some((word) => spoken.has(word));
          if (echoes(lead)) expect(language.phrases.leads[position].every(echoes), text).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves no place of a pattern open, and no space or mark too many', () => {
    for (const kind of KINDS)
      for (const { text } of sentencesOf(read(language, { kind, length: 'report' })))
        expect(text).not.toMatch(/[{}]| {2}|undefined|[.،,;] ?[.،,;]| [:;!?»]|« /u);
  });
});

describe('a reading', () => {
  it('is the same for the same chart, and keeps its words on another day but for the time', () => {
    expect(read(english)).toEqual(read(english));
    const later = read(english, {}, '2026-12-24');
    const untimed = ({ sections }: Reading) => sections.filter(({ id }) => ['who', 'pulls'].includes(id));
    expect(untimed(later)).toEqual(untimed(read(english)));
  });

  it('shares passages with that of somebody else only where their numbers agree', () => {
    const other = computeChart({ name: 'Thomas John Hancock', birthDate: '1936-10-12', asOf: AS_OF });
    const [one, two] = [read(english), composeReading(english, { chart: other, asOf: AS_OF })];
    const grounds = new Set(sentencesOf(two).flatMap(({ restsOn }) => restsOn.map(({ id, value }) => `${id} ${value}`)));
    const shared = new Set(sentencesOf(two).flatMap(({ passages }) => passages));
    for (const sentence of sentencesOf(one)) {
      const same = sentence.passages.filter((passage) => shared.has(passage) && !passage.startsWith('theme.'));
      if (same.length > 0)
        expect(
          sentence.restsOn.some(({ id, value }) => grounds.has(`${id} ${value}`)),
          sentence.text,
        ).toBe(true);
    }
  });

  it('passes over what this person does not want to read again, and says something else instead', () => {
    const [first] = sentencesOf(read(english)) as [ReadingSentence];
    const again = read(english, { avoid: first.passages });
    expect(sentencesOf(again).flatMap(({ passages }) => passages)).not.toContain(first.passages[0]);
    expect(again.sections[0]?.heading).toBe('Who you are');
  });

  it('is one sentence, about 120 words, or 1,200 to 1,800 words', () => {
    expect(sentencesOf(read(english, { length: 'line' }))).toHaveLength(1);
    const words = (length: 'short' | 'full') => sentencesOf(read(english, { length })).flatMap(({ text }) => text.split(' ')).length;
    expect(Math.abs(words('short') - 120)).toBeLessThan(40);
    expect(Math.abs(words('full') - 1500)).toBeLessThan(300);
  });

  it.each(KINDS)('is about 120 words or less of the %s where it is short, and has every part that there is', (kind) => {
    for (const language of languages) {
      const [short, full] = [read(language, { kind, length: 'short' }), read(language, { kind })];
      expect(short.sections.map(({ id }) => id)).toEqual(full.sections.map(({ id }) => id));
      if (language.id !== 'zh') expect(sentencesOf(short).flatMap(({ text }) => text.split(' ')).length, language.id).toBeLessThan(165);
    }
  });

  // Born in 1990: the Pinnacles are 9 until 2025 and then 7, the Periods 3 until 2016 and then 6.
  it('tells in short the long cycles of today', () => {
    const [pinnacles, periods] = read(english, { kind: 'cycles', length: 'short' }).sections;
    expect([pinnacles, periods].map((section) => section?.paragraphs[0]?.restsOn.map(({ value }) => value))).toEqual([['7'], ['6']]);
    expect(read(english, { number: 'pinnacles', length: 'line' }).sections[0]?.paragraphs[0]?.restsOn).toMatchObject([
      { id: 'pinnacles.1' },
    ]);
  });

  it('goes from who somebody is to what pulls, what bridges, what time it is, and one thing to do', () => {
    expect(read(english).sections.map(({ id }) => id)).toEqual(['who', 'pulls', 'bridges', 'time', 'practice']);
  });

  it('looks at growth from five sides, and says then what to do', () => {
    expect(read(english, { kind: 'growth' }).sections.map(({ id }) => id)).toEqual(['who', 'love', 'work', 'inner', 'pulls', 'practice']);
  });

  it('gives nothing to do for stretches of life that are over', () => {
    const { sections } = read(english, { kind: 'cycles' });
    const [pinnacles] = sections;
    const sides = pinnacles?.paragraphs.map(({ sentences }) =>
      sentences.flatMap(({ passages }) => passages.map((each) => each.split('.').at(-2))),
    );
    expect(sides?.slice(0, 2)).toEqual([
      ['gift', 'shadow'],
      ['gift', 'shadow', 'work', 'relationships', 'inner'],
    ]);
    const practice = sections.find(({ id }) => id === 'practice')?.paragraphs.flatMap(({ restsOn }) => restsOn.map(({ id }) => id));
    expect([practice?.includes('pinnacles.0'), practice?.includes('pinnacles.1')]).toEqual([false, true]);
  });

  // The 9th of September 2007: 9, 9 and 2 + 0 + 0 + 7 = 9, so that every Pinnacle and every Period is a 9.
  it('tells every stretch of life, also where all have one number', () => {
    const chart = computeChart({ birthDate: '2007-09-09', asOf: AS_OF });
    for (const language of languages) {
      const [pinnacles, periods] = composeReading(language, { chart, asOf: AS_OF, kind: 'cycles' }).sections;
      expect([pinnacles?.paragraphs.length, periods?.paragraphs.length], language.id).toEqual([5, 3]);
      const told = composeReading(language, { chart, asOf: AS_OF, number: 'pinnacles' }).sections[0]?.paragraphs ?? [];
      expect(told.filter(({ text }) => text.includes('9')).length, language.id).toBe(4);
      for (const number of ['pinnacles', 'periods', 'challenges'] as const) {
        const late = composeReading(language, { chart, asOf: '2075-11-28', number }).sections[0]?.paragraphs ?? [];
        const over = late.filter(({ sentences }) => sentences[0]?.passages[0]?.startsWith('past.'));
        expect(over.length, `${language.id} ${number}`).toBe(number === 'periods' ? 2 : 3);
      }
    }
  });

  // Łukasz Żak, born in 1990 with Life Path 1: the first Pinnacle until 1990 + 35 = 2025, the second until 2034.
  it('tells stretches of life that are over as past, with nothing of the present in them, and those to come with nothing to do', () => {
    for (const number of ['pinnacles', 'challenges'] as const)
      for (const language of languages) {
        const { sections } = read(language, { number });
        const passages = sections[0]?.paragraphs.map(({ sentences }) => sentences.flatMap((sentence) => sentence.passages)) ?? [];
        expect(passages[0]?.every((passage) => passage.startsWith('past.'))).toBe(true);
        expect(
          passages
            .slice(1)
            .flat()
            .some((passage) => passage.startsWith('past.')),
        ).toBe(false);
        for (const passage of passages.flat()) expect(passageText(language, passage), passage).not.toBeNull();
        const todo = sections.find(({ id }) => id === 'practice')?.paragraphs ?? [];
        expect(todo.length).toBe(1);
      }
  });

  it('brings two numbers together in no words that it used before, in a whole portrait of any length', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...languages), (person, language) => {
        const reading = composeReading(language, { chart: computeChart({ ...person, asOf: AS_OF }), asOf: AS_OF, length: 'report' });
        const told = sentencesOf(reading).filter(
          ({ restsOn, text, passages }) =>
            restsOn.length === 2 && !text.toLowerCase().startsWith((passageText(language, passages[0] ?? '') ?? '').toLowerCase()),
        );
        const ways = told.map(
          ({ text, restsOn, passages }) =>
            [...passages.map((passage) => passageText(language, passage) ?? ''), ...restsOn.flatMap(({ name, value }) => [name, value])]
              .reduce((rest, each) => (each === '' ? rest : rest.toLowerCase().replaceAll(each.toLowerCase(), '~')), text)
              .split('~')[0],
        );
        const long = ways.filter((way) => (way ?? '').length > 6);
        expect(long.filter((way, at) => long.indexOf(way) !== at)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says no longer word twice in a row where something else can be said', () => {
    const said = (gift: readonly string[]) => ({ 1: { gift } });
    const knowledge = { lifePath: said(['the morning belongs to you']), expression: said(['mornings suit you', 'you sing well']) };
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { say } = createWriter({ ...english, knowledge: knowledge as never }, seed, new Set());
      const fact = (position: 'lifePath' | 'expression') => ({ position, key: '1', shown: '1', value: 1, id: position });
      say(fact('lifePath'), 'gift');
      expect(say(fact('expression'), 'gift')?.text).toBe('you sing well');
    }
  });

  it('joins no statements by a word that one of them has already', () => {
    const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
    for (const language of languages.filter(({ id }) => id !== 'zh'))
      for (const { text, passages } of sentencesOf(read(language, { length: 'report' }))) {
        const [one = '', other = ''] = passages.map((passage) => passageText(language, passage) ?? '');
        if (!text.toLowerCase().startsWith(one.toLowerCase()) || other === '') continue;
        const joining = text.slice(one.length).toLowerCase().replace(other.toLowerCase(), '');
        expect(
          words(joining).filter((word) => words(`${one} ${other}`).includes(word)),
          text,
        ).toEqual([]);
      }
  });

  it('brings in a number once where there is only a name, and lets no sentence be a paragraph beside another', () => {
    const [who] = composeReading(english, { chart: computeChart({ name: 'Łukasz Żak' }) }).sections;
    expect(
      who?.paragraphs
        .map(({ text }) => text)
        .join(' ')
        .match(/(?:your Expression is|an Expression of|Expression \d+ says|letters of the name add up)/giu)?.length,
    ).toBeLessThanOrEqual(1);
    const [ofDate] = composeReading(english, { chart: computeChart({ birthDate: '1990-03-15', asOf: AS_OF }), asOf: AS_OF }).sections;
    const lengths = ofDate?.paragraphs.map(({ sentences }) => sentences.length) ?? [];
    expect(lengths.some((length, at) => length === 1 && lengths[at + 1] === 1)).toBe(false);
  });

  it('begins a whole sentence after a colon with a capital in German', () => {
    const german = languages.find(({ id }) => id === 'de') as Language;
    for (const kind of KINDS)
      for (const { text } of sentencesOf(read(german, { kind, length: 'report' }))) expect(text).not.toMatch(/: \p{Ll}/u);
  });

  it('speaks of a name alone, and of a date alone', () => {
    const ofName = composeReading(english, { chart: computeChart({ name: 'Łukasz Żak' }) });
    expect(grounds(ofName)).toContain('expression');
    expect(grounds(ofName)).not.toContain('lifePath');
    const ofDate = composeReading(english, { chart: computeChart({ birthDate: '1990-03-15', asOf: AS_OF }), asOf: AS_OF });
    expect(grounds(ofDate)).toContain('lifePath');
    expect(grounds(ofDate)).not.toContain('expression');
  });

  // 22 November 1901: 11 + 22 + 11 = 44.
  it('reads a master that nothing is written of by its root: a Life Path of 44/8', () => {
    const chart = computeChart({ birthDate: '1901-11-22', asOf: AS_OF, methods: { masters: [11, 22, 33, 44] } });
    const [first] = sentencesOf(composeReading(english, { chart, asOf: AS_OF })) as [ReadingSentence];
    expect(first.restsOn).toMatchObject([{ id: 'lifePath', value: '44/8' }]);
    expect(first.passages).toEqual([expect.stringMatching(/^longer\.lifePath\.8\.gift/)]);
  });

  // 15 March 1990 holds 1, 3, 5 and 9, with Moolank 6 and Bhagyank 1 in the Lo Shu square: 9-5-1 is whole there, 1-5-9 in the birth grid.
  it('says which line of a grid speaks, and tells no three digits twice', () => {
    for (const language of languages) {
      const sentences = sentencesOf(read(language)).filter(({ passages }) =>
        /^(?:longer\.)?(?:loShuLine|birthGridArrow)/u.test(passages[0] ?? ''),
      );
      expect(
        sentences.map(({ restsOn }) => restsOn.map(({ value }) => value)),
        language.id,
      ).toEqual([['9-5-1']]);
      expect(sentences[0]?.text, language.id).toContain(language.id === 'ar' ? '\u20669-5-1\u2069' : '9-5-1');
    }
  });

  // 22 February 2002 holds 2 alone, with Moolank 4 and Bhagyank 1: nothing of 3-5-7 or 9-5-1 but the 1.
  it('says of an empty line that it is empty', () => {
    const chart = computeChart({ birthDate: '2002-02-22', asOf: AS_OF });
    const told = composeReading(english, { chart, asOf: AS_OF, length: 'report' });
    const empty = sentencesOf(told).filter(({ passages }) => passages[0]?.startsWith('loShuLine.emotional.empty.gift'));
    expect(empty.map(({ text }) => /3-5-7/u.test(text) && /empty|open|nothing|blank/iu.test(text))).toEqual([true]);
  });

  it('says by which rules the numbers were found that its words rest on, where there is more than one way', () => {
    const request = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: AS_OF };
    const chart = computeChart({ ...request, methods: { lifePath: 'digits', personalYear: 'birthday' } });
    const { rules, sections } = composeReading(english, { chart, asOf: AS_OF });
    expect(rules).toMatchObject({
      lifePath: { lifePath: 'digits', masters: [11, 22, 33] },
      soulUrge: { yRule: 'decoz', wRule: 'consonant', nameSum: 'perWord', diacritics: 'base' },
      personalYear: { personalYear: 'birthday' },
      'pinnacles.1': { lifePath: 'digits' },
    });
    const ids = new Set(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ restsOn }) => restsOn.map(({ id }) => id))));
    expect(Object.keys(rules).filter((id) => !ids.has(id))).toEqual([]);
    // A month and a day are added in one way.
    expect([ids.has('attitude'), 'attitude' in rules]).toEqual([true, false]);
    const answer = computeCompatibility({
      people: [{ birthDate: '1990-03-15' }, { birthDate: '1936-10-12' }],
      methods: { lifePath: 'whole' },
    });
    expect(composeCompatibility(english, { answer }).rules).toMatchObject({ 'pairs.0.lifePath': { lifePath: 'whole' } });
  });

  it('names a tension where two heavy numbers lean apart: Life Path 1 by itself, Expression 2 with others', () => {
    const [pulls] = read(english).sections.filter(({ id }) => id === 'pulls');
    const tensions = pulls?.paragraphs
      .flatMap((paragraph) => paragraph.sentences)
      .filter(({ passages }) => passages[0]?.startsWith('theme.'));
    expect(tensions?.some(({ restsOn }) => ['lifePath', 'expression'].every((id) => restsOn.some((ground) => ground.id === id)))).toBe(
      true,
    );
  });

  it('reads a compound by its own words, also where tradition lends it the label of another', () => {
    // By Cheiro's table Lena 14 and Fox 20; 34 is labelled as 25 is.
    const chart = computeChart({ name: 'Lena Fox', birthDate: '1990-03-15', asOf: AS_OF, explain: true });
    const { sections } = composeReading(english, { chart, number: 'nameNumber', asOf: AS_OF });
    const [first] = sections[0]?.paragraphs[0]?.sentences ?? [];
    expect(first?.passages[0]).toMatch(/^compound\.34\.gift/);
  });

  it('tells in a portrait the letters that add most to its themes, and what the year is like for all; without a name, of the day and year', () => {
    const positions = (reading: Reading) =>
      new Set(sentencesOf(reading).flatMap(({ passages }) => passages.map((passage) => passage.split('.')[0] ?? '')));
    const held = (told: ReadonlySet<string>, of: readonly string[]) => of.filter((position) => told.has(position)).length;
    const ofName = ['cornerstone', 'capstone', 'firstVowel', 'rationalThought', 'firstName', 'surname'];
    const tantric = ['tantricSoul', 'tantricKarma', 'tantricGift', 'tantricPast', 'tantricPath'];
    const transits = ['transitPhysical', 'transitMental', 'transitSpiritual'];
    const full = positions(read(english));
    expect([held(full, ofName), held(full, tantric), held(full, transits), full.has('universalYear')]).toEqual([2, 0, 1, true]);
    const report = positions(read(english, { length: 'report' }));
    expect([held(report, ofName), held(report, tantric), held(report, transits), report.has('ageDigit')]).toEqual([6, 5, 3, true]);
    const unnamed = positions(composeReading(english, { chart: computeChart({ birthDate: '1990-03-15', asOf: AS_OF }), asOf: AS_OF }));
    expect([held(unnamed, ofName), held(unnamed, tantric), held(unnamed, transits)]).toEqual([0, 2, 0]);
    const year = positions(read(english, { kind: 'year' }));
    expect([held(year, transits), year.has('universalYear'), year.has('ageDigit')]).toEqual([3, true, true]);
    expect(positions(read(english, { kind: 'month' })).has('universalMonth')).toBe(true);
    expect(positions(read(english, { kind: 'day' })).has('universalDay')).toBe(true);
  });

  // 16 March 1990 draws the arrow 3-6-9, which is no line of the Lo Shu square.
  it('brings in a report the practice of lines, arrows and planes, of the Essence and of the day', () => {
    const chart = computeChart({ name: 'Łukasz Jan Żak', birthDate: '1990-03-16', asOf: AS_OF });
    const passages = sentencesOf(composeReading(english, { chart, asOf: AS_OF, length: 'report' })).flatMap(
      (sentence) => sentence.passages,
    );
    for (const position of ['loShuLine', 'birthGridArrow', 'plane', 'essence', 'personalDay'])
      expect(passages.some((passage) => passage.startsWith(`${position}.`) && passage.includes('.practice.'))).toBe(true);
  });
});

function read(language: Language, more: Partial<ReadingRequest> = {}, asOf = AS_OF): Reading {
  const chart = computeChart({ name: 'Łukasz Żak', birthDate: '1990-03-15', asOf });
  return composeReading(language, { chart, asOf, ...more });
}

function sentencesOf({ sections }: Reading): readonly ReadingSentence[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

function grounds(reading: Reading): readonly string[] {
  return sentencesOf(reading).flatMap(({ restsOn }) => restsOn.map(({ id }) => id));
}

/** Every number in a sentence is one that it rests on, or an age or year of the stretch it speaks of. */
function expectGrounded({ text, restsOn }: ReadingSentence, { numbers = {}, cycles = {} }: Chart): void {
  expect(restsOn.length).toBeGreaterThan(0);
  const spans = [...(cycles.pinnacles ?? []), ...(cycles.periods ?? [])];
  const times = spans.flatMap(({ startAge, endAge, startYear, endYear }) => [startAge, endAge, startYear, endYear].map(String));
  const allowed = new Set([...restsOn.flatMap(({ value }) => value.split(/[/-]/u)), ...times]);
  expect(
    (text.match(/\d+/g) ?? []).filter((number) => !allowed.has(number)),
    text,
  ).toEqual([]);
  for (const { id, value } of restsOn) {
    const held = (numbers as Readonly<Record<string, unknown>>)[id] as
      | { readonly display?: string; readonly root?: number }
      | null
      | undefined;
    if (held?.display !== undefined && id !== 'birthday')
      expect([held.display, ...held.display.split('/'), `${numbers.nameNumber?.compound}`]).toContain(value);
  }
}
