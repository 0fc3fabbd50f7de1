import type { Chart } from '@1numbers/engine';
import { useWords } from '../../ui/use-words.ts';

/** What belongs to a Kua: its Eight Mansions number, its group, and a warning near the solar new year. */
export function KuaNote({ chart }: { readonly chart: Chart }) {
  const t = useWords('chart');
  const kua = chart.numbers?.kua;
  if (kua == null) return null;
  return (
    <>
      {t('more.eightMansions', { number: kua.eightMansions })}, {t(`numberParts:kua.${kua.group}`)}.
      {kua.warning === null ? null : ` ${t(`numberParts:kua.${kua.warning}`)}`}
    </>
  );
}
