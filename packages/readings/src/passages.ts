import { type Facet, POSITIONS, type Position } from './knowledge.ts';
import type { Language } from './languages.ts';
import type { PastWords } from './past-words.ts';
import type { Theme } from './phrases.ts';
import { AXES, type Axis } from './qualities.ts';
import type { GroupTheme } from './together-words.ts';

/**
 * The words of a passage as a sentence names it, or null where there is no such passage.
 *
 * @example passageText(await loadLanguage('en'), 'lifePath.1.gift.0') //=> 'the road opens where you take the first step'
 */
export function passageText({ knowledge, longer, past, phrases, together }: Language, passage: string): string | null {
  const parts = passage.split('.');
  const at = Number(parts.pop());
  const [head = '', ...rest] = parts;
  if (!Number.isInteger(at)) return null;
  if (head === 'theme') return themed(phrases.themes, rest)?.[at] ?? null;
  if (head === 'relationship') return at === 0 ? (textOf(together.relationship, rest[0]) ?? null) : null;
  if (head === 'group') {
    const [axis, what] = rest;
    return at === 0 && isAxis(axis) ? (textOf(together.axes[axis] satisfies GroupTheme, what) ?? null) : null;
  }
  if (head === 'past') return Object.hasOwn(past, rest[0] ?? '') ? said(past[rest[0] as keyof PastWords], rest.slice(1), at) : null;
  if (head === 'longer') return isPosition(rest[0]) && longer !== undefined ? said(longer[rest[0]], rest.slice(1), at) : null;
  return isPosition(head) ? said(knowledge[head], rest, at) : null;
}

type Known = Readonly<Record<string, Readonly<Partial<Record<Facet, readonly string[]>>>>>;

function said(known: Known, path: readonly string[], at: number): string | null {
  const key = path.slice(0, -1).join('.');
  return (Object.hasOwn(known, key) && known[key]?.[path.at(-1) as Facet]?.[at]) || null;
}

function isPosition(text: string | undefined): text is Position {
  return text !== undefined && Object.hasOwn(POSITIONS, text);
}

function themed(themes: Language['phrases']['themes'], [axis, what, more]: readonly string[]): readonly string[] | undefined {
  if (!isAxis(axis)) return undefined;
  const theme: Theme = themes[axis];
  if (what === 'low' || what === 'high') return more === 'agree' || more === 'much' ? theme[what][more] : undefined;
  const lists: Readonly<Record<string, readonly string[]>> = {
    tension: theme.tension,
    bridge: theme.bridge,
    practice: theme.practice,
    lack: theme.lack,
  };
  return more === undefined && what !== undefined && Object.hasOwn(lists, what) ? lists[what] : undefined;
}

function isAxis(text: string | undefined): text is Axis {
  return (AXES as readonly (string | undefined)[]).includes(text);
}

function textOf(texts: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
