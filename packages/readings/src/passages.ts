import { type Facet, POSITIONS, type Position } from './knowledge.ts';
import type { Language } from './languages.ts';
import type { Theme } from './phrases.ts';
import { AXES, type Axis } from './qualities.ts';
import type { GroupTheme } from './together-words.ts';

/**
 * The words of a passage as a sentence names it, or null where there is no such passage.
 *
 * @example passageText(await loadLanguage('en'), 'lifePath.1.gift.0') //=> 'the road opens where you take the first step'
 */
export function passageText({ knowledge, phrases, together }: Language, passage: string): string | null {
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
  if (!Object.hasOwn(POSITIONS, head)) return null;
  const facet = rest.at(-1) as Facet;
  const key = rest.slice(0, -1).join('.');
  const known = knowledge[head as Position] as Readonly<Record<string, Readonly<Partial<Record<Facet, readonly string[]>>>>>;
  return (Object.hasOwn(known, key) && known[key]?.[facet]?.[at]) || null;
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
