// `npm test`: everything. Every stage runs even when one before it failed; the last line is the sum.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GENERATED_CHECK, runChecks, STATIC_CHECKS } from './checks.mjs';
import { findChromium, withoutWindows } from './chromium.mjs';
import { repositoryFiles } from './files.mjs';
import { ensureInstalled } from './install.mjs';
import { canStart, ensureNode24 } from './node24.mjs';
import { CACHE, environmentFor, ROOT, run } from './run.mjs';
import { buildWebIfStale } from './web.mjs';

/** How many mutants of the engine are tried in a plain test run; `npm run test:mutation` tries them all. */
const MUTANTS = '24';
/** As in vitest.config.ts. */
const REDIS = '/usr/bin/redis-server';

const began = Date.now();
const total = { passed: 0, failed: 0 };
/** What failed, once more for the end: the run prints thousands of lines, and who reads it reads the last ones. @type {string[]} */
const failures = [];
try {
  if (!canStart()) throw new Error(`1Numbers needs Node 20.19 or newer; this is Node ${process.versions.node}. See nodejs.org.`);
  await testAll();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  total.failed += 1;
}
if (failures.length > 0) {
  heading('What failed');
  console.log(failures.join('\n'));
}
console.log(`\nThe whole run took ${((Date.now() - began) / 1000).toFixed(0)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function testAll() {
  heading('Install');
  await ensureInstalled({ dev: true });
  const node = await ensureNode24();
  const env = environmentFor(node, { NODE_ENV: 'test' });
  mkdirSync(CACHE, { recursive: true });
  heading('Static checks');
  const bundles = { name: 'The command line bundles', command: ['node', 'scripts/build-cli.mjs'] };
  const audit = { name: 'No dependency with a serious hole (npm audit)', command: ['node', 'scripts/audit.mjs'] };
  add(await runChecks([...STATIC_CHECKS, bundles, audit], env));
  add(await runChecks([GENERATED_CHECK], env));
  heading('Unit and property tests of the engine, all of it covered (vitest)');
  add(await runVitest(node, env, ['--project=engine', '--coverage']));
  heading('Unit, property and HTTP tests of all else (vitest)');
  sayWhatRedisLeavesOut();
  add(await runVitest(node, env, ['--project=!engine']));
  heading('Mutants of the engine (a sample)');
  add(await runChecks([{ name: `${MUTANTS} mutants die`, command: ['node', 'scripts/mutate.mjs', '--sample', MUTANTS] }], env));
  heading('Browser tests (playwright)');
  add(await runBrowserTests(node, env));
}

/** @param {string} text */
function heading(text) {
  console.log(`\n== ${text} ==`);
}

/** @param {import('./checks.mjs').Count} count */
function add(count) {
  total.passed += count.passed;
  total.failed += count.failed;
  failures.push(...(count.failures ?? []));
}

function sayWhatRedisLeavesOut() {
  if (existsSync(REDIS)) return;
  console.log(`NOT RUN: there is no ${REDIS}. What servers share by a Redis was not tested: *.redis.test.ts.`);
  console.log('To run them: install redis-server (Debian: apt-get install redis-server); then `npm test` again.');
}

/**
 * Counting what is covered makes every test a sixth slower, and only the engine promises any: so it runs by itself.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} which
 * @returns {Promise<import('./checks.mjs').Count>}
 */
async function runVitest(node, env, which) {
  const report = join(CACHE, 'vitest.json');
  rmSync(report, { force: true });
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(node, [vitest, 'run', ...which, ...reporters], { env });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: FileResult[] }} */
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = result.numFailedTests + unloaded.length;
  if (code === 0 || failed > 0) return { passed: result.numPassedTests, failed, failures: result.testResults.flatMap(failuresIn) };
  console.log('FAILED The tests passed, yet vitest did not: coverage of the engine below 100 %, or an error outside a test; see above.');
  return { passed: result.numPassedTests, failed: 1 };
}

/** @typedef {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }} FileResult */

/**
 * @param {FileResult} file
 * @returns {string[]}
 */
function failuresIn({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}\n${beginningOf(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file} › ${test.fullName}\n${beginningOf((test.failureMessages ?? []).join('\n'))}`);
}

/** @param {string} message */
function beginningOf(message) {
  return message.split('\n').slice(0, 12).join('\n').replace(/^/gm, '    ');
}

/**
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./checks.mjs').Count>}
 */
async function runBrowserTests(node, env) {
  const specs = repositoryFiles().filter((file) => /^e2e\/.*\.spec\.ts$/.test(file));
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('NOT RUN: no Chromium was found. These files were not tested:');
    for (const spec of specs) console.log(`  ${spec}`);
    console.log('To run them: install chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome,');
    console.log('or run `npx playwright install chromium`; then `npm test` again.');
    return { passed: 0, failed: 0 };
  }
  console.log(`In ${withoutWindows(chromium)}`);
  try {
    await buildWebIfStale(node);
  } catch (error) {
    console.log(`FAILED ${/** @type {Error} */ (error).message}`);
    return { passed: 0, failed: 1 };
  }
  const report = join(CACHE, 'playwright.json');
  rmSync(report, { force: true });
  const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const { code } = await run(node, [playwright, 'test', '--reporter=list,json'], {
    cwd: join(ROOT, 'e2e'),
    env: { ...env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed: code !== 0 && failed === 0 ? 1 : failed };
}
