import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { computeVehicle, type VehicleRequest } from './vehicle.ts';

describe('computeVehicle', () => {
  it('adds letters and digits, the digits alone, and the letters alone', () => {
    // Cheiro: M4 H5 A1 B2 = 12; 1+2+1+2+3+4 = 13.
    const answer = computeVehicle({ plate: 'MH-12 ab 1234' });
    expect(answer.calculation).toBe('MH12AB1234');
    expect(answer.letters?.total).toBe(12);
    expect(answer.digits).toMatchObject({ total: 13, display: '13/4' });
    expect(answer.all).toMatchObject({ total: 25, value: 7 });
    expect(answer.characters.slice(0, 3)).toEqual([
      { character: 'M', value: 4 },
      { character: 'H', value: 5 },
      { character: '1', value: 1 },
    ]);
    expect(answer).toMatchObject({ system: 'chaldean', unsupported: [], missing: {} });
  });

  it('takes the letters of another system', () => {
    // Pythagorean: M4 H8 A1 B2 = 15.
    expect(computeVehicle({ plate: 'MH12AB1234', system: 'pythagorean' }).letters?.total).toBe(15);
  });

  it('lists a letter without a value and computes nothing with letters then', () => {
    const answer = computeVehicle({ plate: 'А123BC' });
    expect(answer.unsupported).toEqual(['А']);
    expect(answer).toMatchObject({ all: null, letters: null, missing: { all: 'unsupported_letters', letters: 'unsupported_letters' } });
    expect(answer.digits?.total).toBe(6);
    expect(computeVehicle({ plate: 'Б123' }).missing).toEqual({ all: 'requires_transliteration', letters: 'requires_transliteration' });
    // Russian plates use letters of both alphabets: А1 В3 С1.
    expect(computeVehicle({ plate: 'А123ВС', system: 'cyrillic' }).all?.total).toBe(11);
  });

  it('says why a plate of one kind lacks the other', () => {
    expect(computeVehicle({ plate: '2468' })).toMatchObject({ letters: null, missing: { letters: 'no_letters' }, all: { total: 20 } });
    expect(computeVehicle({ plate: 'HELLO' })).toMatchObject({ digits: null, missing: { digits: 'no_digits' } });
  });

  it.each([
    [{}, { pointer: '/plate', code: 'required' }],
    [{ plate: '···' }, { pointer: '/plate', code: 'no_letters' }],
    [{ plate: 'A\u0007' }, { pointer: '/plate', code: 'control_character' }],
    [
      { plate: 'A1', methods: { table: 'gadol' } },
      { pointer: '/methods/table', code: 'invalid_option' },
    ],
  ])('refuses %j', (request, problem) => {
    expect(() => computeVehicle(request as VehicleRequest)).toThrow(EngineError);
    expect(() => computeVehicle(request as VehicleRequest)).toThrow(`${problem.code} ${problem.pointer}`);
  });
});
