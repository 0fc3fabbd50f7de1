import { describeProblem, JsonError, openRequest, parseJson, RequestError } from '@1numbers/contract';
import { type ChartRequest, computeChart, EngineError } from '@1numbers/engine';
import { withFingerprint } from '../fingerprint.ts';
import { cli } from '../words.ts';
import { chartJson } from './chart-json.ts';

/** Why a line has no text. */
export type LineProblem = 'payload_too_large' | 'malformed_unicode';

/** What a line is answered with: the chart, or the error and then `failed`. */
export type LineAnswer = { readonly text: string; readonly failed: boolean };

/** How a batch answers every line: at which instant, and with steps or without. */
export type BatchRules = { readonly now: Date; readonly explain: boolean };

/** The chart of one line of JSON, as one line of JSON. Never throws: a line that cannot be answered says why. */
export function answerLine(text: string, line: number, rules: BatchRules): LineAnswer {
  try {
    const request = openRequest(parseJson(text), rules.now, { explain: rules.explain });
    return { text: chartJson(chartOf(request)), failed: false };
  } catch (error) {
    return refusal(line, error);
  }
}

/** The answer to a line that is no text. */
export function answerProblem(code: LineProblem, line: number): LineAnswer {
  return errorLine(line, { code, detail: cli.batch[code] });
}

function chartOf(request: ChartRequest) {
  return withFingerprint(computeChart(request), request);
}

function refusal(line: number, error: unknown): LineAnswer {
  if (error instanceof JsonError) {
    const { code, message: detail, pointer } = error;
    return errorLine(line, pointer === undefined ? { code, detail } : { code, detail, pointer });
  }
  if (error instanceof EngineError || error instanceof RequestError) {
    const [problem] = error.problems;
    return errorLine(line, { code: problem.code, detail: describeProblem(problem), pointer: problem.pointer });
  }
  return errorLine(line, { code: 'internal', detail: cli.batch.internal });
}

function errorLine(line: number, error: { readonly code: string; readonly detail: string; readonly pointer?: string }): LineAnswer {
  return { text: JSON.stringify({ line, error }), failed: true };
}
