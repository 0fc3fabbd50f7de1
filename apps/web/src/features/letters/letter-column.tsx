import type { LetterRole, LetterStep } from '@1numbers/engine';
import { useWords } from '../../ui/use-words.ts';
import { canFlip } from './letter-rows.ts';

type Flip = (index: number, role: LetterRole) => void;
type Props = { readonly letter: LetterStep; readonly onFlip?: Flip };

/** One letter with its value above it (vowel) or below it (consonant). A Y or W is a button that turns it round. */
export function LetterColumn({ letter, onFlip }: Props) {
  const t = useWords('chart');
  const { value, role, why } = letter;
  const spoken =
    role === null
      ? t('working.letterPlain', { letter: letter.letter, value })
      : t('working.letter', { letter: letter.letter, value, role: t(`roles:${role}`), why: t(`letterReasons:${why}`) });
  return (
    <li className="letter" data-role={role ?? 'none'}>
      <span className="sr-only">{spoken}</span>
      <span aria-hidden="true" className="letter-value letter-above">
        {role === 'vowel' ? value : ''}
      </span>
      {onFlip !== undefined && canFlip(letter) ? <FlipButton letter={letter} onFlip={onFlip} /> : <Glyph letter={letter.letter} />}
      <span aria-hidden="true" className="letter-value letter-below">
        {role === 'vowel' ? '' : value}
      </span>
    </li>
  );
}

function FlipButton({ letter: step, onFlip }: Required<Props>) {
  const t = useWords('chart');
  const { index, letter, role, why, ambiguous } = step;
  const other = role === 'vowel' ? 'consonant' : 'vowel';
  const label = t('letters.flip', { letter, role: t(`roles:${role ?? other}`), other: t(`roles:${other}`) });
  return (
    <button
      type="button"
      className="letter-flip"
      data-ambiguous={ambiguous === true}
      aria-label={label}
      title={ambiguous === true ? t('letters.ambiguous', { why: t(`letterReasons:${why}`) }) : label}
      onClick={() => onFlip(index, other)}
    >
      <Glyph letter={letter} />
    </button>
  );
}

/** A mark that stands on a letter is shown on a dotted ring. */
function Glyph({ letter }: { readonly letter: string }) {
  return (
    <span aria-hidden="true" className="letter-glyph">
      {/^\p{M}/u.test(letter) ? `\u25CC${letter}` : letter}
    </span>
  );
}
