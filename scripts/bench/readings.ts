import { computeChart } from '@1numbers/engine';
import { composeReading, LANGUAGES, loadLanguage, type Reading } from '@1numbers/readings';
import { median, type Row } from './measure.ts';

const PEOPLE = 1000;
/** Pairs of portraits that are compared word for word; every one of them with a few of the others. */
const PAIRS = 20_000;
const AS_OF = '2026-11-28';

/** What portraits are like: for each language a thousand full ones of people who do not exist. */
export async function readingRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const words = await loadLanguage(language);
    const times: number[] = [];
    const readings = charts().map((chart) => {
      const start = performance.now();
      const reading = composeReading(words, { chart, asOf: AS_OF });
      times.push(performance.now() - start);
      return reading;
    });
    rows.push(...rowsOf(language, readings, median(times)));
  }
  return rows;
}

function rowsOf(language: string, readings: readonly Reading[], milliseconds: number): Row[] {
  const sentences = readings.map(sentencesOf);
  const all = sentences.flat();
  const texts = sentences.map((list) => list.join(' '));
  const overlap = meanOverlap(texts.map((text) => grams(wordsOf(text, language))));
  const distinct = new Set(all).size / all.length;
  const repeated = sentences.filter((list) => new Set(list).size < list.length).length;
  const lengths = texts.map((text) => wordsOf(text, language).length).sort((one, other) => one - other);
  const row = (name: string, figure: string, target: string, met: boolean): Row => ({
    name: `${language}: ${name}`,
    figure,
    ratio: null,
    target,
    met,
  });
  const [shortest = 0, longest = 0] = [lengths[Math.floor(lengths.length * 0.02)], lengths[Math.floor(lengths.length * 0.98)]];
  return [
    row('five words in a row shared by two portraits (mean Jaccard)', overlap.toFixed(4), '≤ 0.08', overlap <= 0.08),
    row('distinct sentences', distinct.toFixed(3), '≥ 0.5', distinct >= 0.5),
    row('portraits that say a sentence twice', `${repeated}`, '0', repeated === 0),
    row('words of a full portrait, 2nd to 98th of 100', `${shortest}–${longest}`, '1200–1800', shortest >= 1200 && longest <= 1800),
    row('time of a full portrait', `${milliseconds.toFixed(2)} ms`, '≤ 5 ms', milliseconds <= 5),
    ...(language === 'en' ? [gradeRow(row, all)] : []),
  ];
}

function gradeRow(row: (name: string, figure: string, target: string, met: boolean) => Row, sentences: readonly string[]): Row {
  const grade = readingGrade(sentences);
  return row('reading grade (Flesch–Kincaid)', grade.toFixed(1), '7–10', grade >= 7 && grade <= 10);
}

function sentencesOf({ sections }: Reading): string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)));
}

/** Chinese has no spaces: what a word is, the dictionary of the platform says. */
function wordsOf(text: string, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike);
  return words.map(({ segment }) => segment.toLowerCase());
}

function grams(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(0, -4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

function meanOverlap(sets: readonly ReadonlySet<string>[]): number {
  let sum = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const at = pair % sets.length;
    const one = sets[at] as ReadonlySet<string>;
    const other = sets[(at + 1 + ((pair * 7919) % (sets.length - 1))) % sets.length] as ReadonlySet<string>;
    let shared = 0;
    for (const gram of one) if (other.has(gram)) shared += 1;
    sum += shared / (one.size + other.size - shared);
  }
  return sum / PAIRS;
}

/** Flesch–Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid and others, 1975). */
function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((text) => wordsOf(text, 'en').filter((word) => /[a-z]/.test(word)));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e at the end: near enough for a mean over a hundred thousand words. */
function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^aeiouy]ed|[^l]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

const FIRST = [
  'Maria',
  'Thomas',
  'Ana',
  'Peter',
  'Lucia',
  'Ivan',
  'Helen',
  'Omar',
  'Sofia',
  'Jack',
  'Nina',
  'Paul',
  'Greta',
  'Hugo',
  'Yara',
  'Felix',
];
const MIDDLE = ['Louise', 'John', 'Beatriz', 'Karl', 'June', 'Anton', 'Rose', 'Eli', 'Vera', 'Max', 'Iris', 'Leo', 'Alma', 'Finn'];
const LAST = [
  'Hancock',
  'Novak',
  'Silva',
  'Okafor',
  'Wong',
  'Bishop',
  'Lindqvist',
  'Moreau',
  'Rossi',
  'Kowalski',
  'Haddad',
  'Petrov',
  'Jensen',
];

function charts() {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const of = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] as string;
    const birthDate = `${1936 + ((index * 37) % 72)}-${pad(1 + ((index * 5) % 12))}-${pad(1 + ((index * 11) % 28))}`;
    return computeChart({ name: `${of(FIRST, 1)} ${of(MIDDLE, 3)} ${of(LAST, 7)}`, birthDate, asOf: AS_OF });
  });
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
