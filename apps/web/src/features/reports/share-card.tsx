import type { LanguageId } from '@1numbers/readings';
import { Image } from 'lucide-react';
import { useState } from 'react';
import { postForBytes } from '../../platform/post-for-bytes.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Asked } from './make-report.ts';
import { Outcome } from './outcome.tsx';
import { useFile } from './use-file.ts';

const SHAPES = ['wide', 'square'] as const;
const TYPES = ['png', 'svg'] as const;

/** A picture of the main numbers, to share: without the birth date, and with the name only where one wants it. */
export function ShareCard({ request, language }: { readonly request: Asked; readonly language: LanguageId }) {
  const t = useWords('reports');
  const [shape, setShape] = useState<(typeof SHAPES)[number]>('wide');
  const [showName, setShowName] = useState(false);
  const { state, save } = useFile();
  const making = state === 'making';
  const make = (type: (typeof TYPES)[number]) =>
    save(`${t('card.fileName')}.${type}`, (signal) =>
      postForBytes(`/v1/cards/${type}`, { ...request, language, shape, ...(request.name !== undefined && { showName }) }, signal),
    );
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <h3 className="font-display text-subhead">{t('card.title')}</h3>
        <p className="max-w-prose text-soft">{t('card.lead')}</p>
      </div>
      <div className="report-fields">
        <Choice
          label={t('card.shape')}
          value={shape}
          options={SHAPES.map((id) => ({ value: id, label: t(`card.shapes.${id}`) }))}
          onChange={setShape}
        />
      </div>
      {request.name === undefined ? null : (
        <Check label={t('card.name')} hint={t('card.nameHint')} checked={showName} onChange={setShowName} />
      )}
      <div className="flex flex-wrap gap-2">
        {TYPES.map((type) => (
          <button key={type} type="button" className="button" aria-disabled={making} onClick={() => void make(type)}>
            <Image aria-hidden="true" size={18} />
            {t(`card.${type}`)}
          </button>
        ))}
      </div>
      <Outcome state={state} />
    </div>
  );
}
