export { type Colour, type ColourName, colours } from './colours.ts';
export { themeCss } from './theme-css.ts';
