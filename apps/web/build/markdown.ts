/**
 * A page in Markdown as HTML. Read is what the method pages are written in: headings, paragraphs, lists, tables, fenced code, and in
 * a line links, code, bold and italic. `href` says where a link leads to; null makes it plain text. Addresses in running text
 * (`decoz.com`) become links too. Nothing is passed through as HTML.
 */
export function htmlOf(markdown: string, href: (target: string) => string | null): string {
  // Code may hold empty lines, at which everything else ends.
  const blocks = markdown
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split(/(^```[\s\S]*?^```$)/m)
    .flatMap((part) => (part.startsWith('```') ? [part] : part.trim().split(/\n{2,}/)))
    .filter((block) => block.trim() !== '');
  return blocks.map((block) => blockOf(block, (text) => inline(text, href))).join('\n');
}

/** The text of the first heading, and of the first paragraph without its marks. */
export function headOf(markdown: string): { readonly title: string; readonly summary: string } {
  const [heading = '', summary = ''] = markdown.split(/\n{2,}/);
  return { title: heading.replace(/^#+ /, ''), summary: summary.replaceAll(/[`*_]|\[|\]\([^)]*\)/g, '').replaceAll('\n', ' ') };
}

/** Text that may stand in HTML and in its attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

type Inline = (text: string) => string;

function blockOf(block: string, line: Inline): string {
  const heading = /^(#{1,4}) (.*)$/.exec(block);
  if (heading !== null) {
    const [, marks = '', text = ''] = heading;
    return `<h${marks.length} id="${idOf(text)}">${line(text)}</h${marks.length}>`;
  }
  if (block.startsWith('```')) {
    // A block of code may take the keyboard's focus, so that a wide one can be scrolled.
    return `<pre tabindex="0"><code>${escapeHtml(block.replace(/^```.*\n/, '').replace(/\n?```$/, ''))}</code></pre>`;
  }
  if (block.startsWith('|')) return table(block, line);
  if (/^[-*] /.test(block)) return `<ul>${items(block, /^[-*] /, line)}</ul>`;
  if (/^\d+\. /.test(block)) return `<ol>${items(block, /^\d+\. /, line)}</ol>`;
  return `<p>${line(block.replaceAll('\n', ' '))}</p>`;
}

function items(block: string, mark: RegExp, line: Inline): string {
  return block
    .split(/\n(?=[-*] |\d+\. )/)
    .map((item) => `<li>${line(item.replace(mark, '').replaceAll(/\n\s*/g, ' '))}</li>`)
    .join('');
}

function table(block: string, line: Inline): string {
  const [head = [], , ...body] = block.split('\n').map((row) =>
    row
      .replace(/^\|\s*|\s*\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => line(cell.trim().replaceAll('\\|', '|'))),
  );
  const cells = (tag: 'th scope="col"' | 'td', row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  const rows = body.map((row) => cells('td', row)).join('');
  return `<div class="wide" tabindex="0"><table><thead>${cells('th scope="col"', head)}</thead><tbody>${rows}</tbody></table></div>`;
}

const TOKEN =
  /`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)|\*\*(.+?)\*\*|(?<![\p{L}\d])_(.+?)_(?![\p{L}\d])|(?<![\w./@-])((?:[a-z\d-]+\.)+(?:com|org|net)(?:\/[\w./#-]*[\w/])?)/gu;

function inline(text: string, href: (target: string) => string | null): string {
  let [html, end] = ['', 0];
  for (const found of text.matchAll(TOKEN)) {
    html += escapeHtml(text.slice(end, found.index)) + token(found, href);
    end = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function token([, code, words, target, bold, italic, address]: RegExpExecArray, href: (target: string) => string | null): string {
  const inner = (text: string) => inline(text, href);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (bold !== undefined) return `<strong>${inner(bold)}</strong>`;
  if (italic !== undefined) return `<em>${inner(italic)}</em>`;
  if (address !== undefined) return `<a href="https://${address}" rel="noopener noreferrer">${address}</a>`;
  const to = href(target ?? '');
  return to === null ? inner(words ?? '') : `<a href="${escapeHtml(to)}">${inner(words ?? '')}</a>`;
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s+/g, '-');
}
