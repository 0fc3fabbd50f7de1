export { type ForbiddenClaim, findForbiddenClaims } from './forbidden-claims.ts';
export { HELP_LINES_CHECKED, type HelpLine } from './help-lines/index.ts';
export { SAFETY_LANGUAGES, type SafetyLanguage } from './languages.ts';
export { routeSafely, SAFETY_TOPICS, type SafetyRequest, type SafetyRoute, type SafetyTopic } from './route-safely.ts';
