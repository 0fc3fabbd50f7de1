import type { AskRequest, CallOptions, ChatEvent, ChatMessage } from '@1numbers/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDispatch } from 'react-redux';
import { server, useStopAnswerMutation } from '../../platform/server.ts';

/** What is being answered, or was answered last, on this screen. */
export type Asking = {
  /** Null where the last question is answered again. */
  readonly question: string | null;
  readonly questionId: string | null;
  readonly answerId: string | null;
  /** The answer that needs no model, while one is asked. */
  readonly composed: string;
  /** What is written of the answer so far. */
  readonly written: string;
  readonly answer: ChatMessage | null;
  readonly state: 'writing' | 'done' | 'failed';
};

/** Asks in a conversation and holds what comes of it, until the list of messages has it too. */
export function useAsking(conversationId: string) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [stopAnswer] = useStopAnswerMutation();
  const dispatch = useDispatch();
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const follow = useCallback(
    async (begun: Asking, send: (call: CallOptions) => Promise<unknown>) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      setAsking(begun);
      const change = (next: (before: Asking) => Asking) => {
        if (!controller.signal.aborted) setAsking((before) => (before === null ? null : next(before)));
      };
      const onEvent = (event: unknown) => change((before) => after(before, event as ChatEvent));
      try {
        await send({ signal: controller.signal, onEvent });
        change((before) => (before.state === 'writing' ? { ...before, state: 'failed' } : before));
      } catch {
        change((before) => ({ ...before, state: 'failed' }));
      }
      if (!controller.signal.aborted) dispatch(server.conversationsChanged());
    },
    [dispatch],
  );

  const ask = useCallback(
    (text: string, id: string = crypto.randomUUID()) => {
      const body: AskRequest = { text, id };
      const begun = { question: text, questionId: id, answerId: null, composed: '', written: '', answer: null, state: 'writing' } as const;
      void follow(begun, (call) => server.ask(conversationId, body, call));
    },
    [conversationId, follow],
  );

  return {
    asking,
    ask,
    answerAgain: () => {
      const begun = {
        question: null,
        questionId: null,
        answerId: null,
        composed: '',
        written: '',
        answer: null,
        state: 'writing',
      } as const;
      void follow(begun, (call) => server.answerAgain(conversationId, call));
    },
    /** The stream then ends by itself, with what was written. */
    stop: () => void stopAnswer({ id: conversationId }),
  };
}

function after(before: Asking, event: ChatEvent): Asking {
  switch (event.type) {
    case 'begun':
      return { ...before, questionId: event.question.id, answerId: event.answerId };
    case 'composed':
      return { ...before, composed: event.text };
    case 'delta':
      return { ...before, written: before.written + event.text };
    case 'done':
      return { ...before, answer: event.answer, answerId: event.answer.id, state: 'done' };
    case 'failed':
      return { ...before, state: 'failed' };
  }
}
