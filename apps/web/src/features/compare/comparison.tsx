import type { ChartRequest, SystemId } from '@1numbers/engine';
import { useMemo } from 'react';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type DateMethod, dateColumns, systemColumns } from './compare-charts.ts';
import { DateWays } from './date-ways.tsx';
import { SystemTable } from './system-table.tsx';
import './compare.css';

type Props = {
  readonly request: ChartRequest;
  readonly onUse: (system: SystemId) => void;
  readonly onMethod: (method: DateMethod) => void;
};

/** The same person in every system that reads the name, and the date added in every accepted way. */
export function Comparison({ request, onUse, onMethod }: Props) {
  const t = useWords('chart');
  const systems = useMemo(() => systemColumns(request), [request]);
  const ways = useMemo(() => dateColumns(request), [request]);
  return (
    <Section id="compare" title={t('compare.title')} lead={t('compare.lead')}>
      <div className="grid gap-14">
        {systems.length === 0 ? null : <SystemTable columns={systems} used={request.system} onUse={onUse} />}
        {ways.length === 0 ? null : <DateWays columns={ways} onMethod={onMethod} />}
      </div>
    </Section>
  );
}
