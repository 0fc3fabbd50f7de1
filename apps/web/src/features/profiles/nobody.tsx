import { useWords } from '../../ui/use-words.ts';

/** An empty list says what to do about it: nobody is kept yet, or nobody fits. */
export function Nobody({ kind, onAll }: { readonly kind: 'empty' | 'none'; readonly onAll: () => void }) {
  const t = useWords('profiles');
  return (
    <div className="nobody">
      <NinePoints />
      <h2 className="font-display text-subhead">{t(`${kind}Title`)}</h2>
      <p className="max-w-prose text-soft">{t(kind)}</p>
      {kind === 'empty' ? (
        <a className="button button-solid" href="#/">
          {t('emptyAction')}
        </a>
      ) : (
        <button type="button" className="button" onClick={onAll}>
          {t('noneAction')}
        </button>
      )}
    </div>
  );
}

const POINTS = 9;
const RING = 40;

/** The figure before anybody has drawn it: nine points on a circle. */
function NinePoints() {
  return (
    <svg viewBox="-50 -50 100 100" className="nobody-figure" aria-hidden="true">
      <circle r={RING} />
      {Array.from({ length: POINTS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points never move
        <circle key={index} className="nobody-point" r="4" cy={-RING} transform={`rotate(${(index * 360) / POINTS})`} />
      ))}
    </svg>
  );
}
