import { useRefusal } from './use-refusal.ts';
import { useWords } from './use-words.ts';

/** Stands for what is still on its way: as many blank lines as will be there. */
export function Awaited({ words, lines }: { readonly words: string; readonly lines: number }) {
  return (
    <div className="grid gap-3" aria-busy="true">
      <p role="status" className="sr-only">
        {words}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blank lines are all the same
        <div key={index} className="blank" />
      ))}
    </div>
  );
}

/** Stands for what could not be fetched, with a way to try again. */
export function NotFetched({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useWords('screen');
  const { whole } = useRefusal(error);
  return (
    <div role="alert" className="notice notice-fault">
      <p>{whole ?? t('part.failed')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
