export type { OperationId } from './client.ts';
export { type CallOptions, type Client, createClient } from './client.ts';
export type { ClientOptions } from './connection.ts';
export { ConnectionError, ProblemError } from './errors.ts';
export { type EventsOptions, events, type Heard } from './events.ts';
export { POLICY_VERSION } from './generated/policy.ts';
export type * from './generated/schemas.ts';
export { itemsOf } from './pages.ts';
