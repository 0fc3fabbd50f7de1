import {
  type ChartRequest,
  type ComparedColumn,
  compareSystems,
  computeChart,
  type DifferenceReason,
  EngineError,
  METHOD_VALUES,
  SYSTEM_IDS,
  type SystemDefinition,
  type SystemId,
  systemsReading,
} from '@1numbers/engine';

export const COMPARED = ['expression', 'soulUrge', 'personality'] as const;
export type DateMethod = (typeof METHOD_VALUES.lifePath)[number];

/** A system with its numbers, and why they are not those of the system in use. One's own system goes by the name it was given. */
export type SystemColumn = Pick<ComparedColumn, 'numbers'> & {
  readonly system: SystemId | SystemDefinition;
  readonly reasons: readonly DifferenceReason[];
};
export type DateColumn = Pick<ComparedColumn, 'numbers'> & { readonly method: DateMethod; readonly used: boolean };

/** The name in every system that reads it, the one in use first; empty without a name that can be read. */
export function systemColumns(request: ChartRequest): readonly SystemColumn[] {
  const { name } = request;
  if (name === undefined) return [];
  const reading = systemsReading(name).filter((id): id is SystemId => SYSTEM_IDS.some((known) => known === id));
  const systems = [...reading.filter((id) => id === request.system), ...reading.filter((id) => id !== request.system)];
  const { system } = request;
  if (typeof system === 'object')
    return [...ownColumn({ ...request, name, system }), ...houseColumns({ ...request, name }, systems, false)];
  return houseColumns({ ...request, name }, systems, true);
}

type Named = ChartRequest & { readonly name: string };

/** `told` says whether the first of them is the one in use, so that the others can be told why they differ from it. */
function houseColumns(request: Named, systems: readonly SystemId[], told: boolean): readonly SystemColumn[] {
  if (systems.length === 0) return [];
  // A letter table belongs to one system and means nothing to the others.
  const { table: _table, ...methods } = request.methods ?? {};
  const compared = { name: request.name, systems, methods, variants: [], include: [...COMPARED] };
  return attempt(() => compareSystems(compared).systems).map((column) => ({ ...column, reasons: told ? reasonsIn(column) : [] }));
}

/** One's own system; nothing where it does not read the name. */
function ownColumn({ name, system, methods = {} }: Named & { readonly system: SystemDefinition }): readonly SystemColumn[] {
  return attempt(() => {
    const {
      expression = null,
      soulUrge = null,
      personality = null,
    } = computeChart({ name, system, methods, include: [...COMPARED] }).numbers ?? {};
    return [{ system, numbers: { expression, soulUrge, personality }, reasons: [] }];
  });
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
function attempt<Column>(compare: () => readonly Column[]): readonly Column[] {
  try {
    return compare();
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}
