export type {
  Challenge,
  Chart,
  CompoundMeaning,
  Cycles,
  Dasha,
  Debt,
  Digit,
  DigitCounts,
  Grids,
  Ingredient,
  Kua,
  LetterNumber,
  LetterReason,
  LetterStep,
  MissingReason,
  NameAnswer,
  NameChange,
  NameDrop,
  NameNumber,
  NumberResult,
  Numbers,
  PlaneId,
  PlaneResult,
  PlaneStatus,
  Sensitivity,
  Span,
  Step,
  Transit,
} from './answer.ts';
export type { CalendarDate } from './calendar-date.ts';
export { canonicalRequest, METHOD_VERSION } from './canonical-request.ts';
export { computeChart } from './chart.ts';
export { coreNumbers } from './core-numbers.ts';
export { computeDashas, type DashasAnswer, type DashasRequest, PRATYANTAR_LENGTHS, type PratyantarLength } from './cycles/dasha-year.ts';
export { pratyantarDashas } from './cycles/dashas.ts';
export { EngineError, type Problem, type ProblemCode } from './engine-error.ts';
export { BIRTH_GRID_ARROWS } from './grids/birth-grid.ts';
export { CYCLE_IDS, type CycleId, EXTRA_IDS, GRID_IDS, type GridId, NUMBER_IDS, type NumberId } from './ids.ts';
export {
  type CompatibilityAnswer,
  type CompatibilityRequest,
  type Concord,
  computeCompatibility,
  type LeftOutNumber,
  type LessonExchange,
  MATCH_BASES,
  MATCH_WEIGHTS,
  MATCHED_NUMBERS,
  type MatchBasis,
  type MatchedNumber,
  type MatchedPair,
  type MatchedPairNumber,
  type MatchedPerson,
  type MatchPerson,
  type MatchScore,
  NUMBER_RELATIONS,
  type NumberRelation,
  type ScoreStep,
} from './matching/compatibility.ts';
export type { CoreNumbers } from './plain-core.ts';
export { computeListedChart } from './quick-chart.ts';
export {
  type ChartRequest,
  type LetterOverride,
  type LetterRole,
  type LoShuRules,
  METHOD_VALUES,
  type MethodOptions,
  type Methods,
  SYSTEM_IDS,
  type SystemId,
  TABLE_VALUES,
} from './request.ts';
export { findSystem } from './systems/catalogue.ts';
export { compoundMeaning } from './systems/chaldean-compounds.ts';
export { type Correspondences, correspondencesOf, type Planet, type Sign } from './systems/chaldean-correspondences.ts';
export { type Relation, type Relationship, relation } from './systems/friend-tables.ts';
export { CORRESPONDENCE_SOURCES, listCorrespondences, type NumberCorrespondences } from './systems/list-correspondences.ts';
export { type DescribedSystem, describeSystem, listSystems, type Script, type SystemSummary } from './systems/list-systems.ts';
export type { SystemDefinition } from './systems/system.ts';
export { parseSystem, type SystemReason, validateSystem } from './systems/validate-system.ts';
export { systemsReading } from './systems-reading.ts';
export { type AddressAnswer, type AddressField, type AddressNumber, type AddressRequest, computeAddress } from './things/address.ts';
export {
  type BusinessAnswer,
  type BusinessComparison,
  type BusinessNumbers,
  type BusinessRequest,
  computeBusiness,
  type DateNumbers,
} from './things/business.ts';
export {
  type CalendarAnswer,
  type CalendarDay,
  type CalendarMonth,
  type CalendarRequest,
  type CalendarYear,
  computeCalendar,
} from './things/calendar.ts';
export {
  COMPARED_NUMBERS,
  type CompareAnswer,
  type ComparedColumn,
  type ComparedNumber,
  type ComparedNumbers,
  type CompareRequest,
  compareSystems,
  type DifferenceReason,
} from './things/comparison.ts';
export {
  SEARCHED_NUMBERS,
  type SearchDatesAnswer,
  type SearchDatesRequest,
  type SearchedNumber,
  searchDates,
} from './things/date-search.ts';
export {
  LUCKY_BASES,
  type LuckyBasis,
  type LuckyDatesAnswer,
  type LuckyDatesRequest,
  type LuckyDay,
  type LuckyRule,
  type LuckySeries,
  luckyDates,
} from './things/dates.ts';
export { computeGematria, type GematriaAnswer, type GematriaRequest, type GematriaRow } from './things/gematria.ts';
export {
  NAME_EDITS,
  type NameCandidate,
  type NameEdit,
  type NameEditCode,
  type NameRelations,
  type NameSearchAnswer,
  type NameSearchNumbers,
  type NameSearchRequest,
  type NameTargets,
  searchNames,
} from './things/name-search.ts';
export { computePhone, type PhoneAnswer, type PhoneDrop, type PhoneRequest } from './things/phone.ts';
export { computeVehicle, type VehicleAnswer, type VehicleRequest } from './things/vehicle.ts';
