import type { NameAnswer, NumberResult, Sensitivity } from './answer.ts';
import type { FoundCore } from './chart-numbers.ts';
import { type CountedName, countName } from './counted-name.ts';
import { letterSystem } from './letters.ts';
import { DEFAULT_MASTERS } from './methods.ts';
import { type NameRules, readName } from './names.ts';
import { expressionTotal } from './numbers/expression.ts';
import { lifePathTotal } from './numbers/life-path.ts';
import { reduce, root } from './reduce.ts';
import { METHOD_VALUES } from './request.ts';
import type { Subject } from './subject.ts';

/**
 * The accepted methods that give another Life Path or Expression than the chosen one, and why: a master that only one of
 * them meets or keeps, or letters that are read otherwise. To keep no master at all is left out: it gives the root, which
 * every master shows beside itself.
 * Source: docs/methods/life-path.md, docs/methods/expression.md
 */
export function sensitivityOf(subject: Subject, core: FoundCore): Sensitivity[] {
  const found: Sensitivity[] = [];
  addLifePath(found, subject, core.lifePath);
  addExpression(found, subject, core.expression);
  return found;
}

function addLifePath(found: Sensitivity[], subject: Subject, chosen: FoundCore['lifePath']): void {
  const { birth, methods, debtRules } = subject.request;
  const { masters } = debtRules;
  if (birth === null || typeof chosen === 'string') return;
  for (const method of METHOD_VALUES.lifePath) {
    if (method !== methods.lifePath)
      addIfOther(found, 'lifePath', 'lifePath', method, chosen, lifePathTotal(birth, method, masters), masters);
  }
  for (const set of otherMasters(subject)) {
    addIfOther(found, 'lifePath', 'masters', set, chosen, lifePathTotal(birth, methods.lifePath, set), set);
  }
}

function addExpression(found: Sensitivity[], subject: Subject, chosen: FoundCore['expression']): void {
  const { name } = subject;
  const { methods, debtRules } = subject.request;
  const { masters } = debtRules;
  if (typeof name === 'string' || typeof chosen === 'string') return;
  if (name.system.definition.nameSum === 'request' && name.parts.length > 1) {
    const nameSum = methods.nameSum === 'perWord' ? 'addAll' : 'perWord';
    const total = expressionTotal(name, { nameSum, kolel: methods.kolel }, masters);
    addIfOther(found, 'expression', 'nameSum', nameSum, chosen, total, masters);
  }
  for (const set of otherMasters(subject)) {
    addIfOther(found, 'expression', 'masters', set, chosen, expressionTotal(name, methods, set), set);
  }
  for (const [option, alternative] of otherReadings(subject)) {
    const total = expressionTotal(readAgain(subject, option, alternative), methods, masters);
    addIfOther(found, 'expression', option, alternative, chosen, total, masters);
  }
}

/** The accepted sets of masters: Balliett's and Goodwin's, Decoz's, Javane and Bunker's. */
const MASTER_SETS: readonly (readonly number[])[] = [[11, 22], DEFAULT_MASTERS, [11, 22, 33, 44]];
const OTHER_THAN_DEFAULT = MASTER_SETS.filter((set) => set !== DEFAULT_MASTERS);

/** The sets that are not the chosen one, where the system leaves the masters to the request. */
function otherMasters({ request }: Subject): readonly (readonly number[])[] {
  const { masters } = request.methods;
  if (request.system.definition.masters !== 'request') return [];
  return masters === DEFAULT_MASTERS ? OTHER_THAN_DEFAULT : MASTER_SETS.filter((set) => set.join() !== masters.join());
}

/** Only the readings that this very name gives room for, as reading a name again costs more than all the rest. */
function otherReadings(subject: Subject): readonly (readonly [keyof NameRules, string])[] {
  const { methods } = subject.request;
  const nameAnswer = subject.nameAnswer as NameAnswer;
  if (nameAnswer.dropped.length === 0 && nameAnswer.changes.length === 0 && methods.titles === 'drop') return NO_READINGS;
  const readings: [keyof NameRules, string][] = [];
  if (nameAnswer.dropped.length > 0) {
    if (nameAnswer.parts.some((part) => INNER_HYPHEN.test(part.text))) readings.push(['hyphen', 'split']);
    if (nameAnswer.dropped.some((drop) => drop.code === 'hyphen') && methods.hyphen === 'split') readings.push(['hyphen', 'join']);
    if (nameAnswer.dropped.some(({ code }) => code === 'title' || code === 'suffix')) readings.push(['titles', 'keep']);
  }
  if (methods.titles === 'keep') readings.push(['titles', 'drop']);
  if (nameAnswer.changes.length === 0 || methods.diacritics === 'brazilian') return readings;
  for (const alternative of ['base', 'german', 'nordic']) {
    if (alternative !== methods.diacritics) readings.push(['diacritics', alternative]);
  }
  return readings;
}

const NO_READINGS: readonly [] = [];
const INNER_HYPHEN = /.[-‐‑‒–—־－]./u;

function readAgain(subject: Subject, option: keyof NameRules, alternative: string): CountedName {
  const { name, request } = subject;
  const system = letterSystem(request.system.definition);
  const { parts } = readName(request.name as string, system, { ...request.methods, [option]: alternative }, '/name');
  const { vowelRules } = name as CountedName;
  return countName(parts, system, vowelRules);
}

/** Most methods agree, so a total is reduced before anything is written down. */
function addIfOther(
  found: Sensitivity[],
  id: Sensitivity['number'],
  option: string,
  alternative: string | readonly number[],
  chosen: NumberResult,
  total: number,
  masters: readonly number[],
): void {
  const value = reduce(total, masters);
  if (value !== chosen.value)
    found.push({ number: id, option, alternative: String(alternative), value, total, reason: reasonOf(chosen, value, root(total)) });
}

function reasonOf(chosen: NumberResult, value: number, root: number): Sensitivity['reason'] {
  if (root !== chosen.root) return 'other_letters';
  // No two masters have the same root, so at most one of the two values is a master.
  return value > 9 ? 'master_only_there' : 'master_only_here';
}
