export { type CompatibilityReadingRequest, composeCompatibility } from './compatibility.ts';
export { composeReading, LENGTHS, type Length, type ReadingRequest } from './compose.ts';
export { type EachNumberRequest, type NumberReading, readEachNumber } from './each-number.ts';
export type { Facet, Position } from './knowledge.ts';
export { directionOf, LANGUAGES, type Language, type LanguageId, loadLanguage } from './languages.ts';
export { KINDS, type Kind } from './phrases.ts';
export type { Ground, Reading, ReadingParagraph, ReadingSection, ReadingSentence } from './reading.ts';
