export { countryOf } from './country.ts';
export { findForbiddenClaims } from './forbidden-claims.ts';
export { HELP_LINES_CHECKED } from './help-lines/index.ts';
export { SAFETY_LANGUAGES, type SafetyLanguage } from './languages.ts';
export { routeSafely, SAFETY_TOPICS } from './route-safely.ts';
