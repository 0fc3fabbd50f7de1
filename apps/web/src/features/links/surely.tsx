import { Notice } from '../../ui/notice.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { Question } from './question.tsx';

type Props = {
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  readonly waiting: boolean;
  readonly error: unknown;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before something stops working. */
export function Surely({ words, yes, no, waiting, error, onYes, onNo }: Props) {
  const { whole } = useRefusal(error);
  return (
    <Question>
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
    </Question>
  );
}
