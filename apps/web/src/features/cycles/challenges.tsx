import type { Challenge, Span } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { HowFound } from '../../ui/how-found.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

/** The four challenges; the third is the main one. Ages stand with them when the method gives them ages. */
export function Challenges({ challenges }: { readonly challenges: readonly Challenge[] }) {
  const t = useWords('chart');
  const term = useTerm()('cycles', 'challenges');
  const { i18n } = useTranslation();
  const names = i18n.getResource(i18n.language, 'cycleParts', 'challenges') as readonly string[];
  return (
    <div>
      <h3 className="mb-3 flex items-center gap-2 font-[560]">
        {term.name}
        <Term term={term} />
      </h3>
      <ol className="four">
        {challenges.map((challenge, index) => (
          <li key={names[index]} className="four-cell" data-main={index === MAIN}>
            <span className="numeral text-figure">{challenge.value}</span>
            <span className="text-small">{names[index]}</span>
            {isDated(challenge) ? (
              <span className="text-fine text-soft">
                {challenge.endAge === null
                  ? t('cycles.agesOpen', { from: challenge.startAge })
                  : t('cycles.ages', { from: challenge.startAge, to: challenge.endAge })}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      <HowFound path="challenges" name={term.name} />
    </div>
  );
}

const MAIN = 2;

function isDated(challenge: Challenge): challenge is Span {
  return challenge.startAge !== undefined;
}
