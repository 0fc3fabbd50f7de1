// `npm run verify`: everything that is proved without running the product.
import { GENERATED_CHECK, runChecks, STATIC_CHECKS } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';
import { environmentFor } from './run.mjs';

try {
  await ensureInstalled({ dev: true });
  const env = environmentFor(await ensureNode24());
  const counts = [await runChecks(STATIC_CHECKS, env), await runChecks([GENERATED_CHECK], env)];
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${counts.reduce((sum, count) => sum + count.passed, 0)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
