import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readDateText } from '../features/person/date-text.ts';
import { today as todayHere } from '../platform/today.ts';
import { chartRequest } from './chart-request.ts';
import { useAppSelector } from './store.ts';
import { useEngine } from './use-engine.ts';
import type { Outcome } from './work-out.ts';

const NOTHING: Outcome = { request: null, chart: null, problems: [] };

/** What the form and the choice come to: the chart, and what is wrong with the fields. */
export type Found = ReturnType<typeof useOutcome>;

export function useOutcome(touched: boolean) {
  const { i18n } = useTranslation();
  const person = useDeferredValue(useAppSelector((state) => state.person));
  const { now, before } = useAppSelector((state) => state.methods);
  const { timeZone } = useAppSelector((state) => state.session);
  const today = useMemo(() => todayHere(timeZone), [timeZone]);
  const months = useMemo(() => Object.values<string>(i18n.getResource(i18n.language, 'screen', 'months')), [i18n]);
  const birthDate = readDateText(person.birthDate, months);
  const asOf = readDateText(person.asOf, months);
  const request = useMemo(() => chartRequest(person, { birthDate, asOf }, now, today), [person, birthDate, asOf, now, today]);
  const requestBefore = useMemo(
    () => (before === null ? null : chartRequest(person, { birthDate, asOf }, before, today)),
    [person, birthDate, asOf, before, today],
  );
  const { engine, failed, retry } = useEngine(touched || request !== null);
  const outcome = useMemo(
    () => (request === null || engine === null ? NOTHING : engine.workOut(request, today, asOf !== '')),
    [engine, request, today, asOf],
  );
  const chartBefore = useMemo(
    () => (requestBefore === null || engine === null ? null : engine.workOut(requestBefore, today, asOf !== '').chart),
    [engine, requestBefore, today, asOf],
  );
  return { engine, failed, retry, outcome, chartBefore, waiting: request !== null && engine === null, dates: { birthDate, asOf }, today };
}
