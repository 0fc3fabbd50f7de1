import { type Chart, type ChartRequest, computeChart, METHOD_VALUES, SYSTEM_IDS, type SystemId } from '@1numbers/engine';

type DateMethod = (typeof METHOD_VALUES.lifePath)[number];

/** The name's numbers in every system that reads the name; empty without a name. */
export function compareSystems(request: ChartRequest): readonly { readonly system: SystemId; readonly chart: Chart }[] {
  if (request.name === undefined) return [];
  const include = ['expression', 'soulUrge', 'personality', 'maturity', 'methods'];
  return SYSTEM_IDS.flatMap((system) => {
    const chart = computed({ ...request, system, include, methods: system === request.system ? (request.methods ?? {}) : {} });
    return chart === null || chart.numbers?.expression == null ? [] : [{ system, chart }];
  });
}

/** The Life Path by every accepted way to add a date; empty without a date. */
export function compareDateMethods(
  request: ChartRequest,
): readonly { readonly method: DateMethod; readonly chart: Chart; readonly used: boolean }[] {
  if (request.birthDate === undefined) return [];
  const used = request.methods?.lifePath ?? METHOD_VALUES.lifePath[0];
  const date = { birthDate: request.birthDate, bornBeforeSunrise: request.bornBeforeSunrise === true };
  return METHOD_VALUES.lifePath.flatMap((method) => {
    const chart = computed({ ...date, include: ['lifePath'], methods: { ...request.methods, lifePath: method } });
    return chart === null ? [] : [{ method, chart, used: method === used }];
  });
}

/** A name that a system refuses altogether has no place in the comparison. */
function computed(request: ChartRequest): Chart | null {
  try {
    return computeChart(request);
  } catch {
    return null;
  }
}
