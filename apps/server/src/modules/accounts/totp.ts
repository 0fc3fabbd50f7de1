import { generateSecret, generateURI, verifySync } from 'otplib';

const STEP_SECONDS = 30;

/** A secret for an authenticator app, 160 random bits in base32. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** The secret as apps read it from a QR code. */
export function totpUri(secret: string, email: string): string {
  return generateURI({ issuer: '1Numbers', label: email, secret });
}

/**
 * The step of time that a code is of (RFC 6238: six digits, 30 seconds, SHA-1): the present one, the one before or the one after, for
 * clocks differ. Null for any other code, and for one of a step that is not later than `lastStep`, of which a code was taken.
 */
export function stepOfCode(secret: string, token: string, lastStep: number | null, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  if (lastStep !== null && lastStep > Math.floor(epoch / STEP_SECONDS)) return null;
  const verified = verifySync({
    secret,
    token,
    epoch,
    epochTolerance: STEP_SECONDS,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  });
  return verified.valid && 'timeStep' in verified ? verified.timeStep : null;
}
