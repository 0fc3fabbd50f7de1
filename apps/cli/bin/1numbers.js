#!/usr/bin/env node
import { existsSync } from 'node:fs';

const PROGRAM = new URL('../dist/main.js', import.meta.url);

if (existsSync(PROGRAM)) await import(PROGRAM.href);
else {
  process.stderr.write('1numbers: it is not built yet. Run `npm install` in the folder of the repository, which builds it.\n');
  process.exitCode = 1;
}
