import { useWords } from '../../ui/use-words.ts';

type Props =
  | { readonly kind: 'empty' | 'none'; readonly onAll: () => void }
  /** An empty trash needs nothing to be done about it. */
  | { readonly kind: 'trash' };

/** An empty list says what to do about it: nobody is kept yet, or nobody fits. */
export function Nobody(props: Props) {
  const t = useWords('profiles');
  const words = props.kind === 'trash' ? 'trash.empty' : props.kind;
  return (
    <div className="nobody">
      <NinePoints />
      <h2 className="font-display text-subhead">{t(`${words}Title`)}</h2>
      <p className="max-w-prose text-soft">{t(words)}</p>
      {props.kind === 'empty' ? (
        <a className="button button-solid" href="#/">
          {t('emptyAction')}
        </a>
      ) : null}
      {props.kind === 'none' ? (
        <button type="button" className="button" onClick={props.onAll}>
          {t('noneAction')}
        </button>
      ) : null}
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
