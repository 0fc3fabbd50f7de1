import { type Refusal, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** What the server refuses of a way to sign in, in words. `conflict` is what is in its way here. */
export function useWayRefusal(
  error: unknown,
  { codeKind = 'app', conflict }: { codeKind?: 'app' | 'recovery'; conflict?: string } = {},
): Refusal {
  const t = useWords('ways');
  const refusal = useRefusal(error, {
    'currentPassword.required': t('accounts:passwordEmpty'),
    'email.required': t('accounts:emailEmpty'),
    'email.invalid_format': t('accounts:emailForm'),
    'code.required': t(`code.${codeKind}Empty`),
    'code.code_wrong': t(`code.${codeKind}Wrong`),
    'name.required': t('passkeys.nameEmpty'),
    'name.too_small': t('passkeys.nameEmpty'),
  });
  const credential = refusal.field('credential');
  if (credential !== null) return { ...refusal, whole: credential };
  switch (refusal.code) {
    case 'conflict':
      return { ...refusal, whole: conflict ?? refusal.whole };
    // Whose address is not verified is not offered what needs that.
    case 'forbidden':
      return { ...refusal, whole: t('signInAgain') };
    default:
      return refusal;
  }
}
