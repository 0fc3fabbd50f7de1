import { parseSync } from 'vite';

/**
 * A small wrong change to a source file.
 *
 * @typedef {{ file: string, start: number, end: number, line: number, text: string, from: string, to: string }} Mutant
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 */

/** What an operator is turned into. @type {Record<string, string[]>} */
const OPERATORS = {
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

/** What a method is turned into. @type {Record<string, string>} */
const METHODS = { some: 'every', every: 'some', floor: 'ceil', ceil: 'floor', max: 'min', min: 'max', push: 'unshift', find: 'findLast' };

/**
 * All mutants of a TypeScript source, in the order of the text. Types, imports and property names are left alone: they cannot be wrong
 * at run time.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(file, source) {
  /** @type {Mutant[]} */
  const mutants = [];
  const add = (/** @type {number} */ start, /** @type {number} */ end, /** @type {string} */ to) => {
    const line = source.slice(0, start).split('\n').length;
    mutants.push({ file, start, end, line, text: (source.split('\n')[line - 1] ?? '').trim(), from: source.slice(start, end), to });
  };
  visit(parse(file, source), (node) => mutate(node, source, add));
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The source with a guard in every loop: a mutant that never ends throws instead.
 *
 * @param {string} file
 * @param {string} source
 * @param {Mutant | null} mutant applied to the same source
 * @returns {string}
 */
export function withMutantAndGuards(file, source, mutant) {
  const changed = mutant === null ? source : source.slice(0, mutant.start) + mutant.to + source.slice(mutant.end);
  /** @type {[at: number, text: string][]} */
  const insertions = [];
  visit(parse(file, changed), (node) => {
    if (!/^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type)) return;
    const counter = `__turns${node.start}`;
    insertions.push([node.start, `{ let ${counter} = 0; `], [node.end, ' }']);
    insertions.push(
      [node.body.start, `{ if (++${counter} > 100000) throw new RangeError('the loop does not end'); `],
      [node.body.end, ' }'],
    );
  });
  // From the back, so that positions stay true; an outer loop's closing brace comes after an inner one's.
  const ordered = insertions.map(([at, text], index) => ({ at, text, index })).sort((a, b) => b.at - a.at || outerFirst(a, b));
  return ordered.reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), changed);
}

/**
 * Of two insertions at one place the one that must end up further left is made last.
 *
 * @param {{ text: string, index: number }} a
 * @param {{ text: string, index: number }} b
 */
function outerFirst(a, b) {
  const opens = a.text.startsWith('{');
  return opens ? b.index - a.index : a.index - b.index;
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {Node}
 */
function parse(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  return /** @type {Node} */ (/** @type {unknown} */ (program));
}

/**
 * @param {Node} node
 * @param {(node: Node) => void} act
 */
function visit(node, act) {
  if (/^(?:Import|ExportAll)/.test(node.type) || node.exportKind === 'type') return;
  if (node.type.startsWith('TS') && !/^TS(?:As|NonNull|Satisfies)Expression$/.test(node.type)) return;
  act(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'typeAnnotation' || key === 'returnType' || key === 'typeParameters' || key === 'typeArguments') continue;
    if (key === 'key' && !node.computed) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child, act);
  }
}

/**
 * @param {Node} node
 * @param {string} source
 * @param {(start: number, end: number, to: string) => void} add
 */
function mutate(node, source, add) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return mutateOperator(node, node.left.end, node.right.start, source, add);
    case 'AssignmentExpression':
      return node.operator === '=' ? undefined : mutateOperator(node, node.left.end, node.right.start, source, add);
    case 'UpdateExpression':
      return mutateOperator(node, node.prefix ? node.start : node.argument.end, node.prefix ? node.argument.start : node.end, source, add);
    case 'UnaryExpression':
      if (node.operator === '!' || node.operator === '-') add(node.start, node.argument.start, '');
      return;
    case 'Literal':
      return mutateLiteral(node, add);
    case 'IfStatement':
    case 'ConditionalExpression':
      add(node.test.start, node.test.end, 'true');
      add(node.test.start, node.test.end, 'false');
      return;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      if (node.test) add(node.test.start, node.test.end, 'false');
      return;
    case 'ForOfStatement':
      add(node.right.start, node.right.end, '[]');
      return;
    case 'ReturnStatement':
      if (node.argument) add(node.argument.start, node.argument.end, 'undefined');
      return;
    case 'ArrowFunctionExpression':
      if (node.body.type !== 'BlockStatement') add(node.body.start, node.body.end, 'undefined');
      return;
    case 'ExpressionStatement':
      if (node.expression.type === 'CallExpression' || node.expression.type === 'AssignmentExpression') add(node.start, node.end, ';');
      return;
    case 'ArrayExpression':
      if (node.elements.length > 0) add(node.start, node.end, '[]');
      return;
    case 'TemplateLiteral':
      add(node.start, node.end, "''");
      return;
    case 'MemberExpression': {
      const to = METHODS[node.property.name];
      if (!node.computed && to !== undefined) add(node.property.start, node.property.end, to);
      return;
    }
  }
}

/**
 * @param {Node} node
 * @param {number} after
 * @param {number} before
 * @param {string} source
 * @param {(start: number, end: number, to: string) => void} add
 */
function mutateOperator(node, after, before, source, add) {
  const start = source.indexOf(node.operator, after);
  if (start < 0 || start >= before) return;
  for (const to of OPERATORS[node.operator] ?? []) add(start, start + node.operator.length, to);
}

/**
 * @param {Node} node
 * @param {(start: number, end: number, to: string) => void} add
 */
function mutateLiteral({ value, start, end }, add) {
  if (typeof value === 'number') {
    add(start, end, String(value + 1));
    if (value > 0) add(start, end, String(value - 1));
  }
  if (typeof value === 'boolean') add(start, end, String(!value));
  if (typeof value === 'string') add(start, end, value === '' ? "'?'" : "''");
}
