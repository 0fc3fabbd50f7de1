import type { ChartRequest } from '@1numbers/engine';
import { nanoid } from '@reduxjs/toolkit';
import { Device } from '../features/recent/device.tsx';
import type { Recent } from '../features/recent/recent-list.ts';
import { chartMade, keepingSwitched, recentCleared, recentOpened, recentRemoved, writingEnded } from '../features/recent/recent-slice.ts';
import { Recents } from '../features/recent/recents.tsx';
import { useRestingChart } from '../features/recent/use-resting-chart.ts';
import { goTo } from '../platform/route.ts';
import { useRecent } from './recent.ts';
import { useAppDispatch, useAppSelector } from './store.ts';
import { useOpenChart } from './use-open-chart.ts';
import '../ui/screen.css';

type Props = {
  /** What the calculator works out; null while there is nothing, or something of it is refused. */
  readonly request: ChartRequest | null;
  /** Whether somebody is at work with it. */
  readonly touched: boolean;
  readonly empty: boolean;
  readonly onTouch: () => void;
};

/** Keeps what a visitor makes on their device, and shows what was made before while the form is empty. */
export function RecentCharts({ request, touched, empty, onTouch }: Props) {
  const dispatch = useAppDispatch();
  const { list } = useRecent();
  const open = useOpen();
  useRestingChart(
    touched ? request : null,
    (made) => dispatch(chartMade({ request: made, id: nanoid() })),
    () => dispatch(writingEnded()),
  );
  if (!empty || list.length === 0) return null;
  return (
    <Recents
      list={list}
      onOpen={(recent) => {
        onTouch();
        open(recent);
      }}
    />
  );
}

/** Everything that is kept on this device, and whether it is. */
export function DeviceScreen() {
  const dispatch = useAppDispatch();
  const { list, on } = useRecent();
  const { status } = useAppSelector((state) => state.session);
  const open = useOpen();
  return (
    <Device
      list={list}
      on={on}
      signedIn={status === 'in'}
      onOpen={(recent) => {
        open(recent);
        goTo('/');
      }}
      onRemove={(id) => dispatch(recentRemoved(id))}
      onClear={() => dispatch(recentCleared())}
      onSwitch={(kept) => dispatch(keepingSwitched(kept))}
    />
  );
}

function useOpen(): (recent: Recent) => void {
  const dispatch = useAppDispatch();
  const openChart = useOpenChart();
  return ({ id, request }) => {
    dispatch(recentOpened(id));
    openChart(request);
  };
}
