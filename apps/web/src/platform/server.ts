import {
  type AskRequest,
  type CallOptions,
  type CreatedProfile,
  type CreateProfileRequest,
  type CreateReportRequest,
  createClient,
  type Heard,
  type ImportAnswer,
  type InterpretationEvent,
  type InterpretRequest,
  itemsOf,
  type MarkedPassage,
  type MarkPassageRequest,
  ProblemError,
  type Profile,
  type ProfileExport,
  type User,
} from '@1numbers/client';
import { createServerApi, unlessRefused } from '@1numbers/client/rtk';
import { downloadBytes } from './download.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { rememberSignedIn } from './kept-session.ts';
import { createLive } from './live.ts';

type Tokens = { readonly accessToken: string };
type ImportPart = { readonly body: string; readonly query: { readonly dryRun: 'true' | 'false' }; readonly idempotencyKey: string };
/** What other pages of the same browser are told. */
type News = 'in' | 'out';

type Listener = {
  /** The session is over. */
  readonly ended: () => void;
  /** Who it is that goes on with a session. */
  readonly known: (user: User) => void;
  /** What other pages of this browser did. */
  readonly elsewhere: (said: News) => void;
  /** What happens to what this person keeps. */
  readonly live: (heard: Heard) => void;
};

/** As many as a page holds. */
const MARKS_AT_ONCE = 100;
/** Who somebody is holds by what they sign in. */
const waysIn = unlessRefused(['auth', 'me']);

/** The way to the service. The access token lives here, in memory, and goes with the page; the refresh token is a cookie no script reads. */
function connect() {
  let accessToken: string | null = null;
  let onEnd: () => void = () => undefined;
  let onKnown: (user: User) => void = () => undefined;
  let onHeard: (heard: Heard) => void = () => undefined;
  const client = createClient({ headers: { 'x-client': 'web' }, accessToken: () => accessToken, renew });
  const live = createLive(client, (heard) => onHeard(heard));
  const news = new BroadcastChannel('session');

  /** A new access token by the cookie; null where there is no session. Throws where that cannot be found out. */
  async function renew(): Promise<string | null> {
    try {
      const answer = await client.refresh();
      enter(answer);
      onKnown(answer.user);
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

  const api = createServerApi(client)
    .enhanceEndpoints({
      // What belonged to somebody is forgotten then, and not asked for once more.
      endpoints: {
        logout: { invalidatesTags: [], onQueryStarted: live.stop },
        logoutEverywhere: {
          invalidatesTags: [],
          onQueryStarted: (_, { queryFulfilled }) => {
            live.stop();
            queryFulfilled.catch(live.begin);
          },
        },
        verifyEmail: { invalidatesTags: waysIn },
        confirmEmail: { invalidatesTags: waysIn },
        confirmTotp: { invalidatesTags: waysIn },
        disableTotp: { invalidatesTags: waysIn },
        renewRecoveryCodes: { invalidatesTags: waysIn },
        addPasskey: { invalidatesTags: waysIn },
        removePasskey: { invalidatesTags: waysIn },
        unlinkIdentity: { invalidatesTags: waysIn },
        // By its address an account is found, and nothing is changed.
        adminFindUser: { invalidatesTags: [] },
        // It reads the whole log, so only when it is asked to.
        adminVerifyAudit: { providesTags: [] },
        // What leads to a profile is stale by itself, and makes no profile so.
        listShares: { providesTags: ['shares'] },
        createShare: { invalidatesTags: unlessRefused(['shares']) },
        getCalendarFeed: { providesTags: ['calendar'] },
        createCalendarFeed: { invalidatesTags: unlessRefused(['calendar']) },
        deleteCalendarFeed: { invalidatesTags: unlessRefused(['calendar']) },
      },
    })
    .injectEndpoints({
      // One of many that are done in turn: the lists are asked for anew once, after the last of them.
      endpoints: (build) => ({
        createInTurn: build.mutation<CreatedProfile, { readonly body: CreateProfileRequest; readonly idempotencyKey: string }>({
          query: (input) => ({ id: 'createProfile', input }),
        }),
        restoreInTurn: build.mutation<Profile, { readonly id: string }>({ query: (input) => ({ id: 'restoreProfile', input }) }),
        importInTurn: build.mutation<ImportAnswer, ImportPart>({ query: (input) => ({ id: 'importProfiles', input }) }),
        // A file is fetched for this once, and not kept as an answer would be.
        fetchFile: build.mutation<ProfileExport | string, { readonly query: { readonly format: 'json' | 'csv' } }>({
          query: (input) => ({ id: 'exportProfiles', input }),
        }),
        saveExport: build.mutation<null, { readonly id: string; readonly fileName: string }>({
          queryFn: async ({ id, fileName }) => {
            // Any call of the client renews the token, and all that wait for one wait for the same.
            const holder = { accessToken: () => accessToken, renew: () => client.me() };
            const fetched = await fetchBytes(`/v1/me/exports/${encodeURIComponent(id)}/download`, holder);
            if ('error' in fetched) return fetched;
            downloadBytes(fileName, fetched.data);
            return { data: null };
          },
        }),
      }),
    });

  return {
    api,
    renew,
    enter,
    leave,
    live,
    /** The passages of readings that this person does not want to read again. */
    marks: {
      async list(): Promise<readonly MarkedPassage[]> {
        const marks: MarkedPassage[] = [];
        for await (const mark of itemsOf(client.listMarkedPassages, { query: { limit: MARKS_AT_ONCE } })) marks.push(mark);
        return marks;
      },
      add: (body: MarkPassageRequest) => client.markPassage({ body }),
      remove: (id: string) => client.unmarkPassage({ id }),
    },
    /** A reading by a language model. */
    models: {
      /** Which ones the service asks, and what they may still do today. */
      status: () => client.modelStatus(),
      interpret: (body: InterpretRequest, signal: AbortSignal, onEvent: (event: InterpretationEvent) => void) =>
        client.interpret({ body }, { signal, onEvent: (event) => onEvent(event as InterpretationEvent) }),
    },
    reports: {
      create: (body: CreateReportRequest) => client.createReport({ body }),
      get: (id: string, signal: AbortSignal) => client.getReport({ id }, { signal }),
    },
    tell: (said: News) => news.postMessage(said),
    /** What makes every list of profiles be asked for anew. */
    profilesChanged: () => api.util.invalidateTags(['profiles']),
    /** Asks in a conversation; `onEvent` is told the answer piece by piece. */
    ask: (id: string, body: AskRequest, call: CallOptions) => client.askInConversation({ id, body }, call),
    answerAgain: (id: string, call: CallOptions) => client.regenerateAnswer({ id }, call),
    conversationsChanged: () => api.util.invalidateTags(['chat']),
    reportsChanged: () => api.util.invalidateTags(['reports']),
    notificationsChanged: () => api.util.invalidateTags(['notifications']),
    listen(heard: Listener): void {
      onEnd = heard.ended;
      onKnown = heard.known;
      onHeard = heard.live;
      news.onmessage = ({ data }: MessageEvent<News>) => heard.elsewhere(data);
    },
  };
}

export const server = connect();

export const {
  useRegisterMutation,
  useUndoErasureByMailMutation,
  useLoginMutation,
  useLoginSecondFactorMutation,
  useSetUpTotpMutation,
  useConfirmTotpMutation,
  useDisableTotpMutation,
  useRenewRecoveryCodesMutation,
  usePasskeySignInOptionsMutation,
  usePasskeySignInMutation,
  usePasskeyOptionsMutation,
  useAddPasskeyMutation,
  useListPasskeysQuery,
  useRenamePasskeyMutation,
  useRemovePasskeyMutation,
  useListProvidersQuery,
  useExchangeOAuthMutation,
  useListIdentitiesQuery,
  useLinkIdentityMutation,
  useUnlinkIdentityMutation,
  useListMyAuditEventsInfiniteQuery,
  useAskExportMutation,
  useListExportsQuery,
  useSaveExportMutation,
  useAskErasureMutation,
  useUndoErasureMutation,
  useListConsentsQuery,
  useRetentionQuery,
  useDecideConsentMutation,
  useListConversationsInfiniteQuery,
  useGetConversationQuery,
  useCreateConversationMutation,
  useChangeConversationMutation,
  useDeleteConversationMutation,
  useListChatMessagesInfiniteQuery,
  useStopAnswerMutation,
  useRateAnswerMutation,
  useListChatFactsQuery,
  useForgetChatFactMutation,
  useNotificationsQuery,
  useChangeNotificationsMutation,
  useLogoutMutation,
  useLogoutEverywhereMutation,
  useForgotPasswordMutation,
  useResetPasswordMutation,
  useChangePasswordMutation,
  useVerifyEmailMutation,
  useResendVerificationMutation,
  useChangeEmailMutation,
  useConfirmEmailMutation,
  useMeQuery,
  useChangeMeMutation,
  useListSessionsQuery,
  useEndSessionMutation,
  useListApiKeysQuery,
  useCreateApiKeyMutation,
  useRevokeApiKeyMutation,
  useRotateApiKeyMutation,
  useGetApiKeyUsageQuery,
  useListProfilesInfiniteQuery,
  useGetProfileQuery,
  useCreateProfileMutation,
  useChangeProfileMutation,
  useDeleteProfileMutation,
  useDeleteProfilesMutation,
  useDuplicateProfileMutation,
  useRestoreProfileMutation,
  useListTrashInfiniteQuery,
  useCreateInTurnMutation,
  useRestoreInTurnMutation,
  useImportInTurnMutation,
  useFetchFileMutation,
  useListSharesQuery,
  useCreateShareMutation,
  useRevokeShareMutation,
  useGetSharedQuery,
  useGetCalendarFeedQuery,
  useCreateCalendarFeedMutation,
  useDeleteCalendarFeedMutation,
  useListHistoryInfiniteQuery,
  useNoteCalculationMutation,
  useForgetCalculationMutation,
  useClearHistoryMutation,
  useEmptyTrashMutation,
  useListReportsQuery,
  useDeleteReportMutation,
  useListNotificationsInfiniteQuery,
  useReadNotificationMutation,
  useReadAllNotificationsMutation,
  useDeleteNotificationMutation,
  useAdminListUsersInfiniteQuery,
  useAdminFindUserMutation,
  useAdminGetUserQuery,
  useAdminChangeRoleMutation,
  useAdminDisableUserMutation,
  useAdminEnableUserMutation,
  useAdminJobsQuery,
  useAdminListDeadLettersInfiniteQuery,
  useAdminRetryDeadLetterMutation,
  useAdminDeleteDeadLetterMutation,
  useAdminListAuditEventsInfiniteQuery,
  useLazyAdminVerifyAuditQuery,
} = server.api;
