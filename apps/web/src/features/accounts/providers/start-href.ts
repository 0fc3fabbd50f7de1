/** Where the browser goes to sign in through another service. What was typed here is gone when it comes back, so there is nothing to save then. */
export function startHref(provider: string, onward: string): string {
  const returnTo = `/#${onward === '/save' ? '/profiles' : onward}`;
  return `/v1/auth/oauth/${encodeURIComponent(provider)}/start?returnTo=${encodeURIComponent(returnTo)}`;
}
