import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OPENAPI_FILE } from '../src/context.ts';
import { openApiText } from './openapi-text.ts';

const text = await openApiText();

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(OPENAPI_FILE), { recursive: true });
  writeFileSync(OPENAPI_FILE, text);
} else if (!existsSync(OPENAPI_FILE) || readFileSync(OPENAPI_FILE, 'utf8') !== text) {
  console.error('docs/openapi.json is not what `npm run gen` makes.');
  process.exitCode = 1;
}
