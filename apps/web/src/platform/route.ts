import { useSyncExternalStore } from 'react';

/** Where the page is. `#/…` names a screen; every other fragment belongs to the chart: a link that carries one, or a part of it. */
export type Route = { readonly path: readonly string[]; readonly query: URLSearchParams };

/** The screen that the address names. A jump to a part of the page leaves the screen as it is. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, screenHash));
}

export function routeOf(hash: string): Route {
  if (!hash.startsWith('#/')) return { path: [], query: new URLSearchParams() };
  const [path = '', query = ''] = hash.slice(2).split('?');
  return { path: path.split('/').filter((part) => part !== ''), query: new URLSearchParams(query) };
}

/** Whether the address names a screen; then nothing else may be written into it. */
export function isScreen(hash: string): boolean {
  return hash.startsWith('#/');
}

/** Goes to a screen, `/profiles` say. `replace` leaves no way back to where the page is. */
export function goTo(path: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) location.replace(`#${path}`);
  else location.hash = path;
}

function subscribe(onChange: () => void): () => void {
  const follow = (event: HashChangeEvent) => {
    const before = new URL(event.oldURL).hash;
    // On a screen a jump only scrolls: the address stays that of the screen.
    if (isScreen(before) && /^#[a-z]/i.test(location.hash)) history.replaceState(history.state, '', before);
    onChange();
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

function screenHash(): string {
  return isScreen(location.hash) ? location.hash : '';
}
