import { goTo } from '../../platform/route.ts';
import { useListProfilesInfiniteQuery } from '../../platform/server.ts';
import { Choice } from '../../ui/choice.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { useWords } from '../../ui/use-words.ts';

/** As many as one answer holds. */
const MOST = 100;

/** Chooses who is read beside somebody. */
export function OtherPerson({ of, other }: { readonly of: string; readonly other: string | null }) {
  const t = useWords('profiles');
  const { data, error, refetch } = useListProfilesInfiniteQuery({ query: { limit: MOST, sort: 'label' } });
  if (error !== undefined) return <NotFetched error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Awaited words={t('loading')} lines={1} />;
  const others = data.pages.flatMap(({ items }) => items).filter(({ id }) => id !== of);
  if (others.length === 0) return <p>{t('with.nobody')}</p>;
  return (
    <div className="max-w-sm">
      <Choice
        label={t('with.who')}
        {...(data.pages[0] !== undefined && data.pages[0].total > MOST && { hint: t('with.most', { count: MOST }) })}
        value={other ?? ''}
        options={[
          ...(other === null ? [{ value: '', label: t('with.choose') }] : []),
          ...others.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(id) => goTo(`/profiles/${of}/with/${id}`)}
      />
    </div>
  );
}
