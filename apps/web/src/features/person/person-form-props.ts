import type { ReactNode } from 'react';
import type { Person } from '../../platform/calculator.ts';

/** What is wrong with each field, in words; null where nothing is. */
export type FieldProblems = { readonly [Field in 'name' | 'birthDate' | 'currentName' | 'asOf']: string | null };

/** The system in use as a field: an id to choose by, and its words. */
export type SystemField = {
  readonly value: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  /** Opens the editor; null where the system is one of the house. */
  readonly onEdit: (() => void) | null;
};

export type PersonFormProps = {
  readonly person: Person;
  /** The dates of the person as `YYYY-MM-DD`, where the typed text is one. */
  readonly dates: { readonly birthDate: string; readonly asOf: string };
  readonly dateInWords: string | null;
  readonly system: SystemField;
  readonly problems: FieldProblems;
  /** What to do about a name that the system cannot read. */
  readonly notice: ReactNode;
  /** Somebody came to the form: what the chart needs may be loaded now. */
  readonly onTouch: () => void;
  readonly onChange: (change: Partial<Person>) => void;
  /** The person left a field, so a half-typed date may be judged now. */
  readonly onLeave: () => void;
};
