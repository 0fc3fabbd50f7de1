import type { Chart, NumberResult, Numbers } from '@1numbers/engine';
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
    <Section id="numbers" title={t('more.title')} {...(isExplained(chart) ? { lead: t('more.lead') } : {})}>
      <div className="ledger">
        {GROUPS.map((id) => {
          const { name, numbers } = i18n.getResource(i18n.language, 'numberGroups', id) as Group;
          // A shared chart may leave out a whole group.
          return numbers.every((number) => chart.numbers?.[number] == null && chart.missing[number] === undefined) ? null : (
            <Rows key={id} title={name}>
              {numbers.map((number) => (
                <Row key={number} id={number} chart={chart} />
              ))}
              <MissingRows ids={numbers} chart={chart} />
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

function isExplained({ numbers = {} }: Chart): boolean {
  return Object.values(numbers).some((number) => typeof number === 'object' && number !== null && 'steps' in number);
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
  if (number == null) return null;
  return <NumberRow term={term} path={id} number={number} note={id === 'kua' ? <KuaNote chart={chart} /> : undefined} />;
}

/** Numbers that are missing for the same reason share one line. */
function MissingRows({ ids, chart }: { readonly ids: Group['numbers']; readonly chart: Chart }) {
  const t = useWords('missingReasons');
  const term = useTerm();
  const reasons = [...new Set(ids.flatMap((id) => chart.missing[id] ?? []))];
  return reasons.map((reason) => (
    <div key={reason} className="row">
      <div className="row-head text-soft">
        <span className="numeral row-value" aria-hidden="true">
          –
        </span>
        <div className="min-w-0">
          <h4 className="flex flex-wrap items-center gap-x-4 gap-y-1 font-[560]">
            {ids
              .filter((id) => chart.missing[id] === reason)
              .map((id) => (
                <span key={id} className="inline-flex items-center gap-2">
                  {term('numbers', id).name}
                  <Term term={term('numbers', id)} />
                </span>
              ))}
          </h4>
          <p className="text-small">
            {t(`${reason}.reason`)} {t(`${reason}.remedy`)}
          </p>
        </div>
      </div>
    </div>
  ));
}
