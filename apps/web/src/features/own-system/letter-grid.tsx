import type { Problem } from '@1numbers/engine';
import { useId, useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { type Draft, type LetterDraft, withLetter, withMoreLetters } from './draft.ts';
import { keysOf, useProblemWords } from './use-problem-words.ts';

type Props = { readonly draft: Draft; readonly problems: readonly Problem[]; readonly onChange: (draft: Draft) => void };

/** Every letter with its value; a tap on the letter makes it a vowel or a consonant. */
export function LetterGrid({ draft, problems, onChange }: Props) {
  const t = useWords('ownSystem');
  const id = useId();
  const say = useProblemWords();
  const ofLetters = problems.filter((problem) => keysOf(problem)[0] === 'letters');
  const faultOf = (letter: string) => ofLetters.findIndex((problem) => keysOf(problem)[1] === letter);
  return (
    <fieldset>
      <legend className="own-heading">{t('letters.title')}</legend>
      <p className="hint">{t(draft.vowelsTold ? 'letters.hint' : 'letters.hintPlain')}</p>
      <ul className="own-letters">
        {draft.letters.map((letter) => (
          <LetterTile
            key={letter.letter}
            letter={letter}
            told={draft.vowelsTold}
            problemId={faultOf(letter.letter) < 0 ? null : `${id}-${faultOf(letter.letter)}`}
            onChange={(change) => onChange(withLetter(draft, letter.letter, change))}
          />
        ))}
      </ul>
      <ul className="own-problems" aria-live="polite">
        {ofLetters.map((problem, index) => {
          const letter = keysOf(problem)[1];
          return (
            <li key={problem.pointer + (problem.params?.reason ?? '')} id={`${id}-${index}`} className="problem">
              {letter === undefined ? say(problem) : t('letters.problem', { letter: glyph(letter), problem: say(problem) })}
            </li>
          );
        })}
      </ul>
      <MoreLetters onAdd={(text) => onChange(withMoreLetters(draft, text))} />
    </fieldset>
  );
}

type TileProps = {
  readonly letter: LetterDraft;
  readonly told: boolean;
  readonly problemId: string | null;
  readonly onChange: (change: Partial<LetterDraft>) => void;
};

function LetterTile({ letter: { letter, value, vowel }, told, problemId, onChange }: TileProps) {
  const t = useWords('ownSystem');
  const out = value.trim() === '';
  return (
    <li className="own-letter" data-role={told && !out ? (vowel ? 'vowel' : 'consonant') : 'none'} data-out={out}>
      {told ? (
        <button
          type="button"
          className="own-glyph"
          aria-pressed={vowel}
          aria-label={t('letters.vowel', { letter })}
          onClick={() => onChange({ vowel: !vowel })}
        >
          {glyph(letter)}
        </button>
      ) : (
        <span className="own-glyph" aria-hidden="true">
          {glyph(letter)}
        </span>
      )}
      <input
        className="own-value"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={value}
        aria-label={t('letters.value', { letter })}
        aria-invalid={problemId !== null}
        aria-describedby={problemId ?? undefined}
        onChange={({ target }) => onChange({ value: target.value })}
        onFocus={({ target }) => target.select()}
      />
    </li>
  );
}

function MoreLetters({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const t = useWords('ownSystem');
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    onAdd(text);
    setText('');
  };
  return (
    <div className="own-more">
      <label htmlFor={id} className="label">
        {t('letters.add')}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          className="input"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          dir="auto"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className="button min-h-13 shrink-0" disabled={text.trim() === ''} onClick={add}>
          {t('letters.addButton')}
        </button>
      </div>
      <p id={`${id}-hint`} className="hint">
        {t('letters.addHint')}
      </p>
    </div>
  );
}

/** A mark that stands on a letter is shown on a dotted ring. */
function glyph(letter: string): string {
  return /^\p{M}/u.test(letter) ? `\u25CC${letter}` : letter;
}
