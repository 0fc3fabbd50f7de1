import { createClient, ProblemError } from '@1numbers/client';
import { createServerApi } from '@1numbers/client/rtk';
import { rememberSignedIn } from './kept-session.ts';

type Tokens = { readonly accessToken: string };
/** What other pages of the same browser are told. */
type News = 'in' | 'out';

/** The way to the service. The access token lives here, in memory, and goes with the page; the refresh token is a cookie no script reads. */
function connect() {
  let accessToken: string | null = null;
  let onEnd: () => void = () => undefined;
  const client = createClient({ headers: { 'x-client': 'web' }, accessToken: () => accessToken, renew });
  const news = new BroadcastChannel('session');

  /** A new access token by the cookie; null where there is no session. Throws where that cannot be found out. */
  async function renew(): Promise<string | null> {
    try {
      enter(await client.refresh());
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'unauthenticated') throw error;
      leave();
      onEnd();
    }
    return accessToken;
  }

  function enter(tokens: Tokens): void {
    accessToken = tokens.accessToken;
    rememberSignedIn(true);
  }

  function leave(): void {
    accessToken = null;
    rememberSignedIn(false);
  }

  const api = createServerApi(client).enhanceEndpoints({
    // What belonged to somebody is forgotten then, and not asked for once more.
    endpoints: { logout: { invalidatesTags: [] }, logoutEverywhere: { invalidatesTags: [] } },
  });

  return {
    api,
    renew,
    enter,
    leave,
    tell: (said: News) => news.postMessage(said),
    /** Hears of sessions that end, and of what other pages of this browser did. */
    listen(heard: { readonly ended: () => void; readonly elsewhere: (said: News) => void }): void {
      onEnd = heard.ended;
      news.onmessage = ({ data }: MessageEvent<News>) => heard.elsewhere(data);
    },
  };
}

export const server = connect();

export const {
  useRegisterMutation,
  useUndoErasureByMailMutation,
  useLoginMutation,
  useLogoutMutation,
  useLogoutEverywhereMutation,
  useForgotPasswordMutation,
  useResetPasswordMutation,
  useChangePasswordMutation,
  useVerifyEmailMutation,
  useResendVerificationMutation,
  useConfirmEmailMutation,
  useMeQuery,
  useListSessionsQuery,
  useEndSessionMutation,
  useListApiKeysQuery,
  useCreateApiKeyMutation,
  useRevokeApiKeyMutation,
  useListProfilesInfiniteQuery,
  useGetProfileQuery,
  useCreateProfileMutation,
  useChangeProfileMutation,
  useDeleteProfileMutation,
  useRestoreProfileMutation,
} = server.api;
