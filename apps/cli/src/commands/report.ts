import { writeFileSync } from 'node:fs';
import { createReportRequest, openReport, RequestError, readFields } from '@1numbers/contract';
import { type Brand, makeReport, openBrand, renderHtml, renderMarkdown } from '@1numbers/reports';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { openPerson, type PersonOptions, readJsonFile } from '../person.ts';
import { request } from '../request.ts';
import { cli, fill } from '../words.ts';

export type ReportOptions = PersonOptions & {
  readonly lang?: string;
  readonly format?: string;
  readonly out?: string;
  readonly brand?: string;
};

/** Fonts for a PDF are many times larger than this program: the server has them. */
const RENDERERS = { markdown: renderMarkdown, html: renderHtml } as const;

/** `1numbers report`: everything that there is to say of a chart, to standard output or into a file. */
export async function reportCommand(options: ReportOptions, door: Door): Promise<string> {
  const { lang: language, format = 'markdown', out, brand } = options;
  if (!isFormat(format)) throw new Failure(fill(cli.failures.report_format, { value: format, formats: Object.keys(RENDERERS).join(', ') }));
  const { explain: _, ...person } = openPerson(options, door, true);
  const opened = openReport({ ...person, ...request<{ readonly language: unknown }>({ language }) }, door.now);
  const text = RENDERERS[format](await makeReport({ ...opened, ...(brand !== undefined && { brand: readBrand(brand) }) }));
  if (out === undefined) return text;
  write(out, text);
  return '';
}

const BRANDED = createReportRequest.pick({ brand: true }).required();

function readBrand(path: string): Brand {
  const given = readFields(BRANDED, { brand: readJsonFile(path) });
  const { brand, faults } = openBrand(given.brand);
  const [first, ...others] = faults;
  if (first !== undefined) throw new RequestError([first, ...others]);
  return brand;
}

function isFormat(format: string): format is keyof typeof RENDERERS {
  return Object.hasOwn(RENDERERS, format);
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new Failure(fill(cli.failures.not_written, { path }));
  }
}
