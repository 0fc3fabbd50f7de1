import { UserRound, UserRoundCheck } from 'lucide-react';
import { useChangeMeMutation, useMeQuery } from '../../platform/server.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** Says of a profile that it is the person themselves, or takes that back. */
export function ThisIsMe({ id }: { readonly id: string }) {
  const t = useWords('profiles');
  const { data: me } = useMeQuery({});
  const [change, { isLoading, error }] = useChangeMeMutation();
  const { whole } = useRefusal(error);
  if (me === undefined) return null;
  const isMe = me.profileId === id;
  const Icon = isMe ? UserRoundCheck : UserRound;
  const turn = () => {
    if (!isLoading) void change({ body: { profileId: isMe ? null : id } });
  };
  return (
    <>
      <button type="button" className="button button-quiet is-me" aria-pressed={isMe} aria-disabled={isLoading} onClick={turn}>
        <Icon aria-hidden="true" size={18} />
        {t('me.is')}
      </button>
      {error === undefined ? null : (
        <p role="alert" className="problem mt-0">
          {whole ?? t('bar.failed')}
        </p>
      )}
    </>
  );
}

/** On the card of the profile that is the person. */
export function MeBadge({ id }: { readonly id: string }) {
  const t = useWords('profiles');
  const { data: me } = useMeQuery({});
  return me?.profileId === id ? <span className="badge person-me">{t('me.you')}</span> : null;
}
