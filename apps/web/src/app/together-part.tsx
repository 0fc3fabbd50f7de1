import type { Profile, Settings } from '@1numbers/client';
import { type CompatibilityAnswer, computeCompatibility, EngineError, type MatchPerson } from '@1numbers/engine';
import { useMemo } from 'react';
import { shownOf } from '../features/profiles/as-chart.ts';
import { OtherPerson } from '../features/profiles/other-person.tsx';
import { usePreferred } from '../features/profiles/use-preferred.ts';
import { PeopleReading } from '../features/readings/people-reading.tsx';
import { addChartWords } from '../platform/chart-words.ts';
import { useRoute } from '../platform/route.ts';
import { useGetProfileQuery } from '../platform/server.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Awaited, NotFetched } from '../ui/fetched.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { useWords } from '../ui/use-words.ts';

addChartWords();

/** Two people who are kept, side by side. Their numbers are worked out and read here, in the browser. */
export function TogetherScreen() {
  const t = useWords('profiles');
  const [, of = '', , other = null] = useRoute().path;
  const one = useGetProfileQuery({ id: of });
  const two = useGetProfileQuery({ id: other ?? '' }, { skip: other === null });
  const preferred = usePreferred();
  const error = one.error ?? (other === null ? undefined : two.error);
  const labels = [one.currentData?.label, other === null ? undefined : two.currentData?.label].filter((label) => label !== undefined);
  const retry = () => {
    void one.refetch();
    if (other !== null) void two.refetch();
  };
  return (
    <div className="page screen">
      <ScreenHead title={labels.length === 2 ? labels.join(' & ') : t('with.title')} lead={t('with.lead')}>
        <BackLink to={`#/profiles/${of}`} words={one.currentData?.label ?? t('bar.all')} />
      </ScreenHead>
      <div className="grid gap-10">
        <OtherPerson of={of} other={other} />
        {error === undefined ? null : <NotFetched error={error} onRetry={retry} />}
        {other === null || error !== undefined ? null : one.currentData === undefined ||
          two.currentData === undefined ||
          preferred === null ? (
          <Awaited words={t('with.loading')} lines={4} />
        ) : (
          <Both one={one.currentData} two={two.currentData} preferred={preferred} />
        )}
      </div>
    </div>
  );
}

type Props = { readonly one: Profile; readonly two: Profile; readonly preferred: Settings };

function Both({ one, two, preferred }: Props) {
  const t = useWords('profiles');
  const answer = useMemo(() => answerFor(one, two, preferred), [one, two, preferred]);
  return answer === null ? <p role="alert">{t('with.impossible')}</p> : <PeopleReading answer={answer} />;
}

/** By the system that the first of the two is shown in; null where the two have nothing that can be compared. */
function answerFor(one: Profile, two: Profile, preferred: Settings): CompatibilityAnswer | null {
  try {
    const { system } = shownOf(one, preferred).choice;
    return computeCompatibility({ people: [personOf(one, preferred), personOf(two, preferred)], system });
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

function personOf(profile: Profile, preferred: Settings): MatchPerson {
  const { name, birthDate, bornBeforeSunrise } = shownOf(profile, preferred).person;
  return { name, ...(birthDate !== '' && { birthDate }), ...(bornBeforeSunrise && { bornBeforeSunrise }) };
}
