import { RequestError } from '@1numbers/contract';

/** One of the values of an option. What is none of them is refused as the field that it stands for. */
export function oneOf<Value extends string>(pointer: string, allowed: readonly Value[], text: string): Value {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new RequestError([{ pointer, code: 'invalid_option', params: { allowed: [...allowed] } }]);
  return found;
}
