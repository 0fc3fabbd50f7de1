import type { ChartRequest, SystemId } from '@1numbers/engine';
import { Fragment } from 'react';
import { useSystemName } from '../../ui/use-system-name.ts';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { COMPARED, type SystemColumn } from './compare-charts.ts';
import { Value } from './value.tsx';

type Props = {
  readonly columns: readonly SystemColumn[];
  readonly used: ChartRequest['system'];
  readonly onUse: (system: SystemId) => void;
};

/** One's own system has no id of the house, and one that could be the same as any. */
const OWN = '*';

/** A row for each system: its numbers, and why they are not those of the system in use. */
export function SystemTable({ columns, used, onUse }: Props) {
  const t = useWords('chart');
  const term = useTerm();
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('compare.system')}</th>
            {COMPARED.map((id) => (
              <th key={id} scope="col">
                {term('numbers', id).name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ system, numbers, reasons }) => (
            <Fragment key={typeof system === 'string' ? system : OWN}>
              <tr data-used={system === used}>
                <th scope="row">
                  <SystemName system={system} used={system === used} onUse={onUse} />
                </th>
                {COMPARED.map((id) => (
                  <td key={id}>
                    <Value number={numbers[id] ?? null} />
                  </td>
                ))}
              </tr>
              {reasons.length === 0 ? null : (
                <tr className="table-why">
                  <td colSpan={COMPARED.length + 1}>{reasons.map((reason) => t(`differenceReasons:${reason}`)).join('; ')}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type NameProps = { readonly system: SystemColumn['system']; readonly used: boolean; readonly onUse: Props['onUse'] };

function SystemName({ system, used, onUse }: NameProps) {
  const t = useWords('chart');
  const name = useSystemName()(typeof system === 'string' ? system : system.id);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {name}
      {used || typeof system !== 'string' ? (
        <span className="badge">{t('compare.inUse')}</span>
      ) : (
        <button
          type="button"
          className="link screen-only text-small text-soft"
          aria-label={t('compare.use', { system: name })}
          onClick={() => onUse(system)}
        >
          {t('compare.choose')}
        </button>
      )}
    </span>
  );
}
