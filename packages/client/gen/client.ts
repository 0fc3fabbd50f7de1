import { mkdirSync, writeFileSync } from 'node:fs';
import { ERROR_CODES, openApiDocument, POLICY_VERSION } from '@1numbers/contract';
import { endpointsText } from './endpoints.ts';
import { type Document, operationsIn, operationsText } from './operations.ts';
import { docOf, typeOf } from './schema-types.ts';

const FOLDER = new URL('../src/generated/', import.meta.url);
const HEAD = '// Generated from the route table by `npm run gen`. Do not edit.\n\n';

// The examples have no part in it, so nothing has to be asked for them.
const document = openApiDocument(new Map()) as unknown as Document;
const operations = operationsIn(document);
const retryable = Object.entries(ERROR_CODES).flatMap(([code, { retryable: later }]) => (later ? [code] : []));
mkdirSync(FOLDER, { recursive: true });
write('schemas.ts', schemasText());
write('operations.ts', operationsText(operations, retryable));
write('endpoints.ts', endpointsText(operations));
write(
  'policy.ts',
  `/** The version of the words that somebody agrees to, see docs/privacy.md. */\nexport const POLICY_VERSION = '${POLICY_VERSION}';\n`,
);

function schemasText(): string {
  return Object.entries(document.components.schemas)
    .map(([name, schema]) => `${docOf(schema.description)}export type ${name} = ${typeOf(schema)};\n`)
    .join('\n');
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, FOLDER), HEAD + text);
}
