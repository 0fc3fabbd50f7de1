import type { DeadLetter } from '@1numbers/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdminDeleteDeadLetterMutation, useAdminRetryDeadLetterMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Notice } from '../../ui/notice.tsx';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  readonly of: DeadLetter;
  /** What became of it, in words. */
  readonly onDone: (words: string) => void;
};

/** A job that failed for good: tried again, or deleted. */
export function DeadLetterRow({ of: { id, job, reason, failedAt }, onDone }: Props) {
  const t = useWords('admin');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState<'remove' | null>(null);
  const refOf = useWayBack(asked);
  const [retry, retrying] = useAdminRetryDeadLetterMutation();
  const [remove, removing] = useAdminDeleteDeadLetterMutation();
  const { whole, code } = useRefusal(retrying.error);
  const { whole: notRemoved } = useRefusal(removing.error);
  const name = job ?? t('jobs.unknown');
  const tryAgain = async () => {
    if (retrying.isLoading) return;
    const { error } = await retry({ id });
    if (error === undefined) onDone(t('jobs.retried', { job: name }));
  };
  const throwAway = async () => {
    const { error } = await remove({ id });
    if (error === undefined) onDone(t('jobs.removed', { job: name }));
  };
  return (
    <li className="rows-one">
      <div className="rows-words">
        <p>{name}</p>
        <p className="text-small text-soft">
          {[reason, momentInWords(failedAt, i18n.language)].filter((fact) => fact !== null).join(' · ')}
        </p>
        {whole === null ? null : <Notice fault>{code === 'conflict' ? t('jobs.running') : whole}</Notice>}
      </div>
      {asked === null ? (
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="button"
            aria-label={t('jobs.retryOf', { job: name })}
            aria-disabled={retrying.isLoading}
            onClick={() => void tryAgain()}
          >
            {t('jobs.retry')}
          </button>
          <button
            ref={refOf('remove')}
            type="button"
            className="button"
            aria-label={t('jobs.removeOf', { job: name })}
            onClick={() => setAsked('remove')}
          >
            {t('jobs.remove')}
          </button>
        </div>
      ) : (
        <Surely
          words={t('jobs.removeSurely')}
          yes={t('jobs.removeYes')}
          no={t('jobs.removeNo')}
          waiting={removing.isLoading}
          refused={notRemoved}
          onYes={() => void throwAway()}
          onNo={() => setAsked(null)}
        />
      )}
    </li>
  );
}
