export {
  ASKED_BY_NAME,
  type Asked,
  type AskingWords,
  answer,
  answerAll,
  claimsIn,
  EXAMPLE_QUESTIONS,
  earlierInWords,
  type HeldNumber,
  knownWords,
  type Labelled,
  type Lookups,
  loadAskingWords,
  numbersOf,
  type Question,
  type Reply,
  searchHeld,
  understandAll,
} from './asking/index.ts';
export { bareName } from './bare-name.ts';
export { type CompatibilityReadingRequest, composeCompatibility } from './compatibility.ts';
export { composeReading, type ReadingRequest } from './compose.ts';
export { type EachNumberRequest, type NumberReading, readEachNumber } from './each-number.ts';
export { explainChart, explainNone, explainNumber, explainResult, HOW_IDS, type How, type HowId } from './how.ts';
export type { Facet, Position } from './knowledge.ts';
export {
  directionOf,
  gapOf,
  type HowLanguage,
  LANGUAGES,
  type Language,
  type LanguageId,
  loadBriefLanguage,
  loadHowLanguage,
  loadLanguage,
} from './languages.ts';
export { LENGTHS, type Length } from './lengths.ts';
export { MARK_REASONS, type Mark, marked, unwanted } from './marks.ts';
export { composeNewName, type NewNameRequest } from './new-name.ts';
export { READ_NUMBERS, type ReadNumber } from './number.ts';
export { bareNameOf } from './number-names.ts';
export { passageText } from './passages.ts';
export { KINDS, type Kind } from './phrases.ts';
export { namesOf } from './position-names.ts';
export type { Ground, Reading, ReadingParagraph, ReadingSection, ReadingSentence } from './reading.ts';
export { spelledNumbersIn } from './spelled/spelled-numbers.ts';
