import { type Env, EnvError } from '../../env.ts';

type Client = { readonly id: string; readonly name: string; readonly clientId: string; readonly clientSecret: string };

/** A provider and who we are to it. GitHub speaks OAuth 2.0 without OpenID Connect: who somebody is has to be asked of its API. */
export type ProviderSettings =
  | (Client & { readonly kind: 'oidc'; readonly issuer: string })
  | (Client & { readonly kind: 'github'; readonly webUrl: string; readonly apiUrl: string });

type Variables = Pick<
  Env,
  | 'GOOGLE_CLIENT_ID'
  | 'GOOGLE_CLIENT_SECRET'
  | 'GITHUB_CLIENT_ID'
  | 'GITHUB_CLIENT_SECRET'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
  | 'OIDC_NAME'
>;

/** The providers that are set up. Throws an `EnvError` for one that is set up by half. */
export function providersOf(env: Variables): readonly ProviderSettings[] {
  const google = pairOf(env, 'GOOGLE');
  const github = pairOf(env, 'GITHUB');
  const oidc = pairOf(env, 'OIDC');
  if ((oidc === null) !== (env.OIDC_ISSUER === undefined))
    throw new EnvError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together.');
  return [
    ...(google === null ? [] : [{ kind: 'oidc', id: 'google', name: 'Google', issuer: 'https://accounts.google.com', ...google } as const]),
    ...(github === null
      ? []
      : [
          {
            kind: 'github',
            id: 'github',
            name: 'GitHub',
            webUrl: 'https://github.com',
            apiUrl: 'https://api.github.com',
            ...github,
          } as const,
        ]),
    ...(oidc === null || env.OIDC_ISSUER === undefined
      ? []
      : [{ kind: 'oidc', id: 'oidc', name: env.OIDC_NAME ?? 'Single sign-on', issuer: env.OIDC_ISSUER, ...oidc } as const]),
  ];
}

function pairOf(env: Variables, prefix: 'GOOGLE' | 'GITHUB' | 'OIDC'): Pick<Client, 'clientId' | 'clientSecret'> | null {
  const { [`${prefix}_CLIENT_ID` as const]: clientId, [`${prefix}_CLIENT_SECRET` as const]: clientSecret } = env;
  if ((clientId === undefined) !== (clientSecret === undefined))
    throw new EnvError(`${prefix}_CLIENT_ID and ${prefix}_CLIENT_SECRET are set together.`);
  return clientId === undefined || clientSecret === undefined ? null : { clientId, clientSecret };
}
