import type { Chart, MissingReason, NameAnswer } from '@1numbers/engine';
import { missingReasons, nameChanges, nameDrops, numbers, options, otherOptions, sensitivityReasons } from '@1numbers/locales';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';
import { nameOf } from './names-of.ts';

/** How the written name became the counted one. */
export function nameNotes(name: NameAnswer, screen: Screen): string[] {
  const { calculation, changes, dropped, unsupported } = name;
  const notes = changesByReason(changes);
  for (const { text, code } of dropped) {
    if (SILENT.has(code)) continue;
    notes.push(fill(cli.chart.dropped, { text, reason: wordOf(nameDrops, code) }));
  }
  if (unsupported.length > 0) notes.push(fill(cli.chart.unsupported, { letters: unsupported.join(' ') }));
  const counted = changes.length + dropped.length > 0 ? [fill(cli.chart.counted, { calculation })] : [];
  const lines = wrapAfter('', [...counted, ...notes].join(' '), innerWidth(screen));
  return lines.filter((line) => line !== '').map(screen.paint.faint);
}

/** `Ł → L, Ż → Z (counted as its base letter).` */
function changesByReason(changes: NameAnswer['changes']): string[] {
  const byCode = new Map<string, string[]>();
  for (const { code, from, to } of changes) byCode.set(code, [...(byCode.get(code) ?? []), `${from} → ${to}`]);
  return [...byCode].map(([code, letters]) => fill(cli.chart.changed, { letters: letters.join(', '), reason: wordOf(nameChanges, code) }));
}

/** Marks and punctuation inside a word are left out in every name; saying so would say nothing. */
const SILENT: ReadonlySet<string> = new Set(['mark', 'apostrophe', 'full_stop', 'hyphen']);

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

/** Other accepted methods that give another value, and why. */
export function sensitivityNotes(chart: Chart, screen: Screen): string[] {
  const { paint } = screen;
  return (chart.sensitivity ?? []).flatMap(({ number, option, alternative, value, total, reason }) => {
    const sentence = fill(cli.chart.sensitivityLine, {
      number: paint.strong(numbers[number].name),
      value: paint.number(String(value)),
      total,
      option: `${option}=${alternative}`,
      words: optionWords(option, alternative),
    });
    return wrapAfter('· ', `${sentence} ${paint.faint(sensitivityReasons[reason])}`, innerWidth(screen));
  });
}

/** What the value of an option means. */
export function optionWords(option: string, alternative: string): string {
  return OPTION_WORDS[option]?.values?.[alternative] ?? alternative;
}

const OPTION_WORDS: Readonly<Record<string, { readonly name: string; readonly values?: Readonly<Record<string, string>> }>> = {
  ...options,
  ...otherOptions,
};

/** What is not there: the reason once, with everything it is the reason for. A plane without letters shows itself as such. */
export function missingNotes(chart: Chart, screen: Screen): string[] {
  const byReason = new Map<MissingReason, string[]>();
  for (const [id, reason] of Object.entries(chart.missing)) {
    if (!id.startsWith('planes.')) byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(id)]);
  }
  return [...byReason].flatMap(([reason, names]) => {
    const { reason: why, remedy } = missingWords(reason, chart.name);
    return wrapAfter('· ', `${screen.paint.strong(names.join(', '))}: ${why} ${screen.paint.faint(remedy)}`, innerWidth(screen));
  });
}

/** Why something is missing, and what to do about it in a terminal. */
export function missingWords(reason: MissingReason, name: NameAnswer | null): { readonly reason: string; readonly remedy: string } {
  const remedies: Readonly<Partial<Record<MissingReason, string>>> = cli.remedies;
  const fitting = UNREAD.has(reason) && name?.systems !== undefined ? fittingSystems(name.systems) : undefined;
  return { reason: missingReasons[reason].reason, remedy: fitting ?? remedies[reason] ?? missingReasons[reason].remedy };
}

const UNREAD: ReadonlySet<MissingReason> = new Set(['requires_transliteration', 'unsupported_letters']);

/** `cyrillic/ukrainian` → `--system cyrillic --method table=ukrainian`. */
function fittingSystems(systems: readonly string[]): string {
  if (systems.length === 0) return cli.fitting.none;
  const options = systems.map((each) => `--system ${each.replace('/', ' --method table=')}`).join(cli.fitting.or);
  return fill(cli.fitting.some, { options });
}
