import { useState } from 'react';
import { ThemeSwitch } from '../features/theme/theme-switch.tsx';
import { Logo } from '../ui/logo.tsx';
import { useWords } from '../ui/use-words.ts';
import { Footer } from './footer.tsx';
import { Hero } from './hero.tsx';
import { OwnSystemDoor } from './own-system-door.tsx';
import { Status } from './status.tsx';
import { useOutcome } from './use-outcome.ts';
import { useSharedLink } from './use-shared-link.ts';

/** The page: a form on top, and under it the chart of what it holds. */
export function App() {
  const t = useWords('screen');
  const [touched, setTouched] = useState(false);
  const found = useOutcome(touched);
  const { link, refused } = useSharedLink();
  const { engine, outcome } = found;
  return (
    <div className="sky">
      <a href="#chart" className="skip button button-solid">
        {t('skip')}
      </a>
      <header className="page flex items-center justify-between py-5">
        <Logo name={t('product')} />
        <span className="screen-only">
          <ThemeSwitch />
        </span>
      </header>
      <main>
        {refused ? (
          <p role="alert" className="page problem">
            {t('badSystem')}
          </p>
        ) : null}
        <Hero found={found} onTouch={() => setTouched(true)} />
        <div id="chart" tabIndex={-1}>
          {outcome.chart === null || outcome.request === null || engine === null ? null : (
            <engine.ChartPage chart={outcome.chart} request={outcome.request} chartBefore={found.chartBefore} link={link} />
          )}
        </div>
        <Status chart={outcome.chart} />
        <OwnSystemDoor chart={outcome.chart} />
      </main>
      <Footer />
    </div>
  );
}
