import * as api from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

export type Exporting = { readonly api: typeof api; readonly tracer: api.Tracer; readonly shutdown: () => Promise<void> };

/** Where to, how much of it and under what name is read by the library itself, from the variables that OpenTelemetry defines. */
export function startExporting(): Exporting {
  const resource = resourceFromAttributes({ 'service.name': '1numbers' }).merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())] });
  provider.register();
  return { api, tracer: provider.getTracer('1numbers'), shutdown: () => provider.shutdown() };
}
