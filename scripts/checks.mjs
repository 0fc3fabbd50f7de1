import { run } from './run.mjs';

/**
 * @typedef {{ name: string, command: string[], fix?: string }} Check
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Count
 */

/** Everything that is proved without running the product. Each counts as one. @type {Check[]} */
export const STATIC_CHECKS = [
  {
    name: 'Format and lint (biome)',
    command: ['biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off'],
    fix: 'npm run format',
  },
  { name: 'Types (tsc)', command: ['tsc', '-b', '--pretty', 'false'] },
  { name: 'Arrows between the rooms (dependency-cruiser)', command: ['node', 'scripts/arrows.mjs'] },
  { name: 'Dead code (knip)', command: ['knip', '--no-progress'] },
  { name: 'The API keeps what was promised', command: ['node', 'scripts/api-breaks.mjs'], fix: 'node scripts/api-breaks.mjs --promise' },
  { name: 'Documents name what exists', command: ['node', 'scripts/check-docs.mjs'] },
];

/** Runs after the others: for a moment it rewrites files that they read. @type {Check} */
export const GENERATED_CHECK = {
  name: 'Generated files are up to date',
  command: ['node', 'scripts/check-generated.mjs'],
  fix: 'npm run gen',
};

/**
 * Runs checks two at a time and says of each how it went; what a failed one printed is shown in full.
 *
 * @param {readonly Check[]} checks
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
export async function runChecks(checks, env) {
  const waiting = [...checks];
  /** @type {Required<Count>} */
  const count = { passed: 0, failed: 0, failures: [] };
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const [command = '', ...args] = check.command;
      const { code, output, seconds } = await run(command, args, { env, capture: true });
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds.toFixed(1)} s)`);
      const left = output.split('\n').filter((line) => line.startsWith('NOT RUN'));
      if (left.length > 0) console.log(indent(left.join('\n')));
      if (code === 0) count.passed += 1;
      else {
        count.failed += 1;
        count.failures.push(`${check.name}\n${indent(output.trim().split('\n').slice(0, 12).join('\n'))}`);
        console.log(indent(output.trim()));
        if (check.fix !== undefined) console.log(`       To mend it: ${check.fix}`);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return count;
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '       ');
}
