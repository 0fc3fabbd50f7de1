import { createApi } from '@reduxjs/toolkit/query/react';
import type { Client } from '../client.ts';
import { endpoints, RESOURCES } from '../generated/endpoints.ts';
import { askWith } from './ask.ts';

export { type Refused, unlessRefused } from './ask.ts';

/** The answers of the API as state of a Redux store: what is read is kept, shared and asked for anew once a change made it stale. */
export function createServerApi(client: Client) {
  return createApi({ reducerPath: 'server', baseQuery: askWith(client), tagTypes: RESOURCES, endpoints });
}
