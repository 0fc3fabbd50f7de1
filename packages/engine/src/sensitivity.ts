import type { NameAnswer, NumberResult, Sensitivity } from './answer.ts';
import type { FoundCore } from './chart-numbers.ts';
import { type CountedName, countName } from './counted-name.ts';
import { letterSystem } from './letters.ts';
import { DEFAULT_MASTERS } from './methods.ts';
import { type NameRules, readName } from './names.ts';
import { expression } from './numbers/expression.ts';
import { lifePath } from './numbers/life-path.ts';
import { type ReductionRules, reductionRules } from './reduce.ts';
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
  const { birth, methods } = subject.request;
  if (birth === null || typeof chosen === 'string') return;
  for (const method of METHOD_VALUES.lifePath) {
    if (method === methods.lifePath) continue;
    const other = lifePath(birth, method, subject.debtRules, null);
    if (other.value !== chosen.value) found.push(difference('lifePath', 'lifePath', method, chosen, other));
  }
  addOtherMasters(found, subject, 'lifePath', chosen, (rules) => lifePath(birth, methods.lifePath, rules, null));
}

function addExpression(found: Sensitivity[], subject: Subject, chosen: FoundCore['expression']): void {
  const { name, debtRules } = subject;
  const { methods } = subject.request;
  if (typeof name === 'string' || typeof chosen === 'string') return;
  if (name.system.definition.nameSum === 'request' && name.parts.length > 1) {
    const nameSum = methods.nameSum === 'perWord' ? 'addAll' : 'perWord';
    const other = expression(name, { nameSum, kolel: methods.kolel }, debtRules, null);
    if (other.value !== chosen.value) found.push(difference('expression', 'nameSum', nameSum, chosen, other));
  }
  addOtherMasters(found, subject, 'expression', chosen, (rules) => expression(name, methods, rules, null));
  for (const [option, alternative] of otherReadings(subject)) {
    const other = expression(readAgain(subject, option, alternative), methods, debtRules, null);
    if (other.value !== chosen.value) found.push(difference('expression', option, alternative, chosen, other));
  }
}

/** The accepted sets of masters: Balliett's and Goodwin's, Decoz's, Javane and Bunker's. */
const MASTER_SETS: readonly ReductionRules[] = [[11, 22], DEFAULT_MASTERS, [11, 22, 33, 44]].map((masters) =>
  reductionRules(masters, true),
);

/** Where the system leaves the masters to the request. */
function addOtherMasters(
  found: Sensitivity[],
  subject: Subject,
  id: Sensitivity['number'],
  chosen: NumberResult,
  by: (rules: ReductionRules) => NumberResult,
): void {
  if (subject.request.system.definition.masters !== 'request') return;
  for (const rules of MASTER_SETS) {
    if (rules === subject.debtRules) continue;
    const other = by(rules);
    if (other.value !== chosen.value) found.push(difference(id, 'masters', rules.masters.join(), chosen, other));
  }
}

/** Only the readings that this very name gives room for, as reading a name again costs more than all the rest. */
function otherReadings(subject: Subject): [keyof NameRules, string][] {
  const { methods } = subject.request;
  const nameAnswer = subject.nameAnswer as NameAnswer;
  const readings: [keyof NameRules, string][] = [];
  if (nameAnswer.parts.some((part) => INNER_HYPHEN.test(part.text))) readings.push(['hyphen', 'split']);
  if (nameAnswer.dropped.some((drop) => drop.code === 'hyphen') && methods.hyphen === 'split') readings.push(['hyphen', 'join']);
  if (methods.titles === 'keep') readings.push(['titles', 'drop']);
  else if (nameAnswer.dropped.some(({ code }) => code === 'title' || code === 'suffix')) readings.push(['titles', 'keep']);
  if (nameAnswer.changes.length === 0 || methods.diacritics === 'brazilian') return readings;
  for (const alternative of ['base', 'german', 'nordic']) {
    if (alternative !== methods.diacritics) readings.push(['diacritics', alternative]);
  }
  return readings;
}

const INNER_HYPHEN = /.[-‐‑‒–—־－]./u;

function readAgain(subject: Subject, option: keyof NameRules, alternative: string): CountedName {
  const { name, request } = subject;
  const system = letterSystem(request.system.definition);
  const { parts } = readName(request.name as string, system, { ...request.methods, [option]: alternative }, '/name');
  const { vowelRules } = name as CountedName;
  return countName(parts, system, vowelRules);
}

function difference(
  id: Sensitivity['number'],
  option: string,
  alternative: string,
  chosen: NumberResult,
  { value, total, root }: NumberResult,
): Sensitivity {
  return { number: id, option, alternative, value, total, reason: reasonOf(chosen, value, root) };
}

function reasonOf(chosen: NumberResult, value: number, root: number): Sensitivity['reason'] {
  if (root !== chosen.root) return 'other_letters';
  // No two masters have the same root, so at most one of the two values is a master.
  return value > 9 ? 'master_only_there' : 'master_only_here';
}
