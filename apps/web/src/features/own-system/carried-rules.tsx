import type { Problem } from '@1numbers/engine';
import { X } from 'lucide-react';
import { useWords } from '../../ui/use-words.ts';
import { type Draft, withoutCarried } from './draft.ts';
import { keysOf, useProblemWords } from './use-problem-words.ts';

type Props = { readonly draft: Draft; readonly problems: readonly Problem[]; readonly onChange: (draft: Draft) => void };

/** Spellings and marks that came with the table; each can be taken out. */
export function CarriedRules({ draft, problems, onChange }: Props) {
  const t = useWords('ownSystem');
  const say = useProblemWords();
  const { folds = {}, marks = {}, marksAreLetters = false } = draft.carried;
  const rules = [
    ...Object.entries(folds).map(([from, to]) => ({ kind: 'folds' as const, key: from, words: t('fold', { from: shown(from), to }) })),
    ...Object.entries(marks).map(([mark, { add, times }]) => {
      const parts = [
        add === undefined ? [] : t('markAdd', { mark: shown(mark), add }),
        times === undefined ? [] : t('markTimes', { mark: shown(mark), times }),
      ];
      return { kind: 'marks' as const, key: mark, words: parts.flat().join(', ') };
    }),
  ];
  if (rules.length === 0 && !marksAreLetters) return null;
  return (
    <fieldset>
      <legend className="own-heading">{t('carried')}</legend>
      <p className="hint">{marksAreLetters ? t('marksAreLetters') : t('carriedHint')}</p>
      <ul className="own-carried">
        {rules.map(({ kind, key, words }) => {
          const problem = problems.find((each) => keysOf(each)[0] === kind && keysOf(each)[1] === key);
          return (
            <li key={kind + key}>
              <span className="own-chip">
                {words}
                <button
                  type="button"
                  className="own-remove"
                  aria-label={t('remove', { what: words })}
                  onClick={() => onChange(withoutCarried(draft, kind, key))}
                >
                  <X aria-hidden="true" size={16} />
                </button>
              </span>
              {problem === undefined ? null : <span className="problem block">{say(problem)}</span>}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** A mark that stands on a letter is shown on a dotted ring. */
function shown(character: string): string {
  return /^\p{M}/u.test(character) ? `\u25CC${character}` : character;
}
