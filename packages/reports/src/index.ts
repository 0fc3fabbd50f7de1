export { type BrandFault, type GivenBrand, HOUSE_BRAND, openBrand } from './brand.ts';
export { escapeMarkup } from './escape.ts';
export { fill } from './fill.ts';
export { renderHtml } from './html/render-html.ts';
export { pngSize } from './logo.ts';
export { type Card, type CardRequest, makeCard } from './make-card.ts';
export { makeReport, type ReportRequest } from './make-report.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export type { Block, Brand, Chapter, ChapterId, Lane, Report, ShownLetter } from './report.ts';
