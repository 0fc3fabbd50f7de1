import { useGetProfileQuery } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import { ShareLinks } from './share-links.tsx';

/** What leads to a profile from outside: made, seen, and ended. */
export function ShareProfile({ id }: { readonly id: string }) {
  const t = useWords('links');
  const { currentData: profile, error, refetch } = useGetProfileQuery({ id });
  return (
    <div className="page screen">
      <ScreenHead title={t('title')} lead={profile?.label}>
        <BackLink to={`#/profiles/${id}`} words={t('back')} />
      </ScreenHead>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {profile === undefined && error === undefined ? <Awaited words={t('loading')} lines={3} /> : null}
      {profile === undefined ? null : (
        <>
          <ShareLinks profile={profile} />
          <CalendarFeed profile={profile} />
        </>
      )}
    </div>
  );
}
