import type { Chart, LetterStep } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { NameFigure } from '../features/figure/name-figure.tsx';

/** The figure of a chart: its name and its date, with the Life Path, or without a date the Expression, in the middle. */
export function ChartFigure({ chart, birthDate }: { readonly chart: Chart | null; readonly birthDate: string }) {
  const { i18n } = useTranslation();
  const centre = chart?.numbers?.lifePath ? 'lifePath' : 'expression';
  const label = chart === null ? '' : String(i18n.getResource(i18n.language, 'numbers', `${centre}.name`));
  return (
    <NameFigure
      name={chart?.name?.original ?? ''}
      letters={lettersOf(chart)}
      birthDate={birthDate}
      centre={chart?.numbers?.[centre]?.display ?? null}
      centreLabel={label}
    />
  );
}

function lettersOf(chart: Chart | null): readonly LetterStep[] {
  return (chart?.numbers?.expression?.steps ?? []).flatMap((step) => (step.code === 'letters' ? step.letters : []));
}
