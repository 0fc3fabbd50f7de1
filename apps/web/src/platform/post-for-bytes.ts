/** Why there is no file. */
export class NoFile extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The service answered ${status}.`);
    this.status = status;
  }
}

/** Asks for a file that is made of what is sent, and kept nowhere. */
export async function postForBytes(path: string, body: unknown, signal: AbortSignal): Promise<Blob> {
  return bytesOf(
    await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal }),
  );
}

/** The file of a signed address of the service. */
export async function getBytes(url: string, signal: AbortSignal): Promise<Blob> {
  const { pathname, search } = new URL(url);
  return bytesOf(await fetch(`${pathname}${search}`, { signal }));
}

async function bytesOf(response: Response): Promise<Blob> {
  if (!response.ok) throw new NoFile(response.status);
  return response.blob();
}
