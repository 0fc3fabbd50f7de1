import { z } from 'zod';
import { brand } from './brand.ts';
import { A_PROFILE } from './profiles.ts';
import { READING_LANGUAGES } from './readings.ts';
import { chartRequest } from './request.ts';
import { CALCULATION_ERRORS, defineRoute, JSON_TYPE, type Route, SIGNED_IN_ERRORS, STORE_ERRORS, WRITE_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

export const REPORT_FORMATS = ['pdf', 'html', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const REPORT_PAPERS = ['a4', 'letter'] as const;
export type ReportPaper = (typeof REPORT_PAPERS)[number];
const CARD_SHAPES = ['wide', 'square'] as const;
export const REPORT_TYPES = { pdf: 'application/pdf', html: 'text/html', markdown: 'text/markdown' } as const;

const language = z
  .enum(READING_LANGUAGES)
  .meta({ description: 'The language of the report. It has nothing to do with the script of the name.' });
const format = z
  .enum(REPORT_FORMATS)
  .meta({ description: 'A tagged PDF, one HTML file that needs nothing beside it, or Markdown with tables.' });
const paper = z.enum(REPORT_PAPERS).meta({ description: 'The paper of a PDF.' });

/** What a request for a report says beside what a request for a chart says. */
export const reportFields = z.object({
  language: language.exactOptional().meta({ description: 'The language of the report. Default `en`.', default: 'en' }),
  paper: paper.exactOptional().meta({ description: 'The paper of a PDF. Default `a4`.', default: 'a4' }),
});

const AN_AD_HOC = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28' };
const ofChart = chartRequest.omit({ explain: true, include: true });

const adHocReportRequest = ofChart.extend(reportFields.shape).meta({
  id: 'AdHocReportRequest',
  description: 'Whose report, looked at from which day, and in which language. `name` or `birthDate` is required.',
  examples: [AN_AD_HOC],
});

export const createReportRequest = ofChart
  .extend(reportFields.shape)
  .extend({
    profileId: z
      .uuid()
      .exactOptional()
      .meta({ description: 'A profile whose report it is. Then of the chart only `asOf` and `timeZone` are taken.' }),
    format: format.exactOptional().meta({ description: 'Default `pdf`.', default: 'pdf' }),
    brand: brand.exactOptional(),
  })
  .meta({
    id: 'CreateReportRequest',
    description: 'A report on a profile, or on the name and birth date given here.',
    examples: [{ profileId: A_PROFILE.id, language: 'en', format: 'pdf' }],
  });

const REPORT_ID = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b31';
const A_LINK = { url: 'https://numbers.example.org/v1/reports/download?token=AQAAAAE…', expiresAt: '2026-11-28T08:15:00.000Z' };
const A_REPORT = {
  id: REPORT_ID,
  profileId: A_PROFILE.id,
  name: 'Thomas John Hancock',
  language: 'en' as const,
  format: 'pdf' as const,
  paper: 'a4' as const,
  state: 'ready' as const,
  progress: 100,
  size: 182_720,
  createdAt: '2026-11-28T08:00:00.000Z',
  readyAt: '2026-11-28T08:00:03.000Z',
  expiresAt: '2026-12-28T08:00:00.000Z',
  download: A_LINK,
};
const ASKED = { ...A_REPORT, state: 'asked' as const, progress: 0, size: null, readyAt: null, download: null };

export const report = z
  .strictObject({
    id: z.uuid(),
    profileId: z.uuid().nullable().meta({ description: 'Null for a report on what was given in the request.' }),
    name: z.string().nullable().meta({ description: 'Whose report it is, as the chart has it.' }),
    language,
    format,
    paper,
    state: z.enum(['asked', 'ready', 'failed']).meta({ description: '`ready` can be downloaded until `expiresAt`.' }),
    progress: z.int().min(0).max(100).meta({ description: 'How much of it is made, in percent.' }),
    size: z.int().nullable().meta({ description: 'In bytes; null until it is ready.' }),
    createdAt: moment,
    readyAt: moment.nullable(),
    expiresAt: moment.meta({ description: 'When it is deleted.' }),
    download: z
      .strictObject({ url: z.string(), expiresAt: moment })
      .nullable()
      .meta({ description: 'A signed address that gives the file without signing in, for fifteen minutes; each answer has a new one.' }),
  })
  .meta({ id: 'Report', description: 'A report that is being made, or was.', examples: [A_REPORT] });

const reportList = z
  .strictObject({ items: z.array(report) })
  .meta({ id: 'ReportList', description: 'The reports of the last thirty days, the newest first.', examples: [{ items: [A_REPORT] }] });

const file = (id: string, description: string, example: string) => z.string().meta({ id, description, examples: [example] });
const pdfFile = file('ReportPdf', 'A tagged PDF with an outline.', '%PDF-1.7…');
const htmlFile = file('ReportHtml', 'One HTML file without scripts.', '<!doctype html>…');
const markdownFile = file('ReportMarkdown', 'CommonMark with tables.', '# The numbers of Łukasz Żak…');

const downloadQuery = z.strictObject({
  token: z
    .string()
    .max(1024)
    .exactOptional()
    .meta({ description: 'The token of the signed address.', examples: ['AQAAAAE…'] }),
});

/** What a request for a card says beside what a request for a chart says. */
export const cardFields = z.object({
  language: language.exactOptional().meta({ description: 'The language of the words. Default `en`.', default: 'en' }),
  shape: z
    .enum(CARD_SHAPES)
    .exactOptional()
    .meta({ description: '`wide` is 1200 × 630, `square` 1080 × 1080. Default `wide`.', default: 'wide' }),
  showName: z.boolean().exactOptional().meta({ description: 'Whether the name stands on the card. Default false.', default: false }),
});

const cardRequest = ofChart.extend(cardFields.shape).meta({
  id: 'CardRequest',
  description: 'Whose numbers the picture shows. The birth date never stands on it, and the name only where that is asked for.',
  examples: [AN_AD_HOC],
});

const BUSY = ['unavailable'] as const;
const adHoc = (format: ReportFormat, schema: z.ZodType, answer: string): Route =>
  defineRoute({
    id: `report${format === 'pdf' ? 'Pdf' : format === 'html' ? 'Html' : 'Markdown'}`,
    method: 'POST',
    path: `/v1/reports/${format}`,
    tag: 'reports',
    summary: `A report as ${{ pdf: 'PDF', html: 'HTML', markdown: 'Markdown' }[format]}, at once`,
    description:
      'Everything that there is to say of a chart: the name letter by letter, every number with its reading, the cycles, the grids, twelve months ahead and the working of each number. No account is needed and nothing is kept. Two at the same time for each caller.',
    request: { types: [JSON_TYPE], schemas: [adHocReportRequest] },
    answer: { type: REPORT_TYPES[format], schemas: [schema] },
    examples: [{ id: format, summary: 'One report', body: AN_AD_HOC, answer }],
    errors: [...CALCULATION_ERRORS, ...BUSY],
  });

const card = (id: 'cardSvg' | 'cardPng', path: string, type: string, schema: z.ZodType, answer: string): Route =>
  defineRoute({
    id,
    method: 'POST',
    path,
    tag: 'reports',
    summary: `A picture to share, as ${id === 'cardPng' ? 'PNG' : 'SVG'}`,
    description:
      'The main numbers of a chart on a card. Without a name unless it is asked for, and never with the birth date. Nothing is kept.',
    request: { types: [JSON_TYPE], schemas: [cardRequest] },
    answer: { type, schemas: [schema] },
    examples: [{ id: 'card', summary: 'A card without a name', body: AN_AD_HOC, answer }],
    errors: [...CALCULATION_ERRORS, ...BUSY],
  });

/** Anyone may ask; nothing is kept. */
export const AD_HOC_REPORT_ROUTES = {
  pdf: adHoc('pdf', pdfFile, '%PDF-1.7…'),
  html: adHoc('html', htmlFile, '<!doctype html>…'),
  markdown: adHoc('markdown', markdownFile, '# The numbers of Łukasz Żak…'),
  cardSvg: card('cardSvg', '/v1/cards/svg', 'image/svg+xml', file('CardSvg', 'A picture as SVG.', '<svg…'), '<svg…'),
  cardPng: card('cardPng', '/v1/cards/png', 'image/png', file('CardPng', 'A picture as PNG.', '‰PNG…'), '‰PNG…'),
};

const ID = [{ name: 'id', description: 'The id of a report.', example: REPORT_ID }];

export const REPORT_ROUTES = {
  create: defineRoute({
    id: 'createReport',
    method: 'POST',
    path: '/v1/reports',
    tag: 'reports',
    summary: 'Ask for a report',
    description:
      'Makes a report in the background and keeps it, sealed, for thirty days. `GET /v1/reports/{id}` says how far it is. Twenty in 24 hours.',
    access: 'user',
    request: { types: [JSON_TYPE], schemas: [createReportRequest] },
    status: 202,
    idempotent: true,
    answer: { type: JSON_TYPE, schemas: [report] },
    examples: [
      { id: 'profile', summary: 'Of a profile, as PDF', body: { profileId: A_PROFILE.id, language: 'en', format: 'pdf' }, answer: ASKED },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found', 'idempotency_in_flight', 'idempotency_mismatch'],
  }),
  list: defineRoute({
    id: 'listReports',
    method: 'GET',
    path: '/v1/reports',
    tag: 'reports',
    summary: 'List my reports',
    description: 'What was asked for, and whether it can be downloaded.',
    access: 'user',
    answer: { type: JSON_TYPE, schemas: [reportList] },
    examples: [{ id: 'all', summary: 'All reports', answer: { items: [A_REPORT] } }],
    errors: SIGNED_IN_ERRORS,
  }),
  get: defineRoute({
    id: 'getReport',
    method: 'GET',
    path: '/v1/reports/{id}',
    tag: 'reports',
    summary: 'How far a report is',
    description: 'With a signed address to download it from, once it is ready.',
    access: 'user',
    parameters: ID,
    answer: { type: JSON_TYPE, schemas: [report] },
    examples: [{ id: 'one', summary: 'One report', path: `/v1/reports/${REPORT_ID}`, answer: A_REPORT }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  remove: defineRoute({
    id: 'deleteReport',
    method: 'DELETE',
    path: '/v1/reports/{id}',
    tag: 'reports',
    summary: 'Delete a report',
    description: 'With its file; signed addresses of it stop working.',
    access: 'user',
    parameters: ID,
    status: 204,
    examples: [{ id: 'one', summary: 'One report', path: `/v1/reports/${REPORT_ID}` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  download: defineRoute({
    id: 'downloadReport',
    method: 'GET',
    path: '/v1/reports/download',
    tag: 'reports',
    summary: 'Download a report',
    description: 'The signed address of `GET /v1/reports/{id}`. One that is unknown or has run out is the same 404.',
    query: downloadQuery,
    answer: {
      type: REPORT_TYPES.pdf,
      schemas: [pdfFile],
      texts: [
        { type: REPORT_TYPES.html, example: '<!doctype html>\n<html lang="en" dir="ltr">…' },
        { type: REPORT_TYPES.markdown, example: '<!-- lang: en -->\n\n# The numbers of Łukasz Żak\n…' },
      ],
    },
    examples: [{ id: 'one', summary: 'One file', path: '/v1/reports/download?token=AQAAAAE…', answer: '%PDF-1.7…' }],
    errors: [...STORE_ERRORS, 'not_found', 'validation_failed'],
  }),
};
