import { CORRESPONDENCE_SOURCES, listCorrespondences, type NumberCorrespondences } from '@1numbers/engine';
import { correspondences as words } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { readNumber } from '../method-options.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { page } from '../views/page.ts';
import { cli, fill } from '../words.ts';

export type CorrespondencesOptions = { readonly json?: true };

/** `1numbers correspondences`: the nine numbers, or one of them; a number above 9 is read by its root. */
export function correspondencesCommand(text: string | undefined, options: CorrespondencesOptions, { screen }: Door): string {
  const numbers = listCorrespondences();
  if (text === undefined) return options.json === true ? json({ sources: CORRESPONDENCE_SOURCES, numbers }) : listPage(numbers, screen);
  const number = readNumber(text);
  const one = number < 1 ? undefined : numbers[(number - 1) % 9];
  if (one === undefined) throw new Failure(fill(cli.failures.number_form, { value: text }));
  return options.json === true ? json(one) : onePage(one, screen);
}

function listPage(numbers: readonly NumberCorrespondences[], screen: Screen): string {
  const { facts } = words;
  const rows = numbers.map((each) => [
    screen.paint.number(String(each.number)),
    words.planets[each.planet],
    weekdays([each.rulingWeekday]),
    named(each.colours, words.colours),
    named(each.gems, words.gems),
  ]);
  const heading = ['', facts.planet, facts.rulingWeekday, facts.colours, facts.gems].map(screen.paint.faint);
  const width = innerWidth(screen);
  if (screen.width >= WIDE)
    return page(words.title, [table([heading, ...rows], [{}, {}, {}, { flexible: true }, {}], width), source(screen)], screen);
  return page(
    words.title,
    [...numbers.map((each) => [screen.paint.strong(numberTitle(each)), ...factRows(each, screen)]), source(screen)],
    screen,
  );
}

/** From here on the longest list of gems and one of colours fit beside each other. */
const WIDE = 100;

function onePage(one: NumberCorrespondences, screen: Screen): string {
  return page(numberTitle(one), [factRows(one, screen), source(screen)], screen);
}

function numberTitle({ number }: NumberCorrespondences): string {
  return fill(words.one, { number });
}

function factRows(one: NumberCorrespondences, screen: Screen): string[] {
  const { facts, planets, colours, gems, signs } = words;
  const { own, interchangeable } = one.luckyDays;
  const others = interchangeable.join(' ');
  const avoided = one.avoidColours.length === 0 ? '' : `; ${facts.avoidColours.toLowerCase()} ${named(one.avoidColours, colours)}`;
  const indian = one.indianPlanet === one.planet ? '' : `, ${facts.indianPlanet} ${planets[one.indianPlanet]}`;
  const rows: [string, string][] = [
    [facts.planet, planets[one.planet] + indian],
    [facts.rulingWeekday, weekdays([one.rulingWeekday])],
    [facts.luckyWeekdays, weekdays(one.luckyWeekdays)],
    [facts.luckyDays, others === '' ? own.join(' ') : fill(words.days, { own: own.join(' '), others })],
    [facts.interchangeable, one.interchangeable.join(' ') || '–'],
    [facts.colours, named(one.colours, colours) + avoided],
    [facts.gems, `${named(one.gems, gems)}; ${facts.indianGem} ${named([one.indianGem], gems)}`],
    [facts.signs, one.signs.map((sign) => signs[sign]).join(', ')],
  ];
  return table(
    rows.map(([label, text]) => [screen.paint.faint(label), text]),
    [{}, { flexible: true }],
    innerWidth(screen),
  );
}

function source(screen: Screen): string[] {
  return wrapAfter('', screen.paint.faint(words.sources), innerWidth(screen));
}

function weekdays(days: readonly number[]): string {
  return days.map((day) => cli.weekdays[day - 1]).join(' ');
}

function named(codes: readonly string[], names: Readonly<Record<string, string>>): string {
  return codes.map((code) => names[code] ?? code).join(', ');
}
