import type { TermWords } from './use-term.ts';
import { useWords } from './use-words.ts';

/** Leads to the page with the rule, its variants and its sources, beside the chart. */
export function SourceLink({ term }: { readonly term: TermWords }) {
  const t = useWords('chart');
  return (
    <a
      className="link screen-only text-small"
      href={term.page}
      target="_blank"
      rel="noopener"
      aria-label={t('term.sourcesOf', { name: term.name })}
    >
      {t('term.sources')}
    </a>
  );
}
