import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { copyText } from '../../platform/clipboard.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly onDone: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** An address that is shown this once, to be copied now. */
export function MadeAddress({ title, lead, address, onDone, children }: Props) {
  const t = useWords('links');
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => setSaid((await copyText(address)) ? 'copied' : 'copyFailed');
  return (
    <div className="made card">
      <h3 ref={heading} tabIndex={-1} className="font-display text-lead">
        {title}
      </h3>
      <p className="text-small text-soft">{lead}</p>
      <code className="made-text">{address}</code>
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="button button-solid" onClick={() => void copy()}>
          <Copy aria-hidden="true" size={18} />
          {t('address.copy')}
        </button>
        {children}
        <button type="button" className="button" onClick={onDone}>
          {t('address.done')}
        </button>
        <p role="status" className="text-small text-soft">
          {said === null ? '' : t(`address.${said}`)}
        </p>
      </div>
    </div>
  );
}
