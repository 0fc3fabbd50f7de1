// Generated from the route table by `npm run gen`. Do not edit.

/** What there is to say goes by mail: nobody learns here who has an account. */
export type Accepted = {
  readonly accepted: true;
};

/** Whose report, looked at from which day, and in which language. `name` or `birthDate` is required. */
export type AdHocReportRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** The language of the report. Default `en`. */
  readonly language?: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh";
  /** The paper of a PDF. Default `a4`. */
  readonly paper?: "a4" | "letter";
};

/** A new passkey. */
export type AddPasskeyRequest = {
  readonly name: string;
  readonly credential: RegisteredCredential;
};

/** The numbers of a dwelling. */
export type AddressAnswer = {
  readonly system: SystemId;
  /** The most specific of what was given: the flat, else the house number, else the building. */
  readonly dwelling: {
  readonly text: string;
  /** The digits alone; null when there is none. */
  readonly digits: NumberResult | null;
  /** Digits and letters; null without letters or with one that has no value. */
  readonly withLetters: NumberResult | null;
  readonly letters: readonly LetterNumber[];
  readonly unsupported: readonly string[];
  readonly field: "flat" | "number" | "building";
};
  readonly number: AddressNumber | null;
  readonly building: AddressNumber | null;
  readonly flat: AddressNumber | null;
  /** The building (or else the house number) and the flat together; null unless both are given. */
  readonly combined: {
  readonly digits: NumberResult | null;
  readonly withLetters: NumberResult | null;
} | null;
  readonly street: AddressNumber | null;
  readonly postcode: AddressNumber | null;
  readonly missing: Readonly<Record<string, MissingReason | "no_digits">>;
};

/** One text of an address, read by its digits alone and with its letters. */
export type AddressNumber = {
  readonly text: string;
  /** The digits alone; null when there is none. */
  readonly digits: NumberResult | null;
  /** Digits and letters; null without letters or with one that has no value. */
  readonly withLetters: NumberResult | null;
  readonly letters: readonly LetterNumber[];
  readonly unsupported: readonly string[];
};

/** A dwelling. At least one of `flat`, `number` and `building` is required. */
export type AddressRequest = {
  /** The house number: `1408`, `27B`, `12/3`. */
  readonly number?: string;
  /** The building's number or name: `Tower 4`. */
  readonly building?: string;
  /** The flat, unit or suite: `5`, `12C`. */
  readonly flat?: string;
  readonly street?: string;
  readonly postcode?: string;
  /** Whose letter table the letters take. */
  readonly system?: SystemId;
  readonly methods?: MethodOptions;
};

/** Something that was done to an account, without from where. */
export type AdminAuditEvent = {
  readonly id: string;
  /** Counted from 1 in the log of each person, without a gap. */
  readonly seq: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** What was done. */
  readonly action: "registered" | "signed_in" | "sign_in_failed" | "signed_out" | "session_ended" | "sessions_ended" | "refresh_token_reused" | "password_changed" | "password_reset_asked" | "password_reset" | "totp_enabled" | "totp_disabled" | "recovery_codes_made" | "passkey_added" | "passkey_removed" | "identity_linked" | "identity_unlinked" | "email_change_asked" | "email_changed" | "email_verified" | "preferences_changed" | "api_key_created" | "api_key_rotated" | "api_key_revoked" | "profile_created" | "profile_changed" | "profile_deleted" | "profiles_deleted" | "profile_restored" | "profiles_purged" | "trash_emptied" | "profiles_imported" | "profiles_exported" | "share_created" | "share_revoked" | "calendar_created" | "calendar_revoked" | "history_cleared" | "conversation_created" | "conversation_deleted" | "chat_fact_deleted" | "admin_made" | "role_changed" | "user_disabled" | "user_enabled" | "job_retried" | "job_deleted" | "export_asked" | "export_downloaded" | "report_asked" | "report_downloaded" | "report_deleted" | "erasure_asked" | "erasure_undone" | "erased" | "consent_given" | "consent_withdrawn" | "notifications_changed" | "passage_marked" | "passage_unmarked";
  /** Who did it. */
  readonly actor: {
  readonly kind: "anonymous" | "user" | "api_key" | "service";
  readonly userId: string | null;
  /** The session or the key it was done with, or the part of the service that did it. */
  readonly via: string | null;
};
  /** What it was done to, where that is one thing. */
  readonly target: {
  readonly kind: "user" | "session" | "api_key" | "profile" | "conversation" | "share" | "calendar" | "job" | "export" | "report";
  readonly id: string;
} | null;
  /** Codes, ids and counts; never names, dates or addresses. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  /** Whose log it stands in. */
  readonly userId: string;
};

/** A page of the logs of all accounts, what was done last first. */
export type AdminAuditLog = {
  readonly items: readonly AdminAuditEvent[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** An account, as an admin sees it. */
export type AdminUser = {
  readonly id: string;
  readonly email: Email;
  readonly emailVerified: boolean;
  readonly role: "user" | "admin";
  readonly status: "active" | "disabled";
  readonly disabledAt: string | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
};

/** A page of accounts, the newest first. */
export type AdminUserList = {
  readonly items: readonly AdminUser[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** An account and how much it keeps. */
export type AdminUserWithCounts = {
  readonly id: string;
  readonly email: Email;
  readonly emailVerified: boolean;
  readonly role: "user" | "admin";
  readonly status: "active" | "disabled";
  readonly disabledAt: string | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** How many there are, the trash left out. What is in them no admin sees. */
  readonly counts: {
  readonly profiles: number;
  readonly sessions: number;
  readonly apiKeys: number;
};
};

/** A key of a person, without its secret. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  /** How the key begins, to tell it from others. */
  readonly prefix: string;
  readonly scopes: readonly ("profiles:read" | "profiles:write")[];
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** To the minute. */
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
};

/** The keys that still work, the newest first. */
export type ApiKeyList = {
  readonly items: readonly ApiKey[];
};

/** How often a key was used. */
export type ApiKeyUsage = {
  readonly id: string;
  /** To the minute. */
  readonly lastUsedAt: string | null;
  /** The last 30 days in UTC with today, the oldest first; days without a request too. */
  readonly days: readonly ({
  readonly day: string;
  readonly requests: number;
})[];
};

/** A question. */
export type AskRequest = {
  readonly text: string;
  /** Of the question, made by whoever asks. The same id again is not asked again: it gets the same answer. */
  readonly id?: string;
};

/** Something that was done to an account. */
export type AuditEvent = {
  readonly id: string;
  /** Counted from 1 in the log of each person, without a gap. */
  readonly seq: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** What was done. */
  readonly action: "registered" | "signed_in" | "sign_in_failed" | "signed_out" | "session_ended" | "sessions_ended" | "refresh_token_reused" | "password_changed" | "password_reset_asked" | "password_reset" | "totp_enabled" | "totp_disabled" | "recovery_codes_made" | "passkey_added" | "passkey_removed" | "identity_linked" | "identity_unlinked" | "email_change_asked" | "email_changed" | "email_verified" | "preferences_changed" | "api_key_created" | "api_key_rotated" | "api_key_revoked" | "profile_created" | "profile_changed" | "profile_deleted" | "profiles_deleted" | "profile_restored" | "profiles_purged" | "trash_emptied" | "profiles_imported" | "profiles_exported" | "share_created" | "share_revoked" | "calendar_created" | "calendar_revoked" | "history_cleared" | "conversation_created" | "conversation_deleted" | "chat_fact_deleted" | "admin_made" | "role_changed" | "user_disabled" | "user_enabled" | "job_retried" | "job_deleted" | "export_asked" | "export_downloaded" | "report_asked" | "report_downloaded" | "report_deleted" | "erasure_asked" | "erasure_undone" | "erased" | "consent_given" | "consent_withdrawn" | "notifications_changed" | "passage_marked" | "passage_unmarked";
  /** Who did it. */
  readonly actor: {
  readonly kind: "anonymous" | "user" | "api_key" | "service";
  readonly userId: string | null;
  /** The session or the key it was done with, or the part of the service that did it. */
  readonly via: string | null;
};
  /** What it was done to, where that is one thing. */
  readonly target: {
  readonly kind: "user" | "session" | "api_key" | "profile" | "conversation" | "share" | "calendar" | "job" | "export" | "report";
  readonly id: string;
} | null;
  /** Codes, ids and counts; never names, dates or addresses. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  /** From where, of what has to do with signing in. Only the person can read it. */
  readonly origin: {
  readonly ip: string;
  readonly userAgent: string | null;
} | null;
};

/** A page of the log, what was done last first. */
export type AuditLog = {
  readonly items: readonly AuditEvent[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** Whether the log is as it was written. */
export type AuditVerification = {
  /** False where there were more events than one request reads. */
  readonly isComplete: boolean;
  readonly accounts: number;
  readonly events: number;
  /** The last time the ends of all logs were signed together. */
  readonly anchor: {
  readonly seq: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly accounts: number;
  readonly events: number;
} | null;
  /** Where the log is not as it was written, the first hundred. Empty where all is well. */
  readonly problems: readonly ({
  readonly code: "changed" | "missing" | "inserted" | "truncated" | "head_changed" | "anchor_changed" | "anchor_missing" | "anchored_changed" | "rolled_back";
  readonly userId: string | null;
  readonly seq: number | null;
})[];
};

/** A line of a batch that has no chart, and why. The lines after it go on. */
export type BatchLineError = {
  /** Counts the lines of the input from 1, blank ones included. */
  readonly line: number;
  readonly error: {
  readonly code: ErrorCode | FieldCode;
  readonly detail: string;
  readonly pointer?: string;
};
};

/** How a report looks: a name, a logo, colours and a line at its foot. */
export type Brand = {
  /** Whose house it is: stands where there is no logo, and is said of the logo and of the file. */
  readonly name: string;
  /** A PNG of at most 2048 × 2048, or an SVG of shapes and colours alone: no scripts, links, text, pictures, filters or anything that is loaded. */
  readonly logo?: {
  readonly type: "image/png" | "image/svg+xml";
  /** At most 96 KiB in base64. */
  readonly base64: string;
};
  /** Of words, numbers, letters, lines and areas. Those that are left out are those of the house. */
  readonly colours?: {
  /** A colour of text: at least 4.5 to 1 against the paper and the tint. */
  readonly ink?: string;
  /** A colour of text: at least 4.5 to 1 against the paper and the tint. */
  readonly soft?: string;
  /** A colour of text: at least 4.5 to 1 against the paper and the tint. */
  readonly accent?: string;
  /** A colour of text: at least 4.5 to 1 against the paper and the tint. */
  readonly vowel?: string;
  /** A colour of text: at least 4.5 to 1 against the paper and the tint. */
  readonly consonant?: string;
  /** A colour of sRGB, `#rrggbb`. */
  readonly line?: string;
  /** A colour of sRGB, `#rrggbb`. */
  readonly tint?: string;
};
  /** At the foot of every page. By itself the name, and the title of the report. */
  readonly footer?: string;
};

/** Those that were there and now are in the trash. */
export type BulkDeleteAnswer = {
  readonly deleted: readonly string[];
};

/** The profiles to put into the trash. */
export type BulkDeleteRequest = {
  readonly ids: readonly string[];
};

/** The numbers of a business name and how they get on with owner and registration. */
export type BusinessAnswer = {
  readonly name: NameAnswer;
  readonly chaldean: NameNumber;
  readonly pythagorean: NumberResult;
  /** The digits of the name, which were counted at face value. Empty when it has none. */
  readonly digits: string;
  /** The numbers of the letters alone. Null when the name has no digit, which makes them the same, and when it has no letter. */
  readonly lettersOnly: {
  readonly chaldean: NameNumber;
  readonly pythagorean: NumberResult;
} | null;
  readonly owner: {
  readonly moolank: NumberResult;
  readonly bhagyank: NumberResult;
} | null;
  readonly registration: {
  readonly moolank: NumberResult;
  readonly bhagyank: NumberResult;
} | null;
  readonly comparisons: readonly ({
  readonly of: "name" | "registrationMoolank" | "registrationBhagyank";
  readonly with: "ownerMoolank" | "ownerBhagyank" | "registrationMoolank" | "registrationBhagyank";
  readonly roots: readonly [number, number];
  /** The worse of both directions. */
  readonly relation: Relation;
  /** What the first number's row says of the second. */
  readonly toOther: Relation;
  /** What the second number's row says of the first. */
  readonly fromOther: Relation;
})[];
};

/** A business name, with its owner and its registration if you like. */
export type BusinessRequest = {
  /** The trading name. Legal forms (Ltd, LLC, GmbH …) are left out and reported. */
  readonly name: NameText;
  /** Counts the legal form too. */
  readonly keepLegalForm?: boolean;
  readonly ownerBirthDate?: CivilDate;
  readonly registrationDate?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
};

/** A calendar with the personal and universal numbers of each year, month and day. */
export type CalendarAnswer = {
  readonly year: number;
  readonly month: number | null;
  readonly universalYear: NumberResult;
  /** One; two under `personalYear: birthday`: until the day before the birthday, and from it. */
  readonly years: readonly ({
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly personalYear: NumberResult;
})[];
  readonly months: readonly ({
  readonly month: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly personalMonth: NumberResult;
  readonly universalMonth: NumberResult;
})[];
  readonly days: readonly ({
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly personalDay: NumberResult;
  readonly universalDay: NumberResult;
})[];
};

/** The calendar of a profile, without its secret. */
export type CalendarFeed = {
  readonly profileId: string;
  /** Every personal day, from 60 days back to 400 ahead. */
  readonly days: boolean;
  /** The first day of every personal month, from 400 days back to 400 ahead. */
  readonly months: boolean;
  /** The first day of every personal year, from 400 days back to 400 ahead. */
  readonly years: boolean;
  /** The language of its titles. Null: that of the person, as `GET /v1/me` says, else English. */
  readonly lang: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh" | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
};

/** The personal days of a month or a year. */
export type CalendarRequest = {
  readonly birthDate: CivilDate;
  readonly year: number;
  /** 1–12; without it the whole year is given. */
  readonly month?: number;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
};

/** iCalendar, RFC 5545. */
export type CalendarText = string;

/** A picture as PNG. */
export type CardPng = string;

/** Whose numbers the picture shows. The birth date never stands on it, and the name only where that is asked for. */
export type CardRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** The language of the words. Default `en`. */
  readonly language?: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh";
  /** `wide` is 1200 × 630, `square` 1080 × 1080. Default `wide`. */
  readonly shape?: "wide" | "square";
  /** Whether the name stands on the card. Default false. */
  readonly showName?: boolean;
};

/** A picture as SVG. */
export type CardSvg = string;

/** A challenge; it has a span only with `challengeSpans`. */
export type Challenge = {
  readonly value: number;
  readonly total: number;
  readonly chain: readonly number[];
  readonly startAge?: number;
  readonly endAge?: number | null;
  readonly startYear?: number;
  readonly endYear?: number | null;
};

/** What is to be different. */
export type ChangeConversationRequest = {
  readonly title?: string;
  readonly language?: ReadingLanguage;
};

/** The new address, and the password as proof. */
export type ChangeEmailRequest = {
  /** The password as proof. An account without one leaves it out, and must have signed in within 15 minutes. */
  readonly currentPassword?: string;
  readonly email: Email;
};

/** Which messages shall be wanted; the others stay. */
export type ChangeNotificationsRequest = {
  readonly items: readonly ({
  readonly kind: "export_ready" | "report_ready" | "product";
  /** `email`, or `in_app`: the list at `GET /v1/notifications`. */
  readonly channel: "email" | "in_app";
  readonly wanted: boolean;
})[];
};

/** The password as it is and as it shall be. */
export type ChangePasswordRequest = {
  readonly currentPassword: string;
  readonly password: Password;
};

/** What shall change; null clears, the rest stays. */
export type ChangeProfileRequest = {
  /** What the profile is called in lists and found by. It is not encrypted: names go into `name`. */
  readonly label?: string;
  /** The full name at birth, 1–300 code points in any script. */
  readonly name?: string;
  /** The name in use. */
  readonly currentName?: string | null;
  /** The history of names, for memory; the numbers use `name` and `currentName`. */
  readonly names?: readonly UsedName[];
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: "day" | "month" | "year" | "unknown" | null;
  readonly birthTime?: string | null;
  readonly bornBeforeSunrise?: boolean | null;
  readonly sex?: "female" | "male" | null;
  /** A system by its id, or one of your own. Default: what the person prefers. */
  readonly system?: SystemId | SystemDefinition | null;
  /** How to calculate. Default: what the person prefers. */
  readonly methods?: MethodOptions | null;
  /** Words to find profiles by, each once. Not encrypted. */
  readonly tags?: readonly string[];
  readonly relation?: string | null;
  readonly notes?: string | null;
  readonly guardianNote?: string | null;
  readonly favourite?: boolean;
};

/** What the account may do from now on. */
export type ChangeRoleRequest = {
  readonly role: "user" | "admin";
};

/** What shall be preferred; null takes a preference back. */
export type ChangeSettings = {
  readonly system?: SystemId | null;
  readonly methods?: MethodOptions | null;
  readonly keepHistory?: boolean | null;
};

/** What shall change; null clears, the rest stays. */
export type ChangeUserRequest = {
  /** A language as BCP 47 writes it. */
  readonly locale?: string;
  /** An IANA time zone. */
  readonly timeZone?: string;
  readonly settings?: ChangeSettings;
  readonly displayName?: string | null;
  readonly profileId?: string | null;
};

/** The answer. With `include` it holds only what was asked for, plus `system`, `name` and `missing`. */
export type Chart = {
  /** The id of the system. */
  readonly system: string;
  readonly methods?: Methods;
  readonly name: NameAnswer | null;
  readonly numbers?: Numbers;
  readonly cycles?: Cycles;
  readonly grids?: Grids;
  readonly sensitivity?: readonly Sensitivity[];
  /** For every number that is null, the reason. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** SHA-256 of the canonical request with its effective methods: the same question, the same fingerprint. */
  readonly fingerprint?: string;
};

/** One request for a chart. `name` or `birthDate` is required. */
export type ChartRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  /** Adds `steps` to every number. */
  readonly explain?: boolean;
  /** Ids of numbers, cycles and grids, or `methods`, `sensitivity`, `fingerprint`: the answer then holds only these, plus `system`, `name` and `missing`. */
  readonly include?: readonly ("lifePath" | "expression" | "soulUrge" | "personality" | "birthday" | "destiny" | "maturity" | "attitude" | "balance" | "rationalThought" | "firstName" | "surname" | "minorExpression" | "minorSoulUrge" | "minorPersonality" | "subconsciousSelf" | "habitChallenge" | "ageDigit" | "moolank" | "bhagyank" | "tantric" | "kua" | "nameNumber" | "bridges" | "hiddenPassion" | "karmicLessons" | "karmicDebts" | "masters" | "cornerstone" | "capstone" | "firstVowel" | "planes" | "inclusion" | "pinnacles" | "periods" | "challenges" | "personalYear" | "personalMonth" | "personalDay" | "universalYear" | "universalMonth" | "universalDay" | "essence" | "transits" | "nineYears" | "dashas" | "loShu" | "birthGrid" | "vedic" | "psychomatrix" | "methods" | "sensitivity" | "fingerprint")[];
  readonly methods?: MethodOptions;
};

/** `begun`; where a model is asked, `composed` with the answer that needs none, at once; then the answer in pieces, then `done` with the whole answer, which replaces the pieces; or `failed`. */
export type ChatEvent = {
  readonly type: "begun";
  readonly question: ChatMessage;
  readonly answerId: string;
} | {
  readonly type: "composed";
  readonly answerId: string;
  readonly text: string;
} | {
  readonly type: "delta";
  readonly answerId: string;
  readonly text: string;
} | {
  readonly type: "done";
  readonly answer: ChatMessage;
} | {
  readonly type: "failed";
  readonly code: string;
  readonly detail: string;
};

/** Something the person asked to be kept in mind. */
export type ChatFact = {
  readonly id: string;
  readonly text: string;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
};

/** Everything that is kept in mind, the last first. */
export type ChatFactList = {
  readonly items: readonly ChatFact[];
};

/** A question or an answer. */
export type ChatMessage = {
  readonly id: string;
  readonly conversationId: string;
  readonly role: "person" | "assistant";
  /** Plain text; an empty line parts paragraphs. Show it as text, never as HTML. */
  readonly text: string;
  readonly language: ReadingLanguage;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** Who wrote an answer: `composed` by rules, without a model; a `model`; `safety` fixed words. Null for a question. */
  readonly source: "composed" | "model" | "safety" | null;
  /** The numbers that an answer rests on. */
  readonly restsOn: readonly ReadingGround[];
  /** Why it is not what it could be: a model was away, out of budget, or named other numbers than the chart has, and the answer is composed instead; or it was stopped. */
  readonly note: "model_unavailable" | "model_budget_spent" | "numbers_disagreed" | "stopped" | null;
  readonly rating: "up" | "down" | null;
  readonly comment: string | null;
};

/** A page, the last first. */
export type ChatMessageList = {
  readonly items: readonly ChatMessage[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** A day `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian. */
export type CivilDate = string;

/** A code of the authenticator app. */
export type CodeRequest = {
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code: string;
};

/** The columns of the comparison and why they differ. */
export type CompareAnswer = {
  /** In the order asked for; the others are compared with the first. */
  readonly systems: readonly ({
  readonly system: SystemId;
  readonly methods: Methods;
  readonly numbers: {
  readonly lifePath?: NumberResult | null;
  readonly birthday?: NumberResult | null;
  readonly destiny?: NumberResult | null;
  readonly expression?: NumberResult | null;
  readonly soulUrge?: NumberResult | null;
  readonly personality?: NumberResult | null;
  readonly nameNumber?: NameNumber | null;
};
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** For each number that is there: why it differs from the first column. */
  readonly reasons: {
  readonly lifePath?: readonly DifferenceReason[];
  readonly birthday?: readonly DifferenceReason[];
  readonly destiny?: readonly DifferenceReason[];
  readonly expression?: readonly DifferenceReason[];
  readonly soulUrge?: readonly DifferenceReason[];
  readonly personality?: readonly DifferenceReason[];
  readonly nameNumber?: readonly DifferenceReason[];
};
})[];
  /** Each with the options that were set for it. */
  readonly variants: readonly ({
  readonly system: SystemId;
  readonly methods: Methods;
  readonly numbers: {
  readonly lifePath?: NumberResult | null;
  readonly birthday?: NumberResult | null;
  readonly destiny?: NumberResult | null;
  readonly expression?: NumberResult | null;
  readonly soulUrge?: NumberResult | null;
  readonly personality?: NumberResult | null;
  readonly nameNumber?: NameNumber | null;
};
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** For each number that is there: why it differs from the first column. */
  readonly reasons: {
  readonly lifePath?: readonly DifferenceReason[];
  readonly birthday?: readonly DifferenceReason[];
  readonly destiny?: readonly DifferenceReason[];
  readonly expression?: readonly DifferenceReason[];
  readonly soulUrge?: readonly DifferenceReason[];
  readonly personality?: readonly DifferenceReason[];
  readonly nameNumber?: readonly DifferenceReason[];
};
  readonly options: MethodOptions;
})[];
};

/** One person in several systems and by several methods. `name` or `birthDate` is required. */
export type CompareRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  /** Adds `steps` to every number. */
  readonly explain?: boolean;
  readonly methods?: MethodOptions;
  /** At most ten. Default: the systems that read the name's script. */
  readonly systems?: readonly SystemId[];
  /** Methods set against `methods` in the first system, at most twenty. Default: the other ways to a life path and to a name sum. */
  readonly variants?: readonly MethodOptions[];
  /** Which numbers are compared. Default: all of them. */
  readonly include?: readonly ("lifePath" | "birthday" | "destiny" | "expression" | "soulUrge" | "personality" | "nameNumber")[];
};

/** The people and every pair of them, for reflection. It is the same whoever comes first. */
export type CompatibilityAnswer = {
  readonly system: string;
  readonly methods: {
  readonly lifePath: "components" | "digits" | "whole" | "javane";
  readonly nameSum: "perWord" | "addAll";
  readonly masters: readonly number[];
  readonly yRule: "decoz" | "goodwin" | "javane" | "tokenrock" | "vowel" | "consonant";
  readonly wRule: "consonant" | "goodwin" | "javane";
  readonly hyphen: "join" | "split";
  readonly titles: "drop" | "keep";
  readonly diacritics: "base" | "german" | "nordic" | "brazilian";
  readonly debtScope: "finalTotal" | "anyStep" | "inferred";
  readonly personalYear: "calendar" | "birthday";
  readonly personalCycles: "reduce" | "keepMasters";
  readonly periodTiming: "decozTable" | "firstPersonalYearOne" | "nearestPersonalYearOne" | "fixed27";
  readonly chaldeanMasters: false | true;
  readonly compound: "grandTotal" | "wordRoots";
  readonly compoundAbove52: "extendedCheiro" | "asIs" | "reReduce";
  readonly destinyBasis: "birthDate" | "birthName";
  readonly challengeSpans: false | true;
  readonly kolel: "none" | "one" | "words";
  readonly friendTable: "planetary" | "sepharial";
  readonly loShu: {
  readonly driverConductor: boolean;
  readonly kua: boolean;
  readonly century: boolean;
};
  readonly table: string | null;
};
  readonly basis: "birthName" | "currentName";
  /** In the order of the request. */
  readonly people: readonly ({
  readonly name: NameAnswer | null;
  readonly numbers: {
  readonly lifePath: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly expression: NumberResult | null;
  readonly personality: NumberResult | null;
  readonly birthday: NumberResult | null;
  readonly attitude: NumberResult | null;
  readonly maturity: NumberResult | null;
};
  readonly moolank: NumberResult | null;
  readonly personalYear: NumberResult | null;
  readonly karmicLessons: readonly number[] | null;
  readonly masters: readonly number[];
  readonly karmicDebts: readonly (13 | 14 | 16 | 19)[];
  readonly missing: Readonly<Record<string, MissingReason>>;
})[];
  /** Everyone with everyone after them. */
  readonly pairs: readonly ({
  /** Positions in `people`. */
  readonly people: readonly [number, number];
  readonly compared: readonly ({
  readonly number: "lifePath" | "soulUrge" | "expression" | "personality" | "birthday" | "attitude" | "maturity";
  /** In the order of the pair. */
  readonly roots: readonly [number, number];
  readonly relation: NumberRelation;
  readonly concord: readonly [1, 5, 7] | readonly [2, 4, 8] | readonly [3, 6, 9] | null;
  readonly weight: number;
})[];
  /** What one of the two lacks; the score is found without it. */
  readonly leftOut: readonly ({
  readonly number: "lifePath" | "soulUrge" | "expression" | "personality" | "birthday" | "attitude" | "maturity";
  readonly weight: number;
  readonly reasons: readonly [MissingReason | null, MissingReason | null];
})[];
  readonly counts: {
  readonly natural: number;
  readonly compatible: number;
  readonly neutral: number;
  readonly challenge: number;
};
  readonly score: MatchScore | null;
  /** Both Life Paths added, to a single digit. */
  readonly relationshipNumber: NumberResult | null;
  /** Lessons of one that stand in the name of the other, and lessons of both. */
  readonly karmicLessons: {
  readonly secondFills: readonly number[];
  readonly firstFills: readonly number[];
  readonly shared: readonly number[];
} | null;
  /** At `asOf`. */
  readonly personalYears: {
  /** In the order of the pair. */
  readonly roots: readonly [number, number];
  readonly same: boolean;
} | null;
  /** Both moolanks by the friend table, in both directions. */
  readonly moolank: {
  /** The worse of both directions. */
  readonly relation: Relation;
  /** What the first number's row says of the second. */
  readonly toOther: Relation;
  /** What the second number's row says of the first. */
  readonly fromOther: Relation;
  /** In the order of the pair. */
  readonly roots: readonly [number, number];
} | null;
  readonly shared: {
  readonly masters: readonly number[];
  readonly karmicDebts: readonly (13 | 14 | 16 | 19)[];
};
})[];
};

/** Two people, or a group of up to twelve, each a profile or as they are. */
export type CompatibilityInterpretRequest = {
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly people: readonly InterpretedPerson[];
  /** Which name gives Soul Urge, Expression and Personality: that at birth, or that in use as Glynis McCants takes it. */
  readonly basis?: "birthName" | "currentName";
  /** How to calculate, for all alike; letters are decided for each person. */
  readonly methods?: {
  /** How month, day and year become the Life Path. */
  readonly lifePath?: "components" | "digits" | "whole" | "javane";
  /** How a name is added up: each part reduced first, or all letters in one sum. */
  readonly nameSum?: "perWord" | "addAll";
  /** The master numbers that are kept. */
  readonly masters?: readonly (11 | 22 | 33 | 44 | 55 | 66 | 77 | 88 | 99)[];
  /** When Y is a vowel. */
  readonly yRule?: "decoz" | "goodwin" | "javane" | "tokenrock" | "vowel" | "consonant";
  /** When W is a vowel. */
  readonly wRule?: "consonant" | "goodwin" | "javane";
  /** Whether a hyphen joins two names into one part or splits them. */
  readonly hyphen?: "join" | "split";
  /** Whether titles and suffixes (Dr, Jr, III) are left out of the name. */
  readonly titles?: "drop" | "keep";
  /** What ä, ø, å and other letters with marks count as. */
  readonly diacritics?: "base" | "german" | "nordic" | "brazilian";
  /** Where a karmic debt is looked for. */
  readonly debtScope?: "finalTotal" | "anyStep" | "inferred";
  /** Whether a personal year begins on 1 January or on the birthday. */
  readonly personalYear?: "calendar" | "birthday";
  /** Whether personal years, months and days keep master numbers. */
  readonly personalCycles?: "reduce" | "keepMasters";
  /** At which ages the life periods change. */
  readonly periodTiming?: "decozTable" | "firstPersonalYearOne" | "nearestPersonalYearOne" | "fixed27";
  /** Whether Chaldean numbers keep master numbers. */
  readonly chaldeanMasters?: false | true;
  /** Which compound the Chaldean name number reads. */
  readonly compound?: "grandTotal" | "wordRoots";
  /** What a compound above 52 reads. */
  readonly compoundAbove52?: "extendedCheiro" | "asIs" | "reReduce";
  /** Whether Destiny comes from the birth date or the birth name. */
  readonly destinyBasis?: "birthDate" | "birthName";
  /** Whether challenges are given the spans of the pinnacles. */
  readonly challengeSpans?: false | true;
  /** Hebrew: adds one, or the number of words, to the sum. */
  readonly kolel?: "none" | "one" | "words";
  /** Which table says how numbers get on. */
  readonly friendTable?: "planetary" | "sepharial";
  readonly loShu?: LoShuOptions;
  /** The letter table, for the systems that offer several: hebrew, arabic, cyrillic, ordinal. */
  readonly table?: "hechrachi" | "gadol" | "siduri" | "katan" | "katanMispari" | "atbash" | "mashriqi" | "maghribi" | "russian33" | "russian32" | "ukrainian" | "bulgarian" | "ordinal" | "reverse" | "fullReduction" | "reverseFullReduction" | "sumerian" | "extended";
};
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  /** How a language model shall sound. Default `warm`. */
  readonly tone?: "warm" | "plain" | "poetic";
};

/** Two people, or a group of up to twelve, and the language of what is told of them. */
export type CompatibilityReadingRequest = {
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  /** Two people, or a group in which everyone is compared with everyone. */
  readonly people: readonly MatchPerson[];
  /** Which name gives Soul Urge, Expression and Personality: that at birth, or that in use as Glynis McCants takes it. */
  readonly basis?: "birthName" | "currentName";
  /** How to calculate, for all alike; letters are decided for each person. */
  readonly methods?: {
  /** How month, day and year become the Life Path. */
  readonly lifePath?: "components" | "digits" | "whole" | "javane";
  /** How a name is added up: each part reduced first, or all letters in one sum. */
  readonly nameSum?: "perWord" | "addAll";
  /** The master numbers that are kept. */
  readonly masters?: readonly (11 | 22 | 33 | 44 | 55 | 66 | 77 | 88 | 99)[];
  /** When Y is a vowel. */
  readonly yRule?: "decoz" | "goodwin" | "javane" | "tokenrock" | "vowel" | "consonant";
  /** When W is a vowel. */
  readonly wRule?: "consonant" | "goodwin" | "javane";
  /** Whether a hyphen joins two names into one part or splits them. */
  readonly hyphen?: "join" | "split";
  /** Whether titles and suffixes (Dr, Jr, III) are left out of the name. */
  readonly titles?: "drop" | "keep";
  /** What ä, ø, å and other letters with marks count as. */
  readonly diacritics?: "base" | "german" | "nordic" | "brazilian";
  /** Where a karmic debt is looked for. */
  readonly debtScope?: "finalTotal" | "anyStep" | "inferred";
  /** Whether a personal year begins on 1 January or on the birthday. */
  readonly personalYear?: "calendar" | "birthday";
  /** Whether personal years, months and days keep master numbers. */
  readonly personalCycles?: "reduce" | "keepMasters";
  /** At which ages the life periods change. */
  readonly periodTiming?: "decozTable" | "firstPersonalYearOne" | "nearestPersonalYearOne" | "fixed27";
  /** Whether Chaldean numbers keep master numbers. */
  readonly chaldeanMasters?: false | true;
  /** Which compound the Chaldean name number reads. */
  readonly compound?: "grandTotal" | "wordRoots";
  /** What a compound above 52 reads. */
  readonly compoundAbove52?: "extendedCheiro" | "asIs" | "reReduce";
  /** Whether Destiny comes from the birth date or the birth name. */
  readonly destinyBasis?: "birthDate" | "birthName";
  /** Whether challenges are given the spans of the pinnacles. */
  readonly challengeSpans?: false | true;
  /** Hebrew: adds one, or the number of words, to the sum. */
  readonly kolel?: "none" | "one" | "words";
  /** Which table says how numbers get on. */
  readonly friendTable?: "planetary" | "sepharial";
  readonly loShu?: LoShuOptions;
  /** The letter table, for the systems that offer several: hebrew, arabic, cyrillic, ordinal. */
  readonly table?: "hechrachi" | "gadol" | "siduri" | "katan" | "katanMispari" | "atbash" | "mashriqi" | "maghribi" | "russian33" | "russian32" | "ukrainian" | "bulgarian" | "ordinal" | "reverse" | "fullReduction" | "reverseFullReduction" | "sumerian" | "extended";
};
  /** Default `en`. */
  readonly language?: ReadingLanguage;
};

/** Two people, or a group of up to twelve. */
export type CompatibilityRequest = {
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  /** Adds `steps` to every number. */
  readonly explain?: boolean;
  /** Two people, or a group in which everyone is compared with everyone. */
  readonly people: readonly MatchPerson[];
  /** Which name gives Soul Urge, Expression and Personality: that at birth, or that in use as Glynis McCants takes it. */
  readonly basis?: "birthName" | "currentName";
  /** How to calculate, for all alike; letters are decided for each person. */
  readonly methods?: {
  /** How month, day and year become the Life Path. */
  readonly lifePath?: "components" | "digits" | "whole" | "javane";
  /** How a name is added up: each part reduced first, or all letters in one sum. */
  readonly nameSum?: "perWord" | "addAll";
  /** The master numbers that are kept. */
  readonly masters?: readonly (11 | 22 | 33 | 44 | 55 | 66 | 77 | 88 | 99)[];
  /** When Y is a vowel. */
  readonly yRule?: "decoz" | "goodwin" | "javane" | "tokenrock" | "vowel" | "consonant";
  /** When W is a vowel. */
  readonly wRule?: "consonant" | "goodwin" | "javane";
  /** Whether a hyphen joins two names into one part or splits them. */
  readonly hyphen?: "join" | "split";
  /** Whether titles and suffixes (Dr, Jr, III) are left out of the name. */
  readonly titles?: "drop" | "keep";
  /** What ä, ø, å and other letters with marks count as. */
  readonly diacritics?: "base" | "german" | "nordic" | "brazilian";
  /** Where a karmic debt is looked for. */
  readonly debtScope?: "finalTotal" | "anyStep" | "inferred";
  /** Whether a personal year begins on 1 January or on the birthday. */
  readonly personalYear?: "calendar" | "birthday";
  /** Whether personal years, months and days keep master numbers. */
  readonly personalCycles?: "reduce" | "keepMasters";
  /** At which ages the life periods change. */
  readonly periodTiming?: "decozTable" | "firstPersonalYearOne" | "nearestPersonalYearOne" | "fixed27";
  /** Whether Chaldean numbers keep master numbers. */
  readonly chaldeanMasters?: false | true;
  /** Which compound the Chaldean name number reads. */
  readonly compound?: "grandTotal" | "wordRoots";
  /** What a compound above 52 reads. */
  readonly compoundAbove52?: "extendedCheiro" | "asIs" | "reReduce";
  /** Whether Destiny comes from the birth date or the birth name. */
  readonly destinyBasis?: "birthDate" | "birthName";
  /** Whether challenges are given the spans of the pinnacles. */
  readonly challengeSpans?: false | true;
  /** Hebrew: adds one, or the number of words, to the sum. */
  readonly kolel?: "none" | "one" | "words";
  /** Which table says how numbers get on. */
  readonly friendTable?: "planetary" | "sepharial";
  readonly loShu?: LoShuOptions;
  /** The letter table, for the systems that offer several: hebrew, arabic, cyrillic, ordinal. */
  readonly table?: "hechrachi" | "gadol" | "siduri" | "katan" | "katanMispari" | "atbash" | "mashriqi" | "maghribi" | "russian33" | "russian32" | "ukrainian" | "bulgarian" | "ordinal" | "reverse" | "fullReduction" | "reverseFullReduction" | "sumerian" | "extended";
};
};

/** What Cheiro says of a compound, as a code. */
export type CompoundMeaning = {
  /** The compound whose meaning is read: 33 reads 24. */
  readonly compound: number;
  readonly code: string;
  readonly valence: "favourable" | "warning" | "mixed";
};

/** Proof that it is the person. */
export type Confirmation = {
  /** The password as proof. An account without one leaves it out, and must have signed in within 15 minutes. */
  readonly currentPassword?: string;
};

/** Proof by both factors. */
export type ConfirmationWithCode = {
  /** The password as proof. An account without one leaves it out, and must have signed in within 15 minutes. */
  readonly currentPassword?: string;
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code: string;
};

/** What somebody agreed to or refused, and when. It is never changed. */
export type Consent = {
  /** `product_mail`: news about the service. `minimum_age`: being at least 16. `sale_or_sharing`: data sold or shared, which is never done and can only be refused. `chat_memory`: facts that the person asks the chat to keep in mind; withdrawing it forgets them. */
  readonly purpose: "product_mail" | "minimum_age" | "sale_or_sharing" | "chat_memory";
  readonly granted: boolean;
  /** The version of the words it is about. */
  readonly policyVersion: string;
  /** `gpc`: the header `Sec-GPC: 1` of a browser said it. */
  readonly source: "person" | "registration" | "unsubscribe" | "gpc";
  /** ISO 8601, in UTC. */
  readonly at: string;
};

/** What a person agreed to. */
export type ConsentList = {
  /** Always on: nothing is sold and nothing is shared. */
  readonly doNotSell: true;
  /** What counts for each purpose that was decided on; without one, nothing is agreed to. */
  readonly current: readonly Consent[];
  /** The newest two hundred. */
  readonly history: readonly Consent[];
};

/** Agrees to something, or no longer. */
export type ConsentRequest = {
  /** `product_mail`: news about the service. `minimum_age`: being at least 16. `sale_or_sharing`: data sold or shared, which is never done and can only be refused. `chat_memory`: facts that the person asks the chat to keep in mind; withdrawing it forgets them. */
  readonly purpose: "product_mail" | "minimum_age" | "sale_or_sharing" | "chat_memory";
  readonly granted: boolean;
  readonly policyVersion: string;
};

/** A conversation, without its messages. */
export type Conversation = {
  readonly id: string;
  readonly title: string | null;
  readonly language: ReadingLanguage;
  readonly profileId: string | null;
  readonly chart: Readonly<Record<string, unknown>> | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** ISO 8601, in UTC. */
  readonly updatedAt: string;
};

/** A page, begun last first. */
export type ConversationList = {
  readonly items: readonly Conversation[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** Planet, days, colours, gems and signs of the numbers 1 to 9. */
export type CorrespondenceList = {
  /** Where the members come from; null stands for all that no other source is named for. */
  readonly sources: readonly ({
  readonly code: string;
  readonly members: readonly string[] | null;
})[];
  readonly numbers: readonly ({
  readonly number: number;
  readonly planet: "sun" | "moon" | "mercury" | "venus" | "mars" | "jupiter" | "saturn" | "uranus" | "neptune" | "rahu" | "ketu";
  /** Rahu and Ketu in the place of Uranus and Neptune. */
  readonly indianPlanet: "sun" | "moon" | "mercury" | "venus" | "mars" | "jupiter" | "saturn" | "uranus" | "neptune" | "rahu" | "ketu";
  readonly rulingWeekday: Weekday;
  readonly luckyWeekdays: readonly Weekday[];
  readonly colours: readonly string[];
  readonly avoidColours: readonly string[];
  readonly gems: readonly string[];
  readonly indianGem: string;
  readonly signs: readonly ("aries" | "taurus" | "gemini" | "cancer" | "leo" | "virgo" | "libra" | "scorpio" | "sagittarius" | "capricorn" | "aquarius" | "pisces")[];
  /** Numbers whose days serve as well as the number's own. */
  readonly interchangeable: readonly number[];
  /** Days of the month. */
  readonly luckyDays: {
  readonly own: readonly number[];
  readonly interchangeable: readonly number[];
};
})[];
};

/** How often a passage was marked by who agreed that editors know. */
export type CountedPassage = {
  /** As a sentence of a reading names it in `passages`. */
  readonly passage: string;
  readonly language: ReadingLanguage;
  /** The words of the passage; null when there is no such passage any more. */
  readonly text: string | null;
  readonly counts: {
  readonly wrong: number;
  readonly unhelpful: number;
  readonly unclear: number;
};
  /** The newest five that editors may read. */
  readonly comments: readonly string[];
};

/** The hundred most often marked. */
export type CountedPassageList = {
  readonly items: readonly CountedPassage[];
};

/** A new key. */
export type CreateApiKeyRequest = {
  readonly name: string;
  /** What the key may do. */
  readonly scopes: readonly ("profiles:read" | "profiles:write")[];
  /** When the key stops working. */
  readonly expiresAt?: string;
};

/** What the calendar holds; by default all of it. */
export type CreateCalendarFeedRequest = {
  /** Every personal day, from 60 days back to 400 ahead. */
  readonly days?: boolean;
  /** The first day of every personal month, from 400 days back to 400 ahead. */
  readonly months?: boolean;
  /** The first day of every personal year, from 400 days back to 400 ahead. */
  readonly years?: boolean;
  /** The language of its titles. Null: that of the person, as `GET /v1/me` says, else English. */
  readonly lang?: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh" | null;
};

/** A conversation about a saved profile, about a chart, or about nobody in particular. */
export type CreateConversationRequest = {
  /** Without one, the first question is its title. */
  readonly title?: string;
  /** Of the answers; default that of the account where readings are written in it. */
  readonly language?: ReadingLanguage;
  /** The saved profile it is about. */
  readonly profileId?: string | null;
  /** Or whoever it is about, as for a chart. */
  readonly chart?: {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  readonly methods?: MethodOptions;
} | null;
};

/** A person to keep. */
export type CreateProfileRequest = {
  /** What the profile is called in lists and found by. It is not encrypted: names go into `name`. */
  readonly label: string;
  /** The full name at birth, 1–300 code points in any script. */
  readonly name: string;
  /** The name in use. */
  readonly currentName?: string | null;
  /** The history of names, for memory; the numbers use `name` and `currentName`. */
  readonly names?: readonly UsedName[];
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: "day" | "month" | "year" | "unknown" | null;
  readonly birthTime?: string | null;
  readonly bornBeforeSunrise?: boolean | null;
  readonly sex?: "female" | "male" | null;
  /** A system by its id, or one of your own. Default: what the person prefers. */
  readonly system?: SystemId | SystemDefinition | null;
  /** How to calculate. Default: what the person prefers. */
  readonly methods?: MethodOptions | null;
  /** Words to find profiles by, each once. Not encrypted. */
  readonly tags?: readonly string[];
  readonly relation?: string | null;
  readonly notes?: string | null;
  readonly guardianNote?: string | null;
  readonly favourite?: boolean;
};

/** A report on a profile, or on the name and birth date given here. */
export type CreateReportRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** The language of the report. Default `en`. */
  readonly language?: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh";
  /** The paper of a PDF. Default `a4`. */
  readonly paper?: "a4" | "letter";
  /** A profile whose report it is. Then of the chart only `asOf` and `timeZone` are taken. */
  readonly profileId?: string;
  /** Default `pdf`. */
  readonly format?: "pdf" | "html" | "markdown";
  readonly brand?: Brand;
};

/** What a link shows, and until when. By default the label, no birth date, and until it is revoked. */
export type CreateShareRequest = {
  /** When the link stops working. */
  readonly expiresAt?: string;
  /** Without it, only what says nothing more of the birth date than the root of the Life Path. */
  readonly showBirthDate?: boolean;
  /** `label`: what the profile is called; `full`: birth name and name in use; `none`: neither. Unless it is `full`, no letter is told. */
  readonly showName?: "label" | "full" | "none";
};

/** A new key with its secret. */
export type CreatedApiKey = {
  readonly id: string;
  readonly name: string;
  /** How the key begins, to tell it from others. */
  readonly prefix: string;
  readonly scopes: readonly ("profiles:read" | "profiles:write")[];
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** To the minute. */
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  /** The whole key. It is shown this once. */
  readonly key: string;
};

/** A calendar with its address. */
export type CreatedCalendarFeed = {
  readonly profileId: string;
  /** Every personal day, from 60 days back to 400 ahead. */
  readonly days: boolean;
  /** The first day of every personal month, from 400 days back to 400 ahead. */
  readonly months: boolean;
  /** The first day of every personal year, from 400 days back to 400 ahead. */
  readonly years: boolean;
  /** The language of its titles. Null: that of the person, as `GET /v1/me` says, else English. */
  readonly lang: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh" | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** The secret in the address. It is shown this once. */
  readonly token: string;
  /** What a calendar subscribes to. Whoever has it can read the calendar. */
  readonly url: string;
};

/** A new profile, and what to look at again. */
export type CreatedProfile = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly currentName: string | null;
  readonly names: readonly UsedName[];
  readonly birthDate: string | null;
  /** How far the birth date is to be trusted; by itself as far as it is written. What needs the day is null unless it is `day`. */
  readonly birthDatePrecision: "day" | "month" | "year" | "unknown";
  readonly birthTime: string | null;
  readonly bornBeforeSunrise: boolean | null;
  readonly sex: "female" | "male" | null;
  readonly system: SystemId | SystemDefinition | null;
  readonly methods: MethodOptions | null;
  readonly tags: readonly string[];
  readonly relation: string | null;
  readonly notes: string | null;
  readonly guardianNote: string | null;
  /** Whether the birth date says that this is somebody under 18, today, where its keeper lives. Keep a child only as its parent or guardian, or with their word, and say so in `guardianNote`. */
  readonly ofAChild: boolean;
  readonly favourite: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** ISO 8601, in UTC. */
  readonly updatedAt: string;
  readonly warnings: readonly ProfileWarning[];
};

/** A new link with its secret. */
export type CreatedShare = {
  readonly id: string;
  readonly profileId: string;
  /** `label`: what the profile is called; `full`: birth name and name in use; `none`: neither. Unless it is `full`, no letter is told. */
  readonly showName: "label" | "full" | "none";
  /** Without it, only what says nothing more of the birth date than the root of the Life Path. */
  readonly showBirthDate: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** For `GET /v1/shared/{token}`. It is shown this once. */
  readonly token: string;
  /** The page that shows it. The token stands in the fragment, which no server is sent. */
  readonly url: string;
};

/** The cycles of a life and of the day `asOf`. */
export type Cycles = {
  readonly pinnacles?: readonly Span[] | null;
  readonly periods?: readonly Span[] | null;
  readonly challenges?: readonly Challenge[] | null;
  readonly personalYear?: NumberResult | null;
  readonly personalMonth?: NumberResult | null;
  readonly personalDay?: NumberResult | null;
  readonly universalYear?: NumberResult | null;
  readonly universalMonth?: NumberResult | null;
  readonly universalDay?: NumberResult | null;
  readonly essence?: NumberResult | null;
  readonly transits?: {
  readonly physical: Transit;
  readonly mental: Transit;
  readonly spiritual: Transit;
} | null;
  readonly nineYears?: readonly ({
  readonly year: number;
  readonly personalYear: number;
})[] | null;
  readonly dashas?: {
  /** Every mahadasha that begins before the age of 120. */
  readonly maha: readonly Dasha[];
  readonly antar: Dasha | null;
  readonly pratyantar: Dasha | null;
  readonly daily: Dasha | null;
} | null;
};

/** A dasha from `from` to `to`, both included. */
export type Dasha = {
  readonly value: number;
  readonly from: string;
  readonly to: string;
};

/** The Indian dashas of one birthday year. */
export type DashasAnswer = {
  /** The year in which the birthday year begins. */
  readonly year: number;
  readonly numbers: {
  readonly moolank: NumberResult;
  readonly antar: NumberResult;
};
  /** Rules the whole birthday year. */
  readonly maha: Dasha;
  /** The birthday year. */
  readonly antar: Dasha;
  /** Nine, one after the other. */
  readonly pratyantars: readonly Dasha[];
};

/** One birthday year of a person. */
export type DashasRequest = {
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  /** Adds `steps` to every number. */
  readonly explain?: boolean;
  readonly birthDate: CivilDate;
  /** The year in which the birthday year begins; it decides over `asOf`. */
  readonly year?: number;
  /** The birthday year that holds this day. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** How long a pratyantar lasts: its share of the year, or eight days a unit. */
  readonly pratyantar?: "proportional" | "ruleOf8";
};

/** A file with everything that is kept about a person. */
export type DataExport = {
  readonly id: string;
  /** `ready` can be downloaded until `expiresAt`. */
  readonly state: "asked" | "ready" | "failed";
  /** In bytes; null until it is ready. */
  readonly size: number | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly readyAt: string | null;
  /** When it is deleted. */
  readonly expiresAt: string;
};

/** A job that failed for good. */
export type DeadLetter = {
  readonly id: string;
  readonly job: string | null;
  /** The kind of the failure; messages are not kept, they may name what stands in a row. */
  readonly reason: string | null;
  /** ISO 8601, in UTC. */
  readonly failedAt: string;
};

/** A page of jobs that failed for good, the last first. */
export type DeadLetterList = {
  readonly items: readonly DeadLetter[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** Why a number is, or is not, the same as in the first column. */
export type DifferenceReason = "same" | "other_letter_table" | "other_sum" | "master_kept_or_not" | "other_vowels" | "other_spelling" | "requires_transliteration" | "unsupported_letters" | "not_computed";

/** How often each number 1–9 occurs. */
export type DigitCounts = {
  readonly 1: number;
  readonly 2: number;
  readonly 3: number;
  readonly 4: number;
  readonly 5: number;
  readonly 6: number;
  readonly 7: number;
  readonly 8: number;
  readonly 9: number;
};

/** An address that mail reaches. */
export type Email = string;

/** Whom to write to. */
export type EmailRequest = {
  readonly email: Email;
};

/** How many are gone for good. */
export type EmptyTrashAnswer = {
  readonly deleted: number;
};

/** The profiles to delete for good; without `ids` all that are in the trash. */
export type EmptyTrashRequest = {
  readonly ids?: readonly string[];
};

/** When everything will be erased. */
export type Erasure = {
  /** Until then it can be undone. */
  readonly erasureAt: string;
};

/** The password, as proof. Who has none signed in within the last 15 minutes. */
export type ErasureRequest = {
  readonly currentPassword?: string;
};

/** What went wrong. Stable for ever. */
export type ErrorCode = "bad_request" | "malformed_json" | "malformed_unicode" | "too_deep" | "duplicate_key" | "unauthenticated" | "second_factor_required" | "forbidden" | "not_found" | "method_not_allowed" | "timeout" | "conflict" | "idempotency_in_flight" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "rate_limited" | "headers_too_large" | "internal" | "unavailable";

/** Something that happened to what a person keeps. There may be more kinds later: leave aside those you do not know. */
export type Event = ProfileChangedEvent | ProfileDeletedEvent | ProfilesChangedEvent | ReportChangedEvent | SessionEndedEvent | NotificationAddedEvent | NotificationsChangedEvent;

/** Opens one connection. */
export type EventTicket = {
  readonly ticket: string;
  /** Seconds. */
  readonly expiresIn: number;
};

/** A question and its answer. */
export type Exchange = {
  readonly question: ChatMessage;
  readonly answer: ChatMessage;
};

/** The code of the fragment. */
export type ExchangeRequest = {
  readonly code: string;
};

/** A ZIP of JSON and CSV: a file of each for every kind of thing that is kept, and a README. */
export type ExportFile = string;

/** The exports of the last seven days, the newest first. */
export type ExportList = {
  readonly items: readonly DataExport[];
};

/** Why a field is refused. Stable for ever. */
export type FieldCode = "required" | "invalid_type" | "unknown_field" | "invalid_date" | "date_out_of_range" | "birth_date_in_future" | "as_of_before_birth" | "name_empty" | "name_too_long" | "control_character" | "ill_formed_unicode" | "no_letters" | "requires_transliteration" | "unsupported_letters" | "unknown_system" | "unknown_option" | "invalid_option" | "invalid_system" | "unknown_time_zone" | "too_small" | "too_large" | "invalid_format" | "password_too_common" | "password_too_weak" | "password_wrong" | "token_not_valid" | "code_wrong" | "passkey_not_valid" | "invalid_picture" | "low_contrast";

/** One refused field. */
export type FieldError = {
  /** A JSON pointer (RFC 6901) into the request. */
  readonly pointer: string;
  readonly code: FieldCode;
  /** What is wrong and what to do, in English, for developers. */
  readonly detail: string;
};

/** Whose time is told, and which stretch of it. A profile, or a birth date. */
export type ForecastRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** A profile you keep, in place of a name and a birth date. It needs a token, or a key with `profiles:read`. */
  readonly profileId?: string;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  /** How a language model shall sound. Default `warm`. */
  readonly tone?: "warm" | "plain" | "poetic";
  /** Default `year`. */
  readonly period?: "year" | "month" | "lifeCycle";
};

/** The text in each table. */
export type GematriaAnswer = {
  readonly text: string;
  readonly rows: readonly ({
  readonly system: SystemId;
  /** Null where the system has one table. */
  readonly table: string | null;
  /** The letters and the kolel added; in Katan Mispari the root of that. */
  readonly total: number;
  readonly root: number;
  /** What the kolel adds. */
  readonly kolel: number;
  readonly letters: readonly LetterNumber[];
  readonly words: readonly ({
  readonly text: string;
  readonly total: number;
})[];
  readonly changes: readonly ({
  readonly code: string;
  readonly from: string;
  readonly to: string;
})[];
  readonly dropped: readonly ({
  readonly text: string;
  readonly code: string;
})[];
})[];
};

/** A text to count in every table that has its letters. */
export type GematriaRequest = {
  /** A word or a phrase, 1–300 code points, in any script that has a letter table. */
  readonly text: string;
  /** Only these tables, each `system` or `system.table`: `greek`, `hebrew.gadol`. Default: all. */
  readonly tables?: readonly string[];
  /** Adds one, or the number of words, to every total. */
  readonly kolel?: "none" | "one" | "words";
};

/** That Global Privacy Control is honoured. */
export type GpcSupport = {
  readonly gpc: true;
  readonly lastUpdate: string;
};

/** The grids that are drawn from the digits of the birth date. */
export type Grids = {
  readonly loShu?: {
  readonly counts: DigitCounts;
  readonly missing: readonly number[];
  readonly planes: readonly ({
  readonly id: string;
  readonly status: "complete" | "partial" | "empty";
})[];
} | null;
  readonly birthGrid?: {
  readonly counts: DigitCounts;
  readonly arrows: readonly ({
  readonly id: string;
  readonly kind: "full" | "empty";
})[];
} | null;
  readonly vedic?: {
  readonly counts: DigitCounts;
} | null;
  readonly psychomatrix?: {
  readonly workingNumbers: readonly [number, number, number, number];
  readonly counts: DigitCounts;
  /** How many digits stand on each line of three. */
  readonly lines: Readonly<Record<string, number>>;
} | null;
};

/** Who looks at how to grow. A profile, or a name, a birth date or both. */
export type GrowthRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** A profile you keep, in place of a name and a birth date. It needs a token, or a key with `profiles:read`. */
  readonly profileId?: string;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  /** How a language model shall sound. Default `warm`. */
  readonly tone?: "warm" | "plain" | "poetic";
};

/** Whose Life Path is told. A profile, or a birth date. */
export type GuidanceRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** A profile you keep, in place of a name and a birth date. It needs a token, or a key with `profiles:read`. */
  readonly profileId?: string;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  /** How a language model shall sound. Default `warm`. */
  readonly tone?: "warm" | "plain" | "poetic";
};

/** The process runs. */
export type Health = {
  readonly status: "ok";
};

/** Something that was calculated. */
export type HistoryEntry = {
  readonly id: string;
  /** What was calculated: which address takes `request`. */
  readonly kind: "chart" | "comparison" | "compatibility" | "dashas" | "calendar" | "name_search" | "address" | "phone" | "vehicle" | "business" | "dates" | "gematria";
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The profile it was calculated for; `request` is then what was asked of its chart. */
  readonly profileId: string | null;
  /** What was asked, to ask it again. */
  readonly request: Readonly<Record<string, unknown>> | null;
};

/** A page, what was calculated last first. */
export type HistoryList = {
  readonly items: readonly HistoryEntry[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** A linked account with a provider. */
export type Identity = {
  readonly id: string;
  readonly provider: string;
  /** The address as the provider knew it when it was linked. */
  readonly email: string | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};

/** What is linked, the oldest first. */
export type IdentityList = {
  readonly items: readonly Identity[];
};

/** What became of a table or an export. */
export type ImportAnswer = {
  readonly dryRun: boolean;
  /** How many profiles there are in the table or the export. */
  readonly rows: number;
  /** How many rows are kept as profiles, or would be. */
  readonly accepted: number;
  /** What is wrong with the other rows, the first 1,000 of it. */
  readonly errors: readonly ({
  /** Of a table counted as a spreadsheet does, where the names of the columns are row 1; of an export as JSON the first is 1. */
  readonly row: number;
  /** A JSON pointer (RFC 6901) into the request. */
  readonly pointer: string;
  readonly code: FieldCode;
  /** What is wrong and what to do, in English, for developers. */
  readonly detail: string;
})[];
  /** The first 1,000. */
  readonly warnings: readonly ({
  /** Of a table counted as a spreadsheet does, where the names of the columns are row 1; of an export as JSON the first is 1. */
  readonly row: number;
  readonly code: "likely_duplicate";
  readonly id: string;
})[];
  /** The accepted rows of somebody who stands in an earlier row, `of`, already; the first 1,000. */
  readonly repeats: readonly ({
  /** Of a table counted as a spreadsheet does, where the names of the columns are row 1; of an export as JSON the first is 1. */
  readonly row: number;
  /** Of a table counted as a spreadsheet does, where the names of the columns are row 1; of an export as JSON the first is 1. */
  readonly of: number;
})[];
  /** The accepted rows that are of somebody under 18, the first 1,000; see `ofAChild` of a profile. */
  readonly ofAChild: readonly number[];
};

/** What the export gives as JSON. Of each profile `label` and `name` are needed; `id`, `ofAChild`, `createdAt` and `updatedAt` are told by the service and passed over. */
export type ImportedProfiles = {
  readonly profiles: readonly unknown[];
};

/** What a step takes: a part of the date or the name, or another number. */
export type Ingredient = "month" | "day" | "year" | "date_digits" | "letters" | "initials" | "letter_count" | "karmic_lessons" | "age_before_birthday" | "age_after_birthday" | "solar_year" | "last_two_digits" | "words" | "kolel" | "root" | "weekday" | string;

/** Whose reading, about what, how long, in which language and tone. A profile, or a name, a birth date or both. */
export type InterpretRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** A profile you keep, in place of a name and a birth date. It needs a token, or a key with `profiles:read`. */
  readonly profileId?: string;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  /** How a language model shall sound. Default `warm`. */
  readonly tone?: "warm" | "plain" | "poetic";
  /** Default `portrait`. */
  readonly kind?: ReadingKind;
};

/** A reading. Each paragraph says which numbers it rests on; what a language model writes is shown only when every number in it is the one that was computed. Symbolic, for reflection. */
export type Interpretation = {
  /** `composed` from the knowledge base, written by a language `model`, or so written within the last hour and kept (`cache`). */
  readonly source: "composed" | "model" | "cache";
  readonly language: ReadingLanguage;
  /** Which way the language is read. */
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly sections: readonly ReadingSection[];
  /** By the id of a number that words rest on: the options of the methods by which it was found, as they took effect. A number that is not there is found in one way alone. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The language model that wrote it. */
  readonly model: string | null;
  /** How many seconds ago, where it was kept. */
  readonly age: number | null;
  readonly note: ModelNote | null;
};

/** `reading` holds the composed one, at once. Then each `paragraph` that a language model wrote, as soon as it is whole and right by itself. `withdrawn` takes back all paragraphs so far, where the model broke off or the whole was wrong: what was composed stands again, and paragraphs of another try may follow. A `note` says why no model wrote it. `done` is the end; `failed` too, for who may not read on or where something broke. */
export type InterpretationEvent = {
  /** `composed` from the knowledge base, written by a language `model`, or so written within the last hour and kept (`cache`). */
  readonly source: "composed" | "model" | "cache";
  readonly language: ReadingLanguage;
  /** Which way the language is read. */
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly sections: readonly ReadingSection[];
  /** By the id of a number that words rest on: the options of the methods by which it was found, as they took effect. A number that is not there is found in one way alone. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The language model that wrote it. */
  readonly model: string | null;
  /** How many seconds ago, where it was kept. */
  readonly age: number | null;
  readonly note: ModelNote | null;
  readonly type: "reading";
} | {
  readonly type: "paragraph";
  /** The id of the section of `reading` that it belongs to. */
  readonly section: string;
  readonly heading: string;
  readonly paragraph: ReadingParagraph;
} | {
  readonly type: "withdrawn";
} | {
  readonly code: "model_not_configured" | "model_needs_account" | "model_budget_spent" | "model_busy" | "model_unavailable" | "model_unusable";
  /** When it is worth asking again, where that is known. */
  readonly retryAfterSeconds: number | null;
  readonly type: "note";
} | {
  readonly type: "done";
  /** `composed` from the knowledge base, written by a language `model`, or so written within the last hour and kept (`cache`). */
  readonly source: "composed" | "model" | "cache";
  /** The language model that wrote it. */
  readonly model: string | null;
  /** How many seconds ago, where it was kept. */
  readonly age: number | null;
} | {
  readonly type: "failed";
  readonly code: string;
  readonly detail: string;
};

/** One of those who are told of: a profile, or a name, a birth date or both. */
export type InterpretedPerson = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** Letters of this person's name whose role is decided by hand. */
  readonly letterOverrides?: readonly LetterOverride[];
  /** A profile you keep, in place of a name and a birth date. It needs a token, or a key with `profiles:read`. */
  readonly profileId?: string;
};

/** How the jobs stand. */
export type JobsOverview = {
  readonly queues: readonly ({
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  /** Of those that are still kept. */
  readonly failed: number;
})[];
  readonly schedules: readonly ({
  readonly name: string;
  /** In UTC. */
  readonly cron: string;
})[];
  /** Jobs that failed for good and wait for somebody to look. */
  readonly deadLetters: number;
};

/** The Kua number of the feng shui tradition. */
export type Kua = {
  /** The first member of `chain` that is a kept master, else the root. */
  readonly value: number;
  /** 1–9; 0 only for a difference of zero. */
  readonly root: number;
  /** What is reduced last. */
  readonly total: number;
  /** From `total` by digit sums down to the root. */
  readonly chain: readonly number[];
  readonly kind: "master" | "plain";
  readonly karmicDebt: 13 | 14 | 16 | 19 | null;
  /** `11/2`, `13/4`, or the value. */
  readonly display: string;
  /** The working; there only when the request says `explain`. */
  readonly steps?: readonly Step[];
  /** 1–9 without 5: a Kua of 5 reads as 2 for men and as 8 for women. */
  readonly eightMansions: number;
  readonly group: "east" | "west";
  /** Set for births of 3–5 February, where the solar year may turn a day apart. */
  readonly warning: "near_solar_new_year" | null;
};

/** A letter, upper-case and folded, with its value. */
export type LetterNumber = {
  readonly letter: string;
  readonly value: number;
};

/** Counts one letter of the calculation name, from 0, as a vowel or a consonant. */
export type LetterOverride = {
  readonly index: number;
  readonly role: "vowel" | "consonant";
};

/** A letter at work: its value, its role and why it has that role. */
export type LetterStep = {
  /** Counts the letters of the calculation name from 0. */
  readonly index: number;
  readonly letter: string;
  readonly value: number;
  readonly role: "vowel" | "consonant" | null;
  readonly why: "vowel_letter" | "consonant_letter" | "override" | "no_vowels_declared" | "y_fixed" | "y_alone" | "y_starts_before_consonant" | "y_starts_before_vowel" | "y_ends_after_consonant" | "y_ends_after_vowel" | "y_after_vowel" | "y_before_consonant" | "y_own_syllable" | "y_glide" | "y_sounded_with_vowel" | "w_fixed" | "w_consonant" | "w_sounded_with_vowel" | "w_after_d_or_g";
  /** There where good sources would differ. */
  readonly ambiguous?: true;
  /** False for a letter that is shown but not added. */
  readonly counted: boolean;
};

/** How to go on. */
export type LinkAnswer = {
  /** Where to send the browser. */
  readonly url: string;
};

/** What to link. */
export type LinkRequest = {
  readonly provider: string;
  /** Where to go on afterwards: a path of this service. It comes back in the fragment. */
  readonly returnTo?: string;
  /** The password as proof. An account without one leaves it out, and must have signed in within 15 minutes. */
  readonly currentPassword?: string;
};

/** A profile; with `expand=chart` its chart without the working, or null where its name cannot be read. */
export type ListedProfile = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly currentName: string | null;
  readonly names: readonly UsedName[];
  readonly birthDate: string | null;
  /** How far the birth date is to be trusted; by itself as far as it is written. What needs the day is null unless it is `day`. */
  readonly birthDatePrecision: "day" | "month" | "year" | "unknown";
  readonly birthTime: string | null;
  readonly bornBeforeSunrise: boolean | null;
  readonly sex: "female" | "male" | null;
  readonly system: SystemId | SystemDefinition | null;
  readonly methods: MethodOptions | null;
  readonly tags: readonly string[];
  readonly relation: string | null;
  readonly notes: string | null;
  readonly guardianNote: string | null;
  /** Whether the birth date says that this is somebody under 18, today, where its keeper lives. Keep a child only as its parent or guardian, or with their word, and say so in `guardianNote`. */
  readonly ofAChild: boolean;
  readonly favourite: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** ISO 8601, in UTC. */
  readonly updatedAt: string;
  readonly chart?: Chart | null;
};

/** Which digits the Lo Shu grid holds. */
export type LoShuOptions = {
  /** Adds Moolank and Bhagyank to the grid. */
  readonly driverConductor?: boolean;
  /** Adds the Kua number to the grid. */
  readonly kua?: boolean;
  /** Counts all four digits of the year, not the last two. */
  readonly century?: boolean;
};

/** The tokens of a session, and whose it is. */
export type LoginAnswer = {
  /** For `Authorization: Bearer …`, valid for `expiresIn` seconds. */
  readonly accessToken: string;
  /** Good once for a new pair. A browser gets it as a cookie instead. */
  readonly refreshToken?: string;
  readonly expiresIn: number;
  readonly user: User;
};

/** Who signs in. */
export type LoginRequest = {
  readonly email: string;
  readonly password: string;
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code?: string;
};

/** Each day with its score and the rules that gave it. */
export type LuckyDatesAnswer = {
  /** The roots the days were measured by. */
  readonly basis: readonly ({
  readonly of: "moolank" | "bhagyank" | "nameNumber";
  readonly root: number;
})[];
  readonly lifePath: NumberResult;
  readonly days: readonly ({
  readonly date: CivilDate;
  readonly weekday: Weekday;
  /** The root of the day of the month. */
  readonly root: number;
  readonly personalDay: number;
  readonly universalDay: number;
  readonly score: number;
  readonly rules: readonly LuckyRule[];
})[];
};

/** The days of a span that suit a person. A request with neither `target` nor `of` is this one. */
export type LuckyDatesRequest = {
  readonly birthDate: CivilDate;
  /** The name in use: its Chaldean root then counts as one of the person's numbers. */
  readonly name?: NameText;
  readonly from: CivilDate;
  /** The last day, included; at most 731 days. */
  readonly to: CivilDate;
  /** Which of the person's numbers a day is measured by. */
  readonly basis?: readonly ("moolank" | "bhagyank" | "nameNumber")[];
  /** Which numbers get on: Cheiro's interchangeable numbers or a friend table. */
  readonly series?: "cheiro" | "friendTable";
  /** A number 1–9 the day should stand for. */
  readonly theme?: number;
  /** Only these weekdays. */
  readonly weekdays?: readonly Weekday[];
  /** No day of the month with one of these roots. */
  readonly excludeRoots?: readonly number[];
  /** No day below this score. */
  readonly minimumScore?: number;
  readonly order?: "date" | "score";
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
};

/** A rule that fired, and the points it gave. */
export type LuckyRule = {
  readonly code: "own_series" | "friend" | "enemy" | "lucky_weekday";
  readonly of: "moolank" | "bhagyank" | "nameNumber";
  readonly points: number;
} | {
  readonly code: "neutral" | "personal_day_is_life_path" | "personal_day_is_theme" | "universal_day_is_life_path";
  readonly points: number;
};

/** A passage that is wrong, unhelpful or unclear. */
export type MarkPassageRequest = {
  /** As a sentence of a reading names it in `passages`. */
  readonly passage: string;
  readonly language: ReadingLanguage;
  /** Why it is not wanted. */
  readonly reason: "wrong" | "unhelpful" | "unclear";
  /** In your own words. It is sealed. */
  readonly comment?: string;
  /** I agree that the editors of the readings see that this passage was marked, why, and what I wrote of it, but not who I am. Default false: then the passage is only not chosen for you again. Deleting the mark takes it back. */
  readonly forEditors?: boolean;
};

/** How a combining mark changes the value of its letter. */
export type MarkRule = {
  readonly add?: number;
  readonly times?: number;
};

/** A passage that a person marked. */
export type MarkedPassage = {
  readonly id: string;
  /** As a sentence of a reading names it in `passages`. */
  readonly passage: string;
  readonly language: ReadingLanguage;
  /** The words of the passage; null when there is no such passage any more. */
  readonly text: string | null;
  /** Why it is not wanted. */
  readonly reason: "wrong" | "unhelpful" | "unclear";
  readonly comment: string | null;
  /** I agree that the editors of the readings see that this passage was marked, why, and what I wrote of it, but not who I am. Default false: then the passage is only not chosen for you again. Deleting the mark takes it back. */
  readonly forEditors: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
};

/** A page of marks, the newest first. */
export type MarkedPassageList = {
  readonly items: readonly MarkedPassage[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
};

/** One of those who are compared. `name` or `birthDate` is required. */
export type MatchPerson = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** Letters of this person's name whose role is decided by hand. */
  readonly letterOverrides?: readonly LetterOverride[];
};

/** How much of the compared numbers is alike. It judges nobody. */
export type MatchScore = {
  /** 100 when every number is a natural match, 0 when every one is a challenge. */
  readonly value: number;
  /** The weight of the numbers that could be counted, of 100. */
  readonly weight: number;
  /** There only when the request says `explain`. */
  readonly steps?: readonly ScoreStep[];
};

/** How to calculate. What is left out takes its default. */
export type MethodOptions = {
  /** How month, day and year become the Life Path. */
  readonly lifePath?: "components" | "digits" | "whole" | "javane";
  /** How a name is added up: each part reduced first, or all letters in one sum. */
  readonly nameSum?: "perWord" | "addAll";
  /** The master numbers that are kept. */
  readonly masters?: readonly (11 | 22 | 33 | 44 | 55 | 66 | 77 | 88 | 99)[];
  /** When Y is a vowel. */
  readonly yRule?: "decoz" | "goodwin" | "javane" | "tokenrock" | "vowel" | "consonant";
  /** When W is a vowel. */
  readonly wRule?: "consonant" | "goodwin" | "javane";
  /** Letters whose role you decide yourself, each once. */
  readonly letterOverrides?: readonly LetterOverride[];
  /** Whether a hyphen joins two names into one part or splits them. */
  readonly hyphen?: "join" | "split";
  /** Whether titles and suffixes (Dr, Jr, III) are left out of the name. */
  readonly titles?: "drop" | "keep";
  /** What ä, ø, å and other letters with marks count as. */
  readonly diacritics?: "base" | "german" | "nordic" | "brazilian";
  /** Where a karmic debt is looked for. */
  readonly debtScope?: "finalTotal" | "anyStep" | "inferred";
  /** Whether a personal year begins on 1 January or on the birthday. */
  readonly personalYear?: "calendar" | "birthday";
  /** Whether personal years, months and days keep master numbers. */
  readonly personalCycles?: "reduce" | "keepMasters";
  /** At which ages the life periods change. */
  readonly periodTiming?: "decozTable" | "firstPersonalYearOne" | "nearestPersonalYearOne" | "fixed27";
  /** Whether Chaldean numbers keep master numbers. */
  readonly chaldeanMasters?: false | true;
  /** Which compound the Chaldean name number reads. */
  readonly compound?: "grandTotal" | "wordRoots";
  /** What a compound above 52 reads. */
  readonly compoundAbove52?: "extendedCheiro" | "asIs" | "reReduce";
  /** Whether Destiny comes from the birth date or the birth name. */
  readonly destinyBasis?: "birthDate" | "birthName";
  /** Whether challenges are given the spans of the pinnacles. */
  readonly challengeSpans?: false | true;
  /** Hebrew: adds one, or the number of words, to the sum. */
  readonly kolel?: "none" | "one" | "words";
  /** Which table says how numbers get on. */
  readonly friendTable?: "planetary" | "sepharial";
  readonly loShu?: LoShuOptions;
  /** The letter table, for the systems that offer several: hebrew, arabic, cyrillic, ordinal. */
  readonly table?: "hechrachi" | "gadol" | "siduri" | "katan" | "katanMispari" | "atbash" | "mashriqi" | "maghribi" | "russian33" | "russian32" | "ukrainian" | "bulgarian" | "ordinal" | "reverse" | "fullReduction" | "reverseFullReduction" | "sumerian" | "extended";
};

/** Every option as it took effect. */
export type Methods = {
  readonly lifePath: "components" | "digits" | "whole" | "javane";
  readonly nameSum: "perWord" | "addAll";
  readonly masters: readonly number[];
  readonly yRule: "decoz" | "goodwin" | "javane" | "tokenrock" | "vowel" | "consonant";
  readonly wRule: "consonant" | "goodwin" | "javane";
  readonly letterOverrides: readonly ({
  readonly index: number;
  readonly role: "vowel" | "consonant";
})[];
  readonly hyphen: "join" | "split";
  readonly titles: "drop" | "keep";
  readonly diacritics: "base" | "german" | "nordic" | "brazilian";
  readonly debtScope: "finalTotal" | "anyStep" | "inferred";
  readonly personalYear: "calendar" | "birthday";
  readonly personalCycles: "reduce" | "keepMasters";
  readonly periodTiming: "decozTable" | "firstPersonalYearOne" | "nearestPersonalYearOne" | "fixed27";
  readonly chaldeanMasters: false | true;
  readonly compound: "grandTotal" | "wordRoots";
  readonly compoundAbove52: "extendedCheiro" | "asIs" | "reReduce";
  readonly destinyBasis: "birthDate" | "birthName";
  readonly challengeSpans: false | true;
  readonly kolel: "none" | "one" | "words";
  readonly friendTable: "planetary" | "sepharial";
  readonly loShu: {
  readonly driverConductor: boolean;
  readonly kua: boolean;
  readonly century: boolean;
};
  readonly table: string | null;
};

/** Why something is null. */
export type MissingReason = "no_name" | "no_current_name" | "no_birth_date" | "no_as_of" | "no_sex" | "no_vowels" | "no_consonants" | "no_vowels_declared" | "no_letters" | "single_part" | "requires_transliteration" | "unsupported_letters" | "latin_letters_only";

/** What language models may still do for a person today. */
export type ModelBudget = {
  /** How many tokens a day allows. */
  readonly perDay: number;
  /** How many of them are used, those of every model. */
  readonly used: number;
  /** When the next day begins: a day is one of UTC. */
  readonly resetsAt: string;
};

/** Why no language model wrote it. The reading is whole all the same. */
export type ModelNote = {
  readonly code: "model_not_configured" | "model_needs_account" | "model_budget_spent" | "model_busy" | "model_unavailable" | "model_unusable";
  /** When it is worth asking again, where that is known. */
  readonly retryAfterSeconds: number | null;
};

/** Whether language models are asked here, and which. */
export type ModelStatus = {
  /** The model that is asked for each purpose; null where no language model is set up. */
  readonly models: Readonly<Record<"interpret" | "compatibility" | "guidance" | "growth" | "forecast" | "chat", string>> | null;
  /** Of whoever is signed in; null for nobody, and where no model is set up. */
  readonly budget: ModelBudget | null;
};

/** The name as it was read, and every change made to it. */
export type NameAnswer = {
  readonly original: string;
  /** The letters that count, parts separated by one space. */
  readonly calculation: string;
  readonly parts: readonly ({
  readonly text: string;
  readonly letters: string;
})[];
  readonly changes: readonly ({
  readonly code: string;
  readonly from: string;
  readonly to: string;
})[];
  readonly dropped: readonly ({
  readonly text: string;
  readonly code: string;
})[];
  /** Letters without a value in this system. */
  readonly unsupported: readonly string[];
  /** Only when the name cannot be counted in this system: the systems that read all of it, as `id`, or `id/table` where only that table does; empty where none does. */
  readonly systems?: readonly string[];
};

/** The Chaldean name number with its compounds. */
export type NameNumber = {
  /** The first member of `chain` that is a kept master, else the root. */
  readonly value: number;
  /** 1–9; 0 only for a difference of zero. */
  readonly root: number;
  /** What is reduced last. */
  readonly total: number;
  /** From `total` by digit sums down to the root. */
  readonly chain: readonly number[];
  readonly kind: "master" | "plain";
  readonly karmicDebt: 13 | 14 | 16 | 19 | null;
  /** `11/2`, `13/4`, or the value. */
  readonly display: string;
  /** The working; there only when the request says `explain`. */
  readonly steps?: readonly Step[];
  readonly compound: number;
  /** The letter sum of each word. */
  readonly wordCompounds: readonly number[];
  /** Cheiro's compound: the roots of the words added. */
  readonly wordRootCompound: number;
  readonly meaning: CompoundMeaning | null;
};

/** The full name at birth, the name in use or one that is thought of, and how the reading is to be. */
export type NameReadingRequest = {
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  readonly name: NameText;
  readonly currentName: NameText;
};

/** The spellings found, nearest first. */
export type NameSearchAnswer = {
  readonly system: SystemId;
  /** A new spelling adds minor numbers; the birth name keeps its core numbers. */
  readonly note: "adds_minor_numbers_only";
  /** Null when only `candidates` were given. */
  readonly name: string | null;
  readonly before: {
  readonly nameNumber: NameNumber | null;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
} | null;
  /** Whether the name meets every wish as it is. */
  readonly alreadyMeets: boolean;
  /** The roots the birth date allows; null without one. */
  readonly allowedRoots: readonly number[] | null;
  readonly results: readonly ({
  readonly name: string;
  readonly distance: number | null;
  readonly edits: readonly ({
  readonly code: "double_letter" | "undouble_letter" | "add_silent_letter" | "drop_silent_letter" | "swap_i_y" | "swap_ph_f" | "swap_c_k" | "swap_ee_i" | "transliterate" | "add_initial" | "change_spacing" | "add_hyphen";
  readonly at: number;
  readonly from: string;
  readonly to: string;
})[];
  readonly after: {
  readonly nameNumber: NameNumber | null;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
};
  readonly relations: {
  readonly moolank: Relationship;
  readonly bhagyank: Relationship;
} | null;
})[];
  readonly found: number;
  readonly explored: number;
  readonly truncated: boolean;
  readonly unreadable: readonly ({
  readonly name: string;
  readonly code: "required" | "invalid_type" | "unknown_field" | "invalid_date" | "date_out_of_range" | "as_of_before_birth" | "name_empty" | "name_too_long" | "control_character" | "ill_formed_unicode" | "no_letters" | "requires_transliteration" | "unsupported_letters" | "unknown_system" | "unknown_option" | "invalid_option" | "invalid_system";
})[];
};

/** Spellings of a name that reach wanted numbers. One of `targets`, `birthDate` and `avoidWarnings` is required. */
export type NameSearchRequest = {
  /** The name to start from. Required unless `candidates` is given. */
  readonly name?: NameText;
  /** With it, the root of the name number must be a friend of moolank and bhagyank and an enemy of neither. */
  readonly birthDate?: CivilDate;
  /** Whether a root must be a friend of both birth numbers or of either. */
  readonly friendship?: "both" | "either";
  /** What is wanted. Every field must be met; within a field any of its numbers will do. */
  readonly targets?: {
  readonly nameNumber?: readonly number[];
  readonly expression?: readonly number[];
  readonly soulUrge?: readonly number[];
  readonly personality?: readonly number[];
};
  /** Leaves out names whose Chaldean compound is a warning. */
  readonly avoidWarnings?: boolean;
  /** Kinds of change that are allowed. Default: all. */
  readonly edits?: readonly ("double_letter" | "undouble_letter" | "add_silent_letter" | "drop_silent_letter" | "swap_i_y" | "swap_ph_f" | "swap_c_k" | "swap_ee_i" | "transliterate" | "add_initial" | "change_spacing" | "add_hyphen")[];
  /** The largest edit distance. */
  readonly maxDistance?: number;
  readonly limit?: number;
  /** Names to judge instead of spellings of `name`, at most 500. */
  readonly candidates?: readonly NameText[];
  /** Added after each of `candidates`. */
  readonly surname?: NameText;
  /** Of expression, soul urge and personality. */
  readonly system?: SystemId;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
};

/** A name in any script, 1–300 code points, no control characters. */
export type NameText = string;

/** Whether it was noted: not where the person keeps no history, nor what was noted within the last ten minutes. */
export type NoteAnswer = {
  readonly noted: boolean;
};

/** Something that was calculated elsewhere: in a page, or on a phone. */
export type NoteRequest = {
  /** What was calculated: which address takes `request`. */
  readonly kind: "chart" | "comparison" | "compatibility" | "dashas" | "calendar" | "name_search" | "address" | "phone" | "vehicle" | "business" | "dates" | "gematria";
  /** The profile it was calculated for. */
  readonly profileId?: string | null;
  /** What was asked, at most 16 KiB as JSON. */
  readonly request?: Readonly<Record<string, unknown>> | null;
};

/** Whether a kind of message is wanted on a channel. */
export type Notification = {
  /** `security`: about the account itself, always sent. `export_ready`: an export can be downloaded. `report_ready`: a report can be; it is told in the app only. `product`: news about the service. */
  readonly kind: "security" | "export_ready" | "report_ready" | "product";
  /** `email`, or `in_app`: the list at `GET /v1/notifications`. */
  readonly channel: "email" | "in_app";
  readonly wanted: boolean;
  /** Whether it cannot be switched off. */
  readonly fixed: boolean;
};

/** There is something new at `GET /v1/notifications`. */
export type NotificationAddedEvent = {
  readonly type: "notification_added";
  readonly id: string;
};

/** Which messages a person wants. */
export type Notifications = {
  readonly items: readonly Notification[];
};

/** Notifications were read or deleted: read the list again. */
export type NotificationsChangedEvent = {
  readonly type: "notifications_changed";
};

/** How two numbers get on in the Life Path chart. A challenge asks for more patience; it is no verdict. */
export type NumberRelation = "natural" | "compatible" | "neutral" | "challenge";

/** One number with the whole way to it. */
export type NumberResult = {
  /** The first member of `chain` that is a kept master, else the root. */
  readonly value: number;
  /** 1–9; 0 only for a difference of zero. */
  readonly root: number;
  /** What is reduced last. */
  readonly total: number;
  /** From `total` by digit sums down to the root. */
  readonly chain: readonly number[];
  readonly kind: "master" | "plain";
  readonly karmicDebt: 13 | 14 | 16 | 19 | null;
  /** `11/2`, `13/4`, or the value. */
  readonly display: string;
  /** The working; there only when the request says `explain`. */
  readonly steps?: readonly Step[];
};

/** Every number; one that cannot be found is null and its reason stands in `missing`. */
export type Numbers = {
  readonly lifePath?: NumberResult | null;
  readonly expression?: NumberResult | null;
  readonly soulUrge?: NumberResult | null;
  readonly personality?: NumberResult | null;
  readonly birthday?: NumberResult | null;
  readonly destiny?: NumberResult | null;
  readonly maturity?: NumberResult | null;
  readonly attitude?: NumberResult | null;
  readonly balance?: NumberResult | null;
  readonly rationalThought?: NumberResult | null;
  readonly firstName?: NumberResult | null;
  readonly surname?: NumberResult | null;
  readonly minorExpression?: NumberResult | null;
  readonly minorSoulUrge?: NumberResult | null;
  readonly minorPersonality?: NumberResult | null;
  readonly subconsciousSelf?: NumberResult | null;
  readonly habitChallenge?: NumberResult | null;
  readonly ageDigit?: NumberResult | null;
  readonly moolank?: NumberResult | null;
  readonly bhagyank?: NumberResult | null;
  readonly tantric?: {
  readonly soul: number;
  readonly karma: number;
  readonly divineGift: number;
  readonly pastLife: number;
  readonly path: number;
} | null;
  readonly kua?: Kua | null;
  readonly nameNumber?: NameNumber | null;
  readonly bridges?: {
  readonly lifePathExpression: NumberResult | null;
  readonly soulUrgePersonality: NumberResult | null;
} | null;
  readonly hiddenPassion?: {
  readonly values: readonly number[];
  readonly count: number;
} | null;
  readonly karmicLessons?: readonly number[] | null;
  readonly karmicDebts?: readonly ({
  readonly number: string;
  readonly debt: 13 | 14 | 16 | 19;
})[] | null;
  readonly masters?: readonly ({
  readonly number: string;
  readonly value: number;
  readonly at: "part" | "total";
})[] | null;
  readonly cornerstone?: LetterNumber | null;
  readonly capstone?: LetterNumber | null;
  readonly firstVowel?: LetterNumber | null;
  readonly planes?: {
  readonly physical: PlaneResult | null;
  readonly mental: PlaneResult | null;
  readonly emotional: PlaneResult | null;
  readonly intuitive: PlaneResult | null;
} | null;
  readonly inclusion?: DigitCounts | null;
};

/** Something a person was told of. */
export type OwnNotification = {
  readonly id: string;
  /** What it is switched on and off by, see `PATCH /v1/me/notifications`. */
  readonly kind: "security" | "export_ready" | "report_ready" | "product";
  /** What happened. There may be more later: show `kind` for those you do not know. */
  readonly code: "signed_in_elsewhere" | "refresh_token_reused" | "password_changed" | "email_changed" | "totp_enabled" | "totp_disabled" | "recovery_codes_made" | "passkey_added" | "passkey_removed" | "identity_linked" | "identity_unlinked" | "erasure_asked" | "erasure_undone" | "export_ready" | "report_ready";
  /** What belongs to it, such as the id of an export, or the browser that signed in. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** When it was marked as read. */
  readonly readAt: string | null;
};

/** A page of notifications, the newest first. */
export type OwnNotificationList = {
  readonly items: readonly OwnNotification[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
  /** How many there are on all pages. */
  readonly total: number;
  /** How many are not read, on all pages. */
  readonly unread: number;
};

/** A passkey of a person. */
export type Passkey = {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};

/** For `PublicKeyCredential.parseCreationOptionsFromJSON`. */
export type PasskeyCreationOptions = {
  readonly challenge: string;
  readonly rp: {
  readonly id?: string;
  readonly name: string;
};
  readonly user: {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
};
  readonly pubKeyCredParams: readonly ({
  readonly type: string;
  readonly alg: number;
})[];
};

/** The passkeys of a person, the oldest first. */
export type PasskeyList = {
  readonly items: readonly Passkey[];
};

/** Proof that it is the person. */
export type PasskeyOptionsRequest = {
  /** The password as proof. An account without one leaves it out, and must have signed in within 15 minutes. */
  readonly currentPassword?: string;
};

/** For `PublicKeyCredential.parseRequestOptionsFromJSON`. */
export type PasskeyRequestOptions = {
  readonly challenge: string;
  readonly rpId?: string;
  readonly userVerification?: string;
};

/** Who signs in. */
export type PasskeySignInRequest = {
  readonly credential: SignedCredential;
};

/** 8 to 128 characters of any kind. Common ones and those that are quick to guess are refused. */
export type Password = string;

/** The numbers of a telephone number. */
export type PhoneAnswer = {
  /** The digits that count. */
  readonly digits: string;
  readonly dropped: readonly ({
  readonly text: string;
  readonly code: "country_code" | "international_prefix" | "separators";
})[];
  /** `dropped`: written and left out. `not_written`: given, but the number is written without it. `not_given`: the number has no international form. `unknown`: the number starts with `+` or `00` and no country code was given, so it is counted in. */
  readonly countryCode: "dropped" | "not_written" | "not_given" | "unknown";
  /** All digits added. */
  readonly number: NumberResult;
  /** The last four digits added; null when there are fewer. */
  readonly lastFour: NumberResult | null;
  readonly lastDigit: NumberResult;
};

/** A telephone number. */
export type PhoneRequest = {
  /** The number as written: digits of any script, `+`, spaces, hyphens, dots, slashes, brackets. */
  readonly phone: string;
  /** The country code, 1–3 digits, with or without `+`. It is not counted. */
  readonly countryCode?: string;
  readonly methods?: MethodOptions;
};

/** One plane of expression. */
export type PlaneResult = {
  readonly letters: number;
  /** Share of all letters in percent, rounded to one decimal. */
  readonly percent: number;
  readonly total: number;
  readonly value: number;
};

/** What went wrong, as application/problem+json (RFC 9457). */
export type Problem = {
  /** A URN that ends in the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path that was called, without its query. */
  readonly instance: string;
  readonly code: ErrorCode;
  /** Name it when you ask for help. */
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
  /** How what is needed stands, where `/readyz` says that the service is not ready. */
  readonly dependencies?: {
  readonly database: "up" | "away";
  /** Where there is one. The service works without it. */
  readonly redis?: "up" | "away";
};
  /** How to go on, where the code is `second_factor_required`. */
  readonly secondFactor?: {
  /** For `POST /v1/auth/login/second-factor`, with a code. */
  readonly token: string;
  readonly methods: readonly ("totp" | "recovery_code")[];
  /** Seconds for which the token is good. */
  readonly expiresIn: number;
};
};

/** A person somebody keeps. */
export type Profile = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly currentName: string | null;
  readonly names: readonly UsedName[];
  readonly birthDate: string | null;
  /** How far the birth date is to be trusted; by itself as far as it is written. What needs the day is null unless it is `day`. */
  readonly birthDatePrecision: "day" | "month" | "year" | "unknown";
  readonly birthTime: string | null;
  readonly bornBeforeSunrise: boolean | null;
  readonly sex: "female" | "male" | null;
  readonly system: SystemId | SystemDefinition | null;
  readonly methods: MethodOptions | null;
  readonly tags: readonly string[];
  readonly relation: string | null;
  readonly notes: string | null;
  readonly guardianNote: string | null;
  /** Whether the birth date says that this is somebody under 18, today, where its keeper lives. Keep a child only as its parent or guardian, or with their word, and say so in `guardianNote`. */
  readonly ofAChild: boolean;
  readonly favourite: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** ISO 8601, in UTC. */
  readonly updatedAt: string;
};

/** A profile was kept, changed or taken back; `version` is that of its ETag. */
export type ProfileChangedEvent = {
  readonly type: "profile_changed";
  readonly id: string;
  readonly version: number;
};

/** A profile is in the trash. */
export type ProfileDeletedEvent = {
  readonly type: "profile_deleted";
  readonly id: string;
};

/** Every profile, the newest first. */
export type ProfileExport = {
  readonly profiles: readonly Profile[];
};

/** A page of profiles. */
export type ProfileList = {
  readonly items: readonly ListedProfile[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
  /** How many there are on all pages. */
  readonly total: number;
};

/** About what, how long, in which language and for which day. The person is that of the profile. */
export type ProfileReadingRequest = {
  /** Default `portrait`. */
  readonly kind?: ReadingKind;
  /** One number by itself, in place of a `kind`. */
  readonly number?: ReadingNumber;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
};

/** CSV in UTF-8: a row of column names, which are the fields of a profile, then a row for each. */
export type ProfileTable = string;

/** Another profile has the same name and birth date. */
export type ProfileWarning = {
  readonly code: "likely_duplicate";
  readonly id: string;
};

/** Many profiles changed at once: read the list again. */
export type ProfilesChangedEvent = {
  readonly type: "profiles_changed";
};

/** Who can vouch for somebody. */
export type Provider = {
  readonly id: string;
  readonly name: string;
};

/** Whom this service takes the word of. */
export type ProviderList = {
  readonly items: readonly Provider[];
};

/** Whether an answer helped. */
export type RatingRequest = {
  /** Null takes it back. */
  readonly rating: "up" | "down" | null;
  readonly comment?: string | null;
};

/** What was marked. */
export type ReadNotifications = {
  /** How many were not read before. */
  readonly read: number;
};

/** The service and what it needs are there. */
export type Readiness = {
  readonly status: "ready";
  readonly dependencies: {
  readonly database: "up";
  /** Where there is one. The service works without it. */
  readonly redis?: "up" | "away";
};
};

/** What the numbers of a chart say together. Symbolic, for reflection. The same request gives the same text. */
export type Reading = {
  /** Who wrote it: `composed` from the knowledge base, without a language model. */
  readonly source: "composed";
  readonly language: ReadingLanguage;
  /** Which way the language is read. */
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly sections: readonly ReadingSection[];
  /** By the id of a number that words rest on: the options of the methods by which it was found, as they took effect. A number that is not there is found in one way alone. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** A number of the chart that words rest on. */
export type ReadingGround = {
  /** Where the chart holds it. */
  readonly id: string;
  /** What it is called in the language of the reading. */
  readonly name: string;
  /** As it is shown; of a line of a grid its digits, of a plane nothing. */
  readonly value: string;
};

/** What the reading is about: the whole person, one side of life, or a stretch of time. */
export type ReadingKind = "portrait" | "relationships" | "career" | "growth" | "cycles" | "year" | "month" | "day";

/** The language of the reading. It has nothing to do with the script of the name. */
export type ReadingLanguage = "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh";

/** One sentence, about 120 words, the whole (1,200–1,800 words of a portrait), or everything that there is to say. */
export type ReadingLength = "line" | "short" | "full" | "report";

/** One number: what it says, how it was found, where it goes with the rest or rubs against it, and something to do. */
export type ReadingNumber = "lifePath" | "expression" | "soulUrge" | "personality" | "birthday" | "destiny" | "maturity" | "attitude" | "balance" | "rationalThought" | "firstName" | "surname" | "minorExpression" | "minorSoulUrge" | "minorPersonality" | "subconsciousSelf" | "habitChallenge" | "ageDigit" | "moolank" | "bhagyank" | "tantric" | "kua" | "nameNumber" | "bridges" | "hiddenPassion" | "karmicLessons" | "karmicDebts" | "masters" | "cornerstone" | "capstone" | "firstVowel" | "planes" | "inclusion" | "pinnacles" | "periods" | "challenges" | "personalYear" | "personalMonth" | "personalDay" | "universalYear" | "universalMonth" | "universalDay" | "essence" | "transits" | "nineYears" | "dashas" | "loShu" | "birthGrid" | "vedic" | "psychomatrix";

/** A paragraph with every number it rests on. */
export type ReadingParagraph = {
  readonly text: string;
  readonly restsOn: readonly ReadingGround[];
  readonly sentences: readonly ReadingSentence[];
};

/** Whose reading, on which day, about what, how long and in which language. `name` or `birthDate` is required. */
export type ReadingRequest = {
  /** The full name at birth. `name` or `birthDate` is required. */
  readonly name?: NameText;
  /** The name in use; feeds the minor numbers and the name number. */
  readonly currentName?: NameText;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate?: CivilDate;
  /** Only the Kua number uses it. */
  readonly sex?: "female" | "male";
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. */
  readonly system?: SystemId | SystemDefinition;
  /** The day the dated cycles are for. Default: today in `timeZone`. */
  readonly asOf?: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
  /** Default `portrait`. */
  readonly kind?: ReadingKind;
  /** One number by itself, in place of a `kind`. */
  readonly number?: ReadingNumber;
  /** Default `full`. */
  readonly length?: ReadingLength;
  /** Default `en`. */
  readonly language?: ReadingLanguage;
};

/** A part of a reading. */
export type ReadingSection = {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly ReadingParagraph[];
};

/** One sentence, and what it rests on. */
export type ReadingSentence = {
  readonly text: string;
  readonly restsOn: readonly ReadingGround[];
  /** The passages of the knowledge base that it is made of. */
  readonly passages: readonly string[];
};

/** What opens the account when the app is lost. */
export type RecoveryCodes = {
  /** Ten in all. They are shown this once, and each works once. */
  readonly recoveryCodes: readonly string[];
};

/** The refresh token; a browser leaves it out, its cookie brings it. */
export type RefreshRequest = {
  readonly refreshToken?: string;
};

/** A new account. */
export type RegisterRequest = {
  readonly email: Email;
  readonly password: Password;
  /** A language as BCP 47 writes it. */
  readonly locale?: string;
  /** An IANA time zone. */
  readonly timeZone?: string;
  /** Says that who registers is at least 16; written down among the consents. */
  readonly ageConfirmed?: true;
};

/** `toJSON()` of what `navigator.credentials.create` gave. */
export type RegisteredCredential = {
  /** Bytes in base64url. */
  readonly id: string;
  /** Bytes in base64url. */
  readonly rawId: string;
  readonly type: "public-key";
  readonly response: {
  /** Bytes in base64url. */
  readonly clientDataJSON: string;
  /** Bytes in base64url. */
  readonly attestationObject: string;
  readonly transports?: readonly string[];
};
};

/** How one number stands to another. */
export type Relation = "own" | "friend" | "neutral" | "enemy" | "unknown";

/** How two numbers get on. The tables are not symmetric, so both directions are shown. */
export type Relationship = {
  /** The worse of both directions. */
  readonly relation: Relation;
  /** What the first number's row says of the second. */
  readonly toOther: Relation;
  /** What the second number's row says of the first. */
  readonly fromOther: Relation;
};

/** Another name. */
export type RenamePasskeyRequest = {
  readonly name: string;
};

/** A report that is being made, or was. */
export type Report = {
  readonly id: string;
  /** Null for a report on what was given in the request. */
  readonly profileId: string | null;
  /** Whose report it is, as the chart has it. */
  readonly name: string | null;
  /** The language of the report. It has nothing to do with the script of the name. */
  readonly language: "en" | "es" | "pt" | "fr" | "de" | "hi" | "ar" | "zh";
  /** A tagged PDF, one HTML file that needs nothing beside it, or Markdown with tables. */
  readonly format: "pdf" | "html" | "markdown";
  /** The paper of a PDF. */
  readonly paper: "a4" | "letter";
  /** `ready` can be downloaded until `expiresAt`. */
  readonly state: "asked" | "ready" | "failed";
  /** How much of it is made, in percent. */
  readonly progress: number;
  /** In bytes; null until it is ready. */
  readonly size: number | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly readyAt: string | null;
  /** When it is deleted. */
  readonly expiresAt: string;
  /** A signed address that gives the file without signing in, for fifteen minutes; each answer has a new one. */
  readonly download: {
  readonly url: string;
  /** ISO 8601, in UTC. */
  readonly expiresAt: string;
} | null;
};

/** A report was asked for, is ready, failed or was deleted. */
export type ReportChangedEvent = {
  readonly type: "report_changed";
  readonly id: string;
};

/** One HTML file without scripts. */
export type ReportHtml = string;

/** The reports of the last thirty days, the newest first. */
export type ReportList = {
  readonly items: readonly Report[];
};

/** CommonMark with tables. */
export type ReportMarkdown = string;

/** A tagged PDF with an outline. */
export type ReportPdf = string;

/** The token of a mail, and the new password. */
export type ResetPasswordRequest = {
  readonly token: string;
  readonly password: Password;
};

/** How long something is kept. Within the hour after that it is deleted. */
export type Retention = {
  readonly id: string;
  readonly what: string;
  /** An ISO 8601 duration. */
  readonly keptFor: string;
  readonly why: string;
};

/** What is deleted by itself, and when. */
export type RetentionList = {
  readonly items: readonly Retention[];
};

/** A successor for a key. */
export type RotateApiKeyRequest = {
  /** How long the old key goes on working. Default 24. */
  readonly overlapHours?: number;
};

/** One step of a score: points times weight, the sum, the highest sum possible, and the share of it in percent. */
export type ScoreStep = {
  readonly code: "weigh";
  readonly number: "lifePath" | "soulUrge" | "expression" | "personality" | "birthday" | "attitude" | "maturity";
  readonly points: number;
  readonly weight: number;
  readonly total: number;
} | {
  readonly code: "add";
  readonly terms: readonly number[];
  readonly total: number;
} | {
  readonly code: "highest";
  readonly points: number;
  readonly weight: number;
  readonly total: number;
} | {
  readonly code: "share";
  readonly total: number;
  readonly highest: number;
  readonly value: number;
};

/** The days found. */
export type SearchDatesAnswer = {
  readonly of: "universalDay" | "lifePath" | "moolank" | "bhagyank" | "personalDay";
  readonly target: number;
  readonly days: readonly ({
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly number: NumberResult;
})[];
};

/** The days of a span that have a wanted number. A request with `target` or `of` is this one, and both are required. */
export type SearchDatesRequest = {
  /** 1–9 finds days of that value; 10–99 days with it in their chain. */
  readonly target: number;
  readonly of: "universalDay" | "lifePath" | "moolank" | "bhagyank" | "personalDay";
  /** Required for `personalDay`. */
  readonly birthDate?: CivilDate;
  readonly from: CivilDate;
  /** The last day, included; at most 731 days. */
  readonly to: CivilDate;
  /** The IANA time zone that says which day is today. */
  readonly timeZone?: string;
  readonly methods?: MethodOptions;
};

/** The token of a `second_factor_required`, and a code. */
export type SecondFactorRequest = {
  readonly token: string;
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code: string;
};

/** Another accepted method that gives another value, and why it does. */
export type Sensitivity = {
  readonly number: "lifePath" | "expression";
  readonly option: string;
  readonly alternative: string;
  readonly value: number;
  readonly total: number;
  readonly reason: "master_only_there" | "master_only_here" | "other_letters";
};

/** A place where the person is signed in. */
export type Session = {
  readonly id: string;
  /** Whether the request came from it. */
  readonly current: boolean;
  readonly userAgent: string | null;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** When it last took new tokens. */
  readonly lastUsedAt: string;
  /** ISO 8601, in UTC. */
  readonly expiresAt: string;
};

/** The session of this connection ended, and so does the connection. */
export type SessionEndedEvent = {
  readonly type: "session_ended";
};

/** Where the person is signed in, the newest first. */
export type SessionList = {
  readonly items: readonly Session[];
};

/** What a person prefers. */
export type Settings = {
  readonly system?: SystemId;
  readonly methods?: MethodOptions;
  /** Whether what is calculated is noted. Default: true. */
  readonly keepHistory?: boolean;
};

/** A link to a profile, without its secret. */
export type Share = {
  readonly id: string;
  readonly profileId: string;
  /** `label`: what the profile is called; `full`: birth name and name in use; `none`: neither. Unless it is `full`, no letter is told. */
  readonly showName: "label" | "full" | "none";
  /** Without it, only what says nothing more of the birth date than the root of the Life Path. */
  readonly showBirthDate: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
};

/** The links that still work, the newest first. */
export type ShareList = {
  readonly items: readonly Share[];
};

/** What a link shows of a profile, as the profile is now. */
export type SharedChart = {
  readonly label: string | null;
  readonly name: string | null;
  readonly currentName: string | null;
  /** As far as it is known; null when it is not shown. */
  readonly birthDate: string | null;
  readonly expiresAt: string | null;
  /** Numbers of which the root alone is told: whether it is a master number is not. */
  readonly rootOnly: readonly string[];
  /** Numbers, cycles and grids that are not told. */
  readonly withheld: readonly string[];
  readonly chart: Chart;
};

/** `toJSON()` of what `navigator.credentials.get` gave. */
export type SignedCredential = {
  /** Bytes in base64url. */
  readonly id: string;
  /** Bytes in base64url. */
  readonly rawId: string;
  readonly type: "public-key";
  readonly response: {
  /** Bytes in base64url. */
  readonly clientDataJSON: string;
  /** Bytes in base64url. */
  readonly authenticatorData: string;
  /** Bytes in base64url. */
  readonly signature: string;
  readonly userHandle?: string | null;
};
};

/** A stretch of calendar years, both ends included; null is open. Ages are those reached in the year. */
export type Span = {
  readonly value: number;
  readonly total: number;
  readonly chain: readonly number[];
  readonly startAge: number;
  readonly endAge: number | null;
  readonly startYear: number;
  readonly endYear: number | null;
};

/** One step of a working, in codes and numbers. */
export type Step = {
  readonly code: "letters";
  readonly part: number;
  readonly text: string;
  readonly letters: readonly LetterStep[];
  readonly total: number;
} | {
  readonly code: "take";
  readonly of: Ingredient;
  readonly value: number;
} | {
  readonly code: "digit_sum";
  readonly from: number;
  readonly digits: readonly number[];
  readonly to: number;
} | {
  readonly code: "keep_master";
  readonly value: number;
} | {
  readonly code: "add";
  readonly terms: readonly number[];
  readonly total: number;
} | {
  readonly code: "subtract";
  readonly from: number;
  readonly by: number;
  readonly total: number;
};

/** A system with its letter tables. */
export type System = {
  readonly id: SystemId;
  /** The tables to choose from, the default first; empty where there is one table. */
  readonly tables: readonly string[];
  readonly script: "latin" | "hebrew" | "greek" | "arabic" | "cyrillic" | "thai";
  /** Without declared vowels there is no Soul Urge and no Personality. */
  readonly vowelsDeclared: boolean;
  readonly masters: "request" | "chaldeanMasters" | readonly number[];
  readonly nameSum: "request" | "addAll";
  /** Codes of the sources. */
  readonly sources: readonly string[];
  /** One for each table, the default first; `table` is null where there is one. */
  readonly definitions: readonly ({
  readonly table: string | null;
  readonly definition: SystemDefinition;
})[];
};

/** A system of letter values, as data. */
export type SystemDefinition = {
  /** Lower snake or kebab case, 1–40 characters. */
  readonly id: string;
  /** One letter to one whole number, 1–9999. */
  readonly letters: Readonly<Record<string, number>>;
  /** The letters that count as vowels; null where the system declares none, and then there is no Soul Urge. */
  readonly vowels: readonly string[] | null;
  /** Whether Y and W can be vowels by `yRule` and `wRule`. Only for Latin letters. */
  readonly yAndW?: boolean;
  /** `request` keeps the request's `masters`; `chaldeanMasters` keeps them when that option is true, else none; a list keeps always these; an empty list keeps none. */
  readonly masters: "request" | "chaldeanMasters" | readonly number[];
  /** How a name is added up: as the request says, or always all letters in one sum. */
  readonly nameSum: "request" | "addAll";
  /** Spellings of one letter, applied before the table and shown as a change. */
  readonly folds?: Readonly<Record<string, string>>;
  /** True where combining marks carry values of their own, as in Thai. */
  readonly marksAreLetters?: boolean;
  /** How diacritics change a value, by combining mark or apostrophe. */
  readonly marks?: Readonly<Record<string, MarkRule>>;
  /** The lowest and the highest value a letter has here. */
  readonly interval: readonly [number, number];
};

/** A system of the house. */
export type SystemId = "pythagorean" | "chaldean" | "indian" | "brazilian" | "hebrew" | "greek" | "arabic" | "cyrillic" | "thai" | "ordinal";

/** Every system of the house. */
export type SystemList = {
  readonly systems: readonly SystemSummary[];
};

/** What the list says of a system. */
export type SystemSummary = {
  readonly id: SystemId;
  /** The tables to choose from, the default first; empty where there is one table. */
  readonly tables: readonly string[];
  readonly script: "latin" | "hebrew" | "greek" | "arabic" | "cyrillic" | "thai";
  /** Without declared vowels there is no Soul Urge and no Personality. */
  readonly vowelsDeclared: boolean;
  readonly masters: "request" | "chaldeanMasters" | readonly number[];
  readonly nameSum: "request" | "addAll";
  /** Codes of the sources. */
  readonly sources: readonly string[];
};

/** Whether a system can be used, and everything that is wrong with it. */
export type SystemVerdict = {
  readonly valid: boolean;
  readonly problems: readonly FieldError[];
};

/** The token of a mail. */
export type TokenRequest = {
  readonly token: string;
};

/** What an authenticator app is given. */
export type TotpSetup = {
  /** In base32, for who types it. */
  readonly secret: string;
  /** The same as `otpauth://`, for a QR code. */
  readonly uri: string;
};

/** A letter from the birthday at `fromAge` until the day before the birthday at `toAge`. */
export type Transit = {
  readonly letter: string;
  readonly value: number;
  readonly fromAge: number;
  readonly toAge: number;
};

/** What was deleted last stands first. */
export type TrashList = {
  readonly items: readonly TrashedProfile[];
  /** Send it as `cursor` for what follows; null at the end. */
  readonly nextCursor: string | null;
  /** How many there are on all pages. */
  readonly total: number;
};

/** A profile in the trash. */
export type TrashedProfile = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly currentName: string | null;
  readonly names: readonly UsedName[];
  readonly birthDate: string | null;
  /** How far the birth date is to be trusted; by itself as far as it is written. What needs the day is null unless it is `day`. */
  readonly birthDatePrecision: "day" | "month" | "year" | "unknown";
  readonly birthTime: string | null;
  readonly bornBeforeSunrise: boolean | null;
  readonly sex: "female" | "male" | null;
  readonly system: SystemId | SystemDefinition | null;
  readonly methods: MethodOptions | null;
  readonly tags: readonly string[];
  readonly relation: string | null;
  readonly notes: string | null;
  readonly guardianNote: string | null;
  /** Whether the birth date says that this is somebody under 18, today, where its keeper lives. Keep a child only as its parent or guardian, or with their word, and say so in `guardianNote`. */
  readonly ofAChild: boolean;
  readonly favourite: boolean;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** ISO 8601, in UTC. */
  readonly updatedAt: string;
  /** ISO 8601, in UTC. */
  readonly deletedAt: string;
  /** When it is deleted for good. */
  readonly goneAt: string;
};

/** The fixed words of RFC 8058; they are not read. */
export type UnsubscribeRequest = string;

/** A name somebody has or had, and since when. */
export type UsedName = {
  readonly kind: "birth" | "marriage" | "chosen" | "other";
  /** The full name at birth, 1–300 code points in any script. */
  readonly name: string;
  readonly since?: string | null;
};

/** A person with an account. */
export type User = {
  readonly id: string;
  readonly email: Email;
  readonly emailVerified: boolean;
  /** When changing things ends unless the address is verified; null once it is. */
  readonly verifyBy: string | null;
  readonly role: "user" | "admin";
  readonly locale: string;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly displayName: string | null;
  readonly profileId: string | null;
  readonly signIn: WaysIn;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** When the account is erased, where that was asked for. */
  readonly erasureAt: string | null;
};

/** The numbers of a registration plate. */
export type VehicleAnswer = {
  readonly system: SystemId;
  /** Letters and digits that count, in order and without spaces. */
  readonly calculation: string;
  readonly characters: readonly ({
  readonly character: string;
  readonly value: number;
})[];
  readonly all: NumberResult | null;
  readonly digits: NumberResult | null;
  readonly letters: NumberResult | null;
  readonly unsupported: readonly string[];
  readonly missing: Readonly<Record<string, MissingReason | "no_digits">>;
};

/** A registration plate. */
export type VehicleRequest = {
  /** The registration plate as written: `MH 12 AB 1234`. */
  readonly plate: string;
  /** Whose letter table the letters take. */
  readonly system?: SystemId;
  readonly methods?: MethodOptions;
};

/** By what a person signs in. */
export type WaysIn = {
  readonly password: boolean;
  /** Whether a code of an authenticator app is asked for besides. */
  readonly totp: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: number;
  /** The ids of the providers that are linked. */
  readonly providers: readonly string[];
};

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
