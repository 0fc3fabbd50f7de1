/** What can be done to an account and is written down. Codes stay for ever: they stand in logs that nothing changes. */
export const AUDIT_ACTIONS = [
  'registered',
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'session_ended',
  'sessions_ended',
  'refresh_token_reused',
  'password_changed',
  'password_reset_asked',
  'password_reset',
  'email_change_asked',
  'email_changed',
  'email_verified',
  'preferences_changed',
  'api_key_created',
  'api_key_rotated',
  'api_key_revoked',
  'profile_created',
  'profile_changed',
  'profile_deleted',
  'profile_restored',
  'profiles_purged',
  'profiles_imported',
  'profiles_exported',
  'admin_made',
  'role_changed',
  'user_disabled',
  'user_enabled',
  'job_retried',
  'job_deleted',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What something can be done to. */
export const AUDIT_TARGETS = ['user', 'session', 'api_key', 'profile', 'job'] as const;
export type AuditTarget = (typeof AUDIT_TARGETS)[number];
