import {
  type CompatibilityAnswer,
  type CompatibilityRequest,
  type MatchedPair,
  type MatchPerson,
  NUMBER_RELATIONS,
} from '@1numbers/engine';
import { matching as words } from '@1numbers/locales';
import { beside, table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth, section } from '../terminal/section.ts';
import { widthOf, wrapAfter } from '../terminal/text.ts';
import { cli, dateInWords, fill } from '../words.ts';
import { betweenRows, numberRows, scoreRows } from './match-pair.ts';

/** The page of people who were compared: two in full; more as a table of scores and a line for each pair. */
export function matchPage(answer: CompatibilityAnswer, request: CompatibilityRequest, screen: Screen): string {
  const names = shortNames(request);
  const [pair] = answer.pairs as readonly [MatchedPair, ...MatchedPair[]];
  const lines = [
    '',
    ...request.people.flatMap((person, index) =>
      wrapAfter('  ', screen.paint.title(titleOf(person, names[index] as string)), screen.width - 2),
    ),
    ...(answer.basis === 'currentName' ? wrapAfter('  ', screen.paint.faint(words.namesInUse), screen.width - 2) : []),
    ...(answer.people.length === 2 ? pairSections(answer, pair, names, request, screen) : groupSections(answer, names, screen)),
    '',
    ...wrapAfter('  ', screen.paint.faint(words.footer), screen.width - 2),
    '',
  ];
  return screen.finish(`${lines.join('\n')}\n`);
}

function pairSections(
  answer: CompatibilityAnswer,
  pair: MatchedPair,
  names: readonly string[],
  { asOf }: CompatibilityRequest,
  screen: Screen,
): string[] {
  return [
    ...section(words.numbers, numberRows(answer, pair, names, screen), screen),
    ...section(words.score, scoreRows(pair, names, screen), screen),
    ...section(words.between, betweenRows(pair, names, asOf, screen), screen),
  ];
}

function groupSections(answer: CompatibilityAnswer, names: readonly string[], screen: Screen): string[] {
  return [
    ...section(words.matrix, matrix(answer, names, screen), screen),
    ...section(words.pairs, pairRows(answer, names, screen), screen),
  ];
}

/** Scores, everyone with everyone, in as many tables as the width asks for. */
function matrix({ pairs, people }: CompatibilityAnswer, names: readonly string[], screen: Screen): string[] {
  const scoreOf = (first: number, second: number): string => {
    const pair = pairs.find((each) => each.people.includes(first) && each.people.includes(second));
    if (first === second) return screen.paint.faint('·');
    return pair?.score == null ? screen.paint.faint('–') : screen.paint.number(String(pair.score.value));
  };
  const labels = ['', ...names];
  const columns = people.map((_, column) => [
    screen.paint.strong(names[column] as string),
    ...people.map((__, row) => scoreOf(row, column)),
  ]);
  const lines: string[] = [];
  let shown = [labels];
  for (const column of columns) {
    if (shown.length > 1 && beside([...shown, column], innerWidth(screen), 2).length > labels.length) {
      lines.push(...beside(shown, innerWidth(screen), 2), '');
      shown = [labels];
    }
    shown.push(column);
  }
  return [...lines, ...beside(shown, innerWidth(screen), 2)];
}

function pairRows({ pairs }: CompatibilityAnswer, names: readonly string[], screen: Screen): string[] {
  const { paint } = screen;
  const rows = pairs.map(({ people: [first, second], score, counts, relationshipNumber }) => ({
    pair: `${names[first]} · ${names[second]}`,
    score: score === null ? paint.faint('–') : paint.number(String(score.value)),
    counts: `${countsText(counts)}${relationshipNumber === null ? '' : paint.faint(`; ${words.relationshipNumber} ${relationshipNumber.display}`)}`,
  }));
  if (screen.width < WIDE) {
    const narrow = rows.map((row) => [row.score, `${paint.strong(row.pair)}: ${row.counts}`]);
    return table(narrow, [{ align: 'right' }, { flexible: true }], innerWidth(screen));
  }
  const heading = [words.columns.pair, words.columns.score, words.columns.counts].map(paint.faint);
  const wide = rows.map((row) => [row.pair, row.score, row.counts]);
  return table([heading, ...wide], [{}, { align: 'right' }, { flexible: true }], innerWidth(screen));
}

/** Only the relations that occur. */
function countsText(counts: MatchedPair['counts']): string {
  const found = NUMBER_RELATIONS.filter((relation) => counts[relation] > 0);
  return found.map((relation) => `${counts[relation]} ${words.counted[relation]}`).join(' · ') || words.none;
}

/** From here on two short names and a score fit beside what there is to say of them. */
const WIDE = 72;

function titleOf({ name, currentName, birthDate }: MatchPerson, short: string): string {
  const called = name === undefined ? (currentName ?? short) : inUse(name, currentName);
  return birthDate === undefined ? called : `${called} · ${fill(cli.chart.born, { date: dateInWords(birthDate) })}`;
}

function inUse(name: string, current: string | undefined): string {
  return current === undefined ? name : fill(words.inUse, { name, current });
}

const LONGEST = 12;

/** The first word of the name that is compared, each another: names of columns must be short. */
function shortNames({ people, basis }: CompatibilityRequest): readonly string[] {
  const firsts = people.map(({ name, currentName }, index) => {
    const written = basis === 'currentName' ? (currentName ?? name) : (name ?? currentName);
    return written === undefined ? fill(words.person, { index: index + 1 }) : shortened(written.trim().split(/\s+/)[0] as string);
  });
  return firsts.map((first, index) => (firsts.filter((each) => each === first).length === 1 ? first : `${first} ${index + 1}`));
}

function shortened(word: string): string {
  if (widthOf(word) <= LONGEST) return word;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (widthOf(short + segment) >= LONGEST) break;
    short += segment;
  }
  return `${short}…`;
}
