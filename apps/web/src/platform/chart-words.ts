import {
  chart,
  compounds,
  cycleParts,
  cycles,
  differenceReasons,
  gridLines,
  grids,
  letterReasons,
  missingReasons,
  nameChanges,
  nameDrops,
  numberGroups,
  numberParts,
  numbers,
  options,
  otherOptions,
  planeStatuses,
  readings,
  reports,
  roles,
  sensitivityReasons,
  tables,
  valences,
} from '@1numbers/locales';
import i18next from 'i18next';

const words = {
  chart,
  compounds,
  cycleParts,
  cycles,
  differenceReasons,
  gridLines,
  grids,
  letterReasons,
  missingReasons,
  nameChanges,
  nameDrops,
  numberGroups,
  numberParts,
  numbers,
  options,
  otherOptions,
  planeStatuses,
  readings,
  reports,
  roles,
  sensitivityReasons,
  tables,
  valences,
};
export type ChartWords = typeof words;

/** Adds the words of the chart. Called once, when the chart is loaded. */
export function addChartWords(): void {
  for (const [namespace, resources] of Object.entries(words)) i18next.addResourceBundle('en', namespace, resources);
}
