import {
  type ChartRequest,
  type ComparedColumn,
  compareSystems,
  type DifferenceReason,
  EngineError,
  METHOD_VALUES,
  SYSTEM_IDS,
  type SystemId,
  systemsReading,
} from '@1numbers/engine';

export const COMPARED = ['expression', 'soulUrge', 'personality'] as const;
export type DateMethod = (typeof METHOD_VALUES.lifePath)[number];

/** A system with its numbers, and why they are not those of the system in use. */
export type SystemColumn = Pick<ComparedColumn, 'system' | 'numbers'> & { readonly reasons: readonly DifferenceReason[] };
export type DateColumn = Pick<ComparedColumn, 'numbers'> & { readonly method: DateMethod; readonly used: boolean };

/** The name in every system that reads it, the one in use first; empty without a name that can be read. */
export function systemColumns(request: ChartRequest): readonly SystemColumn[] {
  const { name } = request;
  if (name === undefined) return [];
  const reading = systemsReading(name).filter((id): id is SystemId => SYSTEM_IDS.some((known) => known === id));
  const systems = [...reading.filter((id) => id === request.system), ...reading.filter((id) => id !== request.system)];
  if (systems.length === 0) return [];
  // A letter table belongs to one system and means nothing to the others.
  const { table: _table, ...methods } = request.methods ?? {};
  const compared = { name, systems, methods, variants: [], include: [...COMPARED] };
  return attempt(() => compareSystems(compared).systems).map((column) => ({ ...column, reasons: reasonsIn(column) }));
}

/** The Life Path by every accepted way to add a date; empty without a date. */
export function dateColumns(request: ChartRequest): readonly DateColumn[] {
  const { birthDate, bornBeforeSunrise, methods = {} } = request;
  if (birthDate === undefined) return [];
  const { table: _table, letterOverrides: _letters, lifePath: used = METHOD_VALUES.lifePath[0], ...rest } = methods;
  return METHOD_VALUES.lifePath.flatMap((method) => {
    const date = { birthDate, ...(bornBeforeSunrise !== undefined && { bornBeforeSunrise }) };
    const [column] = attempt(
      () =>
        compareSystems({ ...date, systems: ['pythagorean'], methods: { ...rest, lifePath: method }, variants: [], include: ['lifePath'] })
          .systems,
    );
    return column === undefined ? [] : [{ numbers: column.numbers, method, used: method === used }];
  });
}

function reasonsIn({ reasons }: ComparedColumn): readonly DifferenceReason[] {
  return [...new Set(Object.values(reasons).flat())].filter((reason) => reason !== 'same');
}

/** A request that the engine refuses has no place beside the others. */
function attempt(compare: () => readonly ComparedColumn[]): readonly ComparedColumn[] {
  try {
    return compare();
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}
