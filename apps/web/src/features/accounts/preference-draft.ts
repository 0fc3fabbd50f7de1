import type { ChangeSettings, ChangeUserRequest, User } from '@1numbers/client';
import { computeChart, type MethodOptions, type Methods, SYSTEM_IDS, type SystemId, TABLE_VALUES } from '@1numbers/engine';

/** The preferences as the form holds them: what is not chosen is the usual. */
export type PreferenceDraft = {
  readonly locale: string;
  readonly timeZone: string;
  readonly system: SystemId;
  readonly methods: MethodOptions;
  readonly keepHistory: boolean;
};

const USUAL_SYSTEM = 'pythagorean';
/** A day to ask the engine with; which one does not matter. */
const ANY_DAY = '2000-01-01';

export function preferencesOf({
  locale,
  timeZone,
  settings: { system = USUAL_SYSTEM, methods = {}, keepHistory = true },
}: User): PreferenceDraft {
  // A newer service may know systems that this page does not.
  return { locale, timeZone, system: SYSTEM_IDS.find((id) => id === system) ?? USUAL_SYSTEM, methods, keepHistory };
}

/** The methods as they take effect in the system. */
export function methodsInEffect({ system, methods }: Pick<PreferenceDraft, 'system' | 'methods'>): Methods {
  const effective = resolve(system, methods) ?? resolve(system, {});
  if (effective === undefined) throw new Error('A chart has methods.');
  return effective;
}

/** With one method chosen otherwise; what is as usual is not kept. */
export function withMethods(draft: PreferenceDraft, chosen: MethodOptions): PreferenceDraft {
  const usual = methodsInEffect({ system: draft.system, methods: {} });
  const methods = Object.entries({ ...draft.methods, ...chosen }).filter(
    ([option, value]) => JSON.stringify(value) !== JSON.stringify(usual[option as keyof Methods]),
  );
  return { ...draft, methods: Object.fromEntries(methods) };
}

/** With another system, which has letter tables of its own. */
export function withSystem({ methods: { table: _table, ...methods }, ...draft }: PreferenceDraft, system: SystemId): PreferenceDraft {
  return withMethods({ ...draft, system, methods: {} }, methods);
}

/** The letter tables to choose from; none where there is but one. */
export function tablesOf(system: SystemId): readonly string[] {
  return Object.entries(TABLE_VALUES).find(([id]) => id === system)?.[1] ?? [];
}

/** What is asked of the service: the usual is nothing that is preferred. */
export function changeOf({ locale, timeZone, system, methods, keepHistory }: PreferenceDraft): ChangeUserRequest {
  const settings = {
    system: system === USUAL_SYSTEM ? null : system,
    methods: Object.keys(methods).length === 0 ? null : methods,
    keepHistory: keepHistory ? null : false,
  };
  return { locale, timeZone, settings: settings as ChangeSettings };
}

function resolve(system: SystemId, methods: MethodOptions): Methods | undefined {
  try {
    return computeChart({ birthDate: ANY_DAY, system, methods, include: ['methods'] }).methods;
  } catch {
    return undefined;
  }
}
