import { type Colour, colours } from './colours.ts';
import { durations, fonts, radii, shadows, spacing, textSizes } from './scales.ts';

/**
 * The tokens as a style sheet: custom properties for day and night, and the Tailwind theme that reads them.
 * Day or night follows the system unless `data-theme` on the root says otherwise. Paper is always day.
 */
export function themeCss(): string {
  return [
    '/* Generated from packages/design by `npm run gen`. */',
    block(':root', [...toned('light'), 'color-scheme: light']),
    media('screen and (prefers-color-scheme: dark)', ':root:not([data-theme="light"])'),
    media('screen', ':root[data-theme="dark"]'),
    block('@theme inline', theme()),
    '',
  ].join('\n\n');
}

function media(query: string, selector: string): string {
  return `@media ${query} {\n${block(selector, [...toned('dark'), 'color-scheme: dark'], '  ')}\n}`;
}

function toned(tone: keyof Colour): string[] {
  const colour = Object.entries(colours).map(([name, value]) => `--ink-${name}: ${value[tone]}`);
  const shadow = Object.entries(shadows).map(([name, value]) => `--cast-${name}: ${value[tone]}`);
  return [...colour, ...shadow];
}

function theme(): string[] {
  return [
    ...['color', 'font', 'text', 'radius', 'shadow'].map((scale) => `--${scale}-*: initial`),
    `--spacing: ${spacing}`,
    '--color-transparent: transparent',
    '--color-current: currentColor',
    ...Object.keys(colours).map((name) => `--color-${name}: var(--ink-${name})`),
    ...Object.keys(shadows).map((name) => `--shadow-${name}: var(--cast-${name})`),
    ...Object.entries(fonts).map(([name, value]) => `--font-${name}: ${value}`),
    ...Object.entries(textSizes).flatMap(([name, [size, height]]) => [`--text-${name}: ${size}`, `--text-${name}--line-height: ${height}`]),
    ...Object.entries(radii).map(([name, value]) => `--radius-${name}: ${value}`),
    ...Object.entries(durations).map(([name, value]) => `--duration-${name}: ${value}`),
  ];
}

function block(selector: string, declarations: readonly string[], indent = ''): string {
  return [`${indent}${selector} {`, ...declarations.map((each) => `${indent}  ${each};`), `${indent}}`].join('\n');
}
