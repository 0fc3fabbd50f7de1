import type { Cycles, MissingReason, NumberResult } from './answer.ts';
import { ageOn, type CalendarDate } from './calendar-date.ts';
import { number } from './chart-numbers.ts';
import { challenges } from './cycles/challenges.ts';
import { dashas } from './cycles/dashas.ts';
import { essence } from './cycles/essence.ts';
import { nineYears } from './cycles/nine-years.ts';
import { periods } from './cycles/periods.ts';
import { personalDay, personalMonth, personalYear } from './cycles/personal-cycles.ts';
import { pinnacles } from './cycles/pinnacles.ts';
import { transits } from './cycles/transits.ts';
import { universalDay, universalMonth, universalYear } from './cycles/universal-cycles.ts';
import type { CycleId } from './ids.ts';
import type { Subject } from './subject.ts';
import type { Trace } from './trace.ts';

type Found<Result> = NonNullable<Result> | MissingReason;
type CycleTable = { readonly [Id in CycleId]: (subject: Subject) => Found<Cycles[Id]> };

/** How each cycle is found from a subject. What a cycle is made of is said in its own file. */
export const CYCLES: CycleTable = {
  pinnacles: ofBirth((subject, birth, lifePathRoot) => pinnacles(birth, lifePathRoot, subject.methods.masters)),
  periods: ofBirth((subject, birth, lifePathRoot) => periods(birth, lifePathRoot, subject.methods.masters, subject.methods.periodTiming)),
  challenges: ofBirth((subject, birth, lifePathRoot) => challenges(birth, lifePathRoot, subject.methods.challengeSpans)),
  personalYear: ofBirthAndDay((subject, birth, asOf) => yearOf(subject, birth, asOf, subject.trace())),
  personalMonth: ofBirthAndDay((subject, birth, asOf) => monthOf(subject, birth, asOf, subject.trace())),
  personalDay: ofBirthAndDay((subject, birth, asOf) =>
    personalDay(monthOf(subject, birth, asOf, null), asOf, subject.cycleRules, subject.trace()),
  ),
  universalYear: ofDay((subject, asOf) => universalYear(asOf, subject.cycleRules, subject.trace())),
  universalMonth: ofDay((subject, asOf) => universalMonth(worldYear(subject, asOf), asOf, subject.cycleRules, subject.trace())),
  universalDay: ofDay((subject, asOf) => {
    const month = universalMonth(worldYear(subject, asOf), asOf, subject.cycleRules, null);
    return universalDay(month, asOf, subject.cycleRules, subject.trace());
  }),
  essence: ofBirthAndDay((subject, birth, asOf) => {
    const letters = transitsOf(subject, birth, asOf);
    return typeof letters === 'string' ? letters : essence(letters, subject.methods.masters, subject.trace());
  }),
  transits: ofBirthAndDay((subject, birth, asOf) => transitsOf(subject, birth, asOf)),
  nineYears: ofBirthAndDay((subject, birth, asOf) => nineYears(birth, asOf, subject.cycleRules)),
  dashas: (subject) => {
    const driver = number(subject, 'moolank');
    const { indianBirth, asOf } = subject.request;
    if (indianBirth === null || typeof driver === 'string') return 'no_birth_date';
    return dashas(indianBirth, driver.value, asOf);
  },
};

function ofBirth<Result>(
  compute: (subject: Subject, birth: CalendarDate, lifePathRoot: number) => Found<Result>,
): (subject: Subject) => Found<Result> {
  return (subject) => {
    const lifePath = number(subject, 'lifePath');
    const { birth } = subject.request;
    return birth === null || typeof lifePath === 'string' ? 'no_birth_date' : compute(subject, birth, lifePath.root);
  };
}

function ofDay<Result>(compute: (subject: Subject, asOf: CalendarDate) => Found<Result>): (subject: Subject) => Found<Result> {
  return (subject) => (subject.request.asOf === null ? 'no_as_of' : compute(subject, subject.request.asOf));
}

function ofBirthAndDay<Result>(
  compute: (subject: Subject, birth: CalendarDate, asOf: CalendarDate) => Found<Result>,
): (subject: Subject) => Found<Result> {
  return (subject) => {
    const { birth, asOf } = subject.request;
    if (birth === null) return 'no_birth_date';
    return asOf === null ? 'no_as_of' : compute(subject, birth, asOf);
  };
}

function yearOf(subject: Subject, birth: CalendarDate, asOf: CalendarDate, trace: Trace): NumberResult {
  return personalYear(birth, asOf, subject.methods.personalYear, subject.cycleRules, trace);
}

function monthOf(subject: Subject, birth: CalendarDate, asOf: CalendarDate, trace: Trace): NumberResult {
  return personalMonth(yearOf(subject, birth, asOf, null), asOf, subject.cycleRules, trace);
}

function worldYear(subject: Subject, asOf: CalendarDate): NumberResult {
  return universalYear(asOf, subject.cycleRules, null);
}

function transitsOf(subject: Subject, birth: CalendarDate, asOf: CalendarDate): Found<Cycles['transits']> {
  return typeof subject.name === 'string' ? subject.name : transits(subject.name.parts, ageOn(asOf, birth));
}
