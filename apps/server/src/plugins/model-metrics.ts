import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { ModelObserver } from '../modules/models/index.ts';

const WAITS = [0.001, 0.01, 0.1, 0.5, 1, 2.5, 5, 10, 20];
const PARAGRAPHS = [0.5, 1, 2, 3, 5, 8, 13, 20, 30, 60];

/** What language models do, as Prometheus reads it: by purpose and model, never by person. */
export function modelMetrics(registry: Registry): ModelObserver {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: readonly string[]) => new Counter({ name, help, labelNames, registers });
  const requests = counter('ai_requests_total', 'Requests to language models, by what came of them.', ['purpose', 'model', 'outcome']);
  const tokens = counter('ai_tokens_total', 'Tokens that models read and wrote.', ['purpose', 'model', 'direction']);
  const refusals = counter('ai_budget_refusals_total', 'Requests that a used up day or minute kept from a model.', ['code']);
  const repairs = counter('ai_repairs_total', 'Answers that were wrong and asked for once more.', ['purpose']);
  const readings = counter('ai_readings_total', 'Readings, by whose words were told.', ['purpose', 'source']);
  const waits = new Histogram({ name: 'ai_queue_wait_seconds', help: 'How long people waited for their turn.', buckets: WAITS, registers });
  const paragraphs = new Histogram({
    name: 'ai_first_paragraph_seconds',
    help: 'How long until the first paragraph of a model was told.',
    labelNames: ['purpose'],
    buckets: PARAGRAPHS,
    registers,
  });
  return {
    asked: (purpose, model, outcome) => requests.inc({ purpose, model, outcome }),
    used(purpose, model, { input, output }) {
      tokens.inc({ purpose, model, direction: 'input' }, input);
      tokens.inc({ purpose, model, direction: 'output' }, output);
    },
    refused: (code) => refusals.inc({ code }),
    waited: (seconds) => waits.observe(seconds),
    watchQueue(waiting) {
      new Gauge({
        name: 'ai_queue_waiting',
        help: 'Questions that wait for their turn.',
        registers,
        collect() {
          this.set(waiting());
        },
      });
    },
    repaired: (purpose) => repairs.inc({ purpose }),
    told: (purpose, source) => readings.inc({ purpose, source }),
    firstParagraph: (purpose, seconds) => paragraphs.observe({ purpose }, seconds),
  };
}
