import { openThing } from '@1numbers/contract';
import { type LuckyDatesAnswer, type LuckyRule, luckyDates, type SearchDatesAnswer, searchDates } from '@1numbers/engine';
import { numbers } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { readMethods, readNumber } from '../method-options.ts';
import { request } from '../request.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { chainText, displayOf } from '../views/number-text.ts';
import { page } from '../views/page.ts';
import { cli, dateInWords, fill } from '../words.ts';

export type DatesOptions = {
  readonly born?: string;
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  readonly basis?: readonly string[];
  readonly series?: string;
  readonly theme?: string;
  readonly weekdays?: readonly string[];
  readonly excludeRoots?: readonly string[];
  readonly minimumScore?: string;
  readonly order?: string;
  readonly target?: string;
  readonly of?: string;
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly json?: true;
};

/** `1numbers dates`: favourable days of a person, or with `--target` the days of one number. */
export function datesCommand(options: DatesOptions, { screen, now }: Door): string {
  if (options.target !== undefined) return searchCommand(options, options.target, { screen, now });
  if (options.born === undefined) throw new Failure(cli.failures.dates_or_target);
  const given = request({
    birthDate: options.born,
    name: options.name,
    from: options.from,
    to: options.to,
    basis: options.basis,
    series: options.series,
    theme: options.theme === undefined ? undefined : readNumber(options.theme),
    weekdays: options.weekdays?.map(readNumber),
    excludeRoots: options.excludeRoots?.map(readNumber),
    minimumScore: options.minimumScore === undefined ? undefined : readNumber(options.minimumScore),
    order: options.order,
    timeZone: options.timeZone,
    methods: readMethods(options.method),
  });
  const answer = luckyDates(openThing(given, now));
  return options.json === true ? json(answer) : luckyPage(answer, options, screen);
}

function searchCommand(options: DatesOptions, target: string, { screen, now }: Door): string {
  const { born: birthDate, of, from, to, timeZone, method } = options;
  if (of === undefined) throw new Failure(cli.failures.dates_or_target);
  const given = request({ target: readNumber(target), of, birthDate, from, to, timeZone, methods: readMethods(method) });
  const answer = searchDates(openThing(given, now));
  return options.json === true ? json(answer) : searchPage(answer, options, screen);
}

function luckyPage({ basis, lifePath, days }: LuckyDatesAnswer, { from, to }: DatesOptions, screen: Screen): string {
  const { columns, measured, none } = cli.dates;
  const { paint } = screen;
  const measures = basis.map(({ of, root }) => `${numbers[of].name} ${root}`).join(', ');
  const head = [columns.date, '', columns.score, columns.root, columns.personalDay, columns.universalDay, columns.why].map(paint.faint);
  const rows = days.map((day) => [
    day.date,
    paint.faint(cli.weekdays[day.weekday - 1] ?? ''),
    (day.score >= GOOD ? paint.good : day.score > 0 ? paint.mixed : paint.warning)(String(day.score)),
    paint.number(String(day.root)),
    String(day.personalDay),
    String(day.universalDay),
    paint.faint(day.rules.map(ruleText).join(', ')),
  ]);
  const list = table([head, ...rows], [{}, {}, RIGHT, RIGHT, RIGHT, RIGHT, { flexible: true }], innerWidth(screen));
  return page(
    spanTitle(from, to),
    [[fill(measured, { basis: measures, lifePath: lifePath.display })], days.length === 0 ? [none] : list],
    screen,
  );
}

/** From this score on a day is shown as good: its own series alone gives as much. */
const GOOD = 3;
const RIGHT = { align: 'right' } as const;

function ruleText(rule: LuckyRule): string {
  return fill(cli.dates.rules[rule.code], 'of' in rule ? { of: numbers[rule.of].name } : {});
}

function searchPage({ of, target, days }: SearchDatesAnswer, { from, to }: DatesOptions, screen: Screen): string {
  const rows = days.map(({ date, weekday, number }) => [
    date,
    screen.paint.faint(cli.weekdays[weekday - 1] ?? ''),
    displayOf(number, screen),
    screen.paint.faint(chainText(number.chain)),
  ]);
  const list = table(rows, [{}, {}, RIGHT, {}], innerWidth(screen));
  return page(`${cli.dates.searched[of]} ${target} · ${spanTitle(from, to)}`, [days.length === 0 ? [cli.dates.none] : list], screen);
}

function spanTitle(from: string, to: string): string {
  return `${dateInWords(from)} – ${dateInWords(to)}`;
}
