import type { Profile } from '@1numbers/client';
import { type ReactNode, useEffect, useState } from 'react';
import { goTo } from '../../platform/route.ts';
import { useChangeProfileMutation, useGetProfileQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { changeOf, draftOf } from './draft.ts';
import { ProfileFields } from './profile-fields.tsx';
import './profiles.css';

/** The whole of a profile as a form. */
export function EditProfile({ id }: { readonly id: string }) {
  const t = useWords('profiles');
  const { currentData: latest, isFetching, error, refetch } = useGetProfileQuery({ id }, { refetchOnMountOrArgChange: true });
  const [profile, setProfile] = useState<typeof latest>();
  useEffect(() => {
    // What was changed elsewhere meanwhile is not to take away what somebody is typing here.
    if (!isFetching) setProfile((held) => held ?? latest);
  }, [isFetching, latest]);
  const take = async () => setProfile((await refetch()).data);
  return (
    <div className="page screen edit">
      <ScreenHead title={t('form.title')} lead={profile?.label} />
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {profile === undefined && error === undefined ? <Awaited words={t('bar.opening')} lines={4} /> : null}
      {profile === undefined ? null : (
        <EditForm
          key={profile.etag}
          profile={profile}
          etag={profile.etag}
          isOld={latest !== undefined && latest.etag !== profile.etag}
          onReload={() => void take()}
        />
      )}
    </div>
  );
}

type Props = {
  readonly profile: Profile;
  readonly etag: string | null;
  /** Whether it was changed elsewhere meanwhile. */
  readonly isOld: boolean;
  readonly onReload: () => void;
};

function EditForm({ profile, etag, isOld, onReload }: Props) {
  const t = useWords('profiles');
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [change, { isLoading, isSuccess, error }] = useChangeProfileMutation();
  const refusal = useRefusal(error, {
    'label.too_small': t('form.labelEmpty'),
    'label.required': t('form.labelEmpty'),
    'birthDate.invalid_date': t('form.birthDateForm'),
    'birthTime.invalid_format': t('form.birthTimeForm'),
    'since.invalid_date': t('form.birthDateForm'),
  });
  const changed = refusal.code === 'precondition_failed' || (isOld && !isLoading && !isSuccess);
  const submit = async () => {
    if (isLoading) return;
    const { error: refused } = await change({ id: profile.id, ifMatch: etag ?? undefined, body: changeOf(profile, draft) });
    if (refused === undefined) goTo(`/profiles/${profile.id}`);
  };
  return (
    <Form label={t('form.title')} refusal={changed ? { ...refusal, whole: null } : refusal} onSubmit={() => void submit()}>
      {changed ? <Conflict onReload={onReload}>{t('form.conflict')}</Conflict> : null}
      <ProfileFields
        draft={draft}
        ofAChild={profile.ofAChild || profile.guardianNote !== null}
        refusal={refusal}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <div className="flex flex-wrap gap-3">
        <Submit label={t('form.submit')} waitingLabel={t('form.waiting')} waiting={isLoading} />
        <a className="button button-tall" href="#/profiles">
          {t('form.cancel')}
        </a>
      </div>
    </Form>
  );
}

function Conflict({ onReload, children }: { readonly onReload: () => void; readonly children: ReactNode }) {
  const t = useWords('profiles');
  return (
    <Notice fault>
      <p>{children}</p>
      <button type="button" className="button" onClick={onReload}>
        {t('form.reload')}
      </button>
    </Notice>
  );
}
