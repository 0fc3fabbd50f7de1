export { ACCOUNT_ROUTES } from './account-routes.ts';
export { emailRequest, type user } from './accounts.ts';
export { ADMIN_ROUTES } from './admin-routes.ts';
export { chart, methods } from './answer.ts';
export { API_KEY_ROUTES } from './api-keys.ts';
export { AUDIT_ROUTES, type AuditAction, type AuditTarget } from './audit.ts';
export { businessAnswer, businessRequest, relationship } from './business.ts';
export { CALENDAR_FEED_ROUTES, CALENDAR_LANGUAGES, type createCalendarFeedRequest } from './calendar-feeds.ts';
export { chartJson } from './chart-json.ts';
export { compareAnswer, compareRequest } from './comparison.ts';
export { compatibilityAnswer, compatibilityRequest } from './compatibility.ts';
export { CONVERSATION_ROUTES } from './conversation-routes.ts';
export {
  type AnswerNote,
  type ChatEvent,
  type ChatMessage,
  type changeConversationRequest,
  chatCommand,
  chatEvent,
  type createConversationRequest,
  MAX_CONVERSATIONS,
  MAX_FACTS,
  MAX_MESSAGES,
  type Rating,
  type ratingRequest,
} from './conversations.ts';
export { correspondenceList } from './correspondences.ts';
export { dashasAnswer, dashasRequest } from './dashas.ts';
export { calendarAnswer, calendarRequest, luckyDatesAnswer, luckyDatesRequest, searchDatesAnswer, searchDatesRequest } from './dates.ts';
export { describeProblem } from './describe-problem.ts';
export { addressAnswer, addressRequest, phoneAnswer, phoneRequest, vehicleAnswer, vehicleRequest } from './dwelling.ts';
export { ERROR_CODES, type ErrorCode } from './error-codes.ts';
export { CLOSE_CODES, EVENT_ROUTES, type Event, event } from './events.ts';
export { type FingerprintedChart, fingerprintText, withFingerprint } from './fingerprint.ts';
export { gematriaAnswer, gematriaRequest } from './gematria.ts';
export { HISTORY_KINDS, HISTORY_ROUTES, type HistoryKind, MAX_HISTORY, type noteRequest } from './history.ts';
export { IDENTITY_ROUTES, type OAuthFailure } from './identities.ts';
export {
  compatibilityInterpretationFields,
  FORECAST_PERIODS,
  type ForecastPeriod,
  forecastFields,
  INTERPRETATION_ROUTES,
  type InterpretationEvent,
  interpretation,
  interpretationEvent,
  interpretationFields,
  interpretFields,
  MODEL_NOTES,
  TONES,
  type Tone,
} from './interpretations.ts';
export { JsonError, type JsonErrorCode, MAX_JSON_DEPTH, parseJson } from './json.ts';
export { BROKEN_LINE, type LineBlock, LineSplitter, linesOf, MAX_LINE_BYTES, refusedLine } from './lines.ts';
export { MODEL_PURPOSES, MODEL_ROUTES } from './models.ts';
export { nameSearchAnswer, nameSearchRequest } from './name-search.ts';
export { NOTIFICATION_CODES, NOTIFICATION_ROUTES, type NotificationCode } from './notifications.ts';
export { openPeople } from './open-people.ts';
export { type OpenedReading, openCompatibilityReading, openNameReading, openReading, refuseMissing } from './open-reading.ts';
export { type OpenedReport, openCard, openReport } from './open-report.ts';
export {
  type DoorDefaults,
  type DoorProblemCode,
  type FieldProblem,
  openRequest,
  openThing,
  RequestError,
  todayIn,
} from './open-request.ts';
export { type AnsweredExamples, openApiDocument } from './openapi.ts';
export { type OptionHelp, optionHelp } from './option-help.ts';
export { PASSKEY_ROUTES } from './passkeys.ts';
export {
  CONSENT_PURPOSES,
  CONSENT_SOURCES,
  type consent,
  type dataExport,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  POLICY_VERSION,
} from './privacy.ts';
export { PRIVACY_ROUTES } from './privacy-routes.ts';
export { batchLineError, errorCode, fieldCode, fieldError, problemDocument, systemVerdict } from './problem.ts';
export { PROFILE_ROUTES } from './profile-routes.ts';
export {
  type changeProfileRequest,
  createProfileRequest,
  MAX_IMPORTED_ROWS,
  MAX_PROFILES,
  type profile,
  type profileList,
} from './profiles.ts';
export { readFields } from './read-fields.ts';
export { MARK_REASONS, MAX_MARKED_PASSAGES, type markRequest, READING_ROUTES } from './reading-routes.ts';
export {
  READING_KINDS,
  READING_LANGUAGES,
  READING_LENGTHS,
  READING_NUMBERS,
  type ReadingKind,
  type ReadingLanguage,
  type ReadingLength,
  type ReadingNumber,
} from './readings.ts';
export { type FieldRefusal, type LineRefusal, lineRefusalOf, type Refusal, refusalOf, refusedFields } from './refusal.ts';
export {
  AD_HOC_REPORT_ROUTES,
  createReportRequest,
  REPORT_FORMATS,
  REPORT_PAPERS,
  REPORT_ROUTES,
  REPORT_TYPES,
  type ReportFormat,
  type ReportPaper,
  type report,
} from './reports.ts';
export { chartRequest, methodOptions } from './request.ts';
export {
  type Access,
  CALENDAR_TYPE,
  CSV_TYPE,
  EVENT_STREAM_TYPE,
  FORM_TYPES,
  hasOwnSchemas,
  JSON_TYPE,
  NDJSON_TYPES,
  type Route,
  type RouteExample,
  SCOPES,
  type Scope,
  ZIP_TYPE,
} from './route.ts';
export { ROUTES } from './routes.ts';
export { SECOND_FACTOR_ROUTES } from './second-factors.ts';
export { type createShareRequest, SHARE_ROUTES, type SHARED_NAMES } from './shares.ts';
export { system, systemDefinition, systemList, systemSummary } from './system.ts';
