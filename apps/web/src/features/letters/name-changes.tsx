import type { NameAnswer } from '@1numbers/engine';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly name: NameAnswer; readonly titles: 'drop' | 'keep'; readonly onTitles?: (titles: 'drop' | 'keep') => void };

/** What was changed in the name or left out of it, and the way back for titles. */
export function NameChanges({ name, titles, onTitles }: Props) {
  const t = useWords('chart');
  const code = useCode();
  const titled = name.dropped.some((drop) => drop.code === 'title' || drop.code === 'suffix');
  if (name.changes.length + name.dropped.length + name.unsupported.length === 0 && titles === 'drop') return null;
  return (
    <div className="mt-8 max-w-prose text-small text-soft">
      <h3 className="font-[560] text-ink">{t('letters.changes')}</h3>
      <ul className="mt-1">
        {name.changes.map(({ code: change, from, to }) => (
          <li key={from}>{t('letters.change', { from, to, why: code('nameChanges', change) })}</li>
        ))}
        {name.dropped.map(({ text, code: drop }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same mark may be left out twice
          <li key={index}>{t('letters.drop', { text, why: code('nameDrops', drop) })}</li>
        ))}
        {name.unsupported.length === 0 ? null : <li>{t('letters.unsupported', { letters: name.unsupported.join(' ') })}</li>}
      </ul>
      {onTitles !== undefined && (titled || titles === 'keep') ? (
        <button type="button" className="button screen-only mt-3" onClick={() => onTitles(titles === 'keep' ? 'drop' : 'keep')}>
          {t(titles === 'keep' ? 'letters.dropTitles' : 'letters.keepTitles')}
        </button>
      ) : null}
    </div>
  );
}
