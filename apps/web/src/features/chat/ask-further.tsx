import { SendHorizontal, Square } from 'lucide-react';
import { useId, useState } from 'react';
import { isEnterAlone } from '../../ui/enter.ts';
import { useWords } from '../../ui/use-words.ts';

const MOST = 4000;

type Props = { readonly writing: boolean; readonly onAsk: (text: string) => void; readonly onStop: () => void };

/** The next question, at the foot of the screen. While an answer is written it can be stopped there. */
export function AskFurther({ writing, onAsk, onStop }: Props) {
  const t = useWords('chat');
  const id = useId();
  const [text, setText] = useState('');
  const send = () => {
    if (writing || text.trim() === '') return;
    onAsk(text);
    setText('');
  };
  return (
    <form
      className="chat-further"
      aria-label={t('conversation.next')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id} className="sr-only">
        {t('conversation.next')}
      </label>
      <textarea
        id={id}
        className="input input-lines"
        rows={2}
        maxLength={MOST}
        dir="auto"
        placeholder={t('conversation.next')}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (!isEnterAlone(event)) return;
          event.preventDefault();
          send();
        }}
      />
      {writing ? (
        <button type="button" className="button button-icon" aria-label={t('conversation.stop')} onClick={onStop}>
          <Square aria-hidden="true" size={18} />
        </button>
      ) : (
        <button type="submit" className="button button-solid button-icon" aria-label={t('ask')}>
          <SendHorizontal aria-hidden="true" size={18} className="rtl:-scale-x-100" />
        </button>
      )}
      <p id={`${id}-hint`} className="hint">
        {t('conversation.nextHint')}
      </p>
    </form>
  );
}
