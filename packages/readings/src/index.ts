export {
  type Asked,
  type AskingWords,
  answer,
  claimsIn,
  type HeldNumber,
  numbersOf,
  type Question,
  type Labelled,
  type Lookups,
  loadAskingWords,
  type Reply,
  understand,
} from './asking/index.ts';
export { type CompatibilityReadingRequest, composeCompatibility } from './compatibility.ts';
export { composeReading, LENGTHS, type Length, type ReadingRequest } from './compose.ts';
export { LANGUAGES, type Language, type LanguageId, loadLanguage } from './languages.ts';
export { KINDS, type Kind } from './phrases.ts';
export type { Ground, Reading, ReadingParagraph, ReadingSection, ReadingSentence } from './reading.ts';
