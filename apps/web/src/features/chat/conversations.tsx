import { useState } from 'react';
import { goTo } from '../../platform/route.ts';
import { useListConversationsInfiniteQuery } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ConversationRow } from './conversation-row.tsx';
import { type ChartHere, NewQuestion } from './new-question.tsx';

const PAGE = 24;

type Props = {
  readonly about: string | null;
  readonly charts: readonly ChartHere[];
  readonly onBegun: (id: string, text: string) => void;
};

/** A question that begins a conversation, and the conversations there are. */
export function Conversations({ about, charts, onBegun }: Props) {
  const t = useWords('chat');
  return (
    <div className="page screen chat">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <BackLink to="#/profiles" words={t('back')} />
      </ScreenHead>
      <NewQuestion
        about={about}
        charts={charts}
        onBegun={(id, text) => {
          onBegun(id, text);
          goTo(`/chat/${id}`);
        }}
      />
      <Earlier />
    </div>
  );
}

function Earlier() {
  const t = useWords('chat');
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useListConversationsInfiniteQuery(
    { query: { limit: PAGE } },
    { refetchOnMountOrArgChange: true },
  );
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="grid gap-4" aria-labelledby="earlier-conversations">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="earlier-conversations" className="font-display text-subhead">
          {t('earlier')}
        </h2>
        <a className="link text-small" href="#/chat/facts">
          {t('mind')}
        </a>
      </div>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={3} /> : null}
      <Told told={told} />
      {data !== undefined && items.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
      {items.length === 0 ? null : (
        <ul className="chat-list">
          {items.map((each) => (
            <ConversationRow key={each.id} conversation={each} onRemoved={() => setTold({ words: t('removed') })} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <button type="button" className="button justify-self-start" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </section>
  );
}
