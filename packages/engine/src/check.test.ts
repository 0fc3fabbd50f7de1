import { describe, expect, it } from 'vitest';
import {
  checkObject,
  dateSpan,
  enumeration,
  integerIn,
  integerMember,
  isMissing,
  memberOf,
  optionalBoolean,
  optionalDate,
  optionalList,
  optionalText,
  pointerTo,
  requiredDate,
  requiredText,
  textProblem,
  throwProblems,
} from './check.ts';
import type { EngineError, Problem } from './engine-error.ts';

/** The problems that reading a request leaves behind. */
function problemsOf(value: unknown, read: (object: ReturnType<typeof checkObject<'field' | 'to'>>) => unknown): Problem[] {
  const problems: Problem[] = [];
  read(checkObject(value, '', ['field', 'to'], problems));
  return problems;
}

describe('checkObject', () => {
  it.each([[null], ['text'], [5], [[]], [undefined]])('refuses %j, which is no object', (value) => {
    expect(problemsOf(value, () => null)).toEqual([{ pointer: '', code: 'invalid_type', params: { expected: 'object' } }]);
  });

  it('lists every unknown field with an escaped pointer', () => {
    expect(problemsOf({ 'a/b': 1, 'c~d': 2, field: 3 }, () => null)).toEqual([
      { pointer: '/a~1b', code: 'unknown_field' },
      { pointer: '/c~0d', code: 'unknown_field' },
    ]);
  });

  it('takes a __proto__ key for an unknown field', () => {
    expect(problemsOf(JSON.parse('{"__proto__":{"field":"x"}}'), () => null)).toEqual([{ pointer: '/__proto__', code: 'unknown_field' }]);
  });

  it('does not list the fields of what is no object as missing', () => {
    expect(problemsOf(5, (object) => requiredText(object, 'field'))).toHaveLength(1);
  });
});

describe('texts', () => {
  it('gives the text, and nothing for an absent one', () => {
    expect(problemsOf({ field: 'Ada' }, (object) => expect(optionalText(object, 'field')).toBe('Ada'))).toEqual([]);
    expect(problemsOf({ field: undefined }, (object) => expect(optionalText(object, 'field')).toBeUndefined())).toEqual([]);
    expect(problemsOf({ field: 'Ada' }, (object) => expect(requiredText(object, 'field')).toBe('Ada'))).toEqual([]);
  });

  it('refuses another type, a missing one and a long one, each with its parameters', () => {
    expect(problemsOf({ field: 5 }, (object) => requiredText(object, 'field'))).toEqual([
      { pointer: '/field', code: 'invalid_type', params: { expected: 'string' } },
    ]);
    expect(problemsOf({}, (object) => requiredText(object, 'field'))).toEqual([{ pointer: '/field', code: 'required' }]);
    expect(problemsOf({ field: 'x'.repeat(301) }, (object) => requiredText(object, 'field'))).toEqual([
      { pointer: '/field', code: 'name_too_long', params: { maxLength: 300 } },
    ]);
  });

  it.each([
    ['', 'name_empty'],
    [' \u00A0', 'name_empty'],
    ['\t', 'control_character'],
    ['a\u0000', 'control_character'],
    ['a\u0085', 'control_character'],
    ['a\u202Eb', 'control_character'],
    ['a\u2028b', 'control_character'],
    ['\uD800', 'ill_formed_unicode'],
    ['a\uDC00b', 'ill_formed_unicode'],
    ['😀'.repeat(300), null],
    ['😀'.repeat(301), 'name_too_long'],
    ['x'.repeat(601), 'name_too_long'],
    ['27B', null],
  ])('judges %j', (text, code) => {
    expect(textProblem(text)).toBe(code);
  });
});

describe('numbers, choices and booleans', () => {
  it('takes whole numbers of the range, both ends included', () => {
    expect(problemsOf({ field: 1, to: 9 }, (object) => expect(integerIn(object, 'field', 1, 9)).toBe(1))).toEqual([]);
    expect(problemsOf({ field: 9 }, (object) => expect(integerIn(object, 'field', 1, 9)).toBe(9))).toEqual([]);
    expect(problemsOf({}, (object) => expect(integerIn(object, 'field', 1, 9)).toBeUndefined())).toEqual([]);
  });

  it.each([
    [0, { code: 'invalid_option', params: { lowest: 1, highest: 9 } }],
    [10, { code: 'invalid_option', params: { lowest: 1, highest: 9 } }],
    [1.5, { code: 'invalid_type', params: { expected: 'integer' } }],
    ['1', { code: 'invalid_type', params: { expected: 'integer' } }],
    [null, { code: 'invalid_type', params: { expected: 'integer' } }],
  ])('refuses %j as a whole number from 1 to 9', (field, problem) => {
    expect(problemsOf({ field }, (object) => integerIn(object, 'field', 1, 9))).toEqual([{ pointer: '/field', ...problem }]);
  });

  it('takes one of several values and says which there are', () => {
    expect(problemsOf({ field: 'a' }, (object) => expect(enumeration(object, 'field', ['a', 'b'])).toBe('a'))).toEqual([]);
    expect(problemsOf({}, (object) => expect(enumeration(object, 'field', ['a', 'b'])).toBeUndefined())).toEqual([]);
    expect(problemsOf({ field: 'c' }, (object) => enumeration(object, 'field', ['a', 'b'], 'unknown_system'))).toEqual([
      { pointer: '/field', code: 'unknown_system', params: { allowed: ['a', 'b'] } },
    ]);
    expect(problemsOf({ field: 'true' }, (object) => enumeration(object, 'field', [false, true]))).toEqual([
      { pointer: '/field', code: 'invalid_type', params: { expected: 'boolean' } },
    ]);
  });

  it('takes a boolean and nothing like one', () => {
    expect(problemsOf({ field: false }, (object) => expect(optionalBoolean(object, 'field')).toBe(false))).toEqual([]);
    expect(problemsOf({}, (object) => expect(optionalBoolean(object, 'field')).toBeUndefined())).toEqual([]);
    expect(problemsOf({ field: 0 }, (object) => optionalBoolean(object, 'field'))).toEqual([
      { pointer: '/field', code: 'invalid_type', params: { expected: 'boolean' } },
    ]);
  });
});

describe('dates', () => {
  it('reads a date, and nothing for an absent one', () => {
    expect(problemsOf({ field: '2024-02-29' }, (object) => expect(optionalDate(object, 'field')?.day).toBe(29))).toEqual([]);
    expect(problemsOf({}, (object) => expect(optionalDate(object, 'field')).toBeUndefined())).toEqual([]);
  });

  it.each([
    ['1900-02-29', { code: 'invalid_date' }],
    ['0000-01-01', { code: 'date_out_of_range' }],
    [20240229, { code: 'invalid_type', params: { expected: 'string' } }],
  ])('refuses %j', (field, problem) => {
    expect(problemsOf({ field }, (object) => requiredDate(object, 'field'))).toEqual([{ pointer: '/field', ...problem }]);
  });

  it('asks for both ends of a span, in order', () => {
    expect(problemsOf({}, (object) => dateSpan(object, 'field', 'to'))).toEqual([
      { pointer: '/field', code: 'required' },
      { pointer: '/to', code: 'required' },
    ]);
    expect(problemsOf({ field: '2024-01-02', to: '2024-01-01' }, (object) => dateSpan(object, 'field', 'to'))).toEqual([
      { pointer: '/to', code: 'date_out_of_range', params: { earliest: '2024-01-02' } },
    ]);
    expect(
      problemsOf({ field: '2024-01-02', to: '2024-01-02' }, (object) => expect(dateSpan(object, 'field', 'to')).toBeDefined()),
    ).toEqual([]);
  });
});

describe('lists', () => {
  it('points at the member that is wrong and keeps the rest', () => {
    const problems = problemsOf({ field: [1, 'x', 12, 3] }, (object) =>
      expect(optionalList(object, 'field', 4, integerMember(1, 9))).toEqual([1, 3]),
    );
    expect(problems).toEqual([
      { pointer: '/field/1', code: 'invalid_type' },
      { pointer: '/field/2', code: 'invalid_option' },
    ]);
  });

  it('refuses what is no list, and a list that is too long', () => {
    expect(problemsOf({ field: {} }, (object) => optionalList(object, 'field', 4, integerMember(1, 9)))).toEqual([
      { pointer: '/field', code: 'invalid_type', params: { expected: 'array' } },
    ]);
    expect(problemsOf({ field: [1, 2] }, (object) => optionalList(object, 'field', 1, integerMember(1, 9)))).toEqual([
      { pointer: '/field', code: 'invalid_option', params: { maxLength: 1 } },
    ]);
    expect(problemsOf({}, (object) => expect(optionalList(object, 'field', 1, integerMember(1, 9))).toBeUndefined())).toEqual([]);
  });

  it('reads members that are one of several values', () => {
    expect(memberOf(['a'])('a')).toEqual({ member: 'a' });
    expect(memberOf(['a'], 'unknown_system')('b')).toBe('unknown_system');
    expect(memberOf(['a'])(1)).toBe('invalid_type');
  });
});

describe('problems', () => {
  it('throws all of them as one error, and nothing when there are none', () => {
    expect(() => throwProblems([])).not.toThrow();
    const problems: Problem[] = [
      { pointer: '/a', code: 'required' },
      { pointer: '/b', code: 'invalid_type' },
    ];
    try {
      throwProblems(problems);
      expect.unreachable();
    } catch (error) {
      expect((error as EngineError).problems).toEqual(problems);
    }
  });

  it('says whether a field is missing', () => {
    expect(problemsOf({ field: 1 }, (object) => expect(isMissing(object, 'field')).toBe(false))).toEqual([]);
    expect(problemsOf({}, (object) => expect(isMissing(object, 'field')).toBe(true))).toEqual([{ pointer: '/field', code: 'required' }]);
  });

  it('writes pointers to members of lists', () => {
    expect(pointerTo('/list', 3)).toBe('/list/3');
  });
});
