import type { Cycles, MissingReason, NumberResult } from './answer.ts';
import { ageOn, type CalendarDate } from './calendar-date.ts';
import { challenges } from './cycles/challenges.ts';
import { dashas } from './cycles/dashas.ts';
import { essence } from './cycles/essence.ts';
import { nineYears } from './cycles/nine-years.ts';
import { periods } from './cycles/periods.ts';
import { personalDay, personalMonth, personalYear } from './cycles/personal-cycles.ts';
import { pinnacles } from './cycles/pinnacles.ts';
import { transits } from './cycles/transits.ts';
import { universalDay, universalMonth, universalYear } from './cycles/universal-cycles.ts';
import { type Found, type Missing, orNull } from './missing.ts';
import { root } from './reduce.ts';
import { newTrace, type Subject } from './subject.ts';

type FoundCycles = { readonly [Id in keyof Cycles]: Found<Cycles[Id]> };

/** Every cycle of a subject; what is null has its reason in `missing`. What a cycle is made of is said in its own file. */
export function findCycles(subject: Subject, lifePath: Found<NumberResult>, missing: Missing): Cycles {
  const { birth, asOf } = subject.request;
  const long = birth === null || typeof lifePath === 'string' ? NO_LONG_CYCLES : findLongCycles(subject, birth, lifePath.root);
  const universal = asOf === null ? NO_UNIVERSAL_CYCLES : findUniversalCycles(subject, asOf);
  const dated =
    birth === null ? noDatedCycles('no_birth_date') : asOf === null ? noDatedCycles('no_as_of') : findDatedCycles(subject, birth, asOf);
  return {
    pinnacles: orNull(long.pinnacles, 'pinnacles', missing),
    periods: orNull(long.periods, 'periods', missing),
    challenges: orNull(long.challenges, 'challenges', missing),
    personalYear: orNull(dated.personalYear, 'personalYear', missing),
    personalMonth: orNull(dated.personalMonth, 'personalMonth', missing),
    personalDay: orNull(dated.personalDay, 'personalDay', missing),
    universalYear: orNull(universal.universalYear, 'universalYear', missing),
    universalMonth: orNull(universal.universalMonth, 'universalMonth', missing),
    universalDay: orNull(universal.universalDay, 'universalDay', missing),
    essence: orNull(dated.essence, 'essence', missing),
    transits: orNull(dated.transits, 'transits', missing),
    nineYears: orNull(dated.nineYears, 'nineYears', missing),
    dashas: dashasOf(subject, missing),
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
    essence: typeof letters === 'string' ? letters : essence(letters, subject.rules, newTrace(subject)),
    transits: letters,
    nineYears: nineYears(birth, asOf, cycleRules),
  };
}

/** Dashas count the Indian day. */
function dashasOf({ request }: Subject, missing: Missing): Cycles['dashas'] {
  const { indianBirth, asOf } = request;
  if (indianBirth === null) return orNull<Cycles['dashas']>('no_birth_date', 'dashas', missing);
  if (asOf === null) for (const id of DATED_DASHAS) missing[id] = 'no_as_of';
  return dashas(indianBirth, root(indianBirth.day), asOf);
}

const DATED_DASHAS = ['dashas.antar', 'dashas.pratyantar', 'dashas.daily'];
