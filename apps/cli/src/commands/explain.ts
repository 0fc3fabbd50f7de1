import { type Chart, CYCLE_IDS, computeChart, GRID_IDS, NUMBER_IDS, type NumberResult } from '@1numbers/engine';
import { cycles, grids as gridTerms, numbers, type Term } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { openPerson, type PersonOptions } from '../person.ts';
import { explainPage } from '../views/explain-page.ts';
import { missingWords } from '../views/notes.ts';
import { cli, fill } from '../words.ts';
import { momentOf } from './chart.ts';

export type ExplainOptions = Omit<PersonOptions, 'include'> & { readonly json?: true };

/** `1numbers explain <number>`: what the number is, and every step to it. */
export function explainCommand(text: string, options: ExplainOptions, door: Door): string {
  const id = findId(text);
  const request = openPerson({ ...options, include: [id, 'methods', 'sensitivity'] }, door, true);
  const chart = computeChart(request);
  if (options.json === true) return json(chart);
  const reason = chart.missing[id];
  if (reason !== undefined) {
    throw new Failure(fill(cli.failures.number_missing, { number: TERMS[id]?.name ?? id, ...missingWords(reason, chart.name) }));
  }
  return explainPage({ id, term: TERMS[id] as Term, results: resultsOf(chart, id), chart, moment: momentOf(request) }, door.screen);
}

const TERMS: Readonly<Record<string, Term>> = { ...numbers, ...cycles, ...gridTerms };
const IDS: readonly string[] = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS];

/** The id of what a person calls by its id, its name or one of its other names, in any case and with any separators. */
function findId(text: string): string {
  const wanted = plain(text);
  const found =
    IDS.find((id) => plain(id) === wanted || plain(TERMS[id]?.name ?? id) === wanted) ??
    IDS.find((id) => TERMS[id]?.aliases.some((alias) => plain(alias) === wanted));
  if (found === undefined) throw new Failure(fill(cli.failures.unknown_number, { value: text, ids: IDS.join(', ') }));
  return found;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The results with steps that stand under an id: one, or the two of the bridges. */
function resultsOf(chart: Chart, id: string): readonly (readonly [string, NumberResult])[] {
  const found: unknown = { ...chart.numbers, ...chart.cycles }[id as 'lifePath'];
  if (isNumberResult(found)) return [[id, found]];
  if (id !== 'bridges' || typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([part, result]) => (isNumberResult(result) ? [[`${id}.${part}`, result] as const] : []));
}

function isNumberResult(value: unknown): value is NumberResult {
  return typeof value === 'object' && value !== null && 'chain' in value && 'display' in value;
}
