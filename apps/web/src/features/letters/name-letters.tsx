import type { Chart, LetterRole } from '@1numbers/engine';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LetterColumn } from './letter-column.tsx';
import { isRightToLeft, type LetterPart, letterParts } from './letter-rows.ts';
import { NameChanges } from './name-changes.tsx';
import './letters.css';

type Props = {
  readonly chart: Chart;
  /** Where the letters are only looked at, nothing of this is there. */
  readonly onFlip?: (index: number, role: LetterRole) => void;
  readonly onReset?: () => void;
  readonly onTitles?: (titles: 'drop' | 'keep') => void;
};

/** The name drawn with its values: vowels above, consonants below, as in Decoz's charts. */
export function NameLetters({ chart, onFlip, onReset, onTitles }: Props) {
  const t = useWords('chart');
  const parts = letterParts(chart);
  const decided = chart.methods?.letterOverrides.length ?? 0;
  if (chart.name === null) return null;
  const told = parts.some(({ letters }) => letters.some(({ role }) => role !== null));
  return (
    <Section id="letters" title={t('letters.title')} {...(told ? { lead: t('letters.lead') } : {})}>
      <div
        className="letters"
        data-short={chart.name.calculation.length <= SHORT_NAME}
        dir={isRightToLeft(chart.name.calculation) ? 'rtl' : 'ltr'}
      >
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place in the name
          <Part key={index} part={part} told={told} {...(onFlip && { onFlip })} />
        ))}
      </div>
      {decided === 0 ? null : (
        <p className="mt-6 flex flex-wrap items-center gap-4 text-small">
          {t('letters.flipped', { count: decided })}
          {onReset === undefined ? null : (
            <button type="button" className="link screen-only" onClick={onReset}>
              {t('letters.reset')}
            </button>
          )}
        </p>
      )}
      <NameChanges name={chart.name} titles={chart.methods?.titles ?? 'drop'} {...(onTitles && { onTitles })} />
    </Section>
  );
}

/** Up to so many letters the name is drawn large. */
const SHORT_NAME = 16;

type PartProps = Pick<Props, 'onFlip'> & { readonly part: LetterPart; readonly told: boolean };

function Part({ part, told, onFlip }: PartProps) {
  const t = useWords('chart');
  return (
    <div className="letters-part">
      <ol className="letters-row">
        {part.letters.map((letter) => (
          <LetterColumn key={letter.index} letter={letter} {...(onFlip && { onFlip })} />
        ))}
      </ol>
      <dl className="letters-sums" dir="ltr">
        {told ? (
          <>
            <Sum label={t('letters.vowels')} value={part.vowels} className="text-vowel" />
            <Sum label={t('letters.consonants')} value={part.consonants} className="text-consonant" />
          </>
        ) : null}
        <Sum label={t('letters.all')} value={part.total} className="text-ink" />
      </dl>
    </div>
  );
}

function Sum({ label, value, className }: { readonly label: string; readonly value: number; readonly className: string }) {
  return (
    <div className={`flex items-baseline gap-2 ${className}`}>
      <dt className="text-fine">{label}</dt>
      <dd className="numeral text-subhead">{value}</dd>
    </div>
  );
}
