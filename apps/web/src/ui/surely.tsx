import { Notice } from './notice.tsx';
import { Question } from './question.tsx';

type Props = {
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  /** While it is being done it is not begun again. */
  readonly waiting?: boolean;
  /** Why it was not done, in words. */
  readonly refused?: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before something is taken away or stops working. */
export function Surely({ words, yes, no, waiting = false, refused = null, onYes, onNo }: Props) {
  return (
    <Question>
      <p className="text-small">{words}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-solid" aria-disabled={waiting} onClick={() => waiting || onYes()}>
          {yes}
        </button>
        <button type="button" className="button" onClick={onNo}>
          {no}
        </button>
      </div>
      {refused === null ? null : <Notice fault>{refused}</Notice>}
    </Question>
  );
}
