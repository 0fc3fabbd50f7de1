import type { Chart, NumberResult, Sensitivity } from '@1numbers/engine';
import { Section } from '../../ui/section.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { CoreNumber } from './core-number.tsx';
import { MissingNumber } from './missing-number.tsx';
import './numbers.css';

const CORE = ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday'] as const;

/** The five core numbers side by side. */
export function CoreNumbers({ chart }: { readonly chart: Chart }) {
  const t = useWords('chart');
  const term = useTerm();
  // A shared chart may leave out the Birthday.
  const whole = chart.numbers?.birthday !== undefined;
  return (
    <Section id="core" {...(whole ? { title: t('core.title'), lead: t('core.lead') } : { title: t('core.titleFewer') })}>
      <div className="core card">
        {CORE.map((id) => {
          const number: NumberResult | null = chart.numbers?.[id] ?? null;
          const reason = chart.missing[id];
          const others: readonly Sensitivity[] = (chart.sensitivity ?? []).filter((each) => each.number === id);
          if (number !== null) return <CoreNumber key={id} id={id} term={term('numbers', id)} number={number} others={others} />;
          return reason === undefined ? null : <MissingNumber key={id} term={term('numbers', id)} reason={reason} />;
        })}
      </div>
    </Section>
  );
}
