import type { InterpretRequest } from '@1numbers/client';
import type { Reading } from '@1numbers/readings';
import { Square } from 'lucide-react';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ReadingText } from './reading-text.tsx';
import type { Told } from './told-reading.ts';
import { type Model, useTold } from './use-told.ts';

type Props = {
  readonly model: Model;
  /** What was composed: in its language and direction the model writes. */
  readonly reading: Reading;
  readonly request: InterpretRequest;
};

/** Under the composed reading, what a language model writes of the same numbers, as it comes. */
export function Deepened({ model, reading, request }: Props) {
  const t = useWords('readings');
  const { told, state, ask, stop } = useTold();
  const writing = state === 'writing';
  if (model.isSpent && state === 'idle') return <Notice>{t('model.notes.model_budget_spent')}</Notice>;
  return (
    <div className="deepened">
      <div className="screen-only grid justify-items-start gap-3">
        <button type="button" className="button" onClick={() => (writing ? stop() : void ask(request))}>
          {writing ? <Square aria-hidden="true" size={16} /> : null}
          {t(writing ? 'model.stop' : state === 'idle' ? 'model.ask' : 'model.askAgain')}
        </button>
        <p className="max-w-prose text-small text-soft" role="status">
          {writing
            ? t(told.isWithdrawn ? 'model.withdrawn' : 'model.writing')
            : state === 'stopped'
              ? t('model.stopped')
              : t('model.hint', { model: model.name })}
        </p>
      </div>
      {told.sections.length === 0 ? null : (
        <section aria-label={t('model.title')} className="grid gap-6">
          <Source told={told} />
          <ReadingText reading={{ ...reading, sections: told.sections }} marking={null} />
        </section>
      )}
      {told.note === null ? null : <Notice>{t(`model.notes.${told.note}`)}</Notice>}
      {state === 'failed' ? <Notice fault>{t('model.failed')}</Notice> : null}
    </div>
  );
}

function Source({ told: { done } }: { readonly told: Told }) {
  const t = useWords('readings');
  if (done === null) return <p className="text-small text-soft">{t('model.by')}</p>;
  const { model, age } = done;
  return (
    <p className="text-small text-soft">
      {age === null ? t('model.byName', { model }) : t('model.kept', { model, count: Math.max(1, Math.round(age / 60)) })}
    </p>
  );
}
