import type { Audience } from '../words.ts';
import { AFRICA_AND_MIDDLE_EAST } from './africa-and-middle-east.ts';
import { AMERICAS } from './americas.ts';
import { ASIA_AND_PACIFIC } from './asia-and-pacific.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';
import { EUROPE } from './europe.ts';

export type HelpLine = {
  /** As it calls itself. */
  readonly name: string;
  readonly number: string;
  readonly audience: Audience;
  /**
   * `24/7`, or the hours of the day there, with the days (in short, in a language of the country) where it is not every day; left out where the
   * source says none.
   */
  readonly hours?: string;
  /** ISO 639-1 codes of languages that are known to be answered. */
  readonly languages?: readonly string[];
  /** Where the number was found. */
  readonly source: string;
};
export type CountryLine = HelpLine & { readonly country: string };

/** The day on which the sources were last looked up. */
export const HELP_LINES_CHECKED = '2026-11-28';

/** No line stands here that no source was found for. */
export const HELP_LINES: readonly CountryLine[] = [...AMERICAS, ...EUROPE, ...ASIA_AND_PACIFIC, ...AFRICA_AND_MIDDLE_EAST];

/** Directories of help lines in all countries: of ThroughLine, and of the International Association for Suicide Prevention. */
const DIRECTORIES = ['https://findahelpline.com', 'https://www.iasp.info/crisis-centres-helplines/'] as const;

export type Help = {
  readonly emergency: string | undefined;
  readonly lines: readonly HelpLine[];
  readonly directories: readonly string[];
};

/** Whom a person can call in a country; an unknown one has no lines and no emergency number. */
export function findHelpLines(country: string | undefined): Help {
  const code = country?.toUpperCase() ?? '';
  return {
    emergency: EMERGENCY_NUMBERS.get(code),
    lines: HELP_LINES.flatMap(({ country: where, ...line }) => (where === code ? [line] : [])),
    directories: DIRECTORIES,
  };
}
