import pg from 'pg';

/**
 * A single connection, not yet opened. When it breaks, the statement in flight hears of it; the event besides must have a listener, or
 * the whole process ends.
 */
export function createClient(url: string, connectionTimeoutMillis = 10_000): pg.Client {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis });
  client.on('error', () => undefined);
  return client;
}
