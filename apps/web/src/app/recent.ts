import { readList } from '../features/recent/recent-list.ts';
import { type RecentState, recentRead, recentSlice } from '../features/recent/recent-slice.ts';
import { chartsAreKept, keepCharts, keepChartsHere, keptCharts, onKeptElsewhere } from '../platform/kept-charts.ts';
import { addRecentWords } from '../platform/recent-words.ts';
import { late, store, useAppSelector } from './store.ts';

addRecentWords();
const withRecent = late.inject(recentSlice);
const recentOf = withRecent.selector(({ recent }) => recent);
read();
onKeptElsewhere(read);
keepInStep();

/** The charts of this device. */
export const useRecent = (): RecentState => useAppSelector(recentOf);

function read(): void {
  store.dispatch(recentRead({ list: readList(keptCharts()), on: chartsAreKept() }));
}

/** What the page holds is kept as soon as it changes. */
function keepInStep(): void {
  let kept = recentOf(store.getState());
  store.subscribe(() => {
    const now = recentOf(store.getState());
    if (now.on !== kept.on) keepChartsHere(now.on);
    if (now.list !== kept.list) keepCharts(now.list.length === 0 ? null : JSON.stringify(now.list));
    kept = now;
  });
}
