import { Download } from 'lucide-react';
import { useId } from 'react';
import { downloadCsv } from '../../platform/download.ts';
import { useWords } from '../../ui/use-words.ts';
import { tableText } from './table-parts.ts';
import type { Checked, Wrong } from './use-import.ts';

const SHOWN = 200;

/** The rows that are not right yet, each with its column and what is wrong, and as a file to correct. */
export function WrongRows({ checked: { table, wrong } }: { readonly checked: Checked }) {
  const t = useWords('profiles');
  const say = useWrongWords();
  const id = useId();
  const numbers = new Set(wrong.map(({ row }) => row));
  const rows = [...table.rows, ...table.broken].filter(({ row }) => numbers.has(row)).sort((a, b) => a.row - b.row);
  return (
    <div className="grid gap-4">
      <h3 id={id} className="label mb-0">
        {t('files.wrongTable')}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard */}
      <section className="wrong card" aria-labelledby={id} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('files.row')}</th>
              <th scope="col">{t('files.field')}</th>
              <th scope="col">{t('files.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {wrong.slice(0, SHOWN).map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row may have the same problem twice
              <tr key={index}>
                <th scope="row">{each.row}</th>
                <td>{each.field === '' ? t('files.wholeRow') : <code>{each.field}</code>}</td>
                <td>{say(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {wrong.length > SHOWN ? <p className="text-small text-soft">{t('files.moreWrong', { count: wrong.length - SHOWN })}</p> : null}
      <button type="button" className="button justify-self-start" onClick={() => downloadCsv(t('files.wrongName'), tableText(table, rows))}>
        <Download aria-hidden="true" size={18} />
        {t('files.wrongRows')}
      </button>
    </div>
  );
}

function useWrongWords(): (wrong: Wrong) => string {
  const t = useWords('profiles');
  return ({ field, code }) => {
    if (code === 'quote') return t('files.problems.quote');
    if (field === '' && code === 'invalid_format') return t('files.problems.cells');
    if (code === 'required') return t('files.problems.missing');
    if (field === 'birthDate' && code === 'invalid_date') return t('files.problems.birthDate');
    return t(`problems:${code}`);
  };
}
