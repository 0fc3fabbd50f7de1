import { useEffect, useRef, useState } from 'react';
import { useWords } from '../ui/use-words.ts';

const PARTS = ['core', 'reading', 'letters', 'life', 'numbers', 'grids', 'spread', 'chaldean', 'compare', 'report', 'methods'] as const;
type Part = (typeof PARTS)[number];
/** Parts that a chart of a date alone does not have. */
const OF_THE_NAME: readonly string[] = ['letters', 'spread', 'chaldean'];

/** The way through the chart; the part being read is marked. */
export function ChartNav({ named }: { readonly named: boolean }) {
  const t = useWords('chart');
  const nav = useRef<HTMLElement>(null);
  const current = useCurrentPart(named);
  useEffect(() => {
    // Only sideways: the page itself must not move.
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current !== null && link != null) nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 2;
  });
  return (
    <nav ref={nav} className="chart-nav screen-only" aria-label={t('nav.label')}>
      <ul>
        {PARTS.filter((part) => named || !OF_THE_NAME.includes(part)).map((part) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === current ? 'location' : undefined}>
              {t(`nav.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A line a third down the window: the part it runs through is the one being read. */
const READING_LINE = '-33% 0px -66% 0px';

function useCurrentPart(named: boolean): Part | null {
  const [current, setCurrent] = useState<Part | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a name other parts are on the page
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const read = entries.find(({ isIntersecting }) => isIntersecting)?.target.getAttribute('aria-labelledby');
        const part = PARTS.find((each) => each === read);
        if (part !== undefined) setCurrent(part);
      },
      { rootMargin: READING_LINE },
    );
    for (const part of PARTS) {
      const section = document.getElementById(part)?.closest('section');
      if (section != null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [named]);
  return current;
}
