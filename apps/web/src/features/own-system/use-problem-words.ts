import type { Problem, SystemReason } from '@1numbers/engine';
import { useWords } from '../../ui/use-words.ts';

/** What is wrong with a part of the system, in words. */
export function useProblemWords(): (problem: Problem) => string {
  const t = useWords('ownSystem');
  return ({ code, params }) => {
    if (code === 'invalid_system') return t(`reasons.${params?.reason as SystemReason}`);
    if (code === 'invalid_type' && params?.expected === 'integer') return t('wholeNumber');
    return code === 'required' || code === 'unknown_field' ? t(code) : t('invalid_type');
  };
}

/** The keys on the way to what a problem is about: `/letters/A` is `['letters', 'A']`. */
export function keysOf({ pointer }: Problem): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
