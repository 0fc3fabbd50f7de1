import { findSystem, SYSTEM_IDS, type SystemDefinition, TABLE_VALUES } from '@1numbers/engine';
import { useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';

/** Takes over the letters and the rules of a system of the house. */
export function BeginWith({ onBegin }: { readonly onBegin: (system: SystemDefinition) => void }) {
  const t = useWords('ownSystem');
  const code = useCode();
  const starts = SYSTEM_IDS.flatMap((system) => {
    const tables: readonly (string | null)[] = Object.entries(TABLE_VALUES).find(([id]) => id === system)?.[1] ?? [null];
    return tables.map((table) => {
      const name = t(`systems:${system}.name`);
      const label = table === null ? name : t('table', { system: name, table: code('tables', system, table) });
      return { value: `${system}/${table ?? ''}`, label, system, table };
    });
  });
  const [chosen, setChosen] = useState(starts[0]?.value ?? '');
  const begin = () => {
    const start = starts.find(({ value }) => value === chosen);
    if (start !== undefined) onBegin(findSystem(start.system, start.table));
  };
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <Choice label={t('from')} hint={t('fromHint')} value={chosen} options={starts} onChange={setChosen} />
      </div>
      <button type="button" className="button own-take" onClick={begin}>
        {t('copy')}
      </button>
    </div>
  );
}
