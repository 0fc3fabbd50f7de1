import type { Chart, MissingReason, NumberResult, Numbers } from '@1numbers/engine';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberRow } from '../../ui/number-row.tsx';
import { Section } from '../../ui/section.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { KuaNote } from './kua-note.tsx';
import { LetterFacts } from './letter-facts.tsx';
import { PatternFacts } from './pattern-facts.tsx';

const GROUPS = ['date', 'name', 'both', 'current'] as const;
type Group = { readonly name: string; readonly numbers: readonly (keyof Numbers)[] };

/** Every number that is not one of the five, in groups, and what is missing with the reason. */
export function OtherNumbers({ chart }: { readonly chart: Chart }) {
  const t = useWords('chart');
  const { i18n } = useTranslation();
  return (
    <Section title={t('more.title')} lead={t('more.lead')}>
      <div className="ledger">
        {GROUPS.map((id) => {
          const { name, numbers } = i18n.getResource(i18n.language, 'numberGroups', id) as Group;
          return (
            <Rows key={id} title={name}>
              {numbers.map((number) => (
                <Row key={number} id={number} chart={chart} />
              ))}
            </Rows>
          );
        })}
        {chart.numbers?.cornerstone ? (
          <Rows title={t('more.standOut')}>
            <LetterFacts numbers={chart.numbers} />
          </Rows>
        ) : null}
        <Rows title={t('more.patterns')}>
          <PatternFacts numbers={chart.numbers ?? {}} />
        </Rows>
      </div>
    </Section>
  );
}

function Rows({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="ledger-group">
      <h3 className="font-display text-subhead">{title}</h3>
      {children}
    </div>
  );
}

function Row({ id, chart }: { readonly id: keyof Numbers; readonly chart: Chart }) {
  const term = useTerm()('numbers', id);
  const number = chart.numbers?.[id] as NumberResult | null | undefined;
  const reason = chart.missing[id];
  if (number != null) return <NumberRow term={term} number={number} note={id === 'kua' ? <KuaNote chart={chart} /> : undefined} />;
  return reason === undefined ? null : <MissingRow term={term} reason={reason} />;
}

function MissingRow({ term, reason }: { readonly term: ReturnType<ReturnType<typeof useTerm>>; readonly reason: MissingReason }) {
  const t = useWords('missingReasons');
  return (
    <div className="row">
      <div className="row-head text-soft">
        <span className="numeral row-value" aria-hidden="true">
          –
        </span>
        <div className="min-w-0">
          <h4 className="flex items-center gap-2 font-[560]">
            {term.name}
            <Term term={term} />
          </h4>
          <p className="text-small">
            {t(`${reason}.reason`)} {t(`${reason}.remedy`)}
          </p>
        </div>
      </div>
    </div>
  );
}
