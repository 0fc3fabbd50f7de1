/** A colour by day and by night, as sRGB hex. */
export type Colour = { readonly light: string; readonly dark: string };

/** Paper at dawn by day, indigo night by night. Warm stands for vowels, cool for consonants, brass for values. */
export const colours = {
  canvas: { light: '#f6f2ea', dark: '#0b0d1b' },
  surface: { light: '#fdfbf7', dark: '#12152a' },
  raised: { light: '#ffffff', dark: '#1a1e38' },
  sunken: { light: '#ece6da', dark: '#080a15' },
  line: { light: '#dfd7c8', dark: '#282d4c' },
  edge: { light: '#857c6c', dark: '#737aa6' },
  ink: { light: '#1a1a2e', dark: '#f3eee4' },
  soft: { light: '#56536a', dark: '#b3b2c9' },
  brass: { light: '#80530f', dark: '#e6bd72' },
  tint: { light: '#f1e6cf', dark: '#2b2740' },
  vowel: { light: '#a63f2b', dark: '#f5a188' },
  consonant: { light: '#344a9c', dark: '#a3b6ff' },
  button: { light: '#23234a', dark: '#e6bd72' },
  'on-button': { light: '#fdfbf7', dark: '#15142a' },
  fault: { light: '#a12b2b', dark: '#ff9f96' },
  focus: { light: '#344a9c', dark: '#f3d9a4' },
  dawn: { light: '#e7e1f2', dark: '#1d1c45' },
  dusk: { light: '#f6e3d3', dark: '#241634' },
  // What cameras read is dark on light by night, too.
  'scan-ground': { light: '#ffffff', dark: '#ffffff' },
  'scan-mark': { light: '#1a1a2e', dark: '#1a1a2e' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;

/** Which text colours stand on which grounds. Each pair must reach WCAG AA for its use. */
export const textPairs: readonly { readonly text: ColourName; readonly on: readonly ColourName[] }[] = [
  { text: 'ink', on: ['canvas', 'surface', 'raised', 'sunken', 'tint', 'dawn', 'dusk'] },
  { text: 'soft', on: ['canvas', 'surface', 'raised', 'sunken', 'tint', 'dawn', 'dusk'] },
  { text: 'brass', on: ['canvas', 'surface', 'raised', 'sunken', 'tint', 'dawn', 'dusk'] },
  { text: 'vowel', on: ['canvas', 'surface', 'raised', 'sunken'] },
  { text: 'consonant', on: ['canvas', 'surface', 'raised', 'sunken'] },
  { text: 'fault', on: ['canvas', 'surface', 'raised', 'dawn', 'dusk'] },
  { text: 'on-button', on: ['button'] },
  { text: 'scan-mark', on: ['scan-ground'] },
];

/** Edges of controls and the focus ring: 3 to 1 against their ground. */
export const edgePairs: readonly { readonly edge: ColourName; readonly on: readonly ColourName[] }[] = [
  { edge: 'edge', on: ['canvas', 'surface', 'raised'] },
  { edge: 'focus', on: ['canvas', 'surface', 'raised', 'sunken', 'dawn', 'dusk'] },
];
