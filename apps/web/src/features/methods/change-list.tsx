import type { Chart } from '@1numbers/engine';
import { ArrowRight } from 'lucide-react';
import { useCode } from '../../ui/use-code.ts';
import { useSystemName } from '../../ui/use-system-name.ts';
import { useWords } from '../../ui/use-words.ts';
import { type Change, diffCharts } from './chart-diff.ts';

type Props = {
  readonly before: Chart;
  readonly after: Chart;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

/** What the last switch of system or method changed, number by number, with the reason. */
export function ChangeList({ before, after, onUndo, onDismiss }: Props) {
  const t = useWords('chart');
  const name = useSystemName();
  const { changes, unchanged } = diffCharts(before, after);
  return (
    <aside className="card screen-only mt-6 grid gap-4 p-6" aria-label={t('changes.title')}>
      <p role="status" className="sr-only">
        {t('changes.count', { count: changes.length })}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-display text-subhead">
          {t('changes.title')}
          {before.system === after.system ? '' : `: ${t('changes.system', { from: name(before.system), to: name(after.system) })}`}
        </h2>
        <div className="flex gap-2">
          <button type="button" className="button" onClick={onUndo}>
            {t('changes.undo')}
          </button>
          <button type="button" className="button button-quiet" onClick={onDismiss}>
            {t('changes.dismiss')}
          </button>
        </div>
      </div>
      {changes.length === 0 ? (
        <p>{t('changes.same')}</p>
      ) : (
        <>
          <ChangeLines changes={changes.slice(0, FIRST)} />
          {changes.length <= FIRST ? null : (
            <details>
              <summary className="link w-fit cursor-pointer text-small">{t('changes.more', { count: changes.length - FIRST })}</summary>
              <ChangeLines changes={changes.slice(FIRST)} />
            </details>
          )}
        </>
      )}
      {changes.length === 0 ? null : <p className="text-small text-soft">{t('changes.unchanged', { count: unchanged })}</p>}
    </aside>
  );
}

/** How many changes are shown before the rest is asked for: the chart itself comes next. */
const FIRST = 6;

function ChangeLines({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className="grid gap-x-10 md:grid-cols-2">
      {changes.map((change) => (
        <ChangeLine key={change.kind + change.id} change={change} />
      ))}
    </ul>
  );
}

function ChangeLine({ change: { kind, id, before, after, reason } }: { readonly change: Change }) {
  const t = useWords('chart');
  const code = useCode();
  return (
    <li className="border-line border-t py-3">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-[560]">{code(kind, id, 'name')}</span>
        <span className="numeral inline-flex items-baseline gap-2 text-lead">
          {before || t('none')}
          <ArrowRight aria-hidden="true" size={14} className="self-center text-soft" />
          <span className="sr-only">{t('changes.became')}</span>
          {after || t('none')}
        </span>
      </span>
      <span className="block text-small text-soft first-letter:uppercase">{t(`changes.because.${reason}`)}</span>
    </li>
  );
}
