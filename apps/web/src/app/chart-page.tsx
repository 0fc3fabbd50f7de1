import type { Chart } from '@1numbers/engine';
import type { Found } from './use-outcome.ts';

export function ChartPage({ chart }: { readonly found: Found; readonly chart: Chart; readonly link: () => string }) {
  return <pre>{chart.numbers?.lifePath?.display}</pre>;
}
