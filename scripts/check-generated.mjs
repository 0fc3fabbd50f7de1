// Runs every workspace's `gen` and fails when a file comes out different from the one in the repository, which it then puts back.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from './files.mjs';
import { npm, ROOT, run } from './run.mjs';

const before = contents();
const { command, first } = npm();
const { code, output } = await run(command, [...first, 'run', 'gen', '--workspaces', '--if-present', '--silent'], { capture: true });
if (code !== 0) console.error(output);
const after = contents();
const drifted = [...new Set([...before.keys(), ...after.keys()])].filter((file) => !same(before.get(file), after.get(file)));
for (const file of drifted) {
  const original = before.get(file);
  console.error(`${file} is not what \`npm run gen\` makes`);
  if (original === undefined) rmSync(join(ROOT, file), { force: true });
  else writeFileSync(join(ROOT, file), original);
}
process.exitCode = code === 0 && drifted.length === 0 ? 0 : 1;

/** @returns {Map<string, Buffer>} */
function contents() {
  return new Map(repositoryFiles().map((file) => [file, readFileSync(join(ROOT, file))]));
}

/**
 * @param {Buffer | undefined} a
 * @param {Buffer | undefined} b
 */
function same(a, b) {
  return a !== undefined && b !== undefined && a.equals(b);
}
