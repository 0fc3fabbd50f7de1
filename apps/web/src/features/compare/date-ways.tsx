import { useWords } from '../../ui/use-words.ts';
import type { DateColumn, DateMethod } from './compare-charts.ts';
import { Value } from './value.tsx';

/** The four accepted ways to add a date, with the Life Path each gives. */
export function DateWays({
  columns,
  onMethod,
}: {
  readonly columns: readonly DateColumn[];
  readonly onMethod: (method: DateMethod) => void;
}) {
  const t = useWords('chart');
  return (
    <div>
      <h3 className="mb-4 font-display text-subhead">{t('compare.methodsTitle')}</h3>
      <ul className="ways">
        {columns.map(({ method, numbers, used }) => {
          const name = t(`options:lifePath.values.${method}`);
          return (
            <li key={method} className="way" data-used={used}>
              <Value number={numbers.lifePath ?? null} />
              <span className="text-small">{name}</span>
              {used ? (
                <span className="badge justify-self-start">{t('compare.inUse')}</span>
              ) : (
                <button
                  type="button"
                  className="link screen-only justify-self-start text-small text-soft"
                  aria-label={t('compare.use', { system: name })}
                  onClick={() => onMethod(method)}
                >
                  {t('compare.choose')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
