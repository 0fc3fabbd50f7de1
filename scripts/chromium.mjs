import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ROOT } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * A Chromium to test in: CHROMIUM_PATH, else one on the PATH, else the one Playwright has downloaded, else none.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    console.log(`CHROMIUM_PATH is ${given}, where there is no file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...places, ...playwrightsOwn()].find((path) => existsSync(path));
}

/**
 * The same browser without anything to show it in, where it is installed beside: it paints with a third less work.
 *
 * @param {string} chromium
 * @returns {string}
 */
export function withoutWindows(chromium) {
  const shell = `${chromium}-headless-shell`;
  return existsSync(shell) ? shell : chromium;
}

function playwrightsOwn() {
  try {
    const require = createRequire(join(ROOT, 'e2e', 'package.json'));
    return [/** @type {string} */ (require('@playwright/test').chromium.executablePath())];
  } catch {
    return [];
  }
}
