import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';

type Props = {
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  readonly waiting: boolean;
  readonly error: unknown;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before something stops working. It has the focus: the button that asked it is gone. */
export function Surely({ words, yes, no, waiting, error, onYes, onNo }: Props) {
  const question = useRef<HTMLDivElement>(null);
  const { whole } = useRefusal(error);
  useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} className="link-asked">
      <p className="text-small">{words}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-solid" aria-disabled={waiting} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button" onClick={onNo}>
          {no}
        </button>
      </div>
      {whole === null ? null : <Notice fault>{whole}</Notice>}
    </div>
  );
}
