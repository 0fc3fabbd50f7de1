import { type Chart, type ChartRequest, canonicalRequest } from '@1numbers/engine';
import { Bookmark, Download, Link, MessageCircleQuestionMark, Printer } from 'lucide-react';
import { downloadJson } from '../../platform/download.ts';
import { sha256 } from '../../platform/sha256.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  readonly chart: Chart;
  readonly request: ChartRequest;
  readonly link: () => string;
  /** Where a chart is saved and asked about; null for one that is saved, which has a place for both. */
  readonly saveHref: string | null;
  readonly askHref: string | null;
};

/** The chart kept, a link that carries it, a print, and a file. */
export function ShareTools({ chart, request, link, saveHref, askHref }: Props) {
  const t = useWords('chart');
  const { outcome, copy } = useCopy();
  /** With the fingerprint that every other door gives the same request, so that the chart can be cited and made again. */
  const download = async () => {
    const fingerprint = await sha256(canonicalRequest(request));
    downloadJson(t('bar.fileName'), { request, chart: fingerprint === null ? chart : { ...chart, fingerprint } });
  };
  return (
    <div className="grid grid-cols-2 items-center gap-2 sm:flex sm:flex-wrap">
      {saveHref === null ? null : (
        <a className="button button-solid" href={saveHref}>
          <Bookmark aria-hidden="true" size={18} />
          {t('bar.save')}
        </a>
      )}
      {askHref === null ? null : (
        <a className="button" href={askHref}>
          <MessageCircleQuestionMark aria-hidden="true" size={18} />
          {t('bar.ask')}
        </a>
      )}
      <button type="button" className={saveHref === null ? 'button button-solid col-span-2' : 'button'} onClick={() => void copy(link())}>
        <Link aria-hidden="true" size={18} />
        {t('bar.copy')}
      </button>
      <button type="button" className="button" onClick={() => print()}>
        <Printer aria-hidden="true" size={18} />
        {t('bar.print')}
      </button>
      <button type="button" className="button" onClick={() => void download()}>
        <Download aria-hidden="true" size={18} />
        {t('bar.download')}
      </button>
      <p role="status" className="col-span-2 basis-full text-small text-soft empty:hidden">
        {outcome === null ? '' : t(`bar.${outcome}`)}
      </p>
    </div>
  );
}
