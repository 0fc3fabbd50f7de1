import { BROKEN_LINE, chartJson, lineRefusalOf, openRequest, parseJson, refusedLine } from '@1numbers/contract';
import { type ChartRequest, computeListedChart } from '@1numbers/engine';
import { signed } from '../fingerprint.ts';

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
    return { text: refusedLine(line, lineRefusalOf(error) ?? BROKEN_LINE), failed: true };
  }
}

function chartOf(request: ChartRequest) {
  return signed(computeListedChart(request), request);
}
