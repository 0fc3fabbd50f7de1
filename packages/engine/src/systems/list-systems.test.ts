import { describe, expect, it } from 'vitest';
import { TABLE_VALUES } from '../request.ts';
import { describeSystem, listSystems } from './list-systems.ts';

describe('listSystems', () => {
  it('lists the ten systems in order with what they declare', () => {
    expect(listSystems().map(({ id, script, vowelsDeclared, masters, nameSum }) => [id, script, vowelsDeclared, masters, nameSum])).toEqual(
      [
        ['pythagorean', 'latin', true, 'request', 'request'],
        ['chaldean', 'latin', true, 'chaldeanMasters', 'addAll'],
        ['indian', 'latin', true, [], 'addAll'],
        ['brazilian', 'latin', true, [11, 22], 'addAll'],
        ['hebrew', 'hebrew', false, 'request', 'addAll'],
        ['greek', 'greek', true, 'request', 'addAll'],
        ['arabic', 'arabic', false, 'request', 'addAll'],
        ['cyrillic', 'cyrillic', true, 'request', 'addAll'],
        ['thai', 'thai', false, 'request', 'addAll'],
        ['ordinal', 'latin', true, 'request', 'addAll'],
      ],
    );
  });

  it('names the tables to choose from and a source for each', () => {
    expect(
      listSystems()
        .filter(({ tables }) => tables.length > 0)
        .map(({ id, tables }) => [id, tables]),
    ).toEqual(Object.entries(TABLE_VALUES));
    expect(listSystems().every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

it('describes a system of one table by that table, which has no name', () => {
  expect(describeSystem('greek').definitions.map(({ table, definition }) => [table, definition.id])).toEqual([[null, 'greek']]);
});

it('describes a system of several tables by each of them, the default first', () => {
  expect(describeSystem('arabic').definitions.map(({ table }) => table)).toEqual(['mashriqi', 'maghribi']);
});
