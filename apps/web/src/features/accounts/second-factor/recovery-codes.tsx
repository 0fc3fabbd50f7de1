import { Download } from 'lucide-react';
import { downloadText } from '../../../platform/download.ts';
import { Made } from '../../../ui/made.tsx';
import { useWords } from '../../../ui/use-words.ts';

type Props = { readonly codes: readonly string[]; readonly email: string; readonly onDone: () => void };

/** New recovery codes, to be kept elsewhere now. */
export function RecoveryCodes({ codes, email, onDone }: Props) {
  const t = useWords('ways');
  const text = codes.join('\n');
  const save = () => downloadText(t('recovery.fileName'), `${t('recovery.fileLead', { email })}\n\n${text}\n`);
  const shown = (
    <ol className="recovery-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  );
  const better = (
    <button type="button" className="button button-solid" onClick={save}>
      <Download aria-hidden="true" size={18} />
      {t('recovery.save')}
    </button>
  );
  return <Made title={t('recovery.title')} lead={t('recovery.lead')} text={text} shown={shown} better={better} onDone={onDone} />;
}
