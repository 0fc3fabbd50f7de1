import type { CompatibilityAnswer, MatchedPair, NumberRelation } from '@1numbers/engine';
import { missingReasons, numbers, matching as words } from '@1numbers/locales';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { cli, dateInWords, fill } from '../words.ts';
import { displayOf } from './number-text.ts';
import { relationText } from './relation.ts';

/** The compared numbers one under the other, with how they get on and what they weigh; on a narrow screen their roots alone. */
export function numberRows(answer: CompatibilityAnswer, pair: MatchedPair, names: readonly string[], screen: Screen): string[] {
  const width = innerWidth(screen);
  if (pair.compared.length === 0) return wrapAfter('', words.noScore, width);
  const rows = screen.width < WIDE ? narrowRows(pair, screen) : wideRows(answer, pair, names, screen);
  return [...rows, '', ...wrapAfter('', fill(words.counts, pair.counts), width)];
}

/** From here on two short names and a concord fit beside a number's name. */
const WIDE = 72;

function wideRows({ people }: CompatibilityAnswer, { compared }: MatchedPair, names: readonly string[], screen: Screen): string[] {
  const { paint } = screen;
  const rows = compared.map(({ number, relation, concord, weight }) => [
    numbers[number].name,
    ...people.map((person) => displayOf(person.numbers[number], screen)),
    `${toned(relation, screen)}${concord === null ? '' : paint.faint(`, ${fill(words.concord, { numbers: concord.join('-') })}`)}`,
    paint.faint(String(weight)),
  ]);
  const heading = ['', ...names.map(paint.strong), paint.faint(words.columns.relation), paint.faint(words.columns.weight)];
  const columns = [{}, { align: 'right' as const }, { align: 'right' as const }, { flexible: true as const }, { align: 'right' as const }];
  return table([heading, ...rows], columns, innerWidth(screen));
}

function narrowRows({ compared }: MatchedPair, screen: Screen): string[] {
  const rows = compared.map((each) => [numbers[each.number].name, roots(each.roots, screen), toned(each.relation, screen)]);
  return table(rows, [{}, {}, {}], innerWidth(screen));
}

/** The score as a bar, its arithmetic, and what it was found without. */
export function scoreRows({ score, compared, leftOut }: MatchedPair, names: readonly string[], screen: Screen): string[] {
  if (score === null) return [];
  const width = innerWidth(screen);
  const { paint } = screen;
  const steps = score.steps ?? [];
  const terms = steps.flatMap((step) => (step.code === 'weigh' ? [`${step.points}\u00A0×\u00A0${step.weight}`] : []));
  const most = steps.find((step) => step.code === 'highest');
  const sum = steps.find((step) => step.code === 'share');
  const arithmetic =
    most === undefined || sum === undefined
      ? ''
      : [
          fill(words.arithmetic, {
            terms: terms.join(' + '),
            total: sum.total,
            points: most.points,
            weight: most.weight,
            highest: sum.highest,
          }),
          fill(words.share, sum),
        ].join(' ');
  const left = leftOutTexts(leftOut, names);
  return [
    `${paint.number(fill(words.scoreOf, { value: score.value }))}  ${bar(score.value, Math.min(30, width - 14), screen)}`,
    ...wrapAfter('', arithmetic, width),
    ...wrapAfter('', paint.faint(words.points), width),
    ...(left.length === 0 || compared.length === 0 ? [] : wrapAfter('', fill(words.leftOut, { numbers: left.join(', ') }), width)),
  ];
}

/** Numbers that are left out for the same reason stand together. */
function leftOutTexts(leftOut: MatchedPair['leftOut'], names: readonly string[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { number, reasons } of leftOut) {
    const why = reasons.flatMap((reason, index) =>
      reason === null ? [] : [`${names[index]}: ${missingReasons[reason].reason.replace(/\.$/, '')}`],
    );
    byReason.set(why.join('; '), [...(byReason.get(why.join('; ')) ?? []), numbers[number].name]);
  }
  return [...byReason].map(([why, ids]) => `${ids.join(', ')} (${why})`);
}

function bar(value: number, width: number, { paint }: Screen): string {
  const full = Math.round((value * width) / 100);
  return paint.number('●'.repeat(full)) + paint.faint('·'.repeat(width - full));
}

/** What the two have between them, beside the numbers: each fact with its name. */
export function betweenRows(pair: MatchedPair, names: readonly string[], asOf: string | undefined, screen: Screen): string[] {
  const { relationshipNumber, personalYears, moolank, karmicLessons, shared } = pair;
  const [first, second] = names as readonly [string, string];
  const { paint } = screen;
  const rows: [string, string][] = [];
  if (relationshipNumber !== null) {
    const path = relationshipNumber.steps?.find((step) => step.code === 'add')?.terms.join(' + ') ?? '';
    rows.push([
      words.relationshipNumber,
      `${displayOf(relationshipNumber, screen)} ${paint.faint(`(${path} = ${relationshipNumber.chain.join(' → ')})`)}`,
    ]);
  }
  if (personalYears !== null) {
    const day = asOf === undefined ? '' : paint.faint(` (${fill(cli.chart.asOf, { date: dateInWords(asOf) })})`);
    rows.push([
      words.personalYears,
      `${roots(personalYears.roots, screen)}: ${personalYears.same ? words.sameYear : words.otherYear}${day}`,
    ]);
  }
  if (moolank !== null) {
    const ways = { first, second, toOther: cli.relations[moolank.toOther], fromOther: cli.relations[moolank.fromOther] };
    rows.push([
      words.moolank,
      `${roots(moolank.roots, screen)}: ${relationText(moolank.relation, screen)} ${paint.faint(`(${fill(words.eachWay, ways)})`)}`,
    ]);
  }
  if (karmicLessons !== null) {
    rows.push([words.lessons, fill(words.fills, { giver: second, taker: first, numbers: listed(karmicLessons.secondFills) })]);
    rows.push(['', fill(words.fills, { giver: first, taker: second, numbers: listed(karmicLessons.firstFills) })]);
    rows.push([words.sharedLessons, listed(karmicLessons.shared)]);
  }
  rows.push([words.masters, listed(shared.masters)], [words.debts, listed(shared.karmicDebts)]);
  return table(
    rows.map(([label, text]) => [paint.faint(label), text]),
    [{}, { flexible: true }],
    innerWidth(screen),
  );
}

function toned(relation: NumberRelation, { paint }: Screen): string {
  const tone = { natural: paint.good, compatible: paint.good, neutral: paint.mixed, challenge: paint.debt }[relation];
  return tone(words.relations[relation]);
}

function roots([first, second]: readonly [number, number], { paint }: Screen): string {
  return `${paint.number(String(first))} · ${paint.number(String(second))}`;
}

function listed(values: readonly number[]): string {
  return values.length === 0 ? words.none : values.join(', ');
}
