import type { Cycles, NumberResult } from './answer.ts';
import { ageOn } from './calendar-date.ts';
import { challenges } from './cycles/challenges.ts';
import { dashas } from './cycles/dashas.ts';
import { essence } from './cycles/essence.ts';
import { nineYears } from './cycles/nine-years.ts';
import { periods } from './cycles/periods.ts';
import { personalDay, personalMonth, personalYear } from './cycles/personal-cycles.ts';
import { pinnacles } from './cycles/pinnacles.ts';
import { transits } from './cycles/transits.ts';
import { universalDay, universalMonth, universalYear } from './cycles/universal-cycles.ts';
import { LETTER_IDS, LONG_IDS, PERSONAL_IDS, UNIVERSAL_IDS } from './ids.ts';
import { type Found, given, type Missing } from './missing.ts';
import { root } from './reduce.ts';
import { newTrace, type Subject } from './subject.ts';

/** Every cycle of a subject; what is null has its reason in `missing`. What a cycle is made of is said in its own file. */
export function findCycles(subject: Subject, lifePath: Found<NumberResult>, missing: Missing): Cycles {
  const { methods, rules, cycleRules } = subject.request;
  const birth = given(subject.request.birth ?? 'no_birth_date', LONG_IDS, missing);
  const asOf = given(subject.request.asOf ?? 'no_as_of', UNIVERSAL_IDS, missing);
  const dated = given(birth === null ? 'no_birth_date' : (asOf ?? 'no_as_of'), DATED_IDS, missing);
  const name = dated && given(subject.name, LETTER_IDS, missing);
  const pathRoot = typeof lifePath === 'string' ? 0 : lifePath.root;
  const worldYear = asOf && universalYear(asOf, cycleRules, newTrace(subject));
  const worldMonth = asOf && worldYear && universalMonth(worldYear, asOf, cycleRules, newTrace(subject));
  const year = birth && dated && personalYear(birth, dated, methods.personalYear, cycleRules, newTrace(subject));
  const month = dated && year && personalMonth(year, dated, cycleRules, newTrace(subject));
  const letters = birth && dated && name && transits(name.parts, ageOn(dated, birth));
  return {
    pinnacles: birth && pinnacles(birth, pathRoot, methods.masters),
    periods: birth && periods(birth, pathRoot, methods.masters, methods.periodTiming),
    challenges: birth && challenges(birth, pathRoot, methods.challengeSpans),
    personalYear: year,
    personalMonth: month,
    personalDay: dated && month && personalDay(month, dated, cycleRules, newTrace(subject)),
    universalYear: worldYear,
    universalMonth: worldMonth,
    universalDay: asOf && worldMonth && universalDay(worldMonth, asOf, cycleRules, newTrace(subject)),
    essence: letters && essence(letters, rules, newTrace(subject)),
    transits: letters,
    nineYears: birth && dated && nineYears(birth, dated, cycleRules),
    dashas: dashasOf(subject, missing),
  };
}

/** The cycles that need a birth date and a day. */
const DATED_IDS = [...PERSONAL_IDS, ...LETTER_IDS, 'nineYears'] as const;

/** Dashas count the Indian day. */
function dashasOf({ request }: Subject, missing: Missing): Cycles['dashas'] {
  const { indianBirth, asOf } = request;
  if (indianBirth === null) missing.dashas = 'no_birth_date';
  else if (asOf === null) for (const id of DATED_DASHAS) missing[id] = 'no_as_of';
  return indianBirth === null ? null : dashas(indianBirth, root(indianBirth.day), asOf);
}

const DATED_DASHAS = ['dashas.antar', 'dashas.pratyantar', 'dashas.daily'];
