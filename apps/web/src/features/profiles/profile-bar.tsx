import type { ChartRequest } from '@1numbers/engine';
import { BookmarkCheck } from 'lucide-react';
import { type ReactNode, type Ref, useEffect } from 'react';
import { useChangeProfileMutation } from '../../platform/server.ts';
import { Notice } from '../../ui/notice.tsx';
import { refusedOf, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { changesOf, type Shown, shownOf } from './as-chart.ts';
import { useHeldProfile } from './use-held-profile.ts';
import { UsedNames } from './used-names.tsx';
import './profiles.css';

type Props = {
  readonly id: string;
  /** What the calculator works out; null while there is nothing. */
  readonly request: ChartRequest | null;
  /** Whether every field of the form could be used. */
  readonly sound: boolean;
  /** Another profile that seems to be the same person. */
  readonly duplicate: string | null;
  readonly onShow: (shown: Shown) => void;
};

/** Over the chart of a saved profile: whose it is, and what differs from what is saved. */
export function ProfileBar({ id, request, sound, duplicate, onShow }: Props) {
  const t = useWords('profiles');
  const { profile, preferred, changed, newer, take, error, refetch } = useHeldProfile(id, request);
  const [change, changing] = useChangeProfileMutation();
  const refusal = useRefusal(changing.error);
  const shown = profile?.updatedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew once it was changed, not whenever it is fetched
  useEffect(() => {
    if (profile !== undefined && preferred !== null) onShow(shownOf(profile, preferred));
  }, [id, shown, preferred === null]);
  const changes = profile === undefined || preferred === null || request === null ? {} : changesOf(profile, request, preferred);

  if (error !== undefined) return <Missing gone={refusedOf(error)?.code === 'not_found'} error={error} onRetry={() => void refetch()} />;
  if (profile === undefined || preferred === null) {
    return (
      <Bar>
        <p role="status">{t('bar.opening')}</p>
      </Bar>
    );
  }
  const save = async () => {
    const { error: refused } = await change({ id, ifMatch: profile.etag ?? undefined, body: changes });
    if (refusedOf(refused)?.code === 'precondition_failed') void refetch();
  };
  const ready = sound && changed && request?.name !== undefined;
  return (
    <Bar>
      <p className="bar-name">
        <BookmarkCheck aria-hidden="true" size={20} className="shrink-0 text-brass" />
        <span className="sr-only">{t('bar.label')}: </span>
        <strong dir="auto">{profile.label}</strong>
        <span role="status" className="text-small text-soft">
          {changing.isSuccess && !changed ? t('bar.updated') : ready ? '' : t('bar.saved')}
        </span>
      </p>
      <div className="bar-actions">
        {ready ? (
          <>
            <button type="button" className="button button-solid" aria-disabled={changing.isLoading} onClick={() => void save()}>
              {changing.isLoading ? t('bar.saving') : t('bar.update')}
            </button>
            <button type="button" className="button" onClick={() => onShow(shownOf(profile, preferred))}>
              {t('bar.back')}
            </button>
          </>
        ) : (
          <>
            <a className="button" href={`#/profiles/${id}/edit`}>
              {t('bar.edit')}
            </a>
            <a className="button" href={`#/chat?about=${id}`}>
              {t('bar.ask')}
            </a>
            <a className="button" href={`#/profiles/${id}/with`}>
              {t('bar.with')}
            </a>
            <a className="button" href={`#/profiles/${id}/share`}>
              {t('bar.share')}
            </a>
          </>
        )}
        <a className="button" href="#/profiles">
          {t('bar.all')}
        </a>
      </div>
      {ready ? <p className="bar-words">{t('bar.changed')}</p> : null}
      {newer === null ? null : (
        <Notice>
          <p>{t('bar.newer')}</p>
          <button type="button" className="button" onClick={() => take(newer)}>
            {t('bar.take')}
          </button>
        </Notice>
      )}
      {profile.birthDate !== null && profile.birthDatePrecision !== 'day' ? <p className="bar-words">{t('bar.partly')}</p> : null}
      {profile.ofAChild && profile.guardianNote === null ? (
        <p className="bar-words">
          {t('bar.ofAChild')}{' '}
          <a className="link" href={`#/profiles/${id}/edit`}>
            {t('bar.sayRight')}
          </a>
        </p>
      ) : null}
      <UsedNames
        profile={profile}
        onCompare={(currentName) => {
          const { person, choice } = shownOf(profile, preferred);
          onShow({ person: { ...person, currentName }, choice });
        }}
      />
      {duplicate === null ? null : (
        <p className="bar-words">
          {t('bar.duplicate')}{' '}
          <a className="link" href={`#/profiles/${duplicate}`}>
            {t('bar.see')}
          </a>
        </p>
      )}
      {refusal.code === null ? null : <Notice fault>{refusal.whole ?? t('bar.failed')}</Notice>}
    </Bar>
  );
}

/** The strip above the calculator. */
export function Bar({ ref, children }: { readonly ref?: Ref<HTMLElement>; readonly children: ReactNode }) {
  const t = useWords('profiles');
  return (
    <section ref={ref} className="page screen-only" aria-label={t('bar.label')}>
      <div className="bar card">{children}</div>
    </section>
  );
}

function Missing({ gone, error, onRetry }: { readonly gone: boolean; readonly error: unknown; readonly onRetry: () => void }) {
  const t = useWords('profiles');
  const { whole } = useRefusal(error);
  return (
    <Bar>
      <p role="alert" className="problem mt-0">
        {gone ? t('bar.gone') : (whole ?? t('bar.failed'))}
      </p>
      <div className="bar-actions">
        {gone ? null : (
          <button type="button" className="button" onClick={onRetry}>
            {t('bar.retry')}
          </button>
        )}
        <a className="button" href="#/profiles">
          {t('bar.all')}
        </a>
      </div>
    </Bar>
  );
}
