import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchProtectedResource,
  fetchUserInfo,
} from 'openid-client';
import type { ProviderSettings } from './provider-settings.ts';

/** What a provider says of somebody. */
export type Claims = { readonly subject: string; readonly email: string | null; readonly emailVerified: boolean };

/** The secrets of one way through a provider: they tell that what comes back is the answer to what was asked. */
export type Checks = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

export type Provider = {
  readonly id: string;
  readonly name: string;
  /** Names the provider for ever, where its id is only what it is called here. */
  readonly issuer: string;
  /** Where to send the browser. Throws a `ProviderFailure`. */
  readonly begin: (redirectUri: string, checks: Checks) => Promise<string>;
  /** Who came back. `url` is the address the browser came to, with its query. Throws a `ProviderFailure`. */
  readonly finish: (url: URL, checks: Checks) => Promise<Claims>;
};

/** A provider that did not vouch for anybody. */
export class ProviderFailure extends Error {
  readonly code: 'cancelled' | 'provider_unavailable' | 'provider_refused';

  constructor(code: ProviderFailure['code'], cause?: unknown) {
    super(`The provider: ${code}`, { cause });
    this.name = 'ProviderFailure';
    this.code = code;
  }
}

const TIMEOUT_SECONDS = 5;
/** How long what a provider says of itself is believed. */
const BELIEVED_MS = 60 * 60 * 1000;

export function createProvider(settings: ProviderSettings, now: () => Date): Provider {
  const { id, name, kind } = settings;
  const issuer = kind === 'github' ? settings.webUrl : settings.issuer;
  const configuration = remembered(() => (kind === 'github' ? githubConfiguration(settings) : discovered(settings)), now);
  return {
    id,
    name,
    issuer,
    begin: (redirectUri, { state, nonce, codeVerifier }) =>
      attempt(async () =>
        buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUri,
          scope: kind === 'github' ? 'read:user user:email' : 'openid email',
          state,
          code_challenge: await calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
          ...(kind === 'oidc' && { nonce }),
        }).toString(),
      ),
    finish: (url, { state, nonce, codeVerifier }) =>
      attempt(async () => {
        const config = await configuration();
        const checks = { expectedState: state, pkceCodeVerifier: codeVerifier, ...(kind === 'oidc' && { expectedNonce: nonce }) };
        const tokens = await authorizationCodeGrant(config, url, checks);
        if (kind === 'github') return githubClaims(config, tokens.access_token, settings.apiUrl);
        const idToken = tokens.claims();
        if (idToken === undefined) throw new ProviderFailure('provider_refused');
        const { sub } = idToken;
        const asksFurther = idToken.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
        return claimsOf(asksFurther ? await fetchUserInfo(config, tokens.access_token, sub) : idToken);
      }),
  };
}

function claimsOf({
  sub,
  email,
  email_verified: verified,
}: {
  readonly sub: string;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}): Claims {
  return { subject: sub, email: typeof email === 'string' ? email : null, emailVerified: verified === true };
}

async function discovered({ issuer, clientId, clientSecret }: ProviderSettings & { kind: 'oidc' }): Promise<Configuration> {
  const server = new URL(issuer);
  const execute = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(server, clientId, undefined, byWhatItTakes(clientSecret), { execute, timeout: TIMEOUT_SECONDS });
}

/** OpenID Connect Discovery: a provider that does not say how clients prove themselves takes `client_secret_basic`. */
function byWhatItTakes(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const { token_endpoint_auth_methods_supported: methods = ['client_secret_basic'] } = server;
    (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

async function githubConfiguration({ webUrl, clientId, clientSecret }: ProviderSettings & { kind: 'github' }): Promise<Configuration> {
  const oauth = `${webUrl}/login/oauth`;
  const server = { issuer: oauth, authorization_endpoint: `${oauth}/authorize`, token_endpoint: `${oauth}/access_token` };
  const config = new Configuration(server, clientId, undefined, ClientSecretPost(clientSecret));
  config.timeout = TIMEOUT_SECONDS;
  if (webUrl.startsWith('http:')) allowInsecureRequests(config);
  return config;
}

async function githubClaims(config: Configuration, accessToken: string, apiUrl: string): Promise<Claims> {
  const ask = async (path: string): Promise<unknown> => {
    const headers = new Headers({ accept: 'application/vnd.github+json', 'user-agent': '1Numbers' });
    const response = await fetchProtectedResource(config, accessToken, new URL(`${apiUrl}${path}`), 'GET', undefined, headers);
    if (!response.ok) throw new ProviderFailure(response.status >= 500 ? 'provider_unavailable' : 'provider_refused');
    return response.json();
  };
  const { id } = (await ask('/user')) as { readonly id?: unknown };
  const emails = (await ask('/user/emails')) as readonly {
    readonly email: string;
    readonly primary: boolean;
    readonly verified: boolean;
  }[];
  if (typeof id !== 'number' || !Array.isArray(emails)) throw new ProviderFailure('provider_refused');
  const primary = emails.find((each) => each.primary);
  return { subject: String(id), email: primary?.email ?? null, emailVerified: primary?.verified === true };
}

/** Asks again when a while has passed, and when the last answer was none. */
function remembered<Value>(make: () => Promise<Value>, now: () => Date): () => Promise<Value> {
  let known: { readonly value: Promise<Value>; readonly until: number } | null = null;
  return () => {
    if (known !== null && known.until > now().getTime()) return known.value;
    const value = make();
    known = { value, until: now().getTime() + BELIEVED_MS };
    value.catch(() => {
      known = null;
    });
    return value;
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderFailure) throw error;
    throw new ProviderFailure(failureOf(error), error);
  }
}

function failureOf(error: unknown): ProviderFailure['code'] {
  if (error instanceof AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled';
    return ['temporarily_unavailable', 'server_error'].includes(error.error) ? 'provider_unavailable' : 'provider_refused';
  }
  const { code = '', cause, name = '' } = error as { readonly code?: string; readonly cause?: unknown; readonly name?: string };
  const status = cause instanceof Response ? cause.status : (error as { readonly status?: number }).status;
  if (status !== undefined) return status >= 500 ? 'provider_unavailable' : 'provider_refused';
  // No connection is a TypeError of fetch.
  return code === 'OAUTH_TIMEOUT' || name === 'TimeoutError' || (error instanceof TypeError && code === '')
    ? 'provider_unavailable'
    : 'provider_refused';
}
