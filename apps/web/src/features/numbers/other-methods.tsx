import { METHOD_VALUES, type Sensitivity } from '@1numbers/engine';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';

/** Other accepted methods that give another value, and why they do. */
export function OtherMethods({ others }: { readonly others: readonly Sensitivity[] }) {
  const t = useWords('chart');
  const code = useCode();
  if (others.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {others.map(({ option, alternative, value, total, reason }) => (
        <li key={`${option}${alternative}`} className="rounded-medium bg-tint p-4 text-small">
          <p className="font-[560]">{t('number.otherMethod', { value })}</p>
          <p>
            {t('number.otherMethodIs', {
              option: code(wordsOf(option), option, 'name'),
              alternative: code(wordsOf(option), option, 'values', alternative),
              value,
              total,
            })}
          </p>
          <p className="text-soft">{code('sensitivityReasons', reason)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Options that are sets have their words apart from those that are one of a list. */
function wordsOf(option: string): 'options' | 'otherOptions' {
  return option in METHOD_VALUES ? 'options' : 'otherOptions';
}
