import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { SYSTEM_IDS, type SystemId, TABLE_VALUES } from '../request.ts';
import { findSystem, tablesOf } from './catalogue.ts';
import { validateSystem } from './validate-system.ts';

const everyTable = SYSTEM_IDS.flatMap((id) => [null, ...tablesOf(id)].map((table) => ({ id, table, definition: findSystem(id, table) })));

function problemsOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
  }
  return null;
}

describe('findSystem', () => {
  it('takes the first table when none is named', () => {
    for (const id of SYSTEM_IDS) expect(findSystem(id, null)).toBe(findSystem(id, tablesOf(id)[0] ?? null));
  });

  it('has every table of the request', () => {
    for (const [id, tables] of Object.entries(TABLE_VALUES)) {
      for (const table of tables) expect(findSystem(id as SystemId, table).id).toBe(id);
    }
  });

  it('refuses a table the system does not have and says which it has', () => {
    expect(problemsOf(() => findSystem('arabic', 'gadol'))).toEqual([
      { pointer: '/methods/table', code: 'invalid_option', params: { allowed: ['mashriqi', 'maghribi'] } },
    ]);
    expect(problemsOf(() => findSystem('thai', 'toString'))).toEqual([
      { pointer: '/methods/table', code: 'invalid_option', params: { allowed: [] } },
    ]);
  });

  it('refuses an id that is no system', () => {
    for (const id of ['tamil', 'constructor', '__proto__']) {
      expect(problemsOf(() => findSystem(id as SystemId, null))).toEqual([
        { pointer: '/system', code: 'unknown_system', params: { allowed: SYSTEM_IDS } },
      ]);
    }
  });
});

describe('every table of the house', () => {
  it.each(everyTable)('$id $table is a valid system', ({ definition }) => {
    expect(validateSystem({ ...definition, id: 'own' })).toEqual([]);
  });

  it.each(everyTable)('$id $table states its lowest and highest value', ({ definition }) => {
    const values = Object.values(definition.letters);
    expect(definition.interval).toEqual([Math.min(...values), Math.max(...values)]);
  });

  it.each(everyTable)('$id $table lets Y and W be vowels exactly when its letters are Latin', ({ definition }) => {
    expect(definition.yAndW ?? false).toBe('Y' in definition.letters);
  });

  it.each(everyTable)('$id $table cannot be changed', ({ definition }) => {
    expect(Object.isFrozen(definition)).toBe(true);
    for (const part of [definition.letters, definition.vowels, definition.masters, definition.folds, definition.interval]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.values(definition.marks ?? {}).every(Object.isFrozen)).toBe(true);
  });
});
