import type { Sensitivity } from '@1numbers/engine';
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
              option: code('options', option, 'name'),
              alternative: code('options', option, 'values', alternative),
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
