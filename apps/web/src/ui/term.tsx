import { type RefObject, useId, useRef } from 'react';
import { SourceLink } from './source-link.tsx';
import type { TermWords } from './use-term.ts';
import { useWords } from './use-words.ts';

/** A `?` that opens what a term means, how it is found and what else it is called. Escape or a tap beside it closes it. */
export function Term({ term }: { readonly term: TermWords }) {
  const t = useWords('chart');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  return (
    <span className="screen-only">
      <button ref={button} type="button" className="term" popoverTarget={id} aria-label={t('term.what', { name: term.name })}>
        ?
      </button>
      <div ref={bubble} id={id} popover="auto" className="bubble" onToggle={() => place(bubble, button)}>
        <p className="font-display text-subhead">{term.name}</p>
        <p className="mt-2">{term.definition}</p>
        <p className="mt-3 text-fine text-soft">{t('term.how')}</p>
        <p>{term.how}</p>
        {term.aliases.length === 0 ? null : (
          <>
            <p className="mt-3 text-fine text-soft">{t('term.also')}</p>
            <p>{term.aliases.join(', ')}</p>
          </>
        )}
        <p className="mt-4">
          <SourceLink term={term} />
        </p>
      </div>
    </span>
  );
}

/** Under its button, or above it where there is no room, and never outside the window. */
function place(bubble: RefObject<HTMLDivElement | null>, button: RefObject<HTMLButtonElement | null>): void {
  const [box, at] = [bubble.current, button.current?.getBoundingClientRect()];
  if (box === null || at === undefined) return;
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP + height < window.innerHeight;
  box.style.left = `${Math.max(GAP, Math.min(at.left - GAP, window.innerWidth - width - GAP))}px`;
  box.style.top = `${Math.max(GAP, below ? at.bottom + GAP : at.top - height - GAP)}px`;
}

const GAP = 8;
