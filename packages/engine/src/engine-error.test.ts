import { describe, expect, it } from 'vitest';
import { collectProblems, EngineError, type Problem } from './engine-error.ts';

describe('an engine error', () => {
  it('carries its problems and says them in codes', () => {
    const error = new EngineError([
      { pointer: '/name', code: 'required' },
      { pointer: '/asOf', code: 'invalid_date' },
    ]);
    expect(error.message).toBe('required /name, invalid_date /asOf');
    expect(error.problems).toHaveLength(2);
  });

  it('can be collected with others, while a fault of the program goes on', () => {
    const problems: Problem[] = [];
    expect(collectProblems(problems, () => 7)).toBe(7);
    expect(
      collectProblems(problems, () => {
        throw new EngineError([{ pointer: '', code: 'required' }]);
      }),
    ).toBeNull();
    expect(problems).toEqual([{ pointer: '', code: 'required' }]);
    expect(() =>
      collectProblems(problems, () => {
        throw new RangeError('a fault');
      }),
    ).toThrow(RangeError);
  });
});
