import { METHOD_VALUES } from '@1numbers/engine';
import { explainChart } from '@1numbers/readings';
import { headline } from '../headline.ts';
import type { Block } from '../report.ts';
import { listText, type Subject } from '../subject.ts';

/** The working of every number, the rules in effect, other methods, and what is missing and why. */
export function appendixOf(subject: Subject): readonly Block[] {
  return [...workings(subject), ...changesOf(subject), ...rulesOf(subject), ...otherWaysOf(subject), ...missingOf(subject)];
}

function workings({ language, chart }: Subject): readonly Block[] {
  return explainChart(language, chart).map(({ ground, sentences }) => ({
    kind: 'steps',
    title: headline(ground.name),
    value: ground.value,
    steps: sentences,
  }));
}

/** What a number is called, by where the chart holds it. */
function nameOf({ names }: Pick<Subject, 'names'>, path: string): string {
  const [id = ''] = path.split('.');
  if (path.includes('lifePathExpression')) return `${names.bridge} · ${names.lifePath} · ${names.expression}`;
  if (path.includes('soulUrgePersonality')) return `${names.bridge} · ${names.soulUrge} · ${names.personality}`;
  const position = PLURALS[id] ?? id;
  return (names as Readonly<Record<string, string>>)[position] ?? path;
}

const PLURALS: Readonly<Record<string, string>> = {
  pinnacles: 'pinnacle',
  periods: 'period',
  challenges: 'challenge',
  karmicLessons: 'karmicLesson',
  karmicDebts: 'karmicDebt',
  planes: 'plane',
  bridges: 'bridge',
};

/** The rules by the names that the API gives them: whoever wants the same numbers again needs exactly these. */
function rulesOf(subject: Subject): readonly Block[] {
  const { words } = subject;
  const { methods } = subject.chart;
  if (methods === undefined) return [];
  const rows = Object.keys(METHOD_VALUES).map((option) => [option, String(methods[option as keyof typeof METHOD_VALUES])]);
  return [
    settingsTable(subject, words.settings, [...rows, ['masters', listText(subject, methods.masters.map(String))]]),
    { kind: 'note', text: words.settingsNote },
  ];
}

/** What the chart would hold by other accepted rules: apart from those in effect. */
function otherWaysOf(subject: Subject): readonly Block[] {
  const rows = (subject.chart.sensitivity ?? []).map(({ option, alternative, value, number }) => [
    `${option} = ${alternative}`,
    `${nameOf(subject, number)} ${value}`,
  ]);
  return rows.length === 0 ? [] : [settingsTable(subject, subject.words.otherWays, rows)];
}

function settingsTable({ words }: Subject, caption: string, rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', caption, head: [words.table.setting, words.table.value], rows, widths: [1, 1], main: null };
}

function changesOf({ chart, words }: Subject): readonly Block[] {
  const { changes = [], dropped = [] } = chart.name ?? {};
  const rows = [...changes.map(({ from, to }) => [from, to]), ...dropped.map(({ text }) => [text, words.changes.leftOut])];
  if (rows.length === 0) return [];
  const { title, written, counted } = words.changes;
  return [{ kind: 'table', caption: title, head: [written, counted], rows, widths: [1, 1], main: null }];
}

/** Each reason once, with all that it keeps away. */
function missingOf(subject: Subject): readonly Block[] {
  const { chart, words } = subject;
  const away = new Map<string, Set<string>>();
  for (const [path, code] of Object.entries(chart.missing)) {
    const reason = headline(words.missing.reasons[code]);
    away.set(reason, (away.get(reason) ?? new Set()).add(nameOf(subject, path)));
  }
  const rows = [...away].map(([reason, names]) => [reason, listText(subject, [...names])]);
  if (rows.length === 0) return [];
  return [
    { kind: 'table', caption: words.missing.title, head: [words.missing.reason, words.table.number], rows, widths: [1, 2], main: null },
  ];
}
