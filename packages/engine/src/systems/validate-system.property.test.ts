import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { letterSystem, valueOfCode } from '../letters.ts';
import { parseSystem, validateSystem } from './validate-system.ts';

const FIELDS = ['id', 'letters', 'vowels', 'yAndW', 'masters', 'nameSum', 'folds', 'marksAreLetters', 'marks', 'interval'];

/** Objects with the right fields and anything in them. */
const almostSystem = fc.dictionary(fc.constantFrom(...FIELDS), fc.anything());

/** Systems that are right but for their letters, which are any characters with values around the allowed ones. */
const lettered = fc
  .dictionary(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.integer({ min: -1, max: 10_001 }), { minKeys: 1, maxKeys: 5 })
  .map((letters) => ({ id: 'any', letters, vowels: null, masters: [], nameSum: 'addAll', interval: [1, 9999] }));

describe('validateSystem, for any input', () => {
  it('never throws and names only fields', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almostSystem, fc.jsonValue()), (input) => {
        for (const { pointer } of validateSystem(input)) expect(pointer === '' || pointer.startsWith('/')).toBe(true);
      }),
    );
  });

  it('lets through exactly what parseSystem takes', () => {
    fc.assert(
      fc.property(fc.oneof(almostSystem, lettered), (input) => {
        if (validateSystem(input).length > 0) expect(() => parseSystem(input, '')).toThrow(EngineError);
        else expect(parseSystem(input, '')).toEqual(input);
      }),
    );
  });

  it('lets through only letters that are found again', () => {
    fc.assert(
      fc.property(lettered, (input) => {
        if (validateSystem(input).length > 0) return;
        const system = letterSystem(parseSystem(input, ''));
        for (const [letter, value] of Object.entries(input.letters)) {
          expect(valueOfCode(system, letter.normalize('NFC').toUpperCase().charCodeAt(0))).toBe(value);
        }
      }),
    );
  });
});
