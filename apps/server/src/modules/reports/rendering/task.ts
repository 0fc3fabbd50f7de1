import type { ReportFormat } from '@1numbers/contract';
import type { CardRequest, ReportRequest } from '@1numbers/reports';
import type { Paper } from '../pdf/pages.ts';

/** What is made: a report in one format, or a card. */
export type Task =
  | {
      readonly kind: 'report';
      readonly request: ReportRequest;
      readonly format: ReportFormat;
      readonly paper: Paper;
      /** ISO 8601: stands in the file. */
      readonly madeAt: string;
    }
  | { readonly kind: 'card'; readonly request: CardRequest; readonly format: 'svg' | 'png' };

/** What the worker tells of the task it is at. */
export type Told = { readonly progress: number } | { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string };
