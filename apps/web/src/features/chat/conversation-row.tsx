import type { Conversation } from '@1numbers/client';
import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeConversationMutation, useDeleteConversationMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Surely } from '../../ui/surely.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly conversation: Conversation; readonly onRemoved: () => void };

/** One conversation: opened, given another name, deleted. */
export function ConversationRow({ conversation: { id, title: named, updatedAt, language }, onRemoved }: Props) {
  const t = useWords('chat');
  const { i18n } = useTranslation();
  const title = named ?? t('untitled');
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const [remove, removing] = useDeleteConversationMutation();
  const { whole } = useRefusal(removing.error);
  const rest = () => setDoing(null);
  return (
    <li className="chat-row">
      <div className="min-w-0 flex-1">
        <a className="chat-title" dir="auto" lang={language} href={`#/chat/${id}`}>
          {title}
        </a>
        <p className="text-small text-soft">{momentInWords(updatedAt, i18n.language)}</p>
      </div>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={t('rename', { title })}
        onClick={() => setDoing('rename')}
      >
        <PencilLine aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={t('remove', { title })}
        onClick={() => setDoing('remove')}
      >
        <Trash2 aria-hidden="true" size={18} />
      </button>
      {doing === 'rename' ? <Rename id={id} title={named ?? ''} onDone={rest} /> : null}
      {doing === 'remove' ? (
        <Surely
          words={t('surely', { title })}
          yes={t('surelyYes')}
          no={t('surelyNo')}
          waiting={removing.isLoading}
          refused={whole}
          onYes={async () => {
            const { error } = await remove({ id });
            if (error === undefined) onRemoved();
          }}
          onNo={rest}
        />
      ) : null}
    </li>
  );
}

function Rename({ id, title, onDone }: { readonly id: string; readonly title: string; readonly onDone: () => void }) {
  const t = useWords('chat');
  const [text, setText] = useState(title);
  const [change, { error, isLoading }] = useChangeConversationMutation();
  const { field, whole } = useRefusal(error);
  return (
    <form
      className="chat-rename"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (isLoading) return;
        const { error: refused } = await change({ id, body: { title: text } });
        if (refused === undefined) onDone();
      }}
    >
      <TextField
        label={t('newTitle')}
        hint=""
        problem={field('title') ?? whole}
        dir="auto"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button button-solid" aria-disabled={isLoading}>
          {t('keepTitle')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
