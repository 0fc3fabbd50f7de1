import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { SYSTEM_IDS } from '../request.ts';
import { parseSystem, validateSystem } from './validate-system.ts';

const VALID = {
  id: 'my-system',
  letters: { A: 1, B: 2, Y: 3, W: 4, É: 9 },
  vowels: ['A', 'É'],
  yAndW: true,
  masters: [11, 22],
  nameSum: 'addAll',
  folds: { Æ: 'A' },
  marksAreLetters: false,
  marks: { '\u0303': { add: 3 }, "'": { times: 2, add: 1 } },
  interval: [1, 9],
};

/** The problems of the valid system with some fields replaced. */
function problems(changes: Record<string, unknown>): unknown {
  return validateSystem({ ...VALID, ...changes });
}

function invalid(pointer: string, reason: string): unknown {
  return { pointer, code: 'invalid_system', params: { reason } };
}

function wrongType(pointer: string, expected: string): unknown {
  return { pointer, code: 'invalid_type', params: { expected } };
}

describe('validateSystem', () => {
  it('accepts a complete system and a minimal one', () => {
    expect(validateSystem(VALID)).toEqual([]);
    expect(
      validateSystem({ id: 'x', letters: { Ж: 9999 }, vowels: null, masters: 'request', nameSum: 'request', interval: [1, 9999] }),
    ).toEqual([]);
  });

  it('refuses what is no object', () => {
    for (const input of [null, undefined, 7, 'pythagorean', [VALID], true])
      expect(validateSystem(input)).toEqual([wrongType('', 'object')]);
  });

  it('names every missing field', () => {
    const missing = ['/id', '/letters', '/vowels', '/masters', '/nameSum', '/interval'].map((pointer) => ({ pointer, code: 'required' }));
    expect(validateSystem({})).toEqual(missing);
  });

  it('starts its pointers where it is told to and escapes them', () => {
    expect(validateSystem({ ...VALID, 'a/b~c': 1 }, '/system')).toEqual([{ pointer: '/system/a~1b~0c', code: 'unknown_field' }]);
  });

  it('refuses an id of another form', () => {
    for (const id of ['', 'My', '1a', 'a b', 'a__b', '-a', 'a'.repeat(41)]) expect(problems({ id })).toEqual([invalid('/id', 'id_form')]);
    expect(problems({ id: 7 })).toEqual([wrongType('/id', 'string')]);
    expect(problems({ id: 'a'.repeat(40) })).toEqual([]);
  });

  it('refuses the id of a system of the house, whose numbers it would not give', () => {
    for (const id of SYSTEM_IDS) expect(problems({ id })).toEqual([invalid('/id', 'id_taken')]);
  });

  it('refuses wrong types of every field', () => {
    expect(
      problems({ vowels: 'A', yAndW: 1, masters: 11, nameSum: 1, folds: [], marksAreLetters: 'no', marks: null, interval: 9 }),
    ).toEqual([
      wrongType('/vowels', 'array'),
      wrongType('/yAndW', 'boolean'),
      wrongType('/masters', 'array'),
      wrongType('/nameSum', 'string'),
      wrongType('/folds', 'object'),
      wrongType('/marksAreLetters', 'boolean'),
      wrongType('/marks', 'object'),
      wrongType('/interval', 'array'),
    ]);
    expect(problems({ letters: 'AB', vowels: null, yAndW: false, folds: {} })).toEqual([wrongType('/letters', 'object')]);
  });
});

describe('letters', () => {
  const only = (letters: unknown, changes = {}) => problems({ letters, vowels: null, yAndW: false, folds: {}, ...changes });

  it('are at least one and at most 500', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [String.fromCharCode(0x4e00 + index), 1]));
    expect(only({})).toEqual([invalid('/letters', 'empty')]);
    expect(only(many(500))).toEqual([]);
    expect(only(many(501))).toEqual([invalid('/letters', 'too_many')]);
  });

  it.each([
    ['AB', 'not_one_character'],
    ['', 'not_one_character'],
    ['𐐀', 'outside_basic_plane'],
    ['\u212A', 'not_normalised'], // KELVIN SIGN, which NFC makes a K
    ['1', 'not_a_letter'],
    ['\u0E34', 'not_a_letter'],
    ['\uD800', 'not_a_letter'],
    ['a', 'not_upper_case'],
    ['ß', 'not_upper_case'],
  ])('may not be %j: %s', (letter, reason) => {
    expect(only({ [letter]: 1 })).toEqual([invalid(`/letters/${letter}`, reason)]);
  });

  it('may be marks where marks are letters', () => {
    expect(only({ '\u0E34': 4 }, { marksAreLetters: true })).toEqual([]);
    expect(only({ '1': 4 }, { marksAreLetters: true })).toEqual([invalid('/letters/1', 'not_a_letter')]);
  });

  it('have whole values from 1 to 9999 inside the interval', () => {
    expect(only({ A: 0, B: 10000, C: 1.5, D: '1', E: 10 }, { interval: [2, 9] })).toEqual([
      invalid('/letters/A', 'out_of_range'),
      invalid('/letters/B', 'out_of_range'),
      wrongType('/letters/C', 'integer'),
      wrongType('/letters/D', 'integer'),
      invalid('/letters/E', 'outside_interval'),
    ]);
  });

  it('cannot be slipped in through the prototype', () => {
    const letters = JSON.parse('{ "A": 1, "__proto__": { "B": 2 } }');
    expect(only(letters, { vowels: ['B', 'constructor'] })).toEqual([
      invalid('/letters/__proto__', 'not_one_character'),
      wrongType('/letters/__proto__', 'integer'),
      invalid('/vowels/0', 'not_in_letters'),
      invalid('/vowels/1', 'not_in_letters'),
    ]);
    expect(validateSystem(Object.create(VALID))).toHaveLength(6);
    expect(validateSystem(JSON.parse('{ "__proto__": {} }'))).toContainEqual({ pointer: '/__proto__', code: 'unknown_field' });
  });
});

describe('the other fields', () => {
  it('take vowels from the letters, each once', () => {
    expect(problems({ vowels: ['A', 'O', 'A', 5] })).toEqual([
      invalid('/vowels/1', 'not_in_letters'),
      invalid('/vowels/2', 'duplicate'),
      wrongType('/vowels/3', 'string'),
    ]);
    expect(problems({ vowels: new Array(2) })).toEqual([wrongType('/vowels/0', 'string'), wrongType('/vowels/1', 'string')]);
    expect(problems({ vowels: new Array(501).fill('A') })).toEqual([invalid('/vowels', 'too_many')]);
  });

  it('let Y and W be vowels only where both are letters and vowels are declared', () => {
    expect(problems({ letters: { A: 1, É: 2, Y: 1 } })).toEqual([invalid('/yAndW', 'y_and_w_not_in_letters')]);
    expect(problems({ letters: { A: 1, É: 2, W: 1 } })).toEqual([invalid('/yAndW', 'y_and_w_not_in_letters')]);
    expect(problems({ vowels: null })).toEqual([invalid('/yAndW', 'y_and_w_without_vowels')]);
  });

  it('keep only masters from 11 to 99, each once', () => {
    expect(problems({ masters: [11, 12, 110, 0, 11, '22'] })).toEqual([
      invalid('/masters/1', 'not_a_master'),
      invalid('/masters/2', 'not_a_master'),
      invalid('/masters/3', 'not_a_master'),
      invalid('/masters/4', 'duplicate'),
      wrongType('/masters/5', 'integer'),
    ]);
    expect(problems({ masters: [11, 22, 33, 44, 55, 66, 77, 88, 99] })).toEqual([]);
    expect(problems({ masters: 'request' })).toEqual([]);
    expect(problems({ masters: 'chaldeanMasters' })).toEqual([]);
    expect(problems({ masters: 'sometimes' })).toEqual([wrongType('/masters', 'array')]);
  });

  it('know two ways to add a name', () => {
    expect(problems({ nameSum: 'perWord' })).toEqual([invalid('/nameSum', 'unknown_value')]);
  });

  it('fold letters that are not in the table to letters that are', () => {
    expect(problems({ folds: { A: 'B', Ø: 'O', œ: 7, '?': 'A', ab: 'A' } })).toEqual([
      invalid('/folds/A', 'in_letters'),
      invalid('/folds/Ø', 'not_in_letters'),
      wrongType('/folds/œ', 'string'),
      invalid('/folds/?', 'not_a_letter'),
      invalid('/folds/ab', 'not_one_character'),
    ]);
  });

  it('take combining marks and the apostrophe as modifiers', () => {
    const marks = {
      '\u0301': {},
      x: { add: 1 },
      "''": { add: 1 },
      '\u0300': { add: -1, times: 100 },
      '\u0302': { minus: 1, add: 1 },
      '\u0303': 3,
    };
    expect(problems({ marks })).toEqual([
      invalid('/marks/\u0301', 'empty'),
      invalid('/marks/x', 'not_a_mark'),
      invalid("/marks/''", 'not_one_character'),
      invalid('/marks/\u0300/add', 'out_of_range'),
      invalid('/marks/\u0300/times', 'out_of_range'),
      { pointer: '/marks/\u0302/minus', code: 'unknown_field' },
      wrongType('/marks/\u0303', 'object'),
    ]);
  });

  it('state an interval of two whole numbers in order', () => {
    for (const interval of [[], [1], [1, 2, 3], [0, 9], [9, 1], [1, 10000], [1, '9'], [1.5, 9]]) {
      expect(problems({ interval })).toEqual([invalid('/interval', 'interval_form')]);
    }
  });
});

describe('parseSystem', () => {
  it('gives a frozen copy with nothing lost', () => {
    const parsed = parseSystem(VALID, '/system');
    expect(parsed).toEqual(VALID);
    expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.letters) && Object.isFrozen(parsed.marks)).toBe(true);
    expect(Object.isFrozen(VALID.letters)).toBe(false);
  });

  it('leaves out what was left out', () => {
    const minimal = { id: 'x', letters: { A: 1 }, vowels: null, masters: 'request', nameSum: 'request', interval: [1, 1] };
    expect(Object.keys(parseSystem(minimal, ''))).toEqual(['id', 'letters', 'vowels', 'masters', 'nameSum', 'interval']);
  });

  it('throws every problem at once', () => {
    const parse = () => parseSystem({ ...VALID, id: 'No', nameSum: 'all' }, '/system');
    expect(parse).toThrow(EngineError);
    expect(parse).toThrow('invalid_system /system/id, invalid_system /system/nameSum');
  });
});
