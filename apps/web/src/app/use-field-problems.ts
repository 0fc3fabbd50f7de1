import type { FieldProblems } from '../features/person/person-form-props.ts';
import { useWords } from '../ui/use-words.ts';
import type { Found } from './use-outcome.ts';
import type { FieldProblem } from './work-out.ts';

/** A date this long is judged at once; a shorter one only when its field is left. */
const WHOLE_DATE = 'YYYY-MM-DD'.length;

/** What is wrong with each field in words, and whether the name is in letters that the system cannot read. */
export function useFieldProblems({ outcome, dates }: Found, left: boolean): { readonly problems: FieldProblems; readonly unread: boolean } {
  const t = useWords('problems');
  const refusal = outcome.chart?.missing.expression;
  const unread = refusal === 'requires_transliteration' || refusal === 'unsupported_letters';
  const found: readonly FieldProblem[] = unread ? [...outcome.problems, { field: 'name', code: refusal }] : outcome.problems;
  const say = (field: string) => {
    const problem = found.find((each) => each.field === field);
    return problem === undefined ? null : t(problem.code);
  };
  const ripe = (text: string) => left || text.length >= WHOLE_DATE;
  return {
    problems: {
      name: say('name'),
      birthDate: ripe(dates.birthDate) ? say('birthDate') : null,
      currentName: say('currentName'),
      asOf: ripe(dates.asOf) ? say('asOf') : null,
    },
    unread: found.some(({ field, code }) => field === 'name' && (code === 'requires_transliteration' || code === 'unsupported_letters')),
  };
}
