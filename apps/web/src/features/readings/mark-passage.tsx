import { MARK_REASONS, type Mark, type ReadingSentence } from '@1numbers/readings';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { More } from './use-marks.ts';

export type Marking = {
  readonly isSignedIn: boolean;
  readonly onMark: (passages: readonly string[], reason: Mark['reason'], more: More) => Promise<void>;
};

type Props = Marking & { readonly sentences: readonly ReadingSentence[]; readonly onClose: () => void };

/** Asks which sentence of a paragraph is not right, and why. */
export function MarkPassage({ isSignedIn, onMark, sentences, onClose }: Props) {
  const t = useWords('readings');
  const { i18n } = useTranslation();
  const [at, setAt] = useState(0);
  const [reason, setReason] = useState<Mark['reason']>('unhelpful');
  const [comment, setComment] = useState('');
  const [forEditors, setForEditors] = useState(false);
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking');
  const submit = () => {
    if (state === 'sending') return;
    setState('sending');
    onMark(sentences[at]?.passages ?? [], reason, { comment, forEditors }).then(onClose, () => setState('failed'));
  };
  return (
    <div lang={i18n.language} dir={i18n.dir()} className="screen-only">
      <Question>
        <form
          className="grid gap-5"
          aria-label={t('mark.title')}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Sentences sentences={sentences} at={at} onPick={setAt} />
          <Choice
            label={t('mark.why')}
            value={reason}
            options={MARK_REASONS.map((value) => ({ value, label: t(`mark.reasons.${value}`) }))}
            onChange={setReason}
          />
          <p className="text-small text-soft">{t(isSignedIn ? 'mark.inAccount' : 'mark.onDevice')}</p>
          {isSignedIn ? (
            <>
              <Check label={t('mark.editors')} hint={t('mark.editorsHint')} checked={forEditors} onChange={setForEditors} />
              <TextArea label={t('mark.comment')} hint={t('mark.commentHint')} problem={null} value={comment} onChange={setComment} />
            </>
          ) : null}
          <div className="flex flex-wrap gap-2">
            <button type="submit" className="button button-solid" aria-disabled={state === 'sending'}>
              {t(state === 'sending' ? 'mark.waiting' : 'mark.submit')}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {t('mark.cancel')}
            </button>
          </div>
          {state === 'failed' ? <Notice fault>{t('mark.failed')}</Notice> : null}
        </form>
      </Question>
    </div>
  );
}

type SentencesProps = { readonly sentences: readonly ReadingSentence[]; readonly at: number; readonly onPick: (at: number) => void };

function Sentences({ sentences, at, onPick }: SentencesProps) {
  const t = useWords('readings');
  const name = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="label">{t('mark.which')}</legend>
      {sentences.map(({ text }, index) => (
        <label key={text} className="mark-sentence">
          <input type="radio" name={name} checked={index === at} onChange={() => onPick(index)} />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
