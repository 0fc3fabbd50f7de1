import { openCard, openReport, type ReportFormat } from '@1numbers/contract';
import { computeChart } from '@1numbers/engine';
import type { Renderer } from './rendering/renderer.ts';

export type AdHocReports = {
  /** A report on a chart of which nothing is kept. Throws what `refusalOf` understands, and `unavailable` where too many are being made. */
  readonly report: (input: unknown, format: ReportFormat) => Promise<Buffer>;
  /** The same for a picture that is shared. */
  readonly card: (input: unknown, format: 'svg' | 'png') => Promise<Buffer>;
};

export function createAdHocReports({
  renderer,
  now,
}: {
  readonly renderer: Pick<Renderer, 'render'>;
  readonly now: () => Date;
}): AdHocReports {
  return {
    async report(input, format) {
      const { chart, language, paper } = openReport(input, now());
      // What is wrong with a request is said at once, and not by the thread that makes reports.
      computeChart({ ...chart, explain: false });
      return renderer.render({ kind: 'report', request: { chart, language }, format, paper, madeAt: now().toISOString() });
    },
    async card(input, format) {
      const request = openCard(input, now());
      computeChart({ ...request.chart, explain: false });
      return renderer.render({ kind: 'card', request, format });
    },
  };
}
