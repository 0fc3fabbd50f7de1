import type { ChartRequest } from '@1numbers/engine';
import { useCallback, useEffect, useRef } from 'react';
import { useCreateProfileMutation } from '../../platform/server.ts';
import { refusedOf, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { newProfile } from './as-chart.ts';
import { Bar } from './profile-bar.tsx';
import { usePreferred } from './use-preferred.ts';
import './profiles.css';

type Props = {
  /** What the calculator works out; null while there is nothing. */
  readonly request: ChartRequest | null;
  readonly waiting: boolean;
  /** Is told the new profile, and another one that seems to be the same person. */
  readonly onSaved: (id: string, duplicate: string | null) => void;
};

/** Saves the chart on the screen as a profile as soon as there is one. What cannot be saved says why, and can be tried again. */
export function SaveBar({ request, waiting, onSaved }: Props) {
  const t = useWords('profiles');
  const [create, { isLoading, error }] = useCreateProfileMutation();
  const refusal = useRefusal(error);
  const preferred = usePreferred();
  const begun = useRef(false);
  const bar = useRef<HTMLElement>(null);
  // What is pressed to save stands far below, on a phone out of sight of what comes of it.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = useCallback(
    async (asked: ChartRequest) => {
      const body = preferred === null ? null : newProfile(asked, preferred);
      if (body === null) return;
      const { data } = await create({ body });
      if (data !== undefined) onSaved(data.id, data.warnings[0]?.id ?? null);
    },
    [create, onSaved, preferred],
  );
  useEffect(() => {
    if (request === null || preferred === null || begun.current) return;
    begun.current = true;
    void save(request);
  }, [request, save, preferred]);

  const words = () => {
    if (isLoading || waiting) return t('bar.saving');
    if (error !== undefined)
      return (
        [refusal.whole, ...(refusedOf(error)?.fields ?? []).map(({ pointer }) => refusal.field(pointer.slice(1)))].find(
          (text) => text != null,
        ) ?? t('bar.failed')
      );
    if (request === null) return t('bar.nothing');
    return request.name === undefined ? t('bar.needsName') : t('bar.saving');
  };
  const fault = error !== undefined && !isLoading;
  return (
    <Bar ref={bar}>
      <p role={fault ? 'alert' : 'status'} className={fault ? 'problem mt-0' : ''}>
        {words()}
      </p>
      <div className="bar-actions">
        {request?.name === undefined || isLoading ? null : (
          <button type="button" className="button button-solid" onClick={() => void save(request)}>
            {t('save')}
          </button>
        )}
        <a className="button" href="#/profiles">
          {t('bar.all')}
        </a>
      </div>
    </Bar>
  );
}
