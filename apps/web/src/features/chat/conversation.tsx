import type { ChatMessage } from '@1numbers/client';
import { useEffect, useRef } from 'react';
import { useGetConversationQuery, useListChatMessagesInfiniteQuery } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { refusedOf } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { AskFurther } from './ask-further.tsx';
import { Answer, Question, Writing } from './message.tsx';
import { type Asking, useAsking } from './use-asking.ts';

const PAGE = 30;

type Props = {
  readonly id: string;
  /** A question that is still to be asked. */
  readonly first: string | null;
  readonly onAsked: () => void;
};

/** One conversation: what was asked and answered, and what is asked next. */
export function Conversation({ id, first, onAsked }: Props) {
  const t = useWords('chat');
  const { data: conversation, error } = useGetConversationQuery({ id });
  const {
    data,
    error: unread,
    hasNextPage,
    fetchNextPage,
    refetch,
  } = useListChatMessagesInfiniteQuery({ id, query: { limit: PAGE } }, { refetchOnMountOrArgChange: true });
  const { asking, ask, answerAgain, stop } = useAsking(id);
  useEffect(() => {
    if (first === null) return;
    ask(first);
    onAsked();
  }, [first, ask, onAsked]);
  const messages = shownOf(data?.pages.flatMap((page) => page.items) ?? [], asking);
  const writing = asking?.state === 'writing';
  const last = messages.at(-1);
  const failure = error ?? unread;
  const log = useRef<HTMLOListElement>(null);
  const newest = `${last?.id} ${asking?.state} ${asking?.written.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newest is to be seen, above the field for the next question
  useEffect(() => {
    // Newer browsers give a promise here, which is nothing to be called later.
    void log.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  return (
    <div className="page screen chat">
      <ScreenHead title={conversation?.title ?? t('untitled')}>
        <BackLink to="#/chat" words={t('conversation.back')} />
      </ScreenHead>
      {failure === undefined ? null : refusedOf(failure)?.code === 'not_found' ? (
        <p role="alert">{t('conversation.gone')}</p>
      ) : (
        <NotFetched error={failure} onRetry={() => void refetch()} />
      )}
      {data === undefined && failure === undefined && asking === null ? <Awaited words={t('conversation.opening')} lines={3} /> : null}
      {hasNextPage ? (
        <button type="button" className="button justify-self-start" onClick={() => void fetchNextPage()}>
          {t('conversation.earlierMessages')}
        </button>
      ) : null}
      <ol ref={log} className="chat-log" aria-label={t('conversation.messages')} aria-live="polite" aria-busy={writing}>
        {messages.map((message) =>
          message.role === 'person' ? (
            <Question key={message.id} text={message.text} language={message.language} />
          ) : (
            <Answer
              key={message.id}
              message={message}
              // Only the last answer can be given again, and none while another is written.
              {...(message === last && !writing && { onAgain: answerAgain })}
            />
          ),
        )}
        {asking === null ? null : (
          <Pending
            asking={asking}
            known={messages.map((message) => message.id)}
            onRetry={() => (asking.question === null ? answerAgain() : ask(asking.question, asking.questionId ?? undefined))}
          />
        )}
      </ol>
      <AskFurther writing={writing} onAsk={ask} onStop={stop} />
    </div>
  );
}

/** What was asked on this screen and is not among the messages yet. */
function Pending({ asking, known, onRetry }: { readonly asking: Asking; readonly known: readonly string[]; readonly onRetry: () => void }) {
  const t = useWords('chat');
  const { question, questionId, answer, composed, written, state } = asking;
  return (
    <>
      {question === null || known.includes(questionId ?? '') ? null : <Question text={question} />}
      {answer !== null && !known.includes(answer.id) ? <Answer message={answer} /> : null}
      {state === 'writing' ? <Writing composed={composed} written={written} /> : null}
      {state === 'failed' ? (
        <li role="alert" className="notice notice-fault">
          <p>{t('conversation.failed')}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t('conversation.retry')}
          </button>
        </li>
      ) : null}
    </>
  );
}

/** The first first. Of an answer that is given again the one before is not shown any more. */
function shownOf(messages: readonly ChatMessage[], asking: Asking | null): readonly ChatMessage[] {
  const shown = messages.toReversed();
  const last = shown.at(-1);
  const isReplaced = asking?.question === null && asking.state !== 'failed' && last?.role === 'assistant' && last.id !== asking.answer?.id;
  return isReplaced ? shown.slice(0, -1) : shown;
}
