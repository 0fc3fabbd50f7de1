import type { LoginAnswer } from '@1numbers/client';
import { useCallback, useEffect, useState } from 'react';
import { Account } from '../features/accounts/account.tsx';
import { Forgot } from '../features/accounts/forgot.tsx';
import { Log } from '../features/accounts/log/log.tsx';
import { FromProvider } from '../features/accounts/providers/from-provider.tsx';
import { Reset } from '../features/accounts/reset.tsx';
import { SignIn } from '../features/accounts/sign-in.tsx';
import { SignUp } from '../features/accounts/sign-up.tsx';
import { Verify } from '../features/accounts/verify.tsx';
import { ShareProfile } from '../features/links/share-profile.tsx';
import { EditProfile } from '../features/profiles/edit-profile.tsx';
import { Files } from '../features/profiles/files.tsx';
import { looked } from '../features/profiles/looking.ts';
import { Profiles } from '../features/profiles/profiles.tsx';
import { Trash } from '../features/profiles/trash.tsx';
import { goTo, useRoute } from '../platform/route.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { useWords } from '../ui/use-words.ts';
import { ChartFigure } from './chart-figure.tsx';
import { LateScreen } from './late-screen.tsx';
import { RecentOffer } from './recent-offer.tsx';
import { hrefTo, needsSomebody, onwardOf, type Screen } from './screen.ts';
import { enter, leaveHere, useLooking } from './session.ts';
import { useAppDispatch, useAppSelector } from './store.ts';

/** The screens around an account. What needs somebody asks to sign in first, and then goes on to what was wanted. */
export function AccountScreen({ screen }: { readonly screen: Screen }) {
  const { status } = useAppSelector((state) => state.session);
  const leave = useCallback(() => {
    goTo('/', { replace: true });
    leaveHere();
  }, []);
  if (needsSomebody(screen) && status !== 'in') return <Door screen={screen} />;
  switch (screen.name) {
    case 'profiles':
      return <People />;
    case 'trash':
      return <Trash />;
    case 'files':
      return <Files />;
    case 'edit':
      return <EditProfile key={screen.of} id={screen.of} />;
    case 'share':
      return <ShareProfile key={screen.of} id={screen.of} />;
    case 'with':
      return <LateScreen key={screen.name} load={loadTogether} />;
    case 'shared':
      return <LateScreen key={screen.name} load={loadShared} />;
    case 'account':
      return <Account onLeave={leave} />;
    case 'history':
      return <LateScreen key={screen.name} load={loadHistory} />;
    case 'log':
      return <Log />;
    case 'data':
      return <LateScreen key={screen.name} load={loadData} />;
    case 'reports':
      return <LateScreen key={screen.name} load={loadReports} />;
    case 'preferences':
      return <LateScreen key={screen.name} load={loadPreferences} />;
    case 'notifications':
      return <LateScreen key={screen.name} load={loadNotifications} />;
    case 'chat':
      return <LateScreen key={screen.name} load={loadChat} />;
    case 'admin':
      return <LateScreen key={screen.name} load={loadAdmin} />;
    default:
      return <Door screen={screen} />;
  }
}

const loadData = () => import('../features/accounts/data/data.tsx').then(({ Data }) => Data);
const loadReports = () => import('../features/reports/reports.tsx').then(({ Reports }) => Reports);
const loadHistory = () => import('./history-part.tsx').then(({ HistoryScreen }) => HistoryScreen);
const loadTogether = () => import('./together-part.tsx').then(({ TogetherScreen }) => TogetherScreen);
const loadShared = () => import('./shared-part.tsx').then(({ SharedScreen }) => SharedScreen);
const loadNotifications = () => import('../features/notifications/notifications.tsx').then(({ Notifications }) => Notifications);
const loadChat = () => import('./chat-part.tsx').then(({ ChatScreen }) => ChatScreen);
const loadAdmin = () => import('./admin-part.tsx').then(({ AdminScreen }) => AdminScreen);
const loadPreferences = () => import('./preferences-part.tsx').then(({ PreferencesScreen }) => PreferencesScreen);

function People() {
  const dispatch = useAppDispatch();
  return (
    <Profiles looking={useLooking()} onLook={(looking) => dispatch(looked(looking))}>
      <RecentOffer />
    </Profiles>
  );
}

/** A narrow screen before the account, with the figure beside it. */
function Door({ screen }: { readonly screen: Screen }) {
  return (
    <div className="page screen door-split">
      <DoorScreen screen={screen} />
      <div className="door-figure" aria-hidden="true">
        <ChartFigure chart={null} birthDate="" />
      </div>
    </div>
  );
}

function DoorScreen({ screen }: { readonly screen: Screen }) {
  const { status, ended } = useAppSelector((state) => state.session);
  const route = useRoute();
  const wanted = needsSomebody(screen);
  const next = wanted ? `/${route.path.join('/')}` : onwardOf(route);
  const here = screen.name === 'sign-in' || screen.name === 'sign-up';
  useEffect(() => {
    // Also where another page of this browser signed in.
    if (here && status === 'in') goTo(next, { replace: true });
  }, [here, status, next]);
  switch (screen.name) {
    case 'sign-up':
      return <SignUp onward={next} signInHref={hrefTo('sign-in', next)} onEnter={enter} />;
    case 'forgot':
      return <Forgot />;
    case 'verify':
    case 'email':
    case 'reset':
    case 'keep':
      return <WithToken screen={screen} />;
    case 'oauth':
      return <Came screen={screen} isSignedIn={status === 'in'} />;
    case 'nowhere':
      return <Nowhere />;
    default:
      return (
        <SignIn toGoOn={wanted || next !== '/profiles'} ended={ended} onward={next} signUpHref={hrefTo('sign-up', next)} onEnter={enter} />
      );
  }
}

/** The token of a mail is taken out of the address at once: it is not to stay in the history of the browser. */
function WithToken({ screen: { name, token: given } }: { readonly screen: Extract<Screen, { readonly token: string }> }) {
  const [token] = useState(given);
  useEffect(() => history.replaceState(history.state, '', `#/${name}`), [name]);
  return name === 'reset' ? <Reset token={token} /> : <Verify kind={name === 'email' ? 'confirm' : name} token={token} />;
}

/** The code of another service is taken out of the address in the same way. */
function Came({
  screen: { came: given },
  isSignedIn,
}: {
  readonly screen: Extract<Screen, { name: 'oauth' }>;
  readonly isSignedIn: boolean;
}) {
  const [{ onward, ...came }] = useState(given);
  useEffect(() => history.replaceState(history.state, '', '#/oauth'), []);
  const enterAndGoOn = (answer: LoginAnswer) => {
    enter(answer);
    goTo(onward, { replace: true });
  };
  return <FromProvider {...came} isSignedIn={isSignedIn} onEnter={enterAndGoOn} />;
}

function Nowhere() {
  const t = useWords('screen');
  return (
    <div className="door">
      <ScreenHead title={t('part.notFoundTitle')} lead={t('part.notFound')} />
      <a className="button button-solid justify-self-start" href="#/">
        {t('home')}
      </a>
    </div>
  );
}
