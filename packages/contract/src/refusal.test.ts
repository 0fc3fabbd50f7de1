import { EngineError } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json.ts';
import { RequestError } from './open-request.ts';
import { lineRefusalOf } from './refusal.ts';

describe('lineRefusalOf', () => {
  it('gives the first field that was refused, with its place', () => {
    const error = new EngineError([
      { pointer: '/name', code: 'name_empty' },
      { pointer: '/birthDate', code: 'invalid_date' },
    ]);
    expect(lineRefusalOf(error)).toMatchObject({ code: 'name_empty', pointer: '/name' });
    expect(lineRefusalOf(new RequestError([{ pointer: '/timeZone', code: 'unknown_time_zone' }]))).toMatchObject({ pointer: '/timeZone' });
  });

  it('has no place for what is wrong with the whole line', () => {
    expect(lineRefusalOf(new EngineError([{ pointer: '', code: 'invalid_type' }]))).not.toHaveProperty('pointer');
    expect(lineRefusalOf(thrownBy('{'))).toEqual({ code: 'malformed_json', detail: expect.any(String) });
  });

  it('says which key was given twice', () => {
    expect(lineRefusalOf(thrownBy('{"name":"x","name":"y"}'))).toMatchObject({ code: 'duplicate_key', pointer: '/name' });
  });

  it('is nothing for a fault that is not the request’s', () => {
    expect(lineRefusalOf(new TypeError('ours'))).toBeNull();
  });
});

function thrownBy(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    return error;
  }
}
