import { History } from '../features/history/history.tsx';
import { chartIn } from '../features/recent/recent-list.ts';
import { useRecentWords } from '../features/recent/use-recent-words.ts';
import { addRecentWords } from '../platform/recent-words.ts';
import { goTo } from '../platform/route.ts';
import { useAppSelector } from './store.ts';
import { useOpenChart } from './use-open-chart.ts';

addRecentWords();

/** What somebody calculated; a chart opens in the calculator again. */
export function HistoryScreen() {
  const { notes } = useAppSelector((state) => state.session);
  const say = useRecentWords();
  const openChart = useOpenChart();
  return (
    <History
      on={notes}
      chartOf={(request) => {
        const chart = chartIn(request);
        if (chart === null) return null;
        const open = () => {
          openChart(chart);
          goTo('/');
        };
        return { ...say(chart), open };
      }}
    />
  );
}
