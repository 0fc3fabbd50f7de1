import { SYSTEM_IDS, type SystemId } from '@1numbers/engine';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  /** Systems that read the name, as `id` or `id/table`. */
  readonly systems: readonly string[];
  readonly onUse: (system: SystemId, table: string | null) => void;
};

/** The chosen system cannot read the name: which ones can, each a tap away. */
export function NameNotice({ systems, onUse }: Props) {
  const t = useWords('screen');
  if (systems.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 text-small">
      <span className="text-soft">{t('notice.fits')}</span>
      {systems.map((entry) => {
        const [id, table] = entry.split('/');
        const system = SYSTEM_IDS.find((known) => known === id);
        if (system === undefined) return null;
        return (
          <button key={entry} type="button" className="button" onClick={() => onUse(system, table ?? null)}>
            {t('notice.switch', { system: t(`systems:${system}.name`) })}
          </button>
        );
      })}
    </div>
  );
}
