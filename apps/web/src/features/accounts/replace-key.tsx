import type { ApiKey, CreatedApiKey } from '@1numbers/client';
import { useState } from 'react';
import { useRotateApiKeyMutation } from '../../platform/server.ts';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** How many hours the old key goes on working beside the new one. */
const OVERLAP_HOURS = { none: 0, hour: 1, day: 24, week: 168 } as const;
export type Overlap = keyof typeof OVERLAP_HOURS;
const OVERLAPS: readonly Overlap[] = ['none', 'hour', 'day', 'week'];

/** A new key, and how long the one before it goes on working. */
export type Successor = { readonly made: CreatedApiKey; readonly overlap: Overlap };

type Props = { readonly of: ApiKey; readonly onReplaced: (by: Successor) => void; readonly onLeave: () => void };

export function ReplaceKey({ of: { id }, onReplaced, onLeave }: Props) {
  const t = useWords('accounts');
  const [overlap, setOverlap] = useState<Overlap>('day');
  const [rotate, { isLoading, error }] = useRotateApiKeyMutation();
  const { whole } = useRefusal(error);
  const replace = async () => {
    if (isLoading) return;
    const { data } = await rotate({ id, body: { overlapHours: OVERLAP_HOURS[overlap] } });
    if (data === undefined) return;
    onLeave();
    onReplaced({ made: data, overlap });
  };
  return (
    <Question>
      <p className="max-w-prose text-small text-soft">{t('keys.replaceLead')}</p>
      <Choice
        label={t('keys.overlap')}
        value={overlap}
        options={OVERLAPS.map((value) => ({ value, label: t(`keys.overlaps.${value}`) }))}
        onChange={setOverlap}
      />
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-solid" aria-disabled={isLoading} onClick={() => void replace()}>
          {t('keys.replaceYes')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('keys.replaceNo')}
        </button>
      </div>
      {whole === null ? null : <Notice fault>{whole}</Notice>}
    </Question>
  );
}
