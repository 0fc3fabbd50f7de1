/** What a piece of text is, not how it looks. */
export type Tone =
  | 'title'
  | 'heading'
  | 'strong'
  | 'faint'
  | 'number'
  | 'master'
  | 'debt'
  | 'vowel'
  | 'consonant'
  | 'now'
  | 'good'
  | 'mixed'
  | 'warning';

export type Paint = Readonly<Record<Tone, (text: string) => string>>;

/** The sixteen colours of the terminal's own theme, so that a chart is readable on light and on dark. */
const CODES: Readonly<Record<Tone, readonly [open: string, close: string]>> = {
  title: ['1;35', '22;39'],
  heading: ['1;34', '22;39'],
  strong: ['1', '22'],
  faint: ['2', '22'],
  number: ['1;36', '22;39'],
  master: ['1;33', '22;39'],
  debt: ['1;31', '22;39'],
  vowel: ['35', '39'],
  consonant: ['36', '39'],
  now: ['1;32', '22;39'],
  good: ['32', '39'],
  mixed: ['33', '39'],
  warning: ['31', '39'],
};

export function paintWith(colour: boolean): Paint {
  const tones = Object.entries(CODES).map(([tone, [open, close]]) => [
    tone,
    colour ? (text: string) => (text === '' ? '' : `\u001B[${open}m${text}\u001B[${close}m`) : (text: string) => text,
  ]);
  return Object.fromEntries(tones) as Paint;
}
