import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** A passkey as it is kept: what its signatures are checked with. */
export type Credential = {
  readonly credentialId: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  readonly transports: readonly string[];
};

/** Made, not only signed with, by an authenticator: browsers hand these out as JSON. */
export type Registered = {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: { readonly clientDataJSON: string; readonly attestationObject: string; readonly transports?: readonly string[] };
};
export type Signed = {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle?: string | null;
  };
};

/** EdDSA, ES256 and RS256, as COSE numbers them. */
const ALGORITHMS = [-8, -7, -257];
const TIMEOUT_MS = 300_000;

/** Its two hundred files are a tenth of what a start of the server computes: they are read when somebody uses a passkey. */
const library = () => import('@simplewebauthn/server');

/** WebAuthn for one site. The person is always verified, so that a passkey is two factors; who made the authenticator is not asked. */
export function createWebAuthn(publicUrl: string) {
  const { hostname: rpID, origin } = new URL(publicUrl);
  return {
    creationOptions: async (challenge: string, user: { userId: string; email: string }, known: readonly Credential[]) =>
      (await library()).generateRegistrationOptions({
        rpName: '1Numbers',
        rpID,
        userID: bytesOf(userHandleOf(user.userId)),
        userName: user.email,
        challenge: bytesOf(challenge),
        timeout: TIMEOUT_MS,
        attestationType: 'none',
        excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        supportedAlgorithmIDs: ALGORITHMS,
      }),

    requestOptions: async (challenge: string) =>
      (await library()).generateAuthenticationOptions({
        rpID,
        challenge: bytesOf(challenge),
        timeout: TIMEOUT_MS,
        userVerification: 'required',
      }),

    /** Null for what is no answer to the challenge by an authenticator at this site. */
    async register(
      registered: Registered,
      challenge: string,
    ): Promise<{ readonly credential: Credential; readonly counter: number } | null> {
      const { verifyRegistrationResponse } = await library();
      const verified = await verifyRegistrationResponse({
        response: { ...registered, clientExtensionResults: {} } as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }).catch(() => null);
      if (!verified?.verified) return null;
      const { id, publicKey, counter } = verified.registrationInfo.credential;
      const { transports = [] } = registered.response;
      return { credential: { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), transports }, counter };
    },

    /** The new counter; null for what is no answer to the challenge by this credential, or one whose counter goes backwards. */
    async signIn(signed: Signed, challenge: string, { credentialId, publicKey }: Credential, counter: number): Promise<number | null> {
      const { verifyAuthenticationResponse } = await library();
      const verified = await verifyAuthenticationResponse({
        response: { ...signed, clientExtensionResults: {} } as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
        credential: { id: credentialId, publicKey: bytesOf(publicKey), counter },
      }).catch(() => null);
      return verified?.verified ? verified.authenticationInfo.newCounter : null;
    },
  };
}

/** The challenge an authenticator says it answered; it is believed only once it is found among those handed out. */
export function challengeIn(clientDataJson: string): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString('utf8'));
    return typeof challenge === 'string' && challenge.length <= 100 ? challenge : null;
  } catch {
    return null;
  }
}

/** What an authenticator is told of whose passkey it is: the id of the person, as bytes in base64url. */
export function userHandleOf(userId: string): string {
  return Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
