import { within } from '../within.ts';
import type { Exporting } from './exporting.ts';

/** Traces in the sense of OpenTelemetry: which request ran which statements, and how long each took. Never of whom. */
export type Tracing = {
  /** The span of a request, under the one that the caller's `traceparent` names. */
  readonly request: (method: string, headers: Readonly<Record<string, unknown>>) => RequestSpan;
  /** Told of a statement that has just been done, within the request or job it belongs to. */
  readonly observeQuery: (operation: string, seconds: number) => void;
  readonly job: <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;
  /** Hands over what is still here, for a moment at most. */
  readonly close: () => Promise<void>;
};

export type RequestSpan = {
  /** Runs what belongs to the request. */
  readonly within: (work: () => void) => void;
  readonly end: (answer: { readonly route: string; readonly status: number; readonly requestId: string }) => void;
};

/** Null where nobody asked for traces: nothing of it is then loaded, and nothing is done for a request. */
export async function openTracing(endpoint: string | undefined): Promise<Tracing | null> {
  if (endpoint === undefined) return null;
  const { startExporting } = await import('./exporting.ts');
  return tracingOf(startExporting());
}

const CLOSE_MS = 3_000;
const INTERNAL_ERROR = 500;

function tracingOf({ api, tracer, shutdown }: Exporting): Tracing {
  const { context, propagation, trace, SpanKind, SpanStatusCode } = api;
  return {
    request(method, headers) {
      const caller = propagation.extract(context.active(), headers);
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER }, caller);
      const own = trace.setSpan(caller, span);
      return {
        within: (work) => context.with(own, work),
        end({ route, status, requestId }) {
          span.updateName(`${method} ${route}`);
          span.setAttributes({
            'http.request.method': method,
            'http.route': route,
            'http.response.status_code': status,
            'onenumbers.request_id': requestId,
          });
          if (status >= INTERNAL_ERROR) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    observeQuery(operation, seconds) {
      if (trace.getActiveSpan() === undefined) return;
      const [verb = '', table] = operation.split(' ');
      const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': verb, ...(table && { 'db.collection.name': table }) };
      const now = Date.now();
      tracer.startSpan(operation, { kind: SpanKind.CLIENT, startTime: now - seconds * 1000, attributes }).end(now);
    },
    job: (name, run) =>
      tracer.startActiveSpan(`job ${name}`, async (span) => {
        try {
          return await run();
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    close: () => within(CLOSE_MS, shutdown(), 'The collector does not answer.').catch(() => undefined),
  };
}
