import { ACCOUNT_ROUTES } from './account-routes.ts';
import { AD_HOC_READING_ROUTES } from './ad-hoc-reading-routes.ts';
import { ADMIN_ROUTES } from './admin-routes.ts';
import { API_KEY_ROUTES } from './api-keys.ts';
import { AUDIT_ROUTES } from './audit.ts';
import { CALCULATION_ROUTES } from './calculation-routes.ts';
import { CALENDAR_FEED_ROUTES } from './calendar-feeds.ts';
import { CONVERSATION_ROUTES } from './conversation-routes.ts';
import { EVENT_ROUTES } from './events.ts';
import { HISTORY_ROUTES } from './history.ts';
import { IDENTITY_ROUTES } from './identities.ts';
import { INTERPRETATION_ROUTES } from './interpretations.ts';
import { MODEL_ROUTES } from './models.ts';
import { NOTIFICATION_ROUTES } from './notifications.ts';
import { PASSKEY_ROUTES } from './passkeys.ts';
import { PRIVACY_ROUTES } from './privacy-routes.ts';
import { PROFILE_ROUTES } from './profile-routes.ts';
import { READING_ROUTES } from './reading-routes.ts';
import { AD_HOC_REPORT_ROUTES, REPORT_ROUTES } from './reports.ts';
import type { Route } from './route.ts';
import { SECOND_FACTOR_ROUTES } from './second-factors.ts';
import { SHARE_ROUTES } from './shares.ts';

/** Every address of the API. The server registers exactly these, and the OpenAPI document lists them. */
export const ROUTES: readonly Route[] = [
  ...CALCULATION_ROUTES,
  ...AD_HOC_READING_ROUTES,
  ...Object.values(INTERPRETATION_ROUTES),
  ...Object.values(MODEL_ROUTES),
  ...Object.values(AD_HOC_REPORT_ROUTES),
  ...Object.values(ACCOUNT_ROUTES),
  ...Object.values(SECOND_FACTOR_ROUTES),
  ...Object.values(PASSKEY_ROUTES),
  ...Object.values(IDENTITY_ROUTES),
  ...Object.values(AUDIT_ROUTES),
  ...Object.values(API_KEY_ROUTES),
  ...Object.values(PROFILE_ROUTES),
  ...Object.values(PRIVACY_ROUTES),
  ...Object.values(REPORT_ROUTES),
  ...Object.values(NOTIFICATION_ROUTES),
  ...Object.values(EVENT_ROUTES),
  ...Object.values(ADMIN_ROUTES),
  ...Object.values(SHARE_ROUTES),
  ...Object.values(CALENDAR_FEED_ROUTES),
  ...Object.values(HISTORY_ROUTES),
  ...Object.values(CONVERSATION_ROUTES),
  ...Object.values(READING_ROUTES),
];
