import { openPeople, RequestError } from '@1numbers/contract';
import { type CompatibilityRequest, computeCompatibility, EngineError, type Problem } from '@1numbers/engine';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { readMethods } from '../method-options.ts';
import { readJsonFile, readSystem } from '../person.ts';
import { request } from '../request.ts';
import { matchPage } from '../views/match-page.ts';
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
  readonly explain: boolean;
  readonly json?: true;
};

/** `1numbers match`: two people number by number, or everyone of a file with everyone. */
export function matchCommand(options: MatchOptions, { screen, now }: Door): string {
  const { basis, asOf, timeZone } = options;
  const people = options.people === undefined ? twoPeople(options) : peopleInFile(options, options.people);
  const given = request({ people, basis, system: readSystem(options.system), asOf, timeZone, methods: readMethods(options.method) });
  const explain = options.json !== true || options.explain;
  const compute = () => {
    const opened = openPeople<CompatibilityRequest>(given, now, { explain });
    return { opened, answer: computeCompatibility(opened) };
  };
  const { opened, answer } = options.people === undefined ? compute() : placedInFile(compute);
  return options.json === true ? json(answer) : matchPage(answer, opened, screen);
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
