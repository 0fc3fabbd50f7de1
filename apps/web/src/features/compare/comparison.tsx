import type { ChartRequest, METHOD_VALUES, SystemId } from '@1numbers/engine';
import { useMemo } from 'react';
import { Section } from '../../ui/section.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { compareDateMethods, compareSystems } from './compare-charts.ts';
import { Value } from './value.tsx';
import './compare.css';

type Props = {
  readonly request: ChartRequest;
  readonly onUse: (system: SystemId) => void;
  readonly onMethod: (method: DateMethod) => void;
};
type DateMethod = (typeof METHOD_VALUES.lifePath)[number];

const COLUMNS = ['expression', 'soulUrge', 'personality', 'maturity'] as const;

/** The same person in every system that reads the name, and the date added in every accepted way. */
export function Comparison({ request, onUse, onMethod }: Props) {
  const t = useWords('chart');
  const term = useTerm();
  const systems = useMemo(() => compareSystems(request), [request]);
  const methods = useMemo(() => compareDateMethods(request), [request]);
  return (
    <Section id="compare" title={t('compare.title')} lead={t('compare.lead')}>
      <div className="grid gap-14">
        {systems.length === 0 ? null : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('compare.system')}</th>
                  {COLUMNS.map((id) => (
                    <th key={id} scope="col">
                      {term('numbers', id).name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {systems.map(({ system, chart }) => (
                  <tr key={system} data-used={system === request.system}>
                    <th scope="row">
                      {t(`systems:${system}.name`)}
                      {system === request.system ? (
                        <span className="badge ms-3">{t('compare.inUse')}</span>
                      ) : (
                        <button
                          type="button"
                          className="link screen-only ms-3 text-small text-soft"
                          aria-label={t('compare.use', { system: t(`systems:${system}.name`) })}
                          onClick={() => onUse(system)}
                        >
                          {t('compare.choose')}
                        </button>
                      )}
                    </th>
                    {COLUMNS.map((id) => (
                      <td key={id}>
                        <Value number={chart.numbers?.[id] ?? null} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {methods.length === 0 ? null : (
          <div>
            <h3 className="mb-4 font-display text-subhead">{t('compare.methodsTitle')}</h3>
            <ul className="ways">
              {methods.map(({ method, chart, used }) => (
                <li key={method} className="way" data-used={used}>
                  <Value number={chart.numbers?.lifePath ?? null} />
                  <span className="text-small">{t(`options:lifePath.values.${method}`)}</span>
                  {used ? (
                    <span className="badge justify-self-start">{t('compare.inUse')}</span>
                  ) : (
                    <button
                      type="button"
                      className="link screen-only justify-self-start text-small text-soft"
                      aria-label={t('compare.use', { system: t(`options:lifePath.values.${method}`) })}
                      onClick={() => onMethod(method)}
                    >
                      {t('compare.choose')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
