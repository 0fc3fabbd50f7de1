// Known holes of the packages that run in production: none that is high or critical may be there. Where the registry answers no
// audits, it says so, and nothing is proved.
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

const SERIOUS = ['high', 'critical'];

/**
 * What a report of `npm audit --json` comes to: what is wrong, or null where it is no report.
 *
 * @param {string} text
 * @returns {string[] | null}
 */
export function seriousIn(text) {
  const report = parsed(text);
  if (report?.auditReportVersion === undefined) return null;
  return Object.entries(report.vulnerabilities)
    .filter(([, { severity }]) => SERIOUS.includes(severity))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
}

/**
 * @param {string} text
 * @returns {{ auditReportVersion?: number, vulnerabilities: Record<string, { severity: string, range: string }> } | null}
 */
function parsed(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}

async function main() {
  const retries = ['--fetch-retries=0', '--fetch-timeout=20000'];
  const { output } = await run('npm', ['audit', '--omit=dev', '--json', '--loglevel=silent', ...retries], { capture: true });
  const serious = seriousIn(output);
  if (serious === null) {
    console.log('NOT RUN: the registry answers no audits, so nothing is known of holes in the dependencies. Run `npm audit --omit=dev`.');
  } else if (serious.length > 0) {
    console.log(`Known holes in what runs in production:\n${serious.join('\n')}\nSee \`npm audit --omit=dev\`.`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
