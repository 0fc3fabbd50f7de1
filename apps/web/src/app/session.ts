import type { Heard, LoginAnswer, Settings, User } from '@1numbers/client';
import { sessionEnded, signedIn, signedOut, userKnown } from '../features/accounts/session-slice.ts';
import { choiceReplaced, usual } from '../features/methods/methods-slice.ts';
import { nobody, personReplaced } from '../features/person/person-slice.ts';
import { everybody, looked, lookingSlice } from '../features/profiles/looking.ts';
import { offerRenewed } from '../features/recent/recent-slice.ts';
import { server } from '../platform/server.ts';
import { late, store, useAppSelector } from './store.ts';

late.inject(server.api);
const withLooking = late.inject(lookingSlice);
late.addMiddleware(server.api.middleware);
server.listen({
  ended: () => forget(sessionEnded('over')),
  known,
  live,
  elsewhere: (said) => {
    const { status, ended } = store.getState().session;
    // Whoever signed in there may be somebody else than was here. That a session is over may have been heard before who ended it.
    if (status === 'in' || ended !== null) leave();
    if (said === 'in') void resume();
  },
});

export const useLooking = () => useAppSelector(withLooking.selector(({ looking }) => looking));

/** Goes on with the session of an earlier visit, if there is one. Where the server cannot be asked, the visit begins signed out. */
export async function resume(): Promise<void> {
  const token = await server.renew().catch(() => null);
  store.dispatch(token === null ? signedOut() : signedIn());
  if (token !== null) server.live.begin();
}

/** What happened to what this person keeps, wherever they did it. */
function live({ type }: Heard): void {
  switch (type) {
    case 'session_ended':
      server.leave();
      forget(sessionEnded('elsewhere'));
      break;
    case 'notification_added':
    case 'notifications_changed':
      store.dispatch(server.notificationsChanged());
      break;
    case 'connected':
      store.dispatch(server.notificationsChanged());
      store.dispatch(server.profilesChanged());
      store.dispatch(server.reportsChanged());
      break;
    case 'report_changed':
      store.dispatch(server.reportsChanged());
      break;
    case 'profile_changed':
    case 'profile_deleted':
    case 'profiles_changed':
      store.dispatch(server.profilesChanged());
  }
}

/** Somebody signed in here. Nothing of whoever was here before stays. */
export function enter(answer: LoginAnswer): void {
  server.enter(answer);
  forget(signedIn());
  store.dispatch(offerRenewed());
  known(answer.user);
  server.live.begin();
  server.tell('in');
}

/** What is known of who signed in. The calculator begins as they prefer, unless somebody is at work with it. */
function known(user: User): void {
  store.dispatch(server.api.util.upsertQueryEntries([{ endpointName: 'me', arg: {}, value: user }]));
  dayAndNotes(user);
  const { system, options } = store.getState().methods.now;
  if (system === usual.system && Object.keys(options).length === 0) beginAs(user.settings);
}

/** Somebody prefers something else from now on. */
export function preferencesChanged(user: User): void {
  dayAndNotes(user);
  beginAs(user.settings);
}

function dayAndNotes({ timeZone, settings }: User): void {
  store.dispatch(userKnown({ timeZone, notes: settings.keepHistory !== false }));
}

/** The empty calculator as somebody prefers it. */
function beginAs({ system, methods }: Settings): void {
  const { name, birthDate } = store.getState().person;
  if (name === '' && birthDate === '') store.dispatch(choiceReplaced({ system: system ?? usual.system, options: methods ?? {} }));
}

/** The calculator after somebody looked at a profile: empty again. */
export function beginAfresh(): void {
  const { data: me } = server.api.endpoints.me.select({})(store.getState() as never);
  store.dispatch(personReplaced(nobody));
  store.dispatch(choiceReplaced(usual));
  if (me !== undefined) beginAs(me.settings);
}

/** Somebody signed out here, and with it in every page of this browser. Whom they looked at goes with them. */
export function leaveHere(): void {
  leave();
  server.tell('out');
}

function leave(): void {
  server.leave();
  forget(signedOut());
  store.dispatch(personReplaced(nobody));
  store.dispatch(choiceReplaced(usual));
}

function forget(become: ReturnType<typeof signedIn | typeof signedOut | typeof sessionEnded>): void {
  server.live.stop();
  store.dispatch(become);
  store.dispatch(looked(everybody));
  store.dispatch(server.api.util.resetApiState());
}
