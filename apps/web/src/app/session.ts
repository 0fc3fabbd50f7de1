import { sessionEnded, signedIn, signedOut } from '../features/accounts/session-slice.ts';
import { choiceReplaced, usual } from '../features/methods/methods-slice.ts';
import { nobody, personReplaced } from '../features/person/person-slice.ts';
import { everybody, looked, lookingSlice } from '../features/profiles/looking.ts';
import { server } from '../platform/server.ts';
import { late, store, useAppSelector } from './store.ts';

late.inject(server.api);
const withLooking = late.inject(lookingSlice);
late.addMiddleware(server.api.middleware);
server.listen({
  ended: () => forget(sessionEnded()),
  elsewhere: (said) => {
    // Whoever signed in there may be somebody else than was here.
    if (store.getState().session.status === 'in') leave();
    if (said === 'in') void resume();
  },
});

export const useLooking = () => useAppSelector(withLooking.selector(({ looking }) => looking));

/** Goes on with the session of an earlier visit, if there is one. Where the server cannot be asked, the visit begins signed out. */
export async function resume(): Promise<void> {
  const token = await server.renew().catch(() => null);
  store.dispatch(token === null ? signedOut() : signedIn());
}

/** Somebody signed in here. Nothing of whoever was here before stays. */
export function enter(tokens: Parameters<typeof server.enter>[0]): void {
  server.enter(tokens);
  forget(signedIn());
  server.tell('in');
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
  store.dispatch(become);
  store.dispatch(looked(everybody));
  store.dispatch(server.api.util.resetApiState());
}
