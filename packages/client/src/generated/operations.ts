// Generated from the route table by `npm run gen`. Do not edit.

import type * as s from './schemas.ts';

export const OPERATIONS = {
  calculate: {"method":"POST","path":"/v1/calculate","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  calculateBatch: {"method":"POST","path":"/v1/calculate/batch","repeatable":true,"body":"lines","media":"application/x-ndjson","answer":"lines"},
  compare: {"method":"POST","path":"/v1/calculate/compare","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  compatibility: {"method":"POST","path":"/v1/calculate/compatibility","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  dashas: {"method":"POST","path":"/v1/calculate/dashas","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  calendar: {"method":"POST","path":"/v1/calendar","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  nameSearch: {"method":"POST","path":"/v1/name-search","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  address: {"method":"POST","path":"/v1/address","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  phone: {"method":"POST","path":"/v1/phone","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  vehicle: {"method":"POST","path":"/v1/vehicle","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  business: {"method":"POST","path":"/v1/business","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  dates: {"method":"POST","path":"/v1/dates","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  gematria: {"method":"POST","path":"/v1/gematria","signedIn":"optional","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  listSystems: {"method":"GET","path":"/v1/systems","repeatable":true,"answer":"json"},
  getSystem: {"method":"GET","path":"/v1/systems/{id}","repeatable":true,"answer":"json"},
  validateSystem: {"method":"POST","path":"/v1/systems/validate","repeatable":true,"body":"json","media":"application/json","answer":"json"},
  correspondences: {"method":"GET","path":"/v1/correspondences","repeatable":true,"answer":"json"},
  healthz: {"method":"GET","path":"/healthz","repeatable":true,"answer":"json"},
  readyz: {"method":"GET","path":"/readyz","repeatable":true,"answer":"json"},
  read: {"method":"POST","path":"/v1/readings","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  readCompatibility: {"method":"POST","path":"/v1/readings/compatibility","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  readNameChange: {"method":"POST","path":"/v1/readings/name-change","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  interpret: {"method":"POST","path":"/v1/ai/interpret","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  interpretCompatibility: {"method":"POST","path":"/v1/ai/compatibility","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  interpretGuidance: {"method":"POST","path":"/v1/ai/guidance","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  interpretGrowth: {"method":"POST","path":"/v1/ai/growth","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  interpretForecast: {"method":"POST","path":"/v1/ai/forecast","signedIn":"optional","body":"json","media":"application/json","answer":"json"},
  modelStatus: {"method":"GET","path":"/v1/ai/status","signedIn":"optional","repeatable":true,"answer":"json"},
  reportPdf: {"method":"POST","path":"/v1/reports/pdf","body":"json","media":"application/json","answer":"blob"},
  reportHtml: {"method":"POST","path":"/v1/reports/html","body":"json","media":"application/json","answer":"text"},
  reportMarkdown: {"method":"POST","path":"/v1/reports/markdown","body":"json","media":"application/json","answer":"text"},
  cardSvg: {"method":"POST","path":"/v1/cards/svg","body":"json","media":"application/json","answer":"text"},
  cardPng: {"method":"POST","path":"/v1/cards/png","body":"json","media":"application/json","answer":"blob"},
  register: {"method":"POST","path":"/v1/auth/register","body":"json","media":"application/json","answer":"json"},
  verifyEmail: {"method":"POST","path":"/v1/auth/verify-email","body":"json","media":"application/json"},
  resendVerification: {"method":"POST","path":"/v1/auth/verify-email/resend","body":"json","media":"application/json","answer":"json"},
  login: {"method":"POST","path":"/v1/auth/login","body":"json","media":"application/json","answer":"json"},
  refresh: {"method":"POST","path":"/v1/auth/refresh","body":"json","media":"application/json","answer":"json"},
  logout: {"method":"POST","path":"/v1/auth/logout","signedIn":true},
  logoutEverywhere: {"method":"POST","path":"/v1/auth/logout-everywhere","signedIn":true},
  listSessions: {"method":"GET","path":"/v1/auth/sessions","signedIn":true,"repeatable":true,"answer":"json"},
  endSession: {"method":"DELETE","path":"/v1/auth/sessions/{id}","signedIn":true,"repeatable":true},
  changePassword: {"method":"POST","path":"/v1/auth/password/change","signedIn":true,"body":"json","media":"application/json"},
  forgotPassword: {"method":"POST","path":"/v1/auth/password/forgot","body":"json","media":"application/json","answer":"json"},
  resetPassword: {"method":"POST","path":"/v1/auth/password/reset","body":"json","media":"application/json"},
  me: {"method":"GET","path":"/v1/me","signedIn":true,"repeatable":true,"answer":"json"},
  changeMe: {"method":"PATCH","path":"/v1/me","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  changeEmail: {"method":"POST","path":"/v1/auth/email/change","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  confirmEmail: {"method":"POST","path":"/v1/auth/email/change/confirm","body":"json","media":"application/json"},
  loginSecondFactor: {"method":"POST","path":"/v1/auth/login/second-factor","body":"json","media":"application/json","answer":"json"},
  setUpTotp: {"method":"POST","path":"/v1/auth/totp/setup","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  confirmTotp: {"method":"POST","path":"/v1/auth/totp/confirm","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  disableTotp: {"method":"POST","path":"/v1/auth/totp/disable","signedIn":true,"body":"json","media":"application/json"},
  renewRecoveryCodes: {"method":"POST","path":"/v1/auth/totp/recovery-codes","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  passkeyOptions: {"method":"POST","path":"/v1/auth/passkeys/options","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  addPasskey: {"method":"POST","path":"/v1/auth/passkeys","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  listPasskeys: {"method":"GET","path":"/v1/auth/passkeys","signedIn":true,"repeatable":true,"answer":"json"},
  renamePasskey: {"method":"PATCH","path":"/v1/auth/passkeys/{id}","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  removePasskey: {"method":"DELETE","path":"/v1/auth/passkeys/{id}","signedIn":true,"repeatable":true},
  passkeySignInOptions: {"method":"POST","path":"/v1/auth/passkeys/sign-in/options","answer":"json"},
  passkeySignIn: {"method":"POST","path":"/v1/auth/passkeys/sign-in","body":"json","media":"application/json","answer":"json"},
  listProviders: {"method":"GET","path":"/v1/auth/providers","repeatable":true,"answer":"json"},
  exchangeOAuth: {"method":"POST","path":"/v1/auth/oauth/exchange","body":"json","media":"application/json","answer":"json"},
  listIdentities: {"method":"GET","path":"/v1/auth/identities","signedIn":true,"repeatable":true,"answer":"json"},
  linkIdentity: {"method":"POST","path":"/v1/auth/identities","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  unlinkIdentity: {"method":"DELETE","path":"/v1/auth/identities/{id}","signedIn":true,"repeatable":true},
  listMyAuditEvents: {"method":"GET","path":"/v1/me/audit","signedIn":true,"repeatable":true,"answer":"json"},
  createApiKey: {"method":"POST","path":"/v1/api-keys","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  listApiKeys: {"method":"GET","path":"/v1/api-keys","signedIn":true,"repeatable":true,"answer":"json"},
  getApiKeyUsage: {"method":"GET","path":"/v1/api-keys/{id}/usage","signedIn":true,"repeatable":true,"answer":"json"},
  rotateApiKey: {"method":"POST","path":"/v1/api-keys/{id}/rotate","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  revokeApiKey: {"method":"DELETE","path":"/v1/api-keys/{id}","signedIn":true,"repeatable":true},
  createProfile: {"method":"POST","path":"/v1/profiles","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  listProfiles: {"method":"GET","path":"/v1/profiles","signedIn":true,"repeatable":true,"answer":"json"},
  listTrash: {"method":"GET","path":"/v1/profiles/trash","signedIn":true,"repeatable":true,"answer":"json"},
  emptyTrash: {"method":"POST","path":"/v1/profiles/trash/empty","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  exportProfiles: {"method":"GET","path":"/v1/profiles/export","signedIn":true,"repeatable":true,"answer":"json"},
  importProfiles: {"method":"POST","path":"/v1/profiles/import","signedIn":true,"repeatable":true,"keyed":true,"body":"text","media":"text/csv","answer":"json"},
  getProfile: {"method":"GET","path":"/v1/profiles/{id}","signedIn":true,"repeatable":true,"answer":"json"},
  changeProfile: {"method":"PATCH","path":"/v1/profiles/{id}","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  deleteProfile: {"method":"DELETE","path":"/v1/profiles/{id}","signedIn":true,"repeatable":true},
  restoreProfile: {"method":"POST","path":"/v1/profiles/{id}/restore","signedIn":true,"answer":"json"},
  duplicateProfile: {"method":"POST","path":"/v1/profiles/{id}/duplicate","signedIn":true,"repeatable":true,"keyed":true,"answer":"json"},
  deleteProfiles: {"method":"POST","path":"/v1/profiles/bulk-delete","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  getProfileChart: {"method":"GET","path":"/v1/profiles/{id}/chart","signedIn":true,"repeatable":true,"answer":"json"},
  askExport: {"method":"POST","path":"/v1/me/exports","signedIn":true,"repeatable":true,"keyed":true,"answer":"json"},
  listExports: {"method":"GET","path":"/v1/me/exports","signedIn":true,"repeatable":true,"answer":"json"},
  downloadExport: {"method":"GET","path":"/v1/me/exports/{id}/download","signedIn":true,"repeatable":true,"answer":"blob"},
  askErasure: {"method":"POST","path":"/v1/me/erasure","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  undoErasure: {"method":"DELETE","path":"/v1/me/erasure","signedIn":true,"repeatable":true},
  undoErasureByMail: {"method":"POST","path":"/v1/me/erasure/undo","body":"json","media":"application/json"},
  listConsents: {"method":"GET","path":"/v1/me/consents","signedIn":true,"repeatable":true,"answer":"json"},
  decideConsent: {"method":"POST","path":"/v1/me/consents","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  gpc: {"method":"GET","path":"/.well-known/gpc.json","repeatable":true,"answer":"json"},
  retention: {"method":"GET","path":"/v1/privacy/retention","repeatable":true,"answer":"json"},
  notifications: {"method":"GET","path":"/v1/me/notifications","signedIn":true,"repeatable":true,"answer":"json"},
  changeNotifications: {"method":"PATCH","path":"/v1/me/notifications","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  unsubscribe: {"method":"POST","path":"/v1/unsubscribe","body":"text","media":"application/x-www-form-urlencoded"},
  createReport: {"method":"POST","path":"/v1/reports","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  listReports: {"method":"GET","path":"/v1/reports","signedIn":true,"repeatable":true,"answer":"json"},
  getReport: {"method":"GET","path":"/v1/reports/{id}","signedIn":true,"repeatable":true,"answer":"json"},
  deleteReport: {"method":"DELETE","path":"/v1/reports/{id}","signedIn":true,"repeatable":true},
  downloadReport: {"method":"GET","path":"/v1/reports/download","repeatable":true,"answer":"blob"},
  listNotifications: {"method":"GET","path":"/v1/notifications","signedIn":true,"repeatable":true,"answer":"json"},
  readAllNotifications: {"method":"POST","path":"/v1/notifications/read","signedIn":true,"answer":"json"},
  readNotification: {"method":"POST","path":"/v1/notifications/{id}/read","signedIn":true},
  deleteNotification: {"method":"DELETE","path":"/v1/notifications/{id}","signedIn":true,"repeatable":true},
  createEventTicket: {"method":"POST","path":"/v1/events/tickets","signedIn":true,"answer":"json"},
  adminListUsers: {"method":"GET","path":"/v1/admin/users","signedIn":true,"repeatable":true,"answer":"json"},
  adminFindUser: {"method":"POST","path":"/v1/admin/users/search","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  adminGetUser: {"method":"GET","path":"/v1/admin/users/{id}","signedIn":true,"repeatable":true,"answer":"json"},
  adminChangeRole: {"method":"PATCH","path":"/v1/admin/users/{id}","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  adminDisableUser: {"method":"POST","path":"/v1/admin/users/{id}/disable","signedIn":true,"answer":"json"},
  adminEnableUser: {"method":"POST","path":"/v1/admin/users/{id}/enable","signedIn":true,"answer":"json"},
  adminJobs: {"method":"GET","path":"/v1/admin/jobs","signedIn":true,"repeatable":true,"answer":"json"},
  adminListDeadLetters: {"method":"GET","path":"/v1/admin/jobs/dead-letters","signedIn":true,"repeatable":true,"answer":"json"},
  adminRetryDeadLetter: {"method":"POST","path":"/v1/admin/jobs/dead-letters/{id}/retry","signedIn":true},
  adminDeleteDeadLetter: {"method":"DELETE","path":"/v1/admin/jobs/dead-letters/{id}","signedIn":true,"repeatable":true},
  adminListAuditEvents: {"method":"GET","path":"/v1/admin/audit","signedIn":true,"repeatable":true,"answer":"json"},
  adminVerifyAudit: {"method":"GET","path":"/v1/admin/audit/verification","signedIn":true,"repeatable":true,"answer":"json"},
  createShare: {"method":"POST","path":"/v1/profiles/{id}/shares","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  listShares: {"method":"GET","path":"/v1/profiles/{id}/shares","signedIn":true,"repeatable":true,"answer":"json"},
  revokeShare: {"method":"DELETE","path":"/v1/shares/{id}","signedIn":true,"repeatable":true},
  getShared: {"method":"GET","path":"/v1/shared/{token}","repeatable":true,"answer":"json"},
  createCalendarFeed: {"method":"POST","path":"/v1/profiles/{id}/calendar","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  getCalendarFeed: {"method":"GET","path":"/v1/profiles/{id}/calendar","signedIn":true,"repeatable":true,"answer":"json"},
  deleteCalendarFeed: {"method":"DELETE","path":"/v1/profiles/{id}/calendar","signedIn":true,"repeatable":true},
  readCalendar: {"method":"GET","path":"/v1/calendar/{token}.ics","repeatable":true,"answer":"text"},
  listHistory: {"method":"GET","path":"/v1/history","signedIn":true,"repeatable":true,"answer":"json"},
  noteCalculation: {"method":"POST","path":"/v1/history","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  clearHistory: {"method":"DELETE","path":"/v1/history","signedIn":true,"repeatable":true},
  forgetCalculation: {"method":"DELETE","path":"/v1/history/{id}","signedIn":true,"repeatable":true},
  createConversation: {"method":"POST","path":"/v1/chat/conversations","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  listConversations: {"method":"GET","path":"/v1/chat/conversations","signedIn":true,"repeatable":true,"answer":"json"},
  getConversation: {"method":"GET","path":"/v1/chat/conversations/{id}","signedIn":true,"repeatable":true,"answer":"json"},
  changeConversation: {"method":"PATCH","path":"/v1/chat/conversations/{id}","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  deleteConversation: {"method":"DELETE","path":"/v1/chat/conversations/{id}","signedIn":true,"repeatable":true},
  listChatMessages: {"method":"GET","path":"/v1/chat/conversations/{id}/messages","signedIn":true,"repeatable":true,"answer":"json"},
  askInConversation: {"method":"POST","path":"/v1/chat/conversations/{id}/messages","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  regenerateAnswer: {"method":"POST","path":"/v1/chat/conversations/{id}/regenerate","signedIn":true,"answer":"json"},
  stopAnswer: {"method":"POST","path":"/v1/chat/conversations/{id}/stop","signedIn":true},
  rateAnswer: {"method":"POST","path":"/v1/chat/messages/{id}/rating","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  createChatTicket: {"method":"POST","path":"/v1/chat/tickets","signedIn":true,"answer":"json"},
  listChatFacts: {"method":"GET","path":"/v1/chat/facts","signedIn":true,"repeatable":true,"answer":"json"},
  forgetChatFact: {"method":"DELETE","path":"/v1/chat/facts/{id}","signedIn":true,"repeatable":true},
  readProfile: {"method":"POST","path":"/v1/profiles/{id}/reading","signedIn":true,"body":"json","media":"application/json","answer":"json"},
  markPassage: {"method":"POST","path":"/v1/readings/feedback","signedIn":true,"repeatable":true,"keyed":true,"body":"json","media":"application/json","answer":"json"},
  listMarkedPassages: {"method":"GET","path":"/v1/readings/feedback","signedIn":true,"repeatable":true,"answer":"json"},
  unmarkPassage: {"method":"DELETE","path":"/v1/readings/feedback/{id}","signedIn":true,"repeatable":true},
  adminMarkedPassages: {"method":"GET","path":"/v1/admin/readings/feedback","signedIn":true,"repeatable":true,"answer":"json"},
} as const;

/** Codes of errors after which the same request may succeed later. */
export const RETRYABLE: readonly s.ErrorCode[] = ["timeout","idempotency_in_flight","rate_limited","internal","unavailable"];

export type Operations = {
  /** Calculate a chart */
  calculate: { input: { body?: s.ChartRequest }; answer: s.Chart };
  /** Calculate many charts */
  calculateBatch: { input: { body: Iterable<s.ChartRequest> }; answer: AsyncIterable<s.Chart | s.BatchLineError> };
  /** Compare systems and methods */
  compare: { input: { body?: s.CompareRequest }; answer: s.CompareAnswer };
  /** Compare people */
  compatibility: { input: { body: s.CompatibilityRequest }; answer: s.CompatibilityAnswer };
  /** Dashas of a birthday year */
  dashas: { input: { body: s.DashasRequest }; answer: s.DashasAnswer };
  /** Personal days of a month or a year */
  calendar: { input: { body: s.CalendarRequest }; answer: s.CalendarAnswer };
  /** Search spellings of a name */
  nameSearch: { input: { body?: s.NameSearchRequest }; answer: s.NameSearchAnswer };
  /** Numbers of an address */
  address: { input: { body?: s.AddressRequest }; answer: s.AddressAnswer };
  /** Numbers of a telephone number */
  phone: { input: { body: s.PhoneRequest }; answer: s.PhoneAnswer };
  /** Numbers of a registration plate */
  vehicle: { input: { body: s.VehicleRequest }; answer: s.VehicleAnswer };
  /** Numbers of a business name */
  business: { input: { body: s.BusinessRequest }; answer: s.BusinessAnswer };
  /** Find days */
  dates: { input: { body: s.LuckyDatesRequest | s.SearchDatesRequest }; answer: s.LuckyDatesAnswer | s.SearchDatesAnswer };
  /** Letter values of a text */
  gematria: { input: { body: s.GematriaRequest }; answer: s.GematriaAnswer };
  /** List the systems */
  listSystems: { input: {}; answer: s.SystemList };
  /** Get one system */
  getSystem: { input: { id: string }; answer: s.System };
  /** Check a system of your own */
  validateSystem: { input: { body: s.SystemDefinition }; answer: s.SystemVerdict };
  /** List what is connected with the numbers */
  correspondences: { input: {}; answer: s.CorrespondenceList };
  /** Is it alive */
  healthz: { input: {}; answer: s.Health };
  /** Is it ready */
  readyz: { input: {}; answer: s.Readiness };
  /** Read a chart */
  read: { input: { body?: s.ReadingRequest }; answer: s.Reading };
  /** Read people side by side */
  readCompatibility: { input: { body: s.CompatibilityReadingRequest }; answer: s.Reading };
  /** Read what a new name changes */
  readNameChange: { input: { body: s.NameReadingRequest }; answer: s.Reading };
  /** Read a person, with a language model */
  interpret: { input: { body?: s.InterpretRequest }; answer: s.Interpretation };
  /** Read people side by side, with a language model */
  interpretCompatibility: { input: { body: s.CompatibilityInterpretRequest }; answer: s.Interpretation };
  /** Read the Life Path */
  interpretGuidance: { input: { body?: s.GuidanceRequest }; answer: s.Interpretation };
  /** Read how to grow */
  interpretGrowth: { input: { body?: s.GrowthRequest }; answer: s.Interpretation };
  /** Read a stretch of time */
  interpretForecast: { input: { body?: s.ForecastRequest }; answer: s.Interpretation };
  /** See which language models are asked */
  modelStatus: { input: {}; answer: s.ModelStatus };
  /** A report as PDF, at once */
  reportPdf: { input: { body?: s.AdHocReportRequest }; answer: Blob };
  /** A report as HTML, at once */
  reportHtml: { input: { body?: s.AdHocReportRequest }; answer: string };
  /** A report as Markdown, at once */
  reportMarkdown: { input: { body?: s.AdHocReportRequest }; answer: string };
  /** A picture to share, as SVG */
  cardSvg: { input: { body?: s.CardRequest }; answer: string };
  /** A picture to share, as PNG */
  cardPng: { input: { body?: s.CardRequest }; answer: Blob };
  /** Make an account */
  register: { input: { body: s.RegisterRequest }; answer: s.Accepted };
  /** Verify an address */
  verifyEmail: { input: { body: s.TokenRequest }; answer: null };
  /** Send the verification again */
  resendVerification: { input: { body: s.EmailRequest }; answer: s.Accepted };
  /** Sign in */
  login: { input: { body: s.LoginRequest }; answer: s.LoginAnswer };
  /** Take new tokens */
  refresh: { input: { body?: s.RefreshRequest }; answer: s.LoginAnswer };
  /** Sign out */
  logout: { input: {}; answer: null };
  /** Sign out everywhere */
  logoutEverywhere: { input: {}; answer: null };
  /** List the sessions */
  listSessions: { input: {}; answer: s.SessionList };
  /** End a session */
  endSession: { input: { id: string }; answer: null };
  /** Change the password */
  changePassword: { input: { body: s.ChangePasswordRequest }; answer: null };
  /** Ask for a new password */
  forgotPassword: { input: { body: s.EmailRequest }; answer: s.Accepted };
  /** Set a new password */
  resetPassword: { input: { body: s.ResetPasswordRequest }; answer: null };
  /** Who am I */
  me: { input: {}; answer: s.User };
  /** Change what I prefer */
  changeMe: { input: { body?: s.ChangeUserRequest }; answer: s.User };
  /** Move to another address */
  changeEmail: { input: { body: s.ChangeEmailRequest }; answer: s.Accepted };
  /** Confirm the other address */
  confirmEmail: { input: { body: s.TokenRequest }; answer: null };
  /** Sign in with the second factor */
  loginSecondFactor: { input: { body: s.SecondFactorRequest }; answer: s.LoginAnswer };
  /** Begin a second factor */
  setUpTotp: { input: { body?: s.Confirmation }; answer: s.TotpSetup };
  /** Switch the second factor on */
  confirmTotp: { input: { body: s.CodeRequest }; answer: s.RecoveryCodes };
  /** Switch the second factor off */
  disableTotp: { input: { body: s.ConfirmationWithCode }; answer: null };
  /** Make new recovery codes */
  renewRecoveryCodes: { input: { body: s.ConfirmationWithCode }; answer: s.RecoveryCodes };
  /** Begin a passkey */
  passkeyOptions: { input: { body?: s.PasskeyOptionsRequest }; answer: s.PasskeyCreationOptions };
  /** Add a passkey */
  addPasskey: { input: { body: s.AddPasskeyRequest }; answer: s.Passkey };
  /** List the passkeys */
  listPasskeys: { input: {}; answer: s.PasskeyList };
  /** Rename a passkey */
  renamePasskey: { input: { id: string; body: s.RenamePasskeyRequest }; answer: s.Passkey };
  /** Remove a passkey */
  removePasskey: { input: { id: string }; answer: null };
  /** Begin to sign in by passkey */
  passkeySignInOptions: { input: {}; answer: s.PasskeyRequestOptions };
  /** Sign in by passkey */
  passkeySignIn: { input: { body: s.PasskeySignInRequest }; answer: s.LoginAnswer };
  /** List the providers */
  listProviders: { input: {}; answer: s.ProviderList };
  /** Sign in after a provider */
  exchangeOAuth: { input: { body: s.ExchangeRequest }; answer: s.LoginAnswer };
  /** List what is linked */
  listIdentities: { input: {}; answer: s.IdentityList };
  /** Link an account with a provider */
  linkIdentity: { input: { body: s.LinkRequest }; answer: s.LinkAnswer };
  /** Unlink an account with a provider */
  unlinkIdentity: { input: { id: string }; answer: null };
  /** Read the log of my account */
  listMyAuditEvents: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined } }; answer: s.AuditLog };
  /** Create an API key */
  createApiKey: { input: { body: s.CreateApiKeyRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.CreatedApiKey };
  /** List the API keys */
  listApiKeys: { input: {}; answer: s.ApiKeyList };
  /** See how often a key was used */
  getApiKeyUsage: { input: { id: string }; answer: s.ApiKeyUsage };
  /** Replace an API key */
  rotateApiKey: { input: { id: string; body?: s.RotateApiKeyRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.CreatedApiKey };
  /** Revoke an API key */
  revokeApiKey: { input: { id: string }; answer: null };
  /** Keep a person */
  createProfile: { input: { body: s.CreateProfileRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.CreatedProfile };
  /** List the profiles */
  listProfiles: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined; /** Part of the label or of a tag; case and accents do not count. */
 q?: string | undefined; /** Only profiles with this tag. */
 tag?: string | undefined; /** Only favourites, or only the others. */
 favourite?: "true" | "false" | undefined; /** `created`: the newest first; `label`: from A to Z, whatever the accents. */
 sort?: "created" | "label" | undefined; /** Adds the chart of each. */
 expand?: "chart" | undefined } }; answer: s.ProfileList };
  /** List the trash */
  listTrash: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined } }; answer: s.TrashList };
  /** Empty the trash */
  emptyTrash: { input: { body?: s.EmptyTrashRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.EmptyTrashAnswer };
  /** Export every profile */
  exportProfiles: { input: { query?: { /** As JSON, or as a table in UTF-8. */
 format?: "json" | "csv" | undefined } }; answer: s.ProfileExport | string };
  /** Import profiles */
  importProfiles: { input: { query?: { /** Only says what would be done. */
 dryRun?: "true" | "false" | undefined }; body: string | s.ImportedProfiles; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.ImportAnswer };
  /** Read a profile */
  getProfile: { input: { id: string }; answer: s.Profile };
  /** Change a profile */
  changeProfile: { input: { id: string; body?: s.ChangeProfileRequest; /** The `ETag` that the change is made to. */ ifMatch?: string | undefined }; answer: s.Profile };
  /** Put a profile into the trash */
  deleteProfile: { input: { id: string; /** The `ETag` that the change is made to. */ ifMatch?: string | undefined }; answer: null };
  /** Take a profile out of the trash */
  restoreProfile: { input: { id: string }; answer: s.Profile };
  /** Copy a profile */
  duplicateProfile: { input: { id: string; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.CreatedProfile };
  /** Put many profiles into the trash */
  deleteProfiles: { input: { body: s.BulkDeleteRequest }; answer: s.BulkDeleteAnswer };
  /** The chart of a profile */
  getProfileChart: { input: { id: string; query?: { /** The day the dated cycles are for. Default: today. */
 asOf?: string | undefined; /** The IANA time zone that says which day is today. Default: the zone of the person. */
 timeZone?: string | undefined; /** Adds `steps` to every number. */
 explain?: "true" | "false" | undefined; /** Ids parted by commas, as `include` of a chart. */
 include?: string | undefined } }; answer: s.Chart };
  /** Ask for everything about me */
  askExport: { input: { /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.DataExport };
  /** List my exports */
  listExports: { input: {}; answer: s.ExportList };
  /** Download an export */
  downloadExport: { input: { id: string }; answer: Blob };
  /** Erase my account */
  askErasure: { input: { body?: s.ErasureRequest }; answer: s.Erasure };
  /** Keep my account */
  undoErasure: { input: {}; answer: null };
  /** Keep an account, by mail */
  undoErasureByMail: { input: { body: s.TokenRequest }; answer: null };
  /** What I agreed to */
  listConsents: { input: {}; answer: s.ConsentList };
  /** Agree to something, or no longer */
  decideConsent: { input: { body: s.ConsentRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.Consent };
  /** Global Privacy Control is honoured */
  gpc: { input: {}; answer: s.GpcSupport };
  /** What is kept, and how long */
  retention: { input: {}; answer: s.RetentionList };
  /** Which messages I want */
  notifications: { input: {}; answer: s.Notifications };
  /** Change which messages I want */
  changeNotifications: { input: { body: s.ChangeNotificationsRequest }; answer: s.Notifications };
  /** No more such mails */
  unsubscribe: { input: { query?: { /** The token of the address in the mail. */
 token?: string | undefined }; body: string }; answer: null };
  /** Ask for a report */
  createReport: { input: { body?: s.CreateReportRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.Report };
  /** List my reports */
  listReports: { input: {}; answer: s.ReportList };
  /** How far a report is */
  getReport: { input: { id: string }; answer: s.Report };
  /** Delete a report */
  deleteReport: { input: { id: string }; answer: null };
  /** Download a report */
  downloadReport: { input: { query?: { /** The token of the signed address. */
 token?: string | undefined } }; answer: Blob };
  /** List my notifications */
  listNotifications: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined; /** Only those that are not read, or only the others. */
 unread?: "true" | "false" | undefined } }; answer: s.OwnNotificationList };
  /** Mark all as read */
  readAllNotifications: { input: {}; answer: s.ReadNotifications };
  /** Mark one as read */
  readNotification: { input: { id: string }; answer: null };
  /** Delete a notification */
  deleteNotification: { input: { id: string }; answer: null };
  /** Get a ticket for events */
  createEventTicket: { input: {}; answer: s.EventTicket };
  /** Look for accounts */
  adminListUsers: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined; /** Only accounts with this role. */
 role?: "user" | "admin" | undefined; /** Only accounts that may sign in, or only those that may not. */
 status?: "active" | "disabled" | undefined } }; answer: s.AdminUserList };
  /** Find an account by its address */
  adminFindUser: { input: { body: s.EmailRequest }; answer: s.AdminUserList };
  /** Look at an account */
  adminGetUser: { input: { id: string }; answer: s.AdminUserWithCounts };
  /** Change what an account may do */
  adminChangeRole: { input: { id: string; body: s.ChangeRoleRequest }; answer: s.AdminUserWithCounts };
  /** Disable an account */
  adminDisableUser: { input: { id: string }; answer: s.AdminUserWithCounts };
  /** Enable an account again */
  adminEnableUser: { input: { id: string }; answer: s.AdminUserWithCounts };
  /** See how the jobs stand */
  adminJobs: { input: {}; answer: s.JobsOverview };
  /** List the dead letters */
  adminListDeadLetters: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined } }; answer: s.DeadLetterList };
  /** Try a dead letter again */
  adminRetryDeadLetter: { input: { id: string }; answer: null };
  /** Delete a dead letter */
  adminDeleteDeadLetter: { input: { id: string }; answer: null };
  /** Read the logs of all accounts */
  adminListAuditEvents: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined; /** Only the log of this account; it may be gone. */
 userId?: string | undefined; /** Only what was done in this way. */
 action?: "registered" | "signed_in" | "sign_in_failed" | "signed_out" | "session_ended" | "sessions_ended" | "refresh_token_reused" | "password_changed" | "password_reset_asked" | "password_reset" | "totp_enabled" | "totp_disabled" | "recovery_codes_made" | "passkey_added" | "passkey_removed" | "identity_linked" | "identity_unlinked" | "email_change_asked" | "email_changed" | "email_verified" | "preferences_changed" | "api_key_created" | "api_key_rotated" | "api_key_revoked" | "profile_created" | "profile_changed" | "profile_deleted" | "profiles_deleted" | "profile_restored" | "profiles_purged" | "trash_emptied" | "profiles_imported" | "profiles_exported" | "share_created" | "share_revoked" | "calendar_created" | "calendar_revoked" | "history_cleared" | "conversation_created" | "conversation_deleted" | "chat_fact_deleted" | "admin_made" | "role_changed" | "user_disabled" | "user_enabled" | "job_retried" | "job_deleted" | "export_asked" | "export_downloaded" | "report_asked" | "report_downloaded" | "report_deleted" | "erasure_asked" | "erasure_undone" | "erased" | "consent_given" | "consent_withdrawn" | "notifications_changed" | "passage_marked" | "passage_unmarked" | undefined } }; answer: s.AdminAuditLog };
  /** Verify the log */
  adminVerifyAudit: { input: { query?: { /** Only the log of this account; it may be gone. */
 userId?: string | undefined } }; answer: s.AuditVerification };
  /** Share a profile by a link */
  createShare: { input: { id: string; body?: s.CreateShareRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.CreatedShare };
  /** List the links to a profile */
  listShares: { input: { id: string }; answer: s.ShareList };
  /** Revoke a link */
  revokeShare: { input: { id: string }; answer: null };
  /** See what is shared */
  getShared: { input: { token: string }; answer: s.SharedChart };
  /** Make a calendar of personal days */
  createCalendarFeed: { input: { id: string; body?: s.CreateCalendarFeedRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.CreatedCalendarFeed };
  /** Whether there is a calendar */
  getCalendarFeed: { input: { id: string }; answer: s.CalendarFeed };
  /** Take the calendar away */
  deleteCalendarFeed: { input: { id: string }; answer: null };
  /** The calendar, for calendars */
  readCalendar: { input: { token: string }; answer: string };
  /** List what was calculated */
  listHistory: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined; /** What was calculated: which address takes `request`. */
 kind?: "chart" | "comparison" | "compatibility" | "dashas" | "calendar" | "name_search" | "address" | "phone" | "vehicle" | "business" | "dates" | "gematria" | undefined } }; answer: s.HistoryList };
  /** Note what was calculated elsewhere */
  noteCalculation: { input: { body: s.NoteRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.NoteAnswer };
  /** Forget what was calculated */
  clearHistory: { input: {}; answer: null };
  /** Forget one of what was calculated */
  forgetCalculation: { input: { id: string }; answer: null };
  /** Begin a conversation */
  createConversation: { input: { body?: s.CreateConversationRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.Conversation };
  /** List conversations */
  listConversations: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined } }; answer: s.ConversationList };
  /** Get a conversation */
  getConversation: { input: { id: string }; answer: s.Conversation };
  /** Rename a conversation */
  changeConversation: { input: { id: string; body?: s.ChangeConversationRequest }; answer: s.Conversation };
  /** Delete a conversation */
  deleteConversation: { input: { id: string }; answer: null };
  /** List the messages of a conversation */
  listChatMessages: { input: { id: string; query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined } }; answer: s.ChatMessageList };
  /** Ask something */
  askInConversation: { input: { id: string; body: s.AskRequest }; answer: s.Exchange };
  /** Answer the last question again */
  regenerateAnswer: { input: { id: string }; answer: s.Exchange };
  /** Stop an answer */
  stopAnswer: { input: { id: string }; answer: null };
  /** Rate an answer */
  rateAnswer: { input: { id: string; body: s.RatingRequest }; answer: s.ChatMessage };
  /** Get a ticket for the live chat */
  createChatTicket: { input: {}; answer: s.EventTicket };
  /** List what is kept in mind */
  listChatFacts: { input: {}; answer: s.ChatFactList };
  /** Forget something that was kept in mind */
  forgetChatFact: { input: { id: string }; answer: null };
  /** Read a profile */
  readProfile: { input: { id: string; body?: s.ProfileReadingRequest }; answer: s.Reading };
  /** Mark a passage of a reading */
  markPassage: { input: { body: s.MarkPassageRequest; /** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string }; answer: s.MarkedPassage };
  /** List the passages I marked */
  listMarkedPassages: { input: { query?: { /** How many on a page. */
 limit?: number | undefined; /** The `nextCursor` of the page before. */
 cursor?: string | undefined } }; answer: s.MarkedPassageList };
  /** Take a mark back */
  unmarkPassage: { input: { id: string }; answer: null };
  /** Which passages people marked */
  adminMarkedPassages: { input: {}; answer: s.CountedPassageList };
};
