import type { Refused } from '@1numbers/client/rtk';

type Holder = {
  readonly accessToken: () => string | null;
  /** Sees to it that the token is one that holds, if there is such a one. */
  readonly renew: () => Promise<unknown>;
};

/** A file of somebody as the bytes it is, which the client would hand on as text. */
export async function fetchBytes(
  path: string,
  { accessToken, renew }: Holder,
  fetch = globalThis.fetch,
): Promise<{ readonly data: Blob } | { readonly error: Refused }> {
  const ask = () => fetch(path, { headers: { authorization: `Bearer ${accessToken()}` } });
  try {
    let response = await ask();
    if (response.status === 401) {
      // Whatever came of it, the answer to the next request says it.
      await renew().catch(() => undefined);
      response = await ask();
    }
    if (response.ok) return { data: await response.blob() };
    const { code, detail } = (await response.json()) as Pick<Refused, 'code' | 'detail'>;
    return { error: refusedAs(code, detail) };
  } catch (error) {
    return { error: refusedAs('unreachable', String(error)) };
  }
}

function refusedAs(code: Refused['code'], detail: string): Refused {
  return { code, detail, fields: [], retryAfterMs: null };
}
