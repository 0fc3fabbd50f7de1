import type { Audience } from '../words.ts';
import { COUNTRIES } from './countries.ts';

export type HelpLine = {
  /** As it calls itself. */
  readonly name: string;
  readonly number: string;
  readonly audience: Audience;
  /** `24/7`, or the hours of the day there; left out where the source says none. */
  readonly hours?: string;
  /** ISO 639-1 codes of the languages that are known to be answered. */
  readonly languages?: readonly string[];
  /** Where the number was found. */
  readonly source: string;
};

export type Country = { readonly emergency: string; readonly lines: readonly HelpLine[] };

/** The day on which the sources were last looked up. */
export const HELP_LINES_CHECKED = '2026-11-28';

/** Directories of help lines in all countries: of ThroughLine, and of the International Association for Suicide Prevention. */
const DIRECTORIES = ['https://findahelpline.com', 'https://www.iasp.info/crisis-centres-helplines/'] as const;

export type Help = {
  readonly emergency: string | undefined;
  readonly lines: readonly HelpLine[];
  readonly directories: readonly string[];
};

/** Whom a person can call in a country: no number is given that no source was found for. */
export function findHelpLines(country: string | undefined): Help {
  const known = COUNTRIES.get(country?.toUpperCase() ?? '');
  return { emergency: known?.emergency, lines: known?.lines ?? [], directories: DIRECTORIES };
}
