import { keep, kept } from './kept.ts';

const KEY = 'recent-charts';
/** Kept in place of the charts by who does not want them kept. */
const OFF = 'off';

/** The charts of this device as text; null where there are none. Nothing of it is sent but a chart that is saved or asked about. */
export function keptCharts(): string | null {
  const text = kept(KEY);
  return text === OFF ? null : text;
}

export function chartsAreKept(): boolean {
  return kept(KEY) !== OFF;
}

/** Keeps the charts in place of those before; null keeps none. */
export function keepCharts(text: string | null): void {
  if (chartsAreKept()) keep(KEY, text);
}

/** From now on charts are kept, or not. What is there when it is switched off is gone. */
export function keepChartsHere(isKept: boolean): void {
  keep(KEY, isKept ? null : OFF);
}

/** Hears of charts that another page of this browser kept. */
export function onKeptElsewhere(hear: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) hear();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
