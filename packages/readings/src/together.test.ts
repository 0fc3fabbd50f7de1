import { computeChart, computeCompatibility } from '@1numbers/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCompatibility } from './compatibility.ts';
import { LANGUAGES, type Language, loadLanguage } from './languages.ts';
import { composeNewName } from './new-name.ts';
import type { Reading } from './reading.ts';
import { sounded } from './sounds.ts';

const AS_OF = '2026-11-28';
const languages = await Promise.all(LANGUAGES.map(loadLanguage));
const english = languages.find(({ id }) => id === 'en') as Language;
const names = fc.constantFrom('Łukasz Żak', 'Maria Silva', 'Thomas Hancock', 'Bo Li', 'Ada Byron');
const dates = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2015-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const person = fc.record({ name: names, birthDate: dates });

describe.each(languages.map((language) => [language.id, language] as const))('names and people in %s', (_id, language) => {
  it('tells a new name with its own numbers and those that stay, and nothing twice', () => {
    fc.assert(
      fc.property(person, names, ({ name, birthDate }, currentName) => {
        const chart = computeChart({ name, currentName, birthDate, asOf: AS_OF });
        const reading = composeNewName(language, { chart });
        expect(reading.sections.map(({ id }) => id).slice(0, 2)).toEqual(['stays', 'adds']);
        expectSound(reading);
      }),
      { numRuns: 20 },
    );
  });

  it('tells two people and a group with numbers of the answer alone, and no statement twice', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 4 }), (people) => {
        expectSound(composeCompatibility(language, { answer: computeCompatibility({ people, asOf: AS_OF }) }));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a new name', () => {
  it('says so where both names count the same', () => {
    const chart = computeChart({ name: 'Łukasz Żak', currentName: 'Łukasz Żak', birthDate: '1990-03-15' });
    const { sections } = composeNewName(english, { chart });
    const adds = sections.find(({ id }) => id === 'adds');
    expect(adds?.paragraphs.slice(0, 3).every(({ sentences }) => sentences[0]?.passages.length === 0)).toBe(true);
    expect(sections.map(({ id }) => id)).not.toContain('practice');
  });
});

describe('people', () => {
  // Life Paths 5 (12 October 1936) and 1 (15 March 1990): 5 + 1 = 6.
  it('are told what they are together: the relationship number, their years, and what one name has for the other', () => {
    const people = [
      { name: 'Thomas John Hancock', birthDate: '1936-10-12' },
      { name: 'Łukasz Żak', birthDate: '1990-03-15' },
    ];
    const { sections } = composeCompatibility(english, { answer: computeCompatibility({ people, asOf: AS_OF }) });
    const relation = sections.at(-1);
    expect(relation?.id).toBe('relation');
    const sentences = relation?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
    expect(sentences[0]).toMatchObject({ passages: ['relationship.6.0'], restsOn: [{ value: '6' }] });
    const filled = sentences.find(({ text }) => text.includes('4, 5 and 6'))?.text;
    expect(filled).toContain('Thomas John Hancock');
    expect(filled).toContain('Łukasz Żak');
  });

  it('are told as a group what they share, who stands between whom and what they lack', () => {
    const people = ['1936-10-12', '1990-03-15', '1987-06-21', '2001-02-02'].map((birthDate, at) => ({
      name: `Bo ${'ABCD'[at]}`,
      birthDate,
    }));
    const { sections } = composeCompatibility(english, { answer: computeCompatibility({ people, asOf: AS_OF }) });
    expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['lacks', 'practice', 'love']));
    const between = sections.find(({ id }) => id === 'between')?.paragraphs[0]?.text ?? '';
    for (const { name } of people) expect(between).toContain(name);
    const pairs = sections.filter(({ id }) => id === 'love');
    expect(pairs).toHaveLength(6);
    for (const { paragraphs } of pairs) expect(paragraphs[0]?.text.match(/Life Path/g)).toHaveLength(1);
  });

  it('are named with the little words that their sounds and numbers ask for', () => {
    const of = (id: string) => languages.find((language) => language.id === id) as Language;
    const said = (id: string, born: string) => {
      const people = [
        { name: 'María Solís', birthDate: born },
        { name: 'Inés Ruiz', birthDate: born },
      ];
      return JSON.stringify(composeCompatibility(of(id), { answer: computeCompatibility({ people, asOf: AS_OF }) }));
    };
    // The 20th of September: 2 + 9 + 1 (2026) = 12, a Personal Year 3; the 5th of November: 5 + 2 + 1 = 8.
    expect(said('es', '1990-09-20')).not.toContain(' y Inés');
    expect(said('fr', '1990-09-20')).not.toMatch(/ (?:de|que) Inés/iu);
    expect(said('en', '1990-11-05')).not.toContain(' a 8');
    expect(sounded('fr', 'Ce que Aïcha apprend, Yves le tient de Yves, et Yara de Yara.')).toBe(
      'Ce qu’Aïcha apprend, Yves le tient d’Yves, et Yara de Yara.',
    );
  });
});

function expectSound({ sections }: Reading): void {
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  const passages = sentences.flatMap((sentence) => sentence.passages);
  expect(new Set(passages).size).toBe(passages.length);
  for (const { text, restsOn } of sentences) {
    const allowed = new Set(restsOn.flatMap(({ value }) => value.match(/\d+/g) ?? []));
    expect(
      (text.match(/\d+/g) ?? []).filter((number) => !allowed.has(number)),
      text,
    ).toEqual([]);
    expect(text).not.toMatch(/[{}]|undefined| {2}| [:;!?»]|« |[.،,;] ?[.،,;]/u);
  }
}
