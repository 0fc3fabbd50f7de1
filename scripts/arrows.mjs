import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';
import { ROOT } from './run.mjs';

/**
 * The imports under a folder that go against the arrows, one line each.
 *
 * @param {string} folder
 * @param {string[]} rooms
 * @returns {Promise<{ violations: string[], modules: number }>}
 */
export async function findForbiddenImports(folder, rooms) {
  const { forbidden, options, resolve } = rules;
  const result = await cruise(rooms, { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } }, resolve);
  const { summary } = /** @type {import('dependency-cruiser').ICruiseResult} */ (result.output);
  return {
    violations: summary.violations.map(({ rule, from, to, cycle }) => {
      const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' -> ');
      return `${rule.name}: ${from} -> ${way}`;
    }),
    modules: summary.totalCruised,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { violations, modules } = await findForbiddenImports(ROOT, ['packages', 'apps', 'e2e', 'scripts']);
  for (const violation of violations) console.error(violation);
  console.log(`${modules} modules, ${violations.length} forbidden imports`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
