import type { FieldError, ImportAnswer } from '@1numbers/client';
import type { Refused } from '@1numbers/client/rtk';
import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { inTurn } from '../../platform/in-turn.ts';
import { server, useImportInTurnMutation } from '../../platform/server.ts';
import { refusedOf } from '../../ui/use-refusal.ts';
import { readTable, type Unreadable } from './read-table.ts';
import { type Part, partsOf, type Row, type Table } from './table-parts.ts';

/** What is wrong with a row. `quote` is known here; the rest is the service's word. */
export type Wrong = { readonly row: number; readonly field: string; readonly code: FieldError['code'] | 'quote' };

/** What was found in a table, before anything of it is kept. */
export type Checked = {
  readonly fileName: string;
  readonly table: Table;
  readonly sound: readonly Row[];
  /** The numbers of rows that seem to be people who are kept already, or who stand in a row before. */
  readonly twins: ReadonlySet<number>;
  readonly wrong: readonly Wrong[];
};

type KeyedPart = Part & { readonly key: string };
export type ImportState =
  | { readonly step: 'start'; readonly unreadable: Unreadable | null; readonly columns: readonly FieldError[] }
  | { readonly step: 'checking' | 'importing'; readonly done: number; readonly count: number }
  | { readonly step: 'unchecked'; readonly file: File; readonly refused: Refused }
  | { readonly step: 'checked'; readonly checked: Checked }
  | {
      readonly step: 'stopped';
      readonly checked: Checked;
      readonly kept: number;
      readonly left: readonly KeyedPart[];
      readonly refused: Refused;
    }
  /** `doubles` of what is kept turned out only then to be people who are kept already: their rows stood far apart. */
  | { readonly step: 'done'; readonly checked: Checked; readonly kept: number; readonly doubles: number };

const START: Extract<ImportState, { step: 'start' }> = { step: 'start', unreadable: null, columns: [] };

/** The way of a table into the account: read, checked row by row, and then kept, some rows at a time. */
export function useImport() {
  const dispatch = useDispatch();
  const [state, setState] = useState<ImportState>(START);
  const [send] = useImportInTurnMutation();

  /** Sends part after part, and says of each what became of it. A head that is refused once is refused always. */
  const sendAll = async (parts: readonly KeyedPart[], dryRun: boolean, onPart: (part: Part, answer: ImportAnswer) => void) => {
    let head: Refused | null = null;
    return inTurn(parts, async (part) => {
      if (head !== null) return head;
      const { data, error } = await send({ body: part.text, query: { dryRun: dryRun ? 'true' : 'false' }, idempotencyKey: part.key });
      if (data !== undefined) onPart(part, data);
      const refused = refusedOf(error);
      if (refused?.code === 'validation_failed') head = refused;
      return refused;
    });
  };

  const choose = async (file: File) => {
    const table = await readTable(file);
    if (typeof table === 'string') return setState({ ...START, unreadable: table });
    const count = table.rows.length;
    setState({ step: 'checking', done: 0, count });
    const wrong: Wrong[] = table.broken.map(({ row }) => ({ row, field: '', code: 'quote' }));
    const twins = new Set<number>();
    let done = 0;
    const [undone] = await sendAll(keyed(partsOf(table, table.rows)), true, (part, answer) => {
      wrong.push(...wrongIn(part, answer));
      for (const { row } of [...answer.warnings, ...answer.repeats]) twins.add(rowOf(part, row));
      done += part.rows.length;
      setState({ step: 'checking', done, count });
    });
    if (undone?.refused.code === 'validation_failed') return setState({ ...START, columns: undone.refused.fields });
    if (undone !== undefined) return setState({ step: 'unchecked', file, refused: undone.refused });
    const refusedRows = new Set(wrong.map(({ row }) => row));
    const sound = table.rows.filter(({ row }) => !refusedRows.has(row));
    setState({ step: 'checked', checked: { fileName: file.name, table, sound, twins, wrong: inOrder(wrong) } });
  };

  const keep = async (checked: Checked, parts: readonly KeyedPart[], before: number) => {
    const count = before + parts.reduce((sum, { rows }) => sum + rows.length, 0);
    let kept = before;
    let done = before;
    let doubles = 0;
    const wrong: Wrong[] = [...checked.wrong];
    setState({ step: 'importing', done, count });
    const undone = await sendAll(parts, false, (part, answer) => {
      // What changed since the table was checked.
      wrong.push(...wrongIn(part, answer));
      kept += answer.accepted;
      doubles += answer.warnings.filter(({ row }) => !checked.twins.has(rowOf(part, row))).length;
      done += part.rows.length;
      setState({ step: 'importing', done, count });
    });
    dispatch(server.profilesChanged());
    const after = { ...checked, wrong: inOrder(wrong) };
    const [first] = undone;
    if (first === undefined) setState({ step: 'done', checked: after, kept, doubles });
    else setState({ step: 'stopped', checked: after, kept, left: undone.map(({ item }) => item), refused: first.refused });
  };

  return {
    state,
    choose: (file: File) => void choose(file),
    /** The last rows first: what is kept later stands before it in the list of the newest, which so has the order of the table. */
    keep: (checked: Checked, rows: readonly Row[]) => void keep(checked, keyed(partsOf(checked.table, rows).toReversed()), 0),
    /** The same parts under the same keys: one whose answer was lost is not kept twice. */
    goOn: ({ checked, left, kept }: Extract<ImportState, { step: 'stopped' }>) => void keep(checked, left, kept),
    begin: () => setState(START),
  };
}

function keyed(parts: readonly Part[]): readonly KeyedPart[] {
  return parts.map((part) => ({ ...part, key: crypto.randomUUID() }));
}

function wrongIn(part: Part, { errors }: ImportAnswer): readonly Wrong[] {
  return errors.map(({ row, pointer, code }) => ({ row: rowOf(part, row), field: pointer.split('/')[1] ?? '', code }));
}

/** The number of a row in its table, from its number in the part. */
function rowOf({ rows }: Part, numberInPart: number): number {
  return rows[numberInPart - 2]?.row ?? numberInPart;
}

function inOrder(wrong: readonly Wrong[]): readonly Wrong[] {
  return [...wrong].sort((a, b) => a.row - b.row);
}
