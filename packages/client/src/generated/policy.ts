// Generated from the route table by `npm run gen`. Do not edit.

/** The version of the words that somebody agrees to, see docs/privacy.md. */
export const POLICY_VERSION = '2026-11-28';
