import { type ReactNode, useState } from 'react';
import { useWords } from '../ui/use-words.ts';
import { Hero } from './hero.tsx';
import { OwnSystemDoor } from './own-system-door.tsx';
import { RecentDoor } from './recent-door.tsx';
import { Status } from './status.tsx';
import { type Found, useOutcome } from './use-outcome.ts';
import { useSharedLink } from './use-shared-link.ts';

type Props = {
  /** Stands above the form, and is told what it comes to and whether somebody is at work with it. */
  readonly above: (found: Found, touched: boolean) => ReactNode;
  /** Whether the chart is that of a saved profile. */
  readonly saved: boolean;
};

/** A form, and under it the chart of what it holds. */
export function Calculator({ above, saved }: Props) {
  const t = useWords('screen');
  const [touched, setTouched] = useState(false);
  const found = useOutcome(touched);
  const { link, refused } = useSharedLink();
  const { engine, outcome } = found;
  return (
    <>
      {refused ? (
        <p role="alert" className="page problem">
          {t('badSystem')}
        </p>
      ) : null}
      {above(found, touched)}
      <Hero found={found} saved={saved} onTouch={() => setTouched(true)} />
      {saved ? null : <RecentDoor found={found} touched={touched} onTouch={() => setTouched(true)} />}
      <div id="chart" tabIndex={-1}>
        {outcome.chart === null || outcome.request === null || engine === null ? null : (
          <engine.ChartPage chart={outcome.chart} request={outcome.request} chartBefore={found.chartBefore} link={link} saved={saved} />
        )}
      </div>
      <Status chart={outcome.chart} />
      <OwnSystemDoor chart={outcome.chart} />
    </>
  );
}
