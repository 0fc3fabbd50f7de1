import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { methodPages as words } from '@1numbers/locales';
import type { Plugin } from 'vite';
import { escapeHtml, headOf, htmlOf } from './markdown.ts';

const PAGES = new URL('../../../docs/methods/', import.meta.url);
const STYLE = new URL('./method-page.css', import.meta.url);

/** Every page of docs/methods as a page of the web app, at the same place under /methods, so that the chart can lead to its sources. */
export function methodPages(): Plugin {
  return {
    name: 'method-pages',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const file = /^\/methods\/((?:[a-z-]+\/)*)(?:([a-z-]+)\.html)?$/.exec(request.url ?? '');
        const page = file === null ? undefined : `${file[1]}${file[2] ?? 'index'}.html`;
        const found = listPages().find((each) => htmlName(each) === page);
        if (found === undefined) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pageOf(found, ['/src/app/styles.css'], readFileSync(STYLE, 'utf8')));
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const style = this.emitFile({ type: 'asset', name: 'method-page.css', source: readFileSync(STYLE, 'utf8') });
        const main = Object.keys(bundle).filter((file) => /^assets\/index-[^/]+\.css$/.test(file));
        const styles = [...main, this.getFileName(style)].map((file) => `/${file}`);
        for (const page of listPages())
          this.emitFile({ type: 'asset', fileName: `methods/${htmlName(page)}`, source: pageOf(page, styles) });
      },
    },
  };
}

function listPages(): readonly string[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'));
}

function htmlName(page: string): string {
  return page.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html');
}

function pageOf(page: string, styles: readonly string[], inlineStyle = ''): string {
  const markdown = readFileSync(new URL(page, PAGES), 'utf8');
  const { title, summary } = headOf(markdown);
  const isIndex = page === 'README.md';
  return [
    '<!doctype html>',
    `<html lang="${words.language}"><head><meta charset="utf-8" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />',
    `<title>${escapeHtml(`${title} – ${words.product}`)}</title><meta name="description" content="${escapeHtml(summary)}" />`,
    '<meta name="referrer" content="no-referrer" /><link rel="icon" href="/favicon.svg" type="image/svg+xml" />',
    '<script src="/theme.js"></script>',
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" />`),
    inlineStyle === '' ? '' : `<style>${inlineStyle}</style>`,
    '</head><body><div class="sky">',
    `<header class="page method-head"><a class="method-home" href="/"><img src="/favicon.svg" alt="" width="32" height="32" />${words.product}</a>`,
    `<nav aria-label="${words.nav}"><a class="link" href="/methods/"${isIndex ? ' aria-current="page"' : ''}>${words.all}</a> <a class="link" href="/">${words.chart}</a></nav></header>`,
    `<main class="page prose">${htmlOf(markdown, (target) => hrefOf(page, target))}</main></div></body></html>`,
  ].join('\n');
}

/** Where a link of a page leads to: to another page, or nowhere when it means a file of the repository. */
function hrefOf(page: string, target: string): string | null {
  if (/^https?:|^#/.test(target)) return target;
  const [file = '', anchor] = target.split('#');
  const path = posix.join(posix.dirname(page), file);
  if (!path.endsWith('.md') || path.startsWith('..')) return null;
  return `/methods/${htmlName(path).replace(/(^|\/)index\.html$/, '$1')}${anchor === undefined ? '' : `#${anchor}`}`;
}
