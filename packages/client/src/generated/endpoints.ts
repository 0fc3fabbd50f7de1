// Generated from the route table by `npm run gen`. Do not edit.

import type { EndpointBuilder } from '@reduxjs/toolkit/query/react';
import { type Ask, type Tagged, tagged, unlessRefused } from '../rtk/ask.ts';
import type { Operations } from './operations.ts';

export const RESOURCES = ["api-keys","auth","calendar","gpc.json","history","me","privacy","profiles","shared","shares","unsubscribe"] as const;
type Build = EndpointBuilder<Ask, (typeof RESOURCES)[number], 'server'>;
type In<Id extends keyof Operations> = Operations[Id]['input'];
type Out<Id extends keyof Operations> = Operations[Id]['answer'];

export function endpoints(build: Build) {
  return {
    register: build.mutation<Out<'register'>, In<'register'>>({ query: (input) => ({ id: 'register', input }), invalidatesTags: unlessRefused(["auth"]) }),
    verifyEmail: build.mutation<Out<'verifyEmail'>, In<'verifyEmail'>>({ query: (input) => ({ id: 'verifyEmail', input }), invalidatesTags: unlessRefused(["auth"]) }),
    resendVerification: build.mutation<Out<'resendVerification'>, In<'resendVerification'>>({ query: (input) => ({ id: 'resendVerification', input }), invalidatesTags: unlessRefused(["auth"]) }),
    login: build.mutation<Out<'login'>, In<'login'>>({ query: (input) => ({ id: 'login', input }), invalidatesTags: unlessRefused(["auth"]) }),
    refresh: build.mutation<Out<'refresh'>, In<'refresh'>>({ query: (input) => ({ id: 'refresh', input }), invalidatesTags: unlessRefused(["auth"]) }),
    logout: build.mutation<Out<'logout'>, In<'logout'>>({ query: (input) => ({ id: 'logout', input }), invalidatesTags: unlessRefused(["auth"]) }),
    logoutEverywhere: build.mutation<Out<'logoutEverywhere'>, In<'logoutEverywhere'>>({ query: (input) => ({ id: 'logoutEverywhere', input }), invalidatesTags: unlessRefused(["auth"]) }),
    listSessions: build.query<Out<'listSessions'>, In<'listSessions'>>({ query: (input) => ({ id: 'listSessions', input }), providesTags: ["auth"] }),
    endSession: build.mutation<Out<'endSession'>, In<'endSession'>>({ query: (input) => ({ id: 'endSession', input }), invalidatesTags: unlessRefused(["auth"]) }),
    changePassword: build.mutation<Out<'changePassword'>, In<'changePassword'>>({ query: (input) => ({ id: 'changePassword', input }), invalidatesTags: unlessRefused(["auth"]) }),
    forgotPassword: build.mutation<Out<'forgotPassword'>, In<'forgotPassword'>>({ query: (input) => ({ id: 'forgotPassword', input }), invalidatesTags: unlessRefused(["auth"]) }),
    resetPassword: build.mutation<Out<'resetPassword'>, In<'resetPassword'>>({ query: (input) => ({ id: 'resetPassword', input }), invalidatesTags: unlessRefused(["auth"]) }),
    me: build.query<Out<'me'>, In<'me'>>({ query: (input) => ({ id: 'me', input }), providesTags: ["me"] }),
    changeMe: build.mutation<Out<'changeMe'>, In<'changeMe'>>({ query: (input) => ({ id: 'changeMe', input }), invalidatesTags: unlessRefused(["me"]) }),
    changeEmail: build.mutation<Out<'changeEmail'>, In<'changeEmail'>>({ query: (input) => ({ id: 'changeEmail', input }), invalidatesTags: unlessRefused(["auth"]) }),
    confirmEmail: build.mutation<Out<'confirmEmail'>, In<'confirmEmail'>>({ query: (input) => ({ id: 'confirmEmail', input }), invalidatesTags: unlessRefused(["auth"]) }),
    listMyAuditEvents: build.infiniteQuery<Out<'listMyAuditEvents'>, In<'listMyAuditEvents'>, string | null>({ infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor }, query: ({ queryArg, pageParam }) => ({ id: 'listMyAuditEvents', input: { ...queryArg, query: { ...queryArg.query, ...(pageParam !== null && { cursor: pageParam }) } } }), providesTags: ["me"] }),
    createApiKey: build.mutation<Out<'createApiKey'>, In<'createApiKey'>>({ query: (input) => ({ id: 'createApiKey', input }), invalidatesTags: unlessRefused(["api-keys"]) }),
    listApiKeys: build.query<Out<'listApiKeys'>, In<'listApiKeys'>>({ query: (input) => ({ id: 'listApiKeys', input }), providesTags: ["api-keys"] }),
    getApiKeyUsage: build.query<Out<'getApiKeyUsage'>, In<'getApiKeyUsage'>>({ query: (input) => ({ id: 'getApiKeyUsage', input }), providesTags: ["api-keys"] }),
    rotateApiKey: build.mutation<Out<'rotateApiKey'>, In<'rotateApiKey'>>({ query: (input) => ({ id: 'rotateApiKey', input }), invalidatesTags: unlessRefused(["api-keys"]) }),
    revokeApiKey: build.mutation<Out<'revokeApiKey'>, In<'revokeApiKey'>>({ query: (input) => ({ id: 'revokeApiKey', input }), invalidatesTags: unlessRefused(["api-keys"]) }),
    createProfile: build.mutation<Out<'createProfile'>, In<'createProfile'>>({ query: (input) => ({ id: 'createProfile', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    listProfiles: build.infiniteQuery<Out<'listProfiles'>, In<'listProfiles'>, string | null>({ infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor }, query: ({ queryArg, pageParam }) => ({ id: 'listProfiles', input: { ...queryArg, query: { ...queryArg.query, ...(pageParam !== null && { cursor: pageParam }) } } }), providesTags: ["profiles"] }),
    listTrash: build.infiniteQuery<Out<'listTrash'>, In<'listTrash'>, string | null>({ infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor }, query: ({ queryArg, pageParam }) => ({ id: 'listTrash', input: { ...queryArg, query: { ...queryArg.query, ...(pageParam !== null && { cursor: pageParam }) } } }), providesTags: ["profiles"] }),
    exportProfiles: build.query<Out<'exportProfiles'>, In<'exportProfiles'>>({ query: (input) => ({ id: 'exportProfiles', input }), providesTags: ["profiles"] }),
    importProfiles: build.mutation<Out<'importProfiles'>, In<'importProfiles'>>({ query: (input) => ({ id: 'importProfiles', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    getProfile: build.query<Tagged<Out<'getProfile'>>, In<'getProfile'>>({ query: (input) => ({ id: 'getProfile', input }), transformResponse: tagged<Out<'getProfile'>>, providesTags: ["profiles"] }),
    changeProfile: build.mutation<Out<'changeProfile'>, In<'changeProfile'>>({ query: (input) => ({ id: 'changeProfile', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    deleteProfile: build.mutation<Out<'deleteProfile'>, In<'deleteProfile'>>({ query: (input) => ({ id: 'deleteProfile', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    restoreProfile: build.mutation<Out<'restoreProfile'>, In<'restoreProfile'>>({ query: (input) => ({ id: 'restoreProfile', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    duplicateProfile: build.mutation<Out<'duplicateProfile'>, In<'duplicateProfile'>>({ query: (input) => ({ id: 'duplicateProfile', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    deleteProfiles: build.mutation<Out<'deleteProfiles'>, In<'deleteProfiles'>>({ query: (input) => ({ id: 'deleteProfiles', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    getProfileChart: build.query<Out<'getProfileChart'>, In<'getProfileChart'>>({ query: (input) => ({ id: 'getProfileChart', input }), providesTags: ["profiles"] }),
    askExport: build.mutation<Out<'askExport'>, In<'askExport'>>({ query: (input) => ({ id: 'askExport', input }), invalidatesTags: unlessRefused(["me"]) }),
    listExports: build.query<Out<'listExports'>, In<'listExports'>>({ query: (input) => ({ id: 'listExports', input }), providesTags: ["me"] }),
    downloadExport: build.query<Out<'downloadExport'>, In<'downloadExport'>>({ query: (input) => ({ id: 'downloadExport', input }), providesTags: ["me"] }),
    askErasure: build.mutation<Out<'askErasure'>, In<'askErasure'>>({ query: (input) => ({ id: 'askErasure', input }), invalidatesTags: unlessRefused(["me"]) }),
    undoErasure: build.mutation<Out<'undoErasure'>, In<'undoErasure'>>({ query: (input) => ({ id: 'undoErasure', input }), invalidatesTags: unlessRefused(["me"]) }),
    undoErasureByMail: build.mutation<Out<'undoErasureByMail'>, In<'undoErasureByMail'>>({ query: (input) => ({ id: 'undoErasureByMail', input }), invalidatesTags: unlessRefused(["me"]) }),
    listConsents: build.query<Out<'listConsents'>, In<'listConsents'>>({ query: (input) => ({ id: 'listConsents', input }), providesTags: ["me"] }),
    decideConsent: build.mutation<Out<'decideConsent'>, In<'decideConsent'>>({ query: (input) => ({ id: 'decideConsent', input }), invalidatesTags: unlessRefused(["me"]) }),
    gpc: build.query<Out<'gpc'>, In<'gpc'>>({ query: (input) => ({ id: 'gpc', input }), providesTags: ["gpc.json"] }),
    retention: build.query<Out<'retention'>, In<'retention'>>({ query: (input) => ({ id: 'retention', input }), providesTags: ["privacy"] }),
    notifications: build.query<Out<'notifications'>, In<'notifications'>>({ query: (input) => ({ id: 'notifications', input }), providesTags: ["me"] }),
    changeNotifications: build.mutation<Out<'changeNotifications'>, In<'changeNotifications'>>({ query: (input) => ({ id: 'changeNotifications', input }), invalidatesTags: unlessRefused(["me"]) }),
    unsubscribe: build.mutation<Out<'unsubscribe'>, In<'unsubscribe'>>({ query: (input) => ({ id: 'unsubscribe', input }), invalidatesTags: unlessRefused(["unsubscribe"]) }),
    createShare: build.mutation<Out<'createShare'>, In<'createShare'>>({ query: (input) => ({ id: 'createShare', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    listShares: build.query<Out<'listShares'>, In<'listShares'>>({ query: (input) => ({ id: 'listShares', input }), providesTags: ["profiles"] }),
    revokeShare: build.mutation<Out<'revokeShare'>, In<'revokeShare'>>({ query: (input) => ({ id: 'revokeShare', input }), invalidatesTags: unlessRefused(["shares"]) }),
    getShared: build.query<Out<'getShared'>, In<'getShared'>>({ query: (input) => ({ id: 'getShared', input }), providesTags: ["shared"] }),
    createCalendarFeed: build.mutation<Out<'createCalendarFeed'>, In<'createCalendarFeed'>>({ query: (input) => ({ id: 'createCalendarFeed', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    getCalendarFeed: build.query<Out<'getCalendarFeed'>, In<'getCalendarFeed'>>({ query: (input) => ({ id: 'getCalendarFeed', input }), providesTags: ["profiles"] }),
    deleteCalendarFeed: build.mutation<Out<'deleteCalendarFeed'>, In<'deleteCalendarFeed'>>({ query: (input) => ({ id: 'deleteCalendarFeed', input }), invalidatesTags: unlessRefused(["profiles"]) }),
    readCalendar: build.query<Out<'readCalendar'>, In<'readCalendar'>>({ query: (input) => ({ id: 'readCalendar', input }), providesTags: ["calendar"] }),
    listHistory: build.infiniteQuery<Out<'listHistory'>, In<'listHistory'>, string | null>({ infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor }, query: ({ queryArg, pageParam }) => ({ id: 'listHistory', input: { ...queryArg, query: { ...queryArg.query, ...(pageParam !== null && { cursor: pageParam }) } } }), providesTags: ["history"] }),
    noteCalculation: build.mutation<Out<'noteCalculation'>, In<'noteCalculation'>>({ query: (input) => ({ id: 'noteCalculation', input }), invalidatesTags: unlessRefused(["history"]) }),
    clearHistory: build.mutation<Out<'clearHistory'>, In<'clearHistory'>>({ query: (input) => ({ id: 'clearHistory', input }), invalidatesTags: unlessRefused(["history"]) }),
    forgetCalculation: build.mutation<Out<'forgetCalculation'>, In<'forgetCalculation'>>({ query: (input) => ({ id: 'forgetCalculation', input }), invalidatesTags: unlessRefused(["history"]) }),
  };
}
