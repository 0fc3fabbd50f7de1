import { METHOD_VALUES, type NumberResult, type Step } from '@1numbers/engine';
import { fill } from '../fill.ts';
import type { Block } from '../report.ts';
import type { Subject } from '../subject.ts';
import { MORE_NUMBERS, type MoreNumber } from '../words/report-words.ts';

/** The working of every number, the rules in effect, other methods, and what is missing and why. */
export function appendixOf(subject: Subject): readonly Block[] {
  return [...workings(subject), ...changesOf(subject), ...rulesOf(subject), ...missingOf(subject)];
}

function workings(subject: Subject): readonly Block[] {
  const { numbers = {}, cycles = {} } = subject.chart;
  const all: Readonly<Record<string, unknown>> = { ...numbers, ...numbers.bridges, ...cycles };
  return Object.entries(all).flatMap(([id, result]) => {
    if (!isResult(result) || result.steps === undefined) return [];
    return [
      {
        kind: 'steps' as const,
        title: nameOf(subject, id),
        value: result.display,
        steps: result.steps.map((step) => stepText(subject, step)),
      },
    ];
  });
}

function isResult(value: unknown): value is NumberResult {
  return typeof value === 'object' && value !== null && 'display' in value;
}

/** One step in words. */
function stepText(subject: Subject, step: Step): string {
  const { steps, ingredients } = subject.words;
  switch (step.code) {
    case 'letters': {
      const letters = step.letters.map(({ letter, value, counted }) => (counted ? `${letter} ${value}` : letter)).join(' + ');
      return fill(steps.letters, { text: step.text, letters, total: step.total });
    }
    case 'take': {
      const what = step.of.startsWith('number:')
        ? nameOf(subject, step.of.slice('number:'.length))
        : ingredients[step.of as keyof typeof ingredients];
      return fill(steps.take, { what, value: step.value });
    }
    case 'digit_sum':
      return fill(steps.digitSum, { digits: step.digits.join(' + '), to: step.to });
    case 'keep_master':
      return fill(steps.keepMaster, { value: step.value });
    case 'add':
      return fill(steps.add, { terms: step.terms.join(' + '), total: step.total });
    case 'subtract':
      return fill(steps.subtract, { from: step.from, by: step.by, total: step.total });
  }
}

/** What a number is called, by where the chart holds it. */
export function nameOf({ names, words }: Pick<Subject, 'names' | 'words'>, path: string): string {
  const [id = ''] = path.split('.');
  if (isMore(id)) return words.numbers[id];
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

function isMore(id: string): id is MoreNumber {
  return (MORE_NUMBERS as readonly string[]).includes(id);
}

/** The rules by the names that the API gives them: whoever wants the same numbers again needs exactly these. */
function rulesOf(subject: Subject): readonly Block[] {
  const { words } = subject;
  const { methods, sensitivity = [] } = subject.chart;
  if (methods === undefined) return [];
  const rows = Object.keys(METHOD_VALUES).map((option) => [option, String(methods[option as keyof typeof METHOD_VALUES])]);
  const others = sensitivity.map(({ option, alternative, value, number }) => [
    `${option} = ${alternative}`,
    `${nameOf(subject, number)} ${value}`,
  ]);
  const head = [words.table.setting, words.table.value];
  return [
    {
      kind: 'table',
      caption: words.settings,
      head,
      rows: [...rows, ['masters', methods.masters.join(', ')], ...others],
      widths: [1, 1],
      main: null,
    },
  ];
}

function changesOf({ chart, words }: Subject): readonly Block[] {
  const { changes = [], dropped = [] } = chart.name ?? {};
  const rows = [...changes.map(({ from, to }) => [from, to]), ...dropped.map(({ text }) => [text, words.changes.leftOut])];
  if (rows.length === 0) return [];
  const { title, written, counted } = words.changes;
  return [{ kind: 'table', caption: title, head: [written, counted], rows, widths: [1, 1], main: null }];
}

function missingOf(subject: Subject): readonly Block[] {
  const { chart, words } = subject;
  const rows = Object.entries(chart.missing).map(([path, reason]) => [nameOf(subject, path), words.missing.reasons[reason]]);
  if (rows.length === 0) return [];
  return [{ kind: 'table', caption: words.missing.title, head: [words.table.number, ''], rows, widths: [1, 2], main: null }];
}
