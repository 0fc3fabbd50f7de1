import { openThing } from '@1numbers/contract';
import { type BusinessAnswer, type BusinessNumbers, computeBusiness, type DateNumbers } from '@1numbers/engine';
import { numbers, valences } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readMethods } from '../method-options.ts';
import { request } from '../request.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { nameNotes } from '../views/notes.ts';
import { compoundName } from '../views/other-numbers.ts';
import { page } from '../views/page.ts';
import { type Reading, readings } from '../views/readings.ts';
import { relationText } from '../views/relation.ts';
import { cli, fill } from '../words.ts';

export type BusinessOptions = {
  readonly keepLegalForm?: true;
  readonly ownerBorn?: string;
  readonly registered?: string;
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly json?: true;
};

/** `1numbers business`: a trading name beside its owner and its day of registration. */
export function businessCommand(name: string, options: BusinessOptions, { screen, now }: Door): string {
  const { keepLegalForm, ownerBorn: ownerBirthDate, registered: registrationDate, timeZone, method } = options;
  const given = request({ name, keepLegalForm, ownerBirthDate, registrationDate, timeZone, methods: readMethods(method) });
  const answer = computeBusiness(openThing(given, now));
  if (options.json === true) return json(answer);
  return page(name, [readings(numbersOf(answer), screen), comparisons(answer, screen), nameNotes(answer.name, screen)], screen);
}

function numbersOf(answer: BusinessAnswer): Reading[] {
  const words = cli.things.business;
  const { lettersOnly, owner, registration } = answer;
  const alone = (table: string) => fill(words.lettersOnly, { table });
  return [
    ...nameReadings(answer, words.chaldean, words.pythagorean),
    ...(lettersOnly === null ? [] : nameReadings(lettersOnly, alone(words.chaldean), alone(words.pythagorean))),
    ...dateReadings(words.owner, owner),
    ...dateReadings(words.registration, registration),
  ];
}

function nameReadings({ chaldean, pythagorean }: BusinessNumbers, chaldeanLabel: string, pythagoreanLabel: string): Reading[] {
  return [
    [chaldeanLabel, chaldean, meaningText(chaldean)],
    [pythagoreanLabel, pythagorean],
  ];
}

function meaningText({ meaning, compound }: BusinessAnswer['chaldean']): string {
  if (meaning === null) return '';
  return fill(cli.chart.meaning, { compound, meaning: compoundName(meaning.code), valence: valences[meaning.valence] });
}

function dateReadings(whose: string, date: DateNumbers | null): Reading[] {
  if (date === null) return [];
  return [
    [`${whose}: ${numbers.moolank.name}`, date.moolank],
    [`${whose}: ${numbers.bhagyank.name}`, date.bhagyank],
  ];
}

function comparisons({ comparisons: list }: BusinessAnswer, screen: Screen): string[] {
  const { sides, comparison } = cli.things.business;
  const rows = list.map((each) => [
    capitalised(fill(comparison, { of: sides[each.of], with: sides[each.with] })),
    each.roots.join(' · '),
    relationText(each.relation, screen),
  ]);
  return table(rows, [{}, {}, { flexible: true }], innerWidth(screen));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
