import type { ChartRequest } from '@1numbers/engine';
import { useRef } from 'react';
import { useRestingChart } from '../features/recent/use-resting-chart.ts';
import { useNoteCalculationMutation } from '../platform/server.ts';
import { useWords } from '../ui/use-words.ts';
import { useAppSelector } from './store.ts';

type Props = {
  /** What the calculator works out; null while there is nothing to note. */
  readonly request: ChartRequest | null;
  /** The saved profile that is looked at. */
  readonly profileId: string | null;
};

/** Notes what somebody signed in calculates, once their typing rests, unless they do not want it. A profile is noted once, by its id alone. */
export function Noting({ request, profileId }: Props) {
  const t = useWords('screen');
  const { status, notes } = useAppSelector((state) => state.session);
  const example = useAppSelector(({ person }) => person.name === t('form.exampleName') && person.birthDate === t('form.exampleDate'));
  const [note] = useNoteCalculationMutation();
  const profileNoted = useRef(false);
  const wanted = status === 'in' && notes && (profileId !== null || !example);
  useRestingChart(
    wanted ? request : null,
    ({ asOf: _asOf, explain: _explain, ...asked }) => {
      if (profileNoted.current) return;
      profileNoted.current = profileId !== null;
      // What could not be noted is missing in the list, and nowhere else.
      void note({ body: profileId === null ? { kind: 'chart', request: asked } : { kind: 'chart', profileId } });
    },
    () => undefined,
  );
  return null;
}
