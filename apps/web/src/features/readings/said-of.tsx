import type { Chart } from '@1numbers/engine';
import type { LanguageId } from '@1numbers/readings';
import { useMemo } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { briefReaderIn } from './reader.ts';
import { useLoaded } from './use-loaded.ts';

type Props = {
  readonly chart: Chart;
  readonly language: LanguageId;
  readonly asOf: string | null;
  /** Passages that are not to be read again. */
  readonly avoid: readonly string[];
  readonly path: string;
};

/** How many sides of each number are told beside its working; the reading tells all of them. */
const MOST_SIDES = 2;

/** What a number says by itself, or each number of a table, in the reading's language. Nothing where nothing is said of it. */
export function SaidOf({ chart, language, asOf, avoid, path }: Props) {
  const t = useWords('readings');
  const { loaded: reader } = useLoaded(briefReaderIn, language);
  // A debt bears the id of the number that it was found in.
  const told = useMemo(() => {
    const all = reader?.each({ chart, avoid, ...(asOf !== null && { asOf }) }) ?? [];
    return all.filter(
      ({ id, position, sides }) => sides.length > 0 && (position === 'karmicDebt' ? path === 'karmicDebts' : isAt(id, path)),
    );
  }, [reader, chart, avoid, asOf, path]);
  if (reader === null || told.length === 0) return null;
  return (
    <div className="said-of">
      <p className="font-[560]">{t('working.says')}</p>
      <ul lang={reader.language} dir={reader.direction}>
        {told.map(({ id, name, value, sides }) => (
          <li key={`${id} ${name}`}>
            {told.length < 2 ? null : <span className="text-soft">{`${name} ${value}`.trim()}: </span>}
            {sides
              .slice(0, MOST_SIDES)
              .map(({ text }) => text)
              .join(reader.gap)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isAt(id: string, path: string): boolean {
  return id === path || id.startsWith(`${path}.`);
}
