import type { Country } from './index.ts';

export const COUNTRIES: ReadonlyMap<string, Country> = new Map<string, Country>([]);
