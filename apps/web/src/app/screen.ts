import type { Route } from '../platform/route.ts';

/** What the address asks for. `of` is the profile it names. */
export type Screen =
  | { readonly name: 'chart' | 'save' | 'account' | 'preferences' | 'history' | 'device' | 'sign-in' | 'sign-up' | 'forgot' | 'nowhere' }
  | { readonly name: 'profiles' | 'trash' | 'files' | 'log' | 'data' | 'reports' | 'shared' | 'notifications' }
  | { readonly name: 'chat' }
  | { readonly name: 'admin'; readonly part: AdminPart; readonly of: string | null }
  | { readonly name: 'profile' | 'edit' | 'share' | 'with'; readonly of: string }
  | { readonly name: 'verify' | 'email' | 'reset' | 'keep'; readonly token: string }
  | { readonly name: 'oauth'; readonly came: Came };

/** A part of the administration; `of` is the account its log is of. */
export type AdminPart = 'users' | 'jobs' | 'log';

/** How the way through another service ended: with a code that signs in, with a link that was made, or with why not. */
type Came = { readonly code: string | null; readonly linked: string | null; readonly error: string | null; readonly onward: string };

/** Screens of somebody: who is not signed in is asked to first. */
export function needsSomebody({ name }: Screen): boolean {
  return OF_SOMEBODY.has(name);
}

const OF_SOMEBODY: ReadonlySet<Screen['name']> = new Set([
  'save',
  'account',
  'log',
  'data',
  'reports',
  'preferences',
  'history',
  'notifications',
  'admin',
  'chat',
  'profiles',
  'trash',
  'files',
  'profile',
  'edit',
  'share',
  'with',
]);

export function screenOf({ path: [first, second, third, ...rest], query }: Route): Screen {
  if (first === undefined) return { name: 'chart' };
  if (first === 'profiles' && second !== undefined && rest.length === 0) {
    // No id is such a word.
    if (third === undefined) return second === 'trash' || second === 'files' ? { name: second } : { name: 'profile', of: second };
    if (third === 'edit' || third === 'share') return { name: third, of: second };
  }
  // With whom is read from the address by the screen itself.
  if (first === 'profiles' && second !== undefined && third === 'with' && rest.length <= 1) return { name: third, of: second };
  if (first === 'account' && (second === 'log' || second === 'data' || second === 'reports') && third === undefined)
    return { name: second };
  if (first === 'admin' && third === undefined && (second === undefined || second === 'jobs' || second === 'log'))
    return { name: 'admin', part: second ?? 'users', of: query.get('of') };
  // A conversation by its id, or what is kept in mind.
  if (first === 'chat' && third === undefined) return { name: 'chat' };
  if (second !== undefined) return { name: 'nowhere' };
  switch (first) {
    case 'save':
    case 'profiles':
    case 'account':
    case 'preferences':
    case 'history':
    case 'notifications':
    case 'device':
    case 'shared':
    case 'sign-in':
    case 'sign-up':
    case 'forgot':
      return { name: first };
    case 'verify':
    case 'email':
    case 'reset':
    case 'keep':
      return { name: first, token: query.get('token') ?? '' };
    case 'oauth':
      return { name: first, came: cameBy(query) };
    default:
      return { name: 'nowhere' };
  }
}

function cameBy(query: URLSearchParams): Came {
  const onward = onwardTo((query.get('returnTo') ?? '').replace(/^\/#/, ''));
  return { code: query.get('code'), linked: query.get('linked'), error: query.get('error'), onward };
}

const ONWARD =
  /^\/(?:save|account(?:\/(?:log|data|reports))?|preferences|history|notifications|admin(?:\/(?:jobs|log))?|chat(?:\/[\w-]+)?|profiles(?:\/[\w-]+(?:\/(?:edit|share|with(?:\/[\w-]+)?))?)?)$/;

/** Where to go once somebody is signed in: only to screens of the app itself. */
export function onwardOf({ query }: Route): string {
  return onwardTo(query.get('next') ?? '');
}

function onwardTo(next: string): string {
  return ONWARD.test(next) ? next : '/profiles';
}

/** The way to a screen and from there on. */
export function hrefTo(screen: 'sign-in' | 'sign-up', next: string): string {
  return next === '/profiles' ? `#/${screen}` : `#/${screen}?next=${encodeURIComponent(next)}`;
}
