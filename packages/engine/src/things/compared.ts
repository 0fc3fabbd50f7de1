import type { MissingReason, Numbers } from '../answer.ts';
import type { ResolvedMethods } from '../methods.ts';
import type { SystemId } from '../request.ts';
import type { Subject } from '../subject.ts';
import type { SystemDefinition } from '../systems/system.ts';

/** The numbers that are put side by side. */
export const COMPARED_NUMBERS = ['lifePath', 'birthday', 'destiny', 'expression', 'soulUrge', 'personality', 'nameNumber'] as const;
export type ComparedNumber = (typeof COMPARED_NUMBERS)[number];
export type ComparedNumbers = Partial<Pick<Numbers, ComparedNumber>>;

/** What one column is computed by. */
export type ColumnPlan = ResolvedMethods & { readonly system: { readonly id: SystemId; readonly definition: SystemDefinition } };

/** One column as it was computed. */
export type Compared = {
  readonly plan: ColumnPlan;
  readonly subject: Subject;
  /** The letters counted, parts separated by one space. */
  readonly letters: string;
  readonly numbers: ComparedNumbers;
  readonly missing: Readonly<Record<string, MissingReason>>;
};
