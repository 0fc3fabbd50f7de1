import type { CreatedApiKey } from '@1numbers/client';
import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../platform/clipboard.ts';
import { useWords } from '../../ui/use-words.ts';

/** The secret of a new key, to be copied now. */
export function MadeKey({ made, onDone }: { readonly made: CreatedApiKey; readonly onDone: () => void }) {
  const t = useWords('accounts');
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => setSaid((await copyText(made.key)) ? 'copied' : 'copyFailed');
  return (
    <div className="made card">
      <h3 ref={heading} tabIndex={-1} className="font-display text-lead">
        {t('keys.madeTitle')}
      </h3>
      <p className="text-small text-soft">{t('keys.made')}</p>
      <code className="made-text">{made.key}</code>
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="button button-solid" onClick={() => void copy()}>
          <Copy aria-hidden="true" size={18} />
          {t('keys.copy')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('keys.done')}
        </button>
        <p role="status" className="text-small text-soft">
          {said === null ? '' : t(`keys.${said}`)}
        </p>
      </div>
    </div>
  );
}
