import type { CreateReportRequest } from '@1numbers/client';
import { getBytes, postForBytes } from '../../platform/post-for-bytes.ts';

export const FORMATS = ['pdf', 'html', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];
export const ENDINGS: Readonly<Record<Format, string>> = { pdf: 'pdf', html: 'html', markdown: 'md' };

/** What is asked of the service: whose chart, in which language, on which paper. */
export type Asked = Omit<CreateReportRequest, 'format' | 'profileId'>;

/** A report at once, for anybody; nothing of it is kept. */
export function reportAtOnce(format: Format, asked: Asked, signal: AbortSignal): Promise<Blob> {
  return postForBytes(`/v1/reports/${format}`, asked, signal);
}

/** A report that is made in the background and kept for its person, who is told how far it is, in percent. */
export async function reportKept(format: Format, asked: Asked, signal: AbortSignal, onProgress: (percent: number) => void): Promise<Blob> {
  const { server } = await import('../../platform/server.ts');
  const { id } = await server.reports.create({ ...asked, format });
  for (;;) {
    const { state, progress, download } = await server.reports.get(id, signal);
    onProgress(progress);
    if (state === 'failed') throw new Error('The report failed.');
    if (download !== null) return getBytes(download.url, signal);
    await pause(ASKED_EVERY_MS, signal);
  }
}

/** The file of a report that is ready. Its address is good for a while only: a new one is asked for. */
export async function fileOf(id: string, signal: AbortSignal): Promise<Blob> {
  const { server } = await import('../../platform/server.ts');
  const { download } = await server.reports.get(id, signal);
  if (download === null) throw new Error('The report is not ready.');
  return getBytes(download.url, signal);
}

const ASKED_EVERY_MS = 1000;

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
