import type { Numbers } from '@1numbers/engine';
import { FactRow } from '../../ui/fact-row.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

/** The letters of the first name that stand out, and the values that come up most. */
export function LetterFacts({ numbers }: { readonly numbers: Partial<Numbers> }) {
  const t = useWords('chart');
  const term = useTerm();
  const { hiddenPassion } = numbers;
  return (
    <>
      {(['cornerstone', 'capstone', 'firstVowel'] as const).map((id) => {
        const letter = numbers[id];
        return letter == null ? null : (
          <FactRow key={id} path={id} term={term('numbers', id)} value={letter.letter}>
            {`${term('numbers', id).definition} ${t('letters.value', { value: letter.value })}`}
          </FactRow>
        );
      })}
      {hiddenPassion == null ? null : (
        <FactRow path="hiddenPassion" term={term('numbers', 'hiddenPassion')} value={hiddenPassion.values.join(', ')}>
          {`${term('numbers', 'hiddenPassion').definition} ${t('more.letters', { count: hiddenPassion.count })}.`}
        </FactRow>
      )}
    </>
  );
}
