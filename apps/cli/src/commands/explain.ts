import { type Chart, CYCLE_IDS, computeChart, GRID_IDS, NUMBER_IDS, type NumberResult } from '@1numbers/engine';
import { cycles, grids as gridTerms, numbers, type Term } from '@1numbers/locales';
import {
  bareNameOf,
  explainNone,
  explainNumber,
  type How,
  type HowId,
  type HowLanguage,
  LANGUAGES,
  loadHowLanguage,
} from '@1numbers/readings';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { oneOf } from '../one-of.ts';
import { openPerson, type PersonOptions } from '../person.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrap } from '../terminal/text.ts';
import { explainPage } from '../views/explain-page.ts';
import { missingWords } from '../views/notes.ts';
import { page } from '../views/page.ts';
import { waysLines } from '../views/ways.ts';
import { cli, fill } from '../words.ts';
import { momentOf } from './chart.ts';

export type ExplainOptions = Omit<PersonOptions, 'include'> & { readonly lang?: string; readonly json?: true };

/** `1numbers explain <number>`: what the number is, and every step to it. */
export async function explainCommand(text: string, options: ExplainOptions, door: Door): Promise<string> {
  const id = findId(text);
  const language = oneOf('/language', LANGUAGES, options.lang ?? 'en');
  const request = openPerson({ ...options, include: [id, 'methods', 'sensitivity'] }, door, true);
  const chart = computeChart(request);
  if (options.json === true) return json(chart);
  const reason = chart.missing[id];
  if (reason !== undefined) {
    throw new Failure(fill(cli.failures.number_missing, { number: TERMS[id]?.name ?? id, ...missingWords(reason, chart.name) }));
  }
  const words = await loadHowLanguage(language);
  // How a table was filled also rests on what was not asked for.
  const { include: _, ...all } = request;
  const ways = explainNumber(words, computeChart(all), id);
  const told = ways.length > 0 ? waysLines(ways, door.screen) : wrap(explainNone(words, id), innerWidth(door.screen));
  if (language !== 'en') return page(titleOf(words, id, ways), [told], door.screen);
  return explainPage({ id, term: TERMS[id] as Term, results: resultsOf(chart, id), told, chart, moment: momentOf(request) }, door.screen);
}

function titleOf(words: HowLanguage, id: HowId, ways: readonly How[]): string {
  const [only] = ways;
  return ways.length === 1 && only !== undefined ? `${only.ground.name} ${only.ground.value}`.trim() : bareNameOf(words, id);
}

const TERMS: Readonly<Record<string, Term>> = { ...numbers, ...cycles, ...gridTerms };
const IDS: readonly HowId[] = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS];

/** The id of what a person calls by its id, its name or one of its other names, in any case and with any separators. */
function findId(text: string): HowId {
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
