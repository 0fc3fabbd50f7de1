import { head } from '@1numbers/locales';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { choiceReplaced } from '../features/methods/methods-slice.ts';
import { personReplaced } from '../features/person/person-slice.ts';
import { goTo, useRoute } from '../platform/route.ts';
import { useWords } from '../ui/use-words.ts';
import { Calculator } from './calculator.tsx';
import { Footer } from './footer.tsx';
import { LateScreen } from './late-screen.tsx';
import { needsSomebody, type Screen, screenOf } from './screen.ts';
import { useAppDispatch, useAppSelector } from './store.ts';
import { Top } from './top.tsx';
import { useAccountPart } from './use-account-part.ts';
import type { Found } from './use-outcome.ts';

type Part = ReturnType<typeof useAccountPart>;

/** The page: the calculator, which needs nobody, and the screens around an account, which come when they are asked for. */
export function App() {
  const t = useWords('screen');
  const route = useRoute();
  const screen = useMemo(() => screenOf(route), [route]);
  const { status } = useAppSelector((state) => state.session);
  const loaded = useAccountPart((screen.name !== 'chart' && screen.name !== 'device') || status === 'unknown');
  useEffect(() => {
    if (status === 'unknown') void loaded.part?.resume();
  }, [status, loaded.part]);
  const calculates = screen.name === 'chart' || (status === 'in' && (screen.name === 'save' || screen.name === 'profile'));
  return (
    <div className="sky">
      <a href={calculates ? '#chart' : '#content'} className="skip button button-solid">
        {t(calculates ? 'skip' : 'skipToContent')}
      </a>
      <Top screen={screen}>{loaded.part === null ? null : <loaded.part.Bell isHere={screen.name === 'notifications'} />}</Top>
      <main id="content" tabIndex={-1}>
        <Content screen={screen} calculates={calculates} loaded={loaded} />
      </main>
      <Footer />
    </div>
  );
}

type Props = { readonly screen: Screen; readonly loaded: Part };

const loadDevice = () => import('./recent-part.tsx').then(({ DeviceScreen }) => DeviceScreen);

function Content({ screen, calculates, loaded }: Props & { readonly calculates: boolean }) {
  if (screen.name === 'device') return <LateScreen load={loadDevice} />;
  return calculates ? <Calculating screen={screen} loaded={loaded} /> : <AroundAccount screen={screen} loaded={loaded} />;
}

/** The calculator; over a profile, or over a chart that is being saved, with a strip that says so. */
function Calculating({ screen, loaded: { part } }: Props) {
  const dispatch = useAppDispatch();
  const { ended } = useAppSelector((state) => state.session);
  const [duplicate, setDuplicate] = useState<{ readonly of: string; readonly id: string } | null>(null);
  useEffect(() => {
    document.title = head.title;
  }, []);
  const ofProfile = screen.name === 'profile';
  useEffect(() => (ofProfile ? part?.beginAfresh : undefined), [ofProfile, part]);
  const saved = useCallback((id: string, twin: string | null) => {
    setDuplicate(twin === null ? null : { of: id, id: twin });
    goTo(`/profiles/${id}`, { replace: true });
  }, []);
  const above = ({ outcome, waiting }: Found, touched: boolean) => {
    if (part === null) return null;
    if (screen.name === 'save') {
      const kept = (id: string, twin: string | null) => {
        part.keptAsProfile(outcome.request);
        saved(id, twin);
      };
      return <part.SaveBar request={outcome.request} waiting={waiting} onSaved={kept} />;
    }
    const sound = outcome.problems.length === 0 ? outcome.request : null;
    if (screen.name !== 'profile') {
      return (
        <>
          {ended === null ? null : <part.SignedOut how={ended} />}
          <part.Noting request={touched ? sound : null} profileId={null} />
        </>
      );
    }
    return (
      <>
        <part.Noting key={screen.of} request={sound} profileId={screen.of} />
        <part.ProfileBar
          key={screen.of}
          id={screen.of}
          request={outcome.request}
          sound={outcome.problems.length === 0}
          duplicate={duplicate?.of === screen.of ? duplicate.id : null}
          onShow={({ person, choice }) => {
            dispatch(personReplaced(person));
            dispatch(choiceReplaced(choice));
          }}
        />
        <part.RecentHint />
      </>
    );
  };
  return <Calculator above={above} saved={screen.name === 'profile'} />;
}

function AroundAccount({ screen, loaded: { part, failed, retry } }: Props) {
  const t = useWords('screen');
  const { status } = useAppSelector((state) => state.session);
  if (failed) {
    return (
      <p role="alert" className="page problem py-10">
        {t('part.failed')}{' '}
        <button type="button" className="link" onClick={retry}>
          {t('retry')}
        </button>
      </p>
    );
  }
  // Who comes back from another service is given a new cookie, which the end of an old session would take away.
  const waits = status === 'unknown' && (needsSomebody(screen) || screen.name === 'oauth');
  if (part === null || waits) {
    return (
      <p role="status" className="page min-h-96 py-10 text-soft">
        {t('part.loading')}
      </p>
    );
  }
  return <part.AccountScreen screen={screen} />;
}
