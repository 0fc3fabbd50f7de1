import { keep, kept } from './kept.ts';

/** Whether somebody signed in on this device before. Only a hint, and nothing about them: the session itself is a cookie that no script can read. */
export function mayBeSignedIn(): boolean {
  return kept(KEY) !== null;
}

export function rememberSignedIn(signedIn: boolean): void {
  keep(KEY, signedIn ? 'yes' : null);
}

const KEY = 'signed-in';
