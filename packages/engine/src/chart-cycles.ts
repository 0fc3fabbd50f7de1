import type { Cycles, MissingReason, NumberResult } from './answer.ts';
import { ageOn, type CalendarDate } from './calendar-date.ts';
import type { Found } from './chart-numbers.ts';
import { challenges } from './cycles/challenges.ts';
import { dashas } from './cycles/dashas.ts';
import { essence } from './cycles/essence.ts';
import { nineYears } from './cycles/nine-years.ts';
import { periods } from './cycles/periods.ts';
import { personalDay, personalMonth, personalYear } from './cycles/personal-cycles.ts';
import { pinnacles } from './cycles/pinnacles.ts';
import { transits } from './cycles/transits.ts';
import { universalDay, universalMonth, universalYear } from './cycles/universal-cycles.ts';
import { moolank } from './numbers/date-numbers.ts';
import { newTrace, type Subject } from './subject.ts';

/** Every cycle of a subject, or why there is none. What a cycle is made of is said in its own file. */
export type FoundCycles = { readonly [Id in keyof Cycles]: Found<Cycles[Id]> };

export function findCycles(subject: Subject, lifePath: Found<NumberResult>): FoundCycles {
  const { birth, asOf } = subject.request;
  const long = birth === null || typeof lifePath === 'string' ? NO_LONG_CYCLES : findLongCycles(subject, birth, lifePath.root);
  const universal = asOf === null ? NO_UNIVERSAL_CYCLES : findUniversalCycles(subject, asOf);
  const dated =
    birth === null ? noDatedCycles('no_birth_date') : asOf === null ? noDatedCycles('no_as_of') : findDatedCycles(subject, birth, asOf);
  return {
    pinnacles: long.pinnacles,
    periods: long.periods,
    challenges: long.challenges,
    personalYear: dated.personalYear,
    personalMonth: dated.personalMonth,
    personalDay: dated.personalDay,
    universalYear: universal.universalYear,
    universalMonth: universal.universalMonth,
    universalDay: universal.universalDay,
    essence: dated.essence,
    transits: dated.transits,
    nineYears: dated.nineYears,
    dashas: dashasOf(subject),
  };
}

type LongCycles = Pick<FoundCycles, 'pinnacles' | 'periods' | 'challenges'>;
type UniversalCycles = Pick<FoundCycles, 'universalYear' | 'universalMonth' | 'universalDay'>;
type DatedCycles = Pick<FoundCycles, 'personalYear' | 'personalMonth' | 'personalDay' | 'essence' | 'transits' | 'nineYears'>;

const NO_LONG_CYCLES: LongCycles = { pinnacles: 'no_birth_date', periods: 'no_birth_date', challenges: 'no_birth_date' };
const NO_UNIVERSAL_CYCLES: UniversalCycles = { universalYear: 'no_as_of', universalMonth: 'no_as_of', universalDay: 'no_as_of' };

function findLongCycles(subject: Subject, birth: CalendarDate, lifePathRoot: number): LongCycles {
  const { masters, periodTiming, challengeSpans } = subject.request.methods;
  return {
    pinnacles: pinnacles(birth, lifePathRoot, masters),
    periods: periods(birth, lifePathRoot, masters, periodTiming),
    challenges: challenges(birth, lifePathRoot, challengeSpans),
  };
}

function findUniversalCycles(subject: Subject, asOf: CalendarDate): UniversalCycles {
  const { cycleRules } = subject;
  const year = universalYear(asOf, cycleRules, newTrace(subject));
  const month = universalMonth(year, asOf, cycleRules, newTrace(subject));
  return { universalYear: year, universalMonth: month, universalDay: universalDay(month, asOf, cycleRules, newTrace(subject)) };
}

function noDatedCycles(reason: MissingReason): DatedCycles {
  return { personalYear: reason, personalMonth: reason, personalDay: reason, essence: reason, transits: reason, nineYears: reason };
}

function findDatedCycles(subject: Subject, birth: CalendarDate, asOf: CalendarDate): DatedCycles {
  const { cycleRules, name } = subject;
  const { methods } = subject.request;
  const year = personalYear(birth, asOf, methods.personalYear, cycleRules, newTrace(subject));
  const month = personalMonth(year, asOf, cycleRules, newTrace(subject));
  const letters = typeof name === 'string' ? name : transits(name.parts, ageOn(asOf, birth));
  return {
    personalYear: year,
    personalMonth: month,
    personalDay: personalDay(month, asOf, cycleRules, newTrace(subject)),
    essence: typeof letters === 'string' ? letters : essence(letters, methods.masters, newTrace(subject)),
    transits: letters,
    nineYears: nineYears(birth, asOf, cycleRules),
  };
}

/** Dashas count the Indian day. */
function dashasOf(subject: Subject): FoundCycles['dashas'] {
  const { indianBirth, asOf } = subject.request;
  return indianBirth === null ? 'no_birth_date' : dashas(indianBirth, moolank(indianBirth, null).value, asOf);
}
