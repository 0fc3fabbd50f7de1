import { addChartWords } from '../platform/chart-words.ts';

addChartWords();

export { systemsReading } from '@1numbers/engine';
export { ChartPage } from './chart-page.tsx';
export { workOut } from './work-out.ts';
