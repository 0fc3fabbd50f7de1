import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { FileState } from './use-file.ts';

/** What became of a file, in words. */
export function Outcome({ state }: { readonly state: FileState }) {
  const t = useWords('reports');
  switch (state) {
    case 'done':
      return <Notice>{t('done')}</Notice>;
    case 'busy':
    case 'failed':
      return <Notice fault>{t(state)}</Notice>;
    default:
      return null;
  }
}
