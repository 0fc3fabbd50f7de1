import { choiceReplaced } from '../features/methods/methods-slice.ts';
import { personReplaced } from '../features/person/person-slice.ts';
import type { RecentRequest } from '../features/recent/recent-list.ts';
import { useAppDispatch } from './store.ts';

/** Fills the calculator with what was asked before. */
export function useOpenChart(): (request: RecentRequest) => void {
  const dispatch = useAppDispatch();
  return ({ name, birthDate, currentName, sex, bornBeforeSunrise, system, methods }) => {
    dispatch(
      personReplaced({
        name: name ?? '',
        birthDate: birthDate ?? '',
        currentName: currentName ?? '',
        sex: sex ?? '',
        bornBeforeSunrise: bornBeforeSunrise === true,
        asOf: '',
      }),
    );
    dispatch(choiceReplaced({ system: system ?? 'pythagorean', options: methods ?? {} }));
  };
}
