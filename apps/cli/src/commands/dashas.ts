import { openRequest } from '@1numbers/contract';
import { computeDashas, correspondencesOf, type Dasha, type DashasAnswer, type DashasRequest } from '@1numbers/engine';
import { correspondences, cycleParts, numbers } from '@1numbers/locales';
import { explainResult, loadHowLanguage } from '@1numbers/readings';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readNumber } from '../method-options.ts';
import { request } from '../request.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { chainText, displayOf } from '../views/number-text.ts';
import { page } from '../views/page.ts';
import { numbered } from '../views/ways.ts';
import { cli, dateInWords, fill } from '../words.ts';

export type DashasOptions = {
  readonly born: string;
  readonly year?: string;
  readonly asOf?: string;
  readonly beforeSunrise?: true;
  readonly pratyantar?: string;
  readonly timeZone?: string;
  readonly explain: boolean;
  readonly json?: true;
};

/** `1numbers dashas`: one birthday year with its maha, its antar and its nine pratyantar dashas; the one that holds today if no other is asked for. */
export async function dashasCommand(options: DashasOptions, { screen, now }: Door): Promise<string> {
  const { born: birthDate, asOf, beforeSunrise: bornBeforeSunrise, pratyantar, timeZone } = options;
  const year = options.year === undefined ? undefined : readNumber(options.year);
  const given = request({ birthDate, year, asOf, bornBeforeSunrise, pratyantar, timeZone });
  const opened = openRequest<DashasRequest>(given, now, { explain: options.json !== true || options.explain });
  const answer = computeDashas(opened);
  if (options.json === true) return json(answer);
  const way = explainResult(await loadHowLanguage('en'), 'dashas.antar', answer.numbers.antar);
  return dashasPage(answer, way, opened.asOf, screen);
}

function dashasPage(answer: DashasAnswer, way: readonly string[], asOf: string | undefined, screen: Screen): string {
  const { maha, antar, pratyantars, numbers: found } = answer;
  const words = cli.dashas;
  const above = [
    [numbers.moolank.name, displayOf(found.moolank, screen), screen.paint.faint(chainText(found.moolank.chain))],
    [cycleParts.dashas.maha, screen.paint.number(String(maha.value)), rangeText(maha)],
    [cycleParts.dashas.antar, screen.paint.number(String(antar.value)), rangeText(antar)],
  ];
  const width = innerWidth(screen);
  const title = fill(words.title, { from: dateInWords(antar.from), to: dateInWords(antar.to) });
  return page(
    title,
    [
      table(above, [{}, { align: 'right' }, { flexible: true }], width),
      [screen.paint.strong(words.pratyantars), ...pratyantarRows(pratyantars, asOf, screen), ...unnumbered(answer, screen)],
      [screen.paint.strong(words.antarNumber), ...numbered(way, screen)],
    ],
    screen,
  );
}

function pratyantarRows(list: readonly Dasha[], asOf: string | undefined, screen: Screen): string[] {
  const rows = list.map((dasha) => {
    const isNow = asOf !== undefined && dasha.from <= asOf && asOf <= dasha.to;
    const planet = correspondencesOf(dasha.value)?.indianPlanet;
    return [
      screen.paint.number(String(dasha.value)),
      planet === undefined ? '' : correspondences.planets[planet],
      `${rangeText(dasha)}${isNow ? ` ${screen.paint.now(`▸ ${cli.chart.now}`)}` : ''}`,
      screen.paint.faint(fill(cli.dashas.days, { days: daysIn(dasha.from, dasha.to) })),
    ];
  });
  return table(rows, [{ align: 'right' }, {}, { flexible: true }, { align: 'right' }], innerWidth(screen));
}

/** By the rule of 8 the last days of the birthday year have no number. */
function unnumbered({ antar, pratyantars }: DashasAnswer, screen: Screen): string[] {
  const days = daysIn(pratyantars.at(-1)?.to ?? antar.to, antar.to) - 1;
  return days === 0 ? [] : [screen.paint.faint(fill(cli.dashas.none, { days }))];
}

function rangeText({ from, to }: Dasha): string {
  return fill(cli.chart.dasha, { from: dateInWords(from), to: dateInWords(to) });
}

const DAY_MS = 86_400_000;

/** Both ends belong to it. */
function daysIn(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS + 1;
}
