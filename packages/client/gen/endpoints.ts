import type { Operation } from './operations.ts';

/** Where a person's own things are kept: the calls whose answers are worth remembering, and which of them a change makes stale. */
const KEPT = ['accounts', 'keys', 'profiles', 'privacy', 'history', 'admin', 'chat'];

/** RTK Query endpoints: a query for what reads, an endless one for what pages, a mutation for what changes. */
export function endpointsText(operations: readonly Operation[]): string {
  const kept = operations.filter(({ tag, signedIn }) => KEPT.includes(tag) || (tag === 'reports' && signedIn === true));
  const resources = [...new Set(kept.map(resourceOf))].sort();
  const guarded = new Set(kept.filter(({ matched }) => matched).map(({ path }) => path));
  const endpoints = kept.map((each) => `    ${each.id}: ${endpointOf(each, guarded.has(each.path))},`).join('\n');
  return `import type { EndpointBuilder } from '@reduxjs/toolkit/query/react';
import { type Ask, type Tagged, tagged, unlessRefused } from '../rtk/ask.ts';
import type { Operations } from './operations.ts';

export const RESOURCES = ${JSON.stringify(resources)} as const;
type Build = EndpointBuilder<Ask, (typeof RESOURCES)[number], 'server'>;
type In<Id extends keyof Operations> = Operations[Id]['input'];
type Out<Id extends keyof Operations> = Operations[Id]['answer'];

export function endpoints(build: Build) {
  return {
${endpoints}
  };
}
`;
}

function endpointOf(operation: Operation, guarded: boolean): string {
  const { id, method, query } = operation;
  const types = `Out<'${id}'>, In<'${id}'>`;
  const tags = JSON.stringify([resourceOf(operation)]);
  if (method !== 'GET')
    return `build.mutation<${types}>({ query: (input) => ({ id: '${id}', input }), invalidatesTags: unlessRefused(${tags}) })`;
  if (guarded)
    return `build.query<Tagged<Out<'${id}'>>, In<'${id}'>>({ query: (input) => ({ id: '${id}', input }), transformResponse: tagged<Out<'${id}'>>, providesTags: ${tags} })`;
  if (!query.some(({ name }) => name === 'cursor'))
    return `build.query<${types}>({ query: (input) => ({ id: '${id}', input }), providesTags: ${tags} })`;
  const paging = 'infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor }';
  const asked = `({ id: '${id}', input: { ...queryArg, query: { ...queryArg.query, ...(pageParam !== null && { cursor: pageParam }) } } })`;
  return `build.infiniteQuery<${types}, string | null>({ ${paging}, query: ({ queryArg, pageParam }) => ${asked}, providesTags: ${tags} })`;
}

/** `profiles` of `/v1/profiles/{id}`. Signing up and in is of `auth`, and makes nothing else stale by itself. */
function resourceOf({ path }: Operation): string {
  return path.split('/')[2] ?? '';
}
