import type { PasskeyCreationOptions, PasskeyRequestOptions, RegisteredCredential, SignedCredential } from '@1numbers/client';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** How a device did not do it. */
export type PasskeyFailure = 'cancelled' | 'known' | 'failed';
type Done<Value> = { readonly value: Value } | { readonly failure: PasskeyFailure };

/** Whether this browser can have passkeys on this page: they need a secure page with a name, and a bare address has none. */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && !/^[\d.]+$|^\[/.test(location.hostname);
}

/** Has the device make a passkey. */
export async function makePasskey(options: PasskeyCreationOptions): Promise<Done<RegisteredCredential>> {
  return attempt(async () => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    return (await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })) as RegisteredCredential;
  });
}

/** Has the device sign with a passkey that it knows for this page. */
export async function signByPasskey(options: PasskeyRequestOptions): Promise<Done<SignedCredential>> {
  return attempt(async () => {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    return (await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON })) as SignedCredential;
  });
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Done<Value>> {
  try {
    return { value: await act() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The names of the standard; the library keeps them in the cause of its own errors. */
function failureOf(error: unknown): PasskeyFailure {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly name?: string } };
  switch (cause?.name ?? name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'cancelled';
    case 'InvalidStateError':
      return 'known';
    default:
      return 'failed';
  }
}
