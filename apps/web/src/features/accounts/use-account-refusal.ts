import { type Refusal, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** What the server refuses of an address or a password, in words. */
export function useAccountRefusal(error: unknown): Refusal {
  const t = useWords('accounts');
  return useRefusal(error, {
    'email.too_small': t('emailEmpty'),
    'email.invalid_format': t('emailForm'),
    'email.required': t('emailEmpty'),
    'password.too_small': t('passwordShort'),
    'password.too_large': t('passwordLong'),
    'password.required': t('passwordEmpty'),
    'currentPassword.required': t('passwordEmpty'),
    'currentPassword.too_small': t('passwordEmpty'),
  });
}

/** A refusal that is not the server's: the form knows by itself that a field is empty. */
export function emptyField(...names: readonly string[]) {
  return {
    code: 'validation_failed',
    detail: '',
    fields: names.map((name) => ({ pointer: `/${name}`, code: 'required', detail: '' })),
    retryAfterMs: null,
  };
}
