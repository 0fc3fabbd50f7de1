import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Ended } from './session-slice.ts';

/** Tells somebody who only calculates that they are no longer signed in. */
export function SignedOut({ how }: { readonly how: Ended }) {
  const t = useWords('accounts');
  return (
    <div className="page screen-only">
      <Notice>
        <p>{t(`signIn.ended.${how}`)}</p>
        <a className="button" href="#/sign-in">
          {t('signIn.submit')}
        </a>
      </Notice>
    </div>
  );
}
