import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Question } from './question.tsx';
import { useWayRefusal } from './use-way-refusal.ts';

type Props = {
  readonly lead: string;
  readonly yes: string;
  readonly no: string;
  readonly waiting: boolean;
  readonly error: unknown;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before a way to sign in is taken away. The last one stays. */
export function Removal({ lead, yes, no, waiting, error, onYes, onNo }: Props) {
  const t = useWords('ways');
  const { whole } = useWayRefusal(error, { conflict: t('lastWay') });
  return (
    <Question>
      <p className="text-small">{lead}</p>
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
