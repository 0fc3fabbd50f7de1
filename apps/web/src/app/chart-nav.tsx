import { useWords } from '../ui/use-words.ts';

const PARTS = ['core', 'letters', 'life', 'numbers', 'grids', 'spread', 'chaldean', 'compare', 'methods'] as const;
/** Parts that a chart of a date alone does not have. */
const OF_THE_NAME: readonly string[] = ['letters', 'spread', 'chaldean'];

/** The way through the chart. */
export function ChartNav({ named }: { readonly named: boolean }) {
  const t = useWords('chart');
  return (
    <nav className="chart-nav screen-only" aria-label={t('nav.label')}>
      <ul>
        {PARTS.filter((part) => named || !OF_THE_NAME.includes(part)).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`nav.${part}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
