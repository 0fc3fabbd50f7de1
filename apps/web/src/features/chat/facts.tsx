import { POLICY_VERSION } from '@1numbers/client';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useDispatch } from 'react-redux';
import {
  server,
  useDecideConsentMutation,
  useForgetChatFactMutation,
  useListChatFactsQuery,
  useListConsentsQuery,
} from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Check } from '../../ui/check.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Told } from '../../ui/told.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** What the chat keeps in mind because the person asked for it, and whether it may. */
export function Facts() {
  const t = useWords('chat');
  const { data, error, refetch } = useListChatFactsQuery({}, { refetchOnMountOrArgChange: true });
  const consents = useListConsentsQuery({});
  const [decide, deciding] = useDecideConsentMutation();
  const [forget] = useForgetChatFactMutation();
  const dispatch = useDispatch();
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const { whole } = useRefusal(deciding.error);
  /** What was just decided, which the list of consents has only later. */
  const [decided, setDecided] = useState<boolean | null>(null);
  const agreed = consents.data?.current.find(({ purpose }) => purpose === 'chat_memory')?.granted === true;
  const failure = error ?? consents.error;
  return (
    <div className="page screen chat">
      <ScreenHead title={t('facts.title')} lead={t('facts.lead')}>
        <BackLink to="#/chat" words={t('conversation.back')} />
      </ScreenHead>
      {consents.data === undefined ? null : (
        <Check
          label={t('facts.consent')}
          hint={t('facts.consentHint')}
          problem={whole}
          checked={decided ?? agreed}
          onChange={async (granted) => {
            setDecided(granted);
            const { error: refused } = await decide({ body: { purpose: 'chat_memory', granted, policyVersion: POLICY_VERSION } });
            if (refused !== undefined) setDecided(null);
            // The screen may be left by now, and has then nothing to fetch again.
            dispatch(server.conversationsChanged());
          }}
        />
      )}
      {failure === undefined ? null : <NotFetched error={failure} onRetry={() => void refetch()} />}
      {data === undefined && failure === undefined ? <Awaited words={t('facts.loading')} lines={2} /> : null}
      <Told told={told} />
      {data !== undefined && data.items.length === 0 ? <p className="text-soft">{t('facts.none')}</p> : null}
      <ul className="chat-list">
        {(data?.items ?? []).map(({ id, text }) => (
          <li key={id} className="chat-row">
            <p className="min-w-0 flex-1" dir="auto">
              {text}
            </p>
            <button
              type="button"
              className="button button-quiet button-icon"
              aria-label={t('facts.forget', { text })}
              onClick={async () => {
                const { error: refused } = await forget({ id });
                if (refused === undefined) setTold({ words: t('facts.forgotten') });
              }}
            >
              <X aria-hidden="true" size={20} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
