import type { Block, Report } from '../report.ts';

/** A report as CommonMark with tables: what is drawn elsewhere stands here as tables. */
export function renderMarkdown({ title, cover, chapters, brand, language }: Report): string {
  const head = [
    `# ${plain(title)}`,
    `*${plain(cover.kind)} · ${plain(brand.name)}*`,
    cover.lines.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n'),
  ];
  const body = chapters.flatMap((chapter) => [`## ${plain(chapter.title)}`, `*${plain(chapter.intro)}*`, ...chapter.blocks.map(blockText)]);
  const foot = brand.footer === null ? [] : ['---', plain(brand.footer)];
  return `<!-- lang: ${language} -->\n\n${[...head, ...body, ...foot].filter((text) => text !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'note':
      return `> ${plain(block.text)}`;
    case 'number':
      return [
        `### ${plain(block.name)}${block.value === '' ? '' : ` ${plain(block.value)}`}`,
        block.what === '' ? '' : `*${plain(block.what)}*`,
        block.sides.map(({ label, text }) => `- **${plain(label)}**: ${plain(text)}`).join('\n'),
      ]
        .filter((text) => text !== '')
        .join('\n\n');
    case 'table':
      return `**${plain(block.caption)}**\n\n${table(block.head, block.rows)}`;
    case 'letters':
      return block.parts.map(({ letters }) => lettersText(block, letters)).join('\n\n');
    case 'timeline':
      return block.lanes
        .map(
          ({ name, spans }) => `- **${plain(name)}**: ${spans.map(({ value, label }) => `${plain(value)} (${plain(label)})`).join(' → ')}`,
        )
        .join('\n');
    case 'grid':
      return table(
        block.cells[0]?.map(() => '') ?? [],
        block.cells.map((row) => row.map(({ text }) => text || '–')),
      );
    case 'steps':
      return [
        `### ${plain(block.title)}${block.value === '' ? '' : ` = ${plain(block.value)}`}`,
        block.steps.map((step, at) => `${at + 1}. ${plain(step)}`).join('\n'),
      ].join('\n\n');
  }
}

type Letters = Extract<Block, { kind: 'letters' }>;

function lettersText({ vowels, consonants }: Letters, letters: Letters['parts'][number]['letters']): string {
  const row = (role: 'vowel' | 'consonant') => letters.map((letter) => (letter.role === role ? `${letter.value}` : ''));
  const names = ['', ...letters.map(({ letter }) => letter)];
  if (letters.every(({ role }) => role === null)) return table(names, [['', ...letters.map(({ value }) => `${value}`)]]);
  return table(names, [
    [vowels, ...row('vowel')],
    [consonants, ...row('consonant')],
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A text that Markdown takes for nothing but text, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&$-]/g, (sign) => (SAFE_INSIDE.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)\./, '$1\\.');
}

/** Signs that mean something at the start of a line alone, where none of ours stands. */
const SAFE_INSIDE = /[()+!{}$-]/;
