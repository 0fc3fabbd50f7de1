import { escapeMarkup as text } from '../escape.ts';
import type { Block, Report } from '../report.ts';
import { RIGHT_TO_LEFT } from '../right-to-left.ts';
import { styleOf } from './style.ts';
import { timelineSvg } from './timeline.ts';

/** Nothing may be loaded and nothing may run: whatever stands in a name stays words. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A report as one HTML file that needs nothing beside it. */
export function renderHtml(report: Report): string {
  const { language, direction, title, cover, chapters, brand, contents } = report;
  const logo = brand.logo !== null && BASE64.test(brand.logo.base64) ? brand.logo : null;
  const mark =
    logo === null ? text(brand.name) : `<img class="logo" alt="${text(brand.name)}" src="data:${logo.type};base64,${logo.base64}">`;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${styleOf(brand)}</style>
</head>
<body>
<header>
<p class="kind">${mark} · ${text(cover.kind)}</p>
<h1><bdi>${text(title)}</bdi></h1>
<dl class="cover">${cover.lines.map(({ label, value }) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join('')}</dl>
<ul class="core">${cover.core.map(({ name, value }) => `<li><b>${text(value)}</b>${text(name)}</li>`).join('')}</ul>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${text(contents)}</h2><ol>${chapters.map(({ id, title: name }) => `<li><a href="#${id}">${text(name)}</a></li>`).join('')}</ol></nav>
<main>
${chapters
  .map(
    ({ id, title: name, intro, blocks }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${text(name)}</h2>\n<p class="intro">${text(intro)}</p>\n${blocks.map((block) => blockHtml(block, direction)).join('\n')}\n</section>`,
  )
  .join('\n')}
</main>
<footer>${text(brand.footer ?? brand.name)}</footer>
</body>
</html>
`;
}

function blockHtml(block: Block, direction: Report['direction']): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${text(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'note':
      return `<p class="note">${text(block.text)}</p>`;
    case 'number':
      return numberHtml(block);
    case 'table':
      return tableHtml(block);
    case 'letters':
      return `<figure class="letters"><figcaption>${text(block.caption)}</figcaption>${block.parts.map((part) => lettersHtml(block, part)).join('')}</figure>`;
    case 'timeline':
      return `<figure><figcaption>${text(block.caption)}</figcaption>${timelineSvg(block, direction)}</figure>`;
    case 'grid':
      return gridHtml(block);
    case 'steps':
      return `<h3>${text(block.title)}${shownValue(block.value)}</h3><ol class="steps">${block.steps.map((step) => `<li>${text(step)}</li>`).join('')}</ol>`;
  }
}

function numberHtml({ name, value, what, sides }: Extract<Block, { kind: 'number' }>): string {
  const about = what === '' ? '' : `<p class="what">${text(what)}</p>`;
  return `<div class="number"><h3>${text(name)}${shownValue(value)}</h3>${about}${sides.map((side) => `<p><b>${text(side.label)}.</b> ${text(side.text)}</p>`).join('')}</div>`;
}

/** What is several numbers has none to stand beside its name. Set apart from years in the name: digits side by side would be read as one number. */
function shownValue(value: string): string {
  return value === '' ? '' : ` <bdi class="value">${text(value)}</bdi>`;
}

function tableHtml({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const body = rows.map(
    ([first = '', ...rest]) => `<tr><th scope="row">${text(first)}</th>${rest.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
  );
  const top = head.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${text(cell)}</th>`)).join('');
  return `<div class="wide"><table><caption>${text(caption)}</caption><thead><tr>${top}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

type Letters = Extract<Block, { kind: 'letters' }>;

function lettersHtml({ vowels, consonants }: Letters, { text: part, letters }: Letters['parts'][number]): string {
  const values = (role: 'vowel' | 'consonant' | null) =>
    letters.map((letter) => `<td class="${role ?? ''}">${letter.role === role ? letter.value : ''}</td>`).join('');
  const names = letters.map(({ letter }) => `<th scope="col">${text(letter)}</th>`).join('');
  const rows = letters.every(({ role }) => role === null)
    ? `<tr><td></td>${names}</tr><tr><td></td>${values(null)}</tr>`
    : `<tr><th scope="row" class="vowel">${text(vowels)}</th>${values('vowel')}</tr><tr><td></td>${names}</tr><tr><th scope="row" class="consonant">${text(consonants)}</th>${values('consonant')}</tr>`;
  // A name is written in the direction of its own script, whatever that of the report.
  const direction = RIGHT_TO_LEFT.test(part) ? 'rtl' : 'ltr';
  return `<div class="wide"><table dir="${direction}"><caption><bdi>${text(part)}</bdi></caption>${rows}</table></div>`;
}

function gridHtml({ caption, cells, alt }: Extract<Block, { kind: 'grid' }>): string {
  const rows = cells.map(
    (row) => `<tr>${row.map((cell) => `<td><small>${cell.digit}</small>${text(cell.text) || '–'}</td>`).join('')}</tr>`,
  );
  return `<figure><table class="square" dir="ltr" aria-label="${text(caption)}: ${text(alt)}">${rows.join('')}</table></figure>`;
}
