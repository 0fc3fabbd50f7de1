import type { LoShuRules, MethodOptions, Methods } from '@1numbers/engine';
import { Tick } from '../../ui/tick.tsx';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly methods: Methods; readonly onChange: (options: MethodOptions) => void };

const MASTERS = [11, 22, 33, 44, 55, 66, 77, 88, 99];
const LO_SHU = ['driverConductor', 'kua', 'century'] as const satisfies readonly (keyof LoShuRules)[];

/** The options that are sets: which masters are kept, and what stands in the Lo Shu square. */
export function SetOptions({ methods, onChange }: Props) {
  const t = useWords('otherOptions');
  const { masters, loShu } = methods;
  const toggleMaster = (master: number) =>
    onChange({ masters: MASTERS.filter((each) => (each === master ? !masters.includes(each) : masters.includes(each))) });
  return (
    <div className="mt-8 grid gap-8 lg:grid-cols-2">
      <fieldset>
        <legend className="label">{t('masters.name')}</legend>
        <div className="flex flex-wrap gap-2">
          {MASTERS.map((master) => (
            <Tick key={master} label={String(master)} checked={masters.includes(master)} onToggle={() => toggleMaster(master)} />
          ))}
        </div>
        <p className="hint">{t('masters.note')}</p>
      </fieldset>
      <fieldset>
        <legend className="label">{t('loShu.name')}</legend>
        <div className="flex flex-wrap gap-2">
          {LO_SHU.map((rule) => (
            <Tick
              key={rule}
              label={t(`loShu.values.${rule}`)}
              checked={loShu[rule]}
              onToggle={() => onChange({ loShu: { ...loShu, [rule]: !loShu[rule] } })}
            />
          ))}
        </div>
        <p className="hint">{t('loShu.note')}</p>
      </fieldset>
    </div>
  );
}
