import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCopy } from './use-copy.ts';
import { useWords } from './use-words.ts';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly onDone: () => void;
  /** How the text is shown, where not as it is. */
  readonly shown?: ReactNode;
  /** What is better done with it than to copy it. */
  readonly better?: ReactNode;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** Something that was made and is shown this once, to be taken along now. */
export function Made({ title, lead, text, onDone, shown, better, children }: Props) {
  const t = useWords('accounts');
  const heading = useRef<HTMLHeadingElement>(null);
  const { outcome, copy } = useCopy();
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="made card">
      <h3 ref={heading} tabIndex={-1} className="font-display text-lead">
        {title}
      </h3>
      <p className="text-small text-soft">{lead}</p>
      {shown ?? <code className="made-text">{text}</code>}
      <div className="flex flex-wrap items-center gap-2">
        {better}
        <button type="button" className={better === undefined ? 'button button-solid' : 'button'} onClick={() => void copy(text)}>
          <Copy aria-hidden="true" size={18} />
          {t('made.copy')}
        </button>
        {children}
        <button type="button" className="button" onClick={onDone}>
          {t('made.done')}
        </button>
        <Copied outcome={outcome} />
      </div>
    </div>
  );
}

/** Says what became of a copy. */
export function Copied({ outcome }: Pick<ReturnType<typeof useCopy>, 'outcome'>) {
  const t = useWords('accounts');
  return (
    <p role="status" className="text-small text-soft">
      {outcome === null ? '' : t(`made.${outcome}`)}
    </p>
  );
}
