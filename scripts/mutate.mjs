// Changes the engine in one small wrong way after another; the tests must notice every one.
//   npm run test:mutation                     all mutants
//   npm run test:mutation -- --sample 24      a fixed sample of them
//   npm run test:mutation -- letters          those of files whose path has that word
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { mutantsOf, withMutantAndGuards } from './mutants.mjs';
import { ROOT } from './run.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

const SOURCES = ['packages/engine/src/reduce.ts', 'packages/engine/src/letters.ts', 'packages/engine/src/numbers/life-path.ts'];
const EQUIVALENT = join(ROOT, 'scripts', 'equivalent-mutants.json');
const PROCESSES = 2;

const args = process.argv.slice(2);
const sample = args.includes('--sample') ? Number(args[args.indexOf('--sample') + 1]) : null;
const share = args.includes('--share') ? Number(args[args.indexOf('--share') + 1]) : null;
const words = args.filter((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));

if (share === null) await parent();
else await child(share);

/** Splits the mutants over child processes and adds up what they say. */
async function parent() {
  const { chosen, equivalent, unknown } = chooseMutants();
  for (const { file, text, from, to } of unknown) console.error(`${file}: there is no mutant ${from} -> ${to} of: ${text}`);
  const began = Date.now();
  const results = await Promise.all(Array.from({ length: PROCESSES }, (_, index) => runShare(index)));
  const survivors = results.flatMap(({ survived }) => survived);
  for (const { file, line, text, from, to } of survivors) console.error(`survived: ${file}:${line}  ${from} -> ${to}\n    ${text}`);
  if (results.some(({ code }) => code !== 0)) {
    console.error('Not all mutants could be tried; see above.');
    process.exitCode = 1;
    return;
  }
  console.log(
    `${chosen.length - survivors.length} of ${chosen.length} mutants died, ${equivalent} more cannot be told apart (${((Date.now() - began) / 1000).toFixed(0)} s)`,
  );
  process.exitCode = survivors.length > 0 || unknown.length > 0 ? 1 : 0;
}

/**
 * @param {number} index
 * @returns {Promise<{ code: number, survived: Mutant[] }>}
 */
function runShare(index) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...args, '--share', String(index)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done) => {
    child.on('close', (code) => {
      const lines = output.split('\n').filter((line) => line.startsWith('{"file"'));
      done({ code: code ?? 1, survived: lines.map((line) => JSON.parse(line)) });
    });
  });
}

/** Tries one share of the mutants in one vitest that stays up; survivors go to the output as JSON lines. */
async function child(/** @type {number} */ index) {
  const mine = chooseMutants().chosen.filter((_, position) => position % PROCESSES === index);
  const tester = await createTester();
  try {
    if (index === 0 && (await tester.notices(null))) {
      console.error('The tests of the engine fail without any mutant: mend them first.');
      process.exitCode = 1;
      return;
    }
    for (const mutant of mine) if (!(await tester.notices(mutant))) process.stdout.write(`${JSON.stringify(mutant)}\n`);
    // Vitest leaves 1 behind for the tests that failed, and here they are meant to.
    process.exitCode = 0;
  } finally {
    await tester.close();
  }
}

function chooseMutants() {
  const files = SOURCES.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
  /** @type {(Mutant & { reason: string })[]} */
  const declared = JSON.parse(readFileSync(EQUIVALENT, 'utf8'));
  const living = all.filter((mutant) => !declared.some((known) => isSame(known, mutant)));
  const unknown = declared.filter((known) => files.includes(known.file) && !all.some((mutant) => isSame(known, mutant)));
  const drawn = living.map((mutant) => ({ mutant, key: keyOf(mutant) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { chosen: drawn.slice(0, sample ?? drawn.length).map(({ mutant }) => mutant), equivalent: all.length - living.length, unknown };
}

/**
 * @param {Pick<Mutant, 'file' | 'text' | 'from' | 'to'>} a
 * @param {Pick<Mutant, 'file' | 'text' | 'from' | 'to'>} b
 */
function isSame(a, b) {
  return a.file === b.file && a.text === b.text && a.from === b.from && a.to === b.to;
}

/** The place of a mutant in the draw: the same on every machine, until its line changes. @param {Mutant} mutant */
function keyOf({ file, text, from, to, start }) {
  return createHash('sha256').update([file, text, from, to, start].join('\0')).digest('hex');
}

/** A vitest that reads the engine through the current mutant, and says whether any test notices. */
async function createTester() {
  /** @type {Mutant | null} */
  let current = null;
  const engine = join(ROOT, 'packages', 'engine', 'src');
  const conditions = ['onenumbers:source'];
  const plugin = {
    name: 'mutant',
    enforce: /** @type {const} */ ('pre'),
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.startsWith(engine) || id.endsWith('.test.ts')) return;
      return { code: withMutantAndGuards(id, code, current !== null && id === join(ROOT, current.file) ? current : null), map: null };
    },
  };
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root: ROOT,
      include: ['packages/engine/src/**/*.test.ts'],
      watch: false,
      reporters: [{}],
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      fsModuleCache: false,
      bail: 1,
      testTimeout: 20_000,
    },
    { logLevel: 'silent', resolve: { conditions }, ssr: { resolve: { conditions } }, plugins: [plugin] },
  );
  const all = await vitest.globTestSpecifications();
  const isNear = (/** @type {string} */ path, /** @type {string} */ source) =>
    path.endsWith(`/${basename(source, '.ts')}.test.ts`) || /\/(?:vectors|examples)\.test\.ts$/.test(path);
  return {
    /** @param {Mutant | null} mutant */
    async notices(mutant) {
      const touched = [current, mutant].flatMap((changed) => (changed === null ? [] : [join(ROOT, changed.file)]));
      current = mutant;
      for (const file of touched) vitest.invalidateFile(file);
      const near = mutant === null ? [] : all.filter(({ moduleId }) => isNear(moduleId, mutant.file));
      const far = all.filter((specification) => !near.includes(specification));
      for (const specifications of [near, far]) {
        if (specifications.length === 0) continue;
        const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
        if (unhandledErrors.length > 0 || testModules.some((module) => module.state() === 'failed')) return true;
      }
      return false;
    },
    close: () => vitest.close(),
  };
}
