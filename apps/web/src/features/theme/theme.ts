import { keep } from '../../platform/kept.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The chosen theme. `theme.js` applied it before the first paint. */
export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Applies a theme and remembers it on this device. */
export function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  keep(KEY, theme === 'system' ? null : theme);
}

const KEY = 'theme';
