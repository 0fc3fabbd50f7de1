import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonError, parseJson } from './json.ts';

describe('parseJson', () => {
  it('reads every JSON value as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"a":{"b":[0,{"c":1,"d":{},"c":2}]}}', '/a/b/1/c'],
    ['[{"a/b~":1,"a/b~":1}]', '/0/a~1b~0'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"":1,"":2}', '/'],
    ['{"a":"x,{\\"a\\":1","b":["b","b"],"b":1}', '/b'],
  ])('refuses the duplicate key of %s and points at it', (text, pointer) => {
    expect(refusal(text)).toMatchObject({ code: 'duplicate_key', pointer });
  });

  it('accepts the same key in different objects, and colons and braces inside strings', () => {
    expect(parseJson('[{"a":{"a":1}},{"a":"{\\"a\\":1,\\"a\\":2}\\\\"}]')).toEqual([{ a: { a: 1 } }, { a: '{"a":1,"a":2}\\' }]);
  });

  it('accepts 32 levels and refuses the 33rd, and 200,000 of them, without parsing', () => {
    expect(parseJson(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeInstanceOf(Array);
    expect(refusal(`${'['.repeat(33)}${']'.repeat(33)}`).code).toBe('too_deep');
    expect(refusal('{"a":'.repeat(200_000)).code).toBe('too_deep');
  });

  it.each(['', ' ', '{', '{"a"}', '{"a":1,}', "{'a':1}", '{"a":1:2}', '[1 2]', 'nul', '"\u0000"', '{"name":"secret" x}', '"\\'])(
    'refuses %j as malformed and never repeats it',
    (text) => {
      const error = refusal(text);
      expect(error.code).toBe('malformed_json');
      expect(error.message).not.toContain('secret');
    },
  );

  it.each([
    ['{"name":x}', 'The text is not JSON: it breaks at character 9.'],
    ['{"name":"Ada","explain":tru}', 'The text is not JSON: it breaks at character 28.'],
    ['xx', 'The text is not JSON: it breaks at character 1.'],
    ['\u00A0', 'The text is not JSON: it breaks at character 1.'],
    [`{"name":"${'a'.repeat(50)}",}`, 'The text is not JSON: it breaks at character 62.'],
    ['{"name":"Ada"', 'The text is not JSON: it ends too early.'],
    [' \n', 'The text is not JSON: it is empty.'],
  ])('says of %j where it breaks, however short it is', (text, sentence) => {
    expect(refusal(text).message).toBe(sentence);
  });

  it('keeps `__proto__` as a harmless own key', () => {
    const value = parseJson('{"__proto__":{"polluted":true}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('finds a duplicate among 100,000 keys in one pass each', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `"k${index}":0`);
    expect(refusal(`{${keys.join(',')},"k7":0}`).pointer).toBe('/k7');
  });
});

function refusal(text: string): JsonError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) return error;
  }
  throw new Error('it was accepted');
}
