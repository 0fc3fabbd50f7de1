import type { ChatMessage } from '@1numbers/client';
import { RotateCcw, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useRateAnswerMutation } from '../../platform/server.ts';
import { Grounds } from '../../ui/grounds.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Linked } from './linked.tsx';

/** What the person asked. */
export function Question({ text, language }: { readonly text: string; readonly language?: string }) {
  const t = useWords('chat');
  return (
    <li className="chat-question">
      <p className="sr-only">{t('conversation.you')}</p>
      <Paragraphs text={text} language={language} />
    </li>
  );
}

/** An answer that is still being written: by a model, in the place of the one that needs none. */
export function Writing({ composed, written }: { readonly composed: string; readonly written: string }) {
  const t = useWords('chat');
  const text = composed.startsWith(written) ? composed : written;
  return (
    <li className="chat-answer">
      {text === '' ? null : <Paragraphs text={text} />}
      <p className="text-small text-soft">{t(composed === '' ? 'conversation.writing' : 'conversation.modelWriting')}</p>
    </li>
  );
}

/** An answer: who wrote it, on which numbers it rests, and what the person thinks of it. */
export function Answer({ message, onAgain }: { readonly message: ChatMessage; readonly onAgain?: () => void }) {
  const t = useWords('chat');
  const { id, text, language, source, restsOn, note, rating } = message;
  const [rate] = useRateAnswerMutation();
  const rateWith = (wanted: 'up' | 'down') => void rate({ id, body: { rating: rating === wanted ? null : wanted } });
  return (
    <li className="chat-answer">
      <p className="sr-only">{t('conversation.answered')}</p>
      <Paragraphs text={text} language={language} linked={source === 'safety'} />
      {restsOn.length === 0 ? null : (
        <p className="chat-grounds">
          <span className="sr-only">{t('conversation.restsOn')}: </span>
          <span lang={language} dir="auto">
            <Grounds grounds={restsOn} />
          </span>
        </p>
      )}
      {note === null ? null : <p className="text-small text-soft">{t(`conversation.note.${note}`)}</p>}
      <div className="chat-foot">
        <span>{source === null ? '' : t(`conversation.source.${source}`)}</span>
        <span className="flex items-center">
          {onAgain === undefined ? null : (
            <button type="button" className="button button-quiet button-icon" aria-label={t('conversation.again')} onClick={onAgain}>
              <RotateCcw aria-hidden="true" size={18} />
            </button>
          )}
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t('conversation.up')}
            aria-pressed={rating === 'up'}
            onClick={() => rateWith('up')}
          >
            <ThumbsUp aria-hidden="true" size={18} />
          </button>
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t('conversation.down')}
            aria-pressed={rating === 'down'}
            onClick={() => rateWith('down')}
          >
            <ThumbsDown aria-hidden="true" size={18} />
          </button>
        </span>
      </div>
    </li>
  );
}

type ParagraphsProps = { readonly text: string; readonly language?: string | undefined; readonly linked?: boolean };

/** Plain text as it came; an empty line parts paragraphs. `linked` where the words are fixed, and whom they name can be called. */
function Paragraphs({ text, language, linked = false }: ParagraphsProps) {
  return (
    <div className="grid gap-3" lang={language} dir="auto">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is written grows at its end
        <p key={index} className="whitespace-pre-line" dir="auto">
          {linked ? <Linked text={paragraph} /> : paragraph}
        </p>
      ))}
    </div>
  );
}
