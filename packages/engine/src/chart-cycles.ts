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
import { allNull, type Found, type Missing, orNull } from './missing.ts';
import { root } from './reduce.ts';
import { newTrace, type Subject } from './subject.ts';

/** Every cycle of a subject; what is null has its reason in `missing`. What a cycle is made of is said in its own file. */
export function findCycles(subject: Subject, lifePath: Found<NumberResult>, missing: Missing): Cycles {
  const { birth, asOf } = subject.request;
  const long =
    birth === null || typeof lifePath === 'string'
      ? allNull(LONG_IDS, 'no_birth_date', missing)
      : longCycles(subject, birth, lifePath.root);
  const universal = asOf === null ? allNull(UNIVERSAL_IDS, 'no_as_of', missing) : universalCycles(subject, asOf);
  const dated =
    birth === null || asOf === null
      ? allNull(DATED_IDS, birth === null ? 'no_birth_date' : 'no_as_of', missing)
      : datedCycles(subject, birth, asOf, missing);
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
    dashas: dashasOf(subject, missing),
  };
}

const LONG_IDS = ['pinnacles', 'periods', 'challenges'] as const;

function longCycles(subject: Subject, birth: CalendarDate, lifePathRoot: number): Pick<Cycles, (typeof LONG_IDS)[number]> {
  const { masters, periodTiming, challengeSpans } = subject.request.methods;
  return {
    pinnacles: pinnacles(birth, lifePathRoot, masters),
    periods: periods(birth, lifePathRoot, masters, periodTiming),
    challenges: challenges(birth, lifePathRoot, challengeSpans),
  };
}

const UNIVERSAL_IDS = ['universalYear', 'universalMonth', 'universalDay'] as const;

function universalCycles(subject: Subject, asOf: CalendarDate): Pick<Cycles, (typeof UNIVERSAL_IDS)[number]> {
  const { cycleRules } = subject;
  const year = universalYear(asOf, cycleRules, newTrace(subject));
  const month = universalMonth(year, asOf, cycleRules, newTrace(subject));
  return { universalYear: year, universalMonth: month, universalDay: universalDay(month, asOf, cycleRules, newTrace(subject)) };
}

const DATED_IDS = ['personalYear', 'personalMonth', 'personalDay', 'essence', 'transits', 'nineYears'] as const;

function datedCycles(
  subject: Subject,
  birth: CalendarDate,
  asOf: CalendarDate,
  missing: Missing,
): Pick<Cycles, (typeof DATED_IDS)[number]> {
  const { cycleRules, name, rules } = subject;
  const year = personalYear(birth, asOf, subject.request.methods.personalYear, cycleRules, newTrace(subject));
  const month = personalMonth(year, asOf, cycleRules, newTrace(subject));
  const letters = orNull<Cycles['transits']>(
    typeof name === 'string' ? name : transits(name.parts, ageOn(asOf, birth)),
    'transits',
    missing,
  );
  if (letters === null) missing.essence = name as MissingReason;
  return {
    personalYear: year,
    personalMonth: month,
    personalDay: personalDay(month, asOf, cycleRules, newTrace(subject)),
    essence: letters === null ? null : essence(letters, rules, newTrace(subject)),
    transits: letters,
    nineYears: nineYears(birth, asOf, cycleRules),
  };
}

/** Dashas count the Indian day. */
function dashasOf({ request }: Subject, missing: Missing): Cycles['dashas'] {
  const { indianBirth, asOf } = request;
  if (indianBirth === null) missing.dashas = 'no_birth_date';
  else if (asOf === null) for (const id of DATED_DASHAS) missing[id] = 'no_as_of';
  return indianBirth === null ? null : dashas(indianBirth, root(indianBirth.day), asOf);
}

const DATED_DASHAS = ['dashas.antar', 'dashas.pratyantar', 'dashas.daily'];
