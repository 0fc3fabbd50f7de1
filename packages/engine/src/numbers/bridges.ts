import type { NumberResult } from '../answer.ts';
import { PLAIN } from '../reduce.ts';
import { resultOf, type Trace, take } from '../trace.ts';

/**
 * Bridge: the difference between the roots of two numbers, 0–8. 0 is valid: nothing stands between them.
 * Source: Decoz; docs/methods/bridges.md
 */
export function bridge(first: NumberResult, second: NumberResult, firstId: string, secondId: string, trace: Trace): NumberResult {
  const from = Math.max(first.root, second.root);
  const by = Math.min(first.root, second.root);
  if (trace !== null) {
    take(trace, `number:${firstId}`, first.root);
    take(trace, `number:${secondId}`, second.root);
    trace.push({ code: 'subtract', from, by, total: from - by });
  }
  return resultOf(from - by, PLAIN, trace);
}
