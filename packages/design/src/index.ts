export { type Colour, type ColourName, colours } from './colours.ts';
export { contrast } from './contrast.ts';
export { themeCss } from './theme-css.ts';
