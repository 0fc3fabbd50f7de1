import type { Chart } from '@1numbers/engine';
import { composeReading } from '../compose.ts';
import type { Position } from '../knowledge.ts';
import type { Ground } from '../reading.ts';
import type { Asked } from './asked.ts';
import { POSITION_OF } from './asked-time.ts';
import { nearest } from './nearest.ts';
import { composed, explain, joined, meaning, tell } from './replies.ts';
import { nameOf, plain, type Question, type Reply, saying } from './reply.ts';

/** Answers from chart and knowledge alone what was understood. */
export async function answer(question: Question): Promise<Reply> {
  const { asked, words, today, lookups } = question;
  const { says } = words;
  switch (asked.act) {
    case 'hello':
    case 'thanks':
    case 'help':
      return plain(says[asked.act]);
    case 'unknown':
      return unknown(question);
    case 'other':
    case 'real':
    case 'stranger':
      return plain(says[asked.act]);
    case 'remember':
      return plain(says.notRemembered);
    case 'forget':
      return plain(says.notRemembered);
    case 'pair':
      return pair(question);
  }
  const asOf = asked.time?.asOf ?? today;
  const chart = await lookups.chart({ asOf, person: asked.person, explain: asked.act === 'explain' });
  if (chart === null) return asked.act === 'meaning' ? meaning(question, null, asOf) : plain(says.noSubject);
  const reply = await fromChart(question, chart, asOf);
  const { label } = question.people.find(({ id }) => id === asked.person) ?? {};
  return label === undefined ? reply : { ...reply, paragraphs: [saying(says.about, { name: label }), ...reply.paragraphs] };
}

/** Answers each of several things that one message asks. */
export async function answerAll(question: Omit<Question, 'asked'>, asked: readonly Asked[]): Promise<Reply> {
  return joined(await Promise.all(asked.map((each) => answer({ ...question, asked: each }))));
}

async function unknown(question: Question): Promise<Reply> {
  const { text, words, today, lookups } = question;
  const chart = text === undefined ? null : await lookups.chart({ asOf: today, person: null });
  return (chart && nearest(question, chart, today)) ?? plain(words.says.unknown);
}

async function fromChart(question: Question, chart: Chart, asOf: string): Promise<Reply> {
  const { asked, words, language, avoid = [] } = question;
  switch (asked.act) {
    case 'explain':
      return explain(question, chart, asOf);
    case 'meaning':
      return meaning(question, chart, asOf);
    case 'compare':
      return compare(question, chart, asOf);
    case 'fate': {
      const now = tell({ ...question, asked: { ...asked, numbers: [POSITION_OF[asked.time?.grain ?? 'year']] } }, chart, asOf);
      return { ...now, paragraphs: [words.says.fate, ...now.paragraphs] };
    }
    case 'forecast': {
      const told = tell({ ...question, asked: { ...asked, numbers: [POSITION_OF[asked.time?.grain ?? 'year']] } }, chart, asOf);
      return asked.time?.grain === 'week' ? { ...told, paragraphs: [words.says.week, ...told.paragraphs] } : told;
    }
    case 'side':
      if (asked.side === 'work' || asked.side === 'relationships' || asked.side === 'growth') {
        const kind = asked.side === 'work' ? 'career' : asked.side;
        return composed(composeReading(language, { chart, asOf, kind, length: 'short', avoid }));
      }
      return tell({ ...question, asked: { ...asked, numbers: ['lifePath', 'expression', 'soulUrge'] } }, chart, asOf);
    case 'portrait':
      return composed(composeReading(language, { chart, asOf, kind: 'portrait', length: 'short', avoid }));
    default:
      return tell(question, chart, asOf);
  }
}

async function pair({ asked: { person, other }, people, words: { says }, lookups }: Question): Promise<Reply> {
  if (person === null) return plain(says.whom);
  const reading = await lookups.pair(person, other);
  if (reading === null) return plain(says.noSubject);
  const reply = composed(reading);
  if (other === undefined) return reply;
  const name = [person, other].map((each) => people.find(({ id }) => id === each)?.label ?? '').join(' & ');
  return { ...reply, paragraphs: [saying(says.about, { name }), ...reply.paragraphs] };
}

const COMPARED = ['lifePath', 'expression', 'soulUrge'] as const satisfies readonly Position[];
const SYSTEMS = ['pythagorean', 'chaldean'] as const;

async function compare({ asked, words: { says, systems }, language, lookups }: Question, chart: Chart, asOf: string): Promise<Reply> {
  const name = (id: Position) => nameOf(language, id);
  const named = COMPARED.filter((id) => asked.numbers.includes(id));
  const wanted = named.length > 0 ? named : COMPARED;
  const lines: string[] = [];
  const restsOn: Ground[] = [];
  for (const system of SYSTEMS) {
    const other = await lookups.chart({ asOf, person: asked.person, system });
    for (const id of wanted) {
      const value = other?.numbers?.[id]?.display;
      if (value === undefined) continue;
      lines.push(saying(says.bySystem, { system: systems[system], name: name(id), n: value }));
      restsOn.push({ id: `${system}.${id}`, name: name(id), value });
    }
  }
  for (const { number, value } of chart.sensitivity ?? []) {
    lines.push(saying(says.otherWay, { name: name(number), n: `${value}` }));
    restsOn.push({ id: `sensitivity.${number}`, name: name(number), value: `${value}` });
  }
  return { paragraphs: [says.compare, [...new Set(lines)].join('\n')].filter((text) => text !== ''), restsOn, passages: [] };
}
