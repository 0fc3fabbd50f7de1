import type { Chart, NameNumber } from '@1numbers/engine';
import { Numeral } from '../../ui/numeral.tsx';
import { usePlainly } from '../../ui/plainly.ts';
import { Section } from '../../ui/section.tsx';
import { SourceLink } from '../../ui/source-link.tsx';
import { Term } from '../../ui/term.tsx';
import { useCode } from '../../ui/use-code.ts';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

/** The Chaldean name number: its compound, the label tradition gives it, and both ways to the compound. */
export function Chaldean({ chart }: { readonly chart: Chart }) {
  const t = useWords('chart');
  const plainly = usePlainly();
  const term = useTerm()('numbers', 'nameNumber');
  const number = chart.numbers?.nameNumber;
  if (number == null) return null;
  return (
    <Section id="chaldean" title={t('chaldean.title')} lead={t('chaldean.lead')}>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:gap-16">
        <div className="grid content-start gap-5">
          <Numeral display={number.display} />
          <h3 className="flex items-center gap-2 font-[560]">
            {term.name}
            <Term term={term} />
          </h3>
          <Meaning number={number} />
        </div>
        <div className="grid content-start gap-6">
          <dl className="four three">
            <Fact label={t('chaldean.grandTotal')} value={String(sum(number.wordCompounds))} />
            <Fact label={t('chaldean.wordRoots')} value={String(number.wordRootCompound)} />
            <Fact label={t('chaldean.words')} value={number.wordCompounds.join(' + ')} />
          </dl>
          {number.steps === undefined ? null : <div>{plainly?.('nameNumber')}</div>}
          <p>
            <SourceLink term={term} />
          </p>
        </div>
      </div>
    </Section>
  );
}

function Meaning({ number: { compound, meaning } }: { readonly number: NameNumber }) {
  const t = useWords('chart');
  const code = useCode();
  if (meaning === null)
    return <p className="text-soft">{compound < SMALLEST_COMPOUND ? t('chaldean.noMeaning') : t('chaldean.notRead', { compound })}</p>;
  return (
    <div className="grid gap-2">
      <p className="font-display text-subhead">{code('compounds', meaning.code)}</p>
      <p className="text-small text-soft">
        {meaning.compound === compound
          ? t('chaldean.compound', { compound })
          : t('chaldean.readsAs', { compound, other: meaning.compound })}{' '}
        {t('chaldean.held', { valence: t(`valences:${meaning.valence}`) })}
      </p>
    </div>
  );
}

const SMALLEST_COMPOUND = 10;

/** A sum of several words is set smaller, so that it stays on its line. */
const LONG_FACT = 8;

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="four-cell">
      <dt className="text-small text-soft">{label}</dt>
      <dd className={`numeral ${value.length > LONG_FACT ? 'text-lead' : 'text-figure'}`}>{value}</dd>
    </div>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
