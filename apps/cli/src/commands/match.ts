import { openCompatibilityReading, openPeople, RequestError } from '@1numbers/contract';
import { type CompatibilityRequest, computeCompatibility, EngineError, type Problem } from '@1numbers/engine';
import { composeCompatibility, loadLanguage } from '@1numbers/readings';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { readMethods } from '../method-options.ts';
import { readJsonFile, readSystem } from '../person.ts';
import { request } from '../request.ts';
import { matchPage } from '../views/match-page.ts';
import { readingPage } from '../views/reading-page.ts';
import { cli } from '../words.ts';

export type MatchOptions = {
  readonly name?: string;
  readonly born?: string;
  readonly currentName?: string;
  readonly beforeSunrise?: true;
  readonly withName?: string;
  readonly withBorn?: string;
  readonly withCurrentName?: string;
  readonly withBeforeSunrise?: true;
  readonly people?: string;
  readonly basis?: string;
  readonly system?: string;
  readonly asOf?: string;
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly read?: true;
  readonly lang?: string;
  readonly explain: boolean;
  readonly json?: true;
};

/** `1numbers match`: two people number by number, or everyone of a file with everyone; or what it all says, in words. */
export async function matchCommand(options: MatchOptions, door: Door): Promise<string> {
  const { basis, asOf, timeZone } = options;
  const people = options.people === undefined ? twoPeople(options) : peopleInFile(options, options.people);
  const given: object = request<object>({
    people,
    basis,
    system: readSystem(options.system),
    asOf,
    timeZone,
    methods: readMethods(options.method),
  });
  const placed = <Result>(compute: () => Result): Result => (options.people === undefined ? compute() : placedInFile(compute));
  return options.read === true ? readPair(given, options, door, placed) : comparePair(given, options, door, placed);
}

type Placed = <Result>(compute: () => Result) => Result;

function comparePair(given: object, options: MatchOptions, { screen, now }: Door, placed: Placed): string {
  const explain = options.json !== true || options.explain;
  const { opened, answer } = placed(() => {
    const request = openPeople<CompatibilityRequest>(given, now, { explain });
    return { opened: request, answer: computeCompatibility(request) };
  });
  return options.json === true ? json(answer) : matchPage(answer, opened, screen);
}

async function readPair(given: object, options: MatchOptions, { screen, now }: Door, placed: Placed): Promise<string> {
  const { answer, language } = placed(() => {
    const opened = openCompatibilityReading(request({ ...given, language: options.lang }), now);
    return { answer: computeCompatibility(opened.request), language: opened.language };
  });
  const reading = composeCompatibility(await loadLanguage(language), { answer });
  return options.json === true ? json(reading) : readingPage(reading, screen);
}

function twoPeople(options: MatchOptions): readonly object[] {
  const { name, born, currentName, beforeSunrise, withName, withBorn, withCurrentName, withBeforeSunrise } = options;
  const isFirst = name !== undefined || born !== undefined;
  if (!isFirst || (withName === undefined && withBorn === undefined)) throw new Failure(cli.failures.two_people);
  return [
    request({ name, currentName, birthDate: born, bornBeforeSunrise: beforeSunrise }),
    request({ name: withName, currentName: withCurrentName, birthDate: withBorn, bornBeforeSunrise: withBeforeSunrise }),
  ];
}

function peopleInFile(options: MatchOptions, path: string): unknown {
  const { name, born, withName, withBorn } = options;
  if ([name, born, withName, withBorn].some((each) => each !== undefined)) throw new Failure(cli.failures.people_twice);
  return readJsonFile(path);
}

/** What is wrong with people of a file lies in no option of their own, and is said to lie in the file. */
function placedInFile<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof EngineError) && !(error instanceof RequestError)) throw error;
    const [first, ...rest] = error.problems.map((each) => ({
      ...each,
      pointer: each.pointer.replace(/^\/people\/(\d+)/, '/people/file $1'),
    }));
    throw new RequestError([first as Problem, ...rest]);
  }
}
