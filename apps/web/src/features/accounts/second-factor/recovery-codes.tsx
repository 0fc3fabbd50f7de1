import { Copy, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../../platform/clipboard.ts';
import { downloadText } from '../../../platform/download.ts';
import { useWords } from '../../../ui/use-words.ts';

type Props = { readonly codes: readonly string[]; readonly email: string; readonly onDone: () => void };

/** New recovery codes, to be kept elsewhere now. */
export function RecoveryCodes({ codes, email, onDone }: Props) {
  const t = useWords('ways');
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => setSaid((await copyText(codes.join('\n'))) ? 'copied' : 'copyFailed');
  const save = () => downloadText(t('recovery.fileName'), `${t('recovery.fileLead', { email })}\n\n${codes.join('\n')}\n`);
  return (
    <div className="made card">
      <h3 ref={heading} tabIndex={-1} className="font-display text-lead">
        {t('recovery.title')}
      </h3>
      <p className="text-small text-soft">{t('recovery.lead')}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="button button-solid" onClick={save}>
          <Download aria-hidden="true" size={18} />
          {t('recovery.save')}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          <Copy aria-hidden="true" size={18} />
          {t('recovery.copy')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('recovery.done')}
        </button>
        <p role="status" className="text-small text-soft">
          {said === null ? '' : t(`recovery.${said}`)}
        </p>
      </div>
    </div>
  );
}
