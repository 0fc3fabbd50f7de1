// Every file that a document names exists, every relative link leads somewhere, and no file mentions one machine's folders.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryFiles } from './files.mjs';
import { ROOT } from './run.mjs';

const ROOM = /^(?:apps|packages|e2e|docs|scripts|deploy|\.github|\.ci)\//;
const FILE = /^[\w@.+-]+(?:\/[\w@.+-]+)*\.(?:tsx?|mjs|cjs|js|jsonl?|ndjson|md|css|html|ya?ml|sh|svg|png)$/;
const MADE_BY_A_BUILD = /(?:^|\/)(?:node_modules|dist|coverage|test-results|playwright-report|\.data)(?:\/|$)/;
const TEXT = /\.(?:tsx?|mjs|cjs|js|json|md|css|html|ya?ml|sh|svg|txt)$|^[^.]+$/;
const MACHINE_PATH = /(?:^|[\s"'`(=:])(\/(?:home|root|work|opt|Users)\/[\w.-]+[^\s"'`)]*)/gm;

/**
 * @param {string} file
 * @param {string} text
 * @param {ReadonlySet<string>} files all files of the repository
 * @returns {string[]} what is wrong with one document
 */
export function checkDocument(file, text, files) {
  const baseNames = new Set([...files].map((path) => posix.basename(path)));
  const exists = (/** @type {string} */ path) =>
    files.has(path) || [...files].some((known) => known.startsWith(`${path.replace(/\/$/, '')}/`));
  const named = [...pathsIn(text)].filter((path) => {
    if (MADE_BY_A_BUILD.test(path)) return false;
    if (!path.includes('/')) return FILE.test(path) && !baseNames.has(path);
    const candidates = [path, posix.join(posix.dirname(file), path), ...[...files].filter((known) => known.endsWith(`/${path}`))];
    return !candidates.some(exists);
  });
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');
  const dead = links.filter((link) => isRelative(link) && !leadsSomewhere(file, link, files));
  return [
    ...named.map((path) => `${file} names ${path}, which does not exist`),
    ...dead.map((link) => `${file} links to ${link}, which does not exist`),
  ];
}

/**
 * The paths of files that a document names: in `code spans`, and in code blocks where they start with a room.
 *
 * @param {string} text
 * @returns {Set<string>}
 */
function pathsIn(text) {
  const blocks = text.split(/^\s*```.*$/m);
  const prose = blocks.filter((_, index) => index % 2 === 0).join('\n');
  const code = blocks.filter((_, index) => index % 2 === 1).join('\n');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => clean(match[1] ?? ''));
  const words = code.split(/[\s"'`()<>|,;]+/).map(clean);
  return new Set([
    ...spans.filter((span) => FILE.test(span) || (ROOM.test(span) && /^[\w@./+-]+$/.test(span))),
    ...words.filter((word) => ROOM.test(word) && FILE.test(word)),
  ]);
}

/** @param {string} word */
function clean(word) {
  return word.replace(/^\.\//, '').replace(/:\d+$/, '').replace(/#.*$/, '');
}

/** @param {string} link */
function isRelative(link) {
  return !/^(?:[a-z]+:|#|\/\/)/i.test(link);
}

/**
 * @param {string} file
 * @param {string} link
 * @param {ReadonlySet<string>} files
 */
function leadsSomewhere(file, link, files) {
  const target = posix.join(dirname(file), decodeURIComponent(link.replace(/[#?].*$/, ''))).replace(/\/$/, '');
  return files.has(target) || [...files].some((known) => known.startsWith(`${target}/`));
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]} the folders of one machine that a file mentions
 */
export function findMachinePaths(file, text) {
  return [...text.matchAll(MACHINE_PATH)].map((match) => `${file} mentions ${match[1]}, a path of one machine`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = repositoryFiles();
  const known = new Set(files);
  const documents = files.filter((file) => file.endsWith('.md'));
  const wrong = documents.flatMap((file) => checkDocument(file, readFileSync(join(ROOT, file), 'utf8'), known));
  for (const file of files.filter((path) => TEXT.test(path) && !path.startsWith('.ci/'))) {
    if (!existsSync(join(ROOT, file)) || statSync(join(ROOT, file)).isDirectory()) continue;
    wrong.push(...findMachinePaths(file, readFileSync(join(ROOT, file), 'utf8')));
  }
  for (const line of wrong) console.error(line);
  console.log(`${documents.length} documents, ${files.length} files, ${wrong.length} things wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
