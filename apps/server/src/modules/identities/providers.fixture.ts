import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll } from 'vitest';
import type { ProviderSettings } from './provider-settings.ts';

export type Somebody = { readonly sub: string; readonly email: string; readonly emailVerified: boolean };

const CLIENT = { clientId: 'numbers', clientSecret: 'a secret of the client, long enough' };
const CALLBACKS = ['oidc', 'google'].map((id) => `http://localhost:3000/v1/auth/oauth/${id}/callback`);

/** A real OpenID provider on this machine. Whoever it asks to sign in is `somebody`, and agrees; null stands for who does not. */
export async function openIdProvider() {
  let handler: RequestListener = (_request, response) => response.end();
  const url = await listening((request, response) => handler(request, response));
  let somebody: Somebody | null = null;
  const known = new Map<string, Somebody>();
  const provider = new Provider(url, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: CALLBACKS }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['of the tests'] },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, accountId) => {
      const { sub = accountId, email, emailVerified } = known.get(accountId) ?? {};
      return { accountId, claims: () => ({ sub, email, email_verified: emailVerified }) };
    },
    async loadExistingGrant({ oidc: { client, session, provider: issuer } }) {
      const grant = new issuer.Grant({ accountId: session?.accountId, clientId: client?.clientId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  handler = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    if (somebody !== null) known.set(somebody.sub, somebody);
    const result = somebody === null ? { error: 'access_denied' } : { login: { accountId: somebody.sub, remember: false } };
    return provider.interactionFinished(request, response, result);
  };
  const settings = (id: 'oidc' | 'google'): ProviderSettings => ({ kind: 'oidc', id, name: id, issuer: url, ...CLIENT });
  return {
    settings,
    /** Where a browser ends up that goes to an address of the provider as somebody. */
    async walk(from: string, as: Somebody | null): Promise<URL> {
      somebody = as;
      const jar = new Map<string, string>();
      let at = new URL(from);
      while (at.origin === new URL(url).origin) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`The provider answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
        at = new URL(location, at);
      }
      return at;
    },
  };
}

type FakeAccount = { readonly id: number; readonly emails: readonly { email: string; primary: boolean; verified: boolean }[] };

/** A stand-in for GitHub, over real HTTP: its token address and the two addresses of its API that are asked, shaped as its documents say. */
export async function fakeGithub(account: () => FakeAccount) {
  const asked: URLSearchParams[] = [];
  const url = await listening((request, response) => {
    const send = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (request.url === '/login/oauth/access_token') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked.push(new URLSearchParams(Buffer.concat(chunks).toString()));
        send({ access_token: 'gho_of_the_tests', token_type: 'bearer', scope: 'read:user,user:email' });
      });
      return;
    }
    if (request.headers.authorization?.toLowerCase() !== 'bearer gho_of_the_tests') response.writeHead(401).end('{}');
    else if (request.url === '/user') send({ id: account().id, login: 'ada' });
    else send(account().emails);
  });
  const settings: ProviderSettings = { kind: 'github', id: 'github', name: 'GitHub', webUrl: url, apiUrl: url, ...CLIENT };
  return { settings, asked };
}

async function listening(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, 'localhost');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
