import { useEffect, useState } from 'react';
import { keptCharts } from '../platform/kept-charts.ts';
import { useWords } from '../ui/use-words.ts';
import { useAppSelector } from './store.ts';
import type { Found } from './use-outcome.ts';

type Part = typeof import('./recent-part.tsx');
type Props = { readonly found: Found; readonly touched: boolean; readonly onTouch: () => void };

/** Where the charts of this device stand once there are some; what keeps them is loaded then. Who is signed in keeps charts elsewhere. */
export function RecentDoor({ found: { outcome }, touched, onTouch }: Props) {
  const t = useWords('screen');
  const out = useAppSelector((state) => state.session.status === 'out');
  const person = useAppSelector((state) => state.person);
  const [some] = useState(() => keptCharts() !== null);
  const part = useRecentPart(out && (some || touched));
  if (!out || part === null) return null;
  const example = person.name === t('form.exampleName') && person.birthDate === t('form.exampleDate');
  const sound = outcome.problems.length === 0 && !example;
  return (
    <part.RecentCharts
      request={sound ? outcome.request : null}
      touched={touched}
      empty={person.name === '' && person.birthDate === ''}
      onTouch={onTouch}
    />
  );
}

function useRecentPart(wanted: boolean): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    // Without it the page calculates as before, and only keeps nothing.
    if (wanted) import('./recent-part.tsx').then(setPart, () => undefined);
  }, [wanted]);
  return part;
}
