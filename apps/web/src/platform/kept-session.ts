/** Whether somebody signed in on this device before. Only a hint, and nothing about them: the session itself is a cookie that no script can read. */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; then the next visit begins signed out.
  }
}

const KEY = 'signed-in';
