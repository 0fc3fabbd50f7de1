import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { AppError } from '../../errors.ts';

const PIECE_LENGTH = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

/** The rows of a table as text, one after another. Blank ones come as one empty cell. */
export async function* cellsOf(text: string): AsyncGenerator<string[], void> {
  const parser = parse({ bom: true, delimiter: delimiterOf(text), relax_column_count: true });
  Readable.from(piecesOf(text)).pipe(parser);
  try {
    for await (const row of parser) yield row as string[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AppError('bad_request', `The table breaks at line ${error.lines}: a quote is out of place.`);
  }
}

function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE_LENGTH;
    // Half of a surrogate pair would be encoded as something else.
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end += 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** What parts the names of the columns most often. Spreadsheets write what their language is used to. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (delimiter: string) => head.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}
