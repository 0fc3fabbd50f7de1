import { type Paint, paintWith } from './paint.ts';

/** Where text is going: how wide it is, how it may be coloured, and which characters it can show. */
export type Screen = {
  /** Columns, 40–120. */
  readonly width: number;
  readonly paint: Paint;
  /** Makes drawn text fit for the screen: without Unicode, lines and arrows become their ASCII likeness. */
  readonly finish: (text: string) => string;
};

export type Output = { readonly isTTY?: boolean; readonly columns?: number };
export type Environment = Readonly<Record<string, string | undefined>>;

export function screenOf(output: Output, environment: Environment): Screen {
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columnsOf(output, environment))),
    paint: paintWith(hasColour(output, environment)),
    finish: hasUnicode(environment) ? (text) => text : toAscii,
  };
}

/** FORCE_COLOR decides first, then NO_COLOR (https://no-color.org), then whether anybody is looking. */
export function hasColour(output: Output, environment: Environment): boolean {
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (environment.NO_COLOR) return false;
  return output.isTTY === true && environment.TERM !== 'dumb';
}

const NARROWEST = 40;
const WIDEST = 120;
const USUAL = 80;

function columnsOf(output: Output, environment: Environment): number {
  const told = output.isTTY === true ? output.columns : Number(environment.COLUMNS);
  return told !== undefined && Number.isInteger(told) && told > 0 ? told : USUAL;
}

/** A locale that is named and is not UTF-8 (`C`, `POSIX`, `de_DE.ISO-8859-1`) cannot show box characters; an unnamed one nearly always can. */
function hasUnicode(environment: Environment): boolean {
  if (environment.TERM === 'dumb') return false;
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}

/** Every drawn character has an ASCII likeness of the same width, so that columns stay columns. */
const ASCII: Readonly<Record<string, string>> = {
  '─': '-',
  '│': '|',
  '├': '|',
  '┤': '|',
  '┼': '+',
  '┬': '+',
  '┴': '+',
  '┌': '+',
  '┐': '+',
  '└': '+',
  '┘': '+',
  '╭': '+',
  '╮': '+',
  '╰': '+',
  '╯': '+',
  '→': '>',
  '▸': '>',
  '▲': '^',
  '●': '*',
  '·': '-',
  '–': '-',
  '−': '-',
  '×': 'x',
  '±': '~',
  '≠': '!',
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '.',
  '\u00A0': ' ',
};

function toAscii(text: string): string {
  return text.replace(/[─│├┤┼┬┴┌┐└┘╭╮╰╯→▸▲●·–−×±≠’“”…\u00A0]/g, (character) => ASCII[character] ?? character);
}
