import type { Chart } from '@1numbers/engine';
import { NumberRow } from '../../ui/number-row.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

const PERSONAL = ['personalYear', 'personalMonth', 'personalDay'] as const;
const UNIVERSAL = ['universalYear', 'universalMonth', 'universalDay'] as const;

/** Year, month and day: for this person, and for everybody. */
export function Present({ chart }: { readonly chart: Chart }) {
  const t = useWords('chart');
  return (
    <div className="ledger">
      {chart.cycles?.personalYear ? (
        <div>
          <h3 className="font-display text-subhead">{t('cycles.personal')}</h3>
          <Rows ids={PERSONAL} chart={chart} />
        </div>
      ) : null}
      <div>
        <h3 className="font-display text-subhead">{t('cycles.universal')}</h3>
        <Rows ids={UNIVERSAL} chart={chart} />
      </div>
    </div>
  );
}

function Rows({ ids, chart }: { readonly ids: typeof PERSONAL | typeof UNIVERSAL; readonly chart: Chart }) {
  const term = useTerm();
  return ids.map((id) => {
    const number = chart.cycles?.[id];
    return number == null ? null : <NumberRow key={id} term={term('cycles', id)} path={id} number={number} />;
  });
}
