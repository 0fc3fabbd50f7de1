import type { SystemId } from '@1numbers/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameReplaced, optionsChanged, systemChosen } from '../features/methods/methods-slice.ts';
import { NameNotice } from '../features/person/name-notice.tsx';
import { PersonForm } from '../features/person/person-form.tsx';
import { nobody, personChanged, personReplaced } from '../features/person/person-slice.ts';
import type { Person } from '../platform/calculator.ts';
import { chartsAreKept } from '../platform/kept-charts.ts';
import { dateInWords } from '../platform/today.ts';
import { useWords } from '../ui/use-words.ts';
import { ChartFigure } from './chart-figure.tsx';
import { useAppDispatch, useAppSelector } from './store.ts';
import { useFieldProblems } from './use-field-problems.ts';
import type { Found } from './use-outcome.ts';
import { useSystemField } from './use-system-field.ts';

type Props = {
  readonly found: Found;
  /** Whether this is a saved profile: then its name stands where the promise does. */
  readonly saved: boolean;
  readonly onTouch: () => void;
};

/** The promise, the form, and the figure that the name draws. */
export function Hero({ found, saved, onTouch }: Props) {
  const t = useWords('screen');
  const { i18n } = useTranslation();
  const dispatch = useAppDispatch();
  const person = useAppSelector((state) => state.person);
  const system = useSystemField();
  const [left, setLeft] = useState(false);
  const { problems, unread } = useFieldProblems(found, left);
  const { dates, engine, outcome } = found;
  const change = (changed: Partial<Person>) => {
    if (changed.birthDate !== undefined) setLeft(false);
    if (changed.name !== undefined) dispatch(nameReplaced());
    dispatch(personChanged(changed));
  };
  const switchTo = (chosen: SystemId, table: string | null) => {
    dispatch(systemChosen(chosen));
    if (table !== null) dispatch(optionsChanged({ table }));
  };
  const birthDate = outcome.request?.birthDate;
  return (
    <div>
      <div className="page grid items-center gap-x-16 gap-y-10 pt-6 pb-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] lg:pt-10 lg:pb-24">
        <div className="screen-only hero-form">
          <div className="grid gap-4">
            {saved ? (
              <h1 className="font-display text-heading break-words" dir="auto">
                {person.name === '' ? t('part.loading') : person.name}
              </h1>
            ) : (
              <>
                <h1 className="font-display text-hero">{t('hero.title')}</h1>
                <p className="max-w-prose text-lead text-soft">{t('hero.lead')}</p>
              </>
            )}
          </div>
          <PersonForm
            person={person}
            dates={dates}
            dateInWords={birthDate === undefined ? null : dateInWords(birthDate, i18n.language)}
            system={system}
            problems={problems}
            notice={unread && engine !== null ? <NameNotice systems={engine.systemsReading(person.name)} onUse={switchTo} /> : null}
            onTouch={onTouch}
            onChange={change}
            onLeave={() => setLeft(true)}
          />
          <FormFoot
            found={found}
            saved={saved}
            onExample={() => dispatch(personReplaced({ ...nobody, name: t('form.exampleName'), birthDate: t('form.exampleDate') }))}
            onClear={() => dispatch(personReplaced(nobody))}
          />
        </div>
        <ChartFigure chart={outcome.chart} birthDate={birthDate ?? ''} />
      </div>
    </div>
  );
}

type FootProps = { readonly found: Found; readonly saved: boolean; readonly onExample: () => void; readonly onClear: () => void };

function FormFoot({ found, saved, onExample, onClear }: FootProps) {
  const t = useWords('screen');
  const empty = found.outcome.chart === null;
  if (found.failed) {
    return (
      <p role="alert" className="problem">
        {t('failed')}{' '}
        <button type="button" className="link" onClick={found.retry}>
          {t('retry')}
        </button>
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3 text-small text-soft">
      {saved ? null : (
        <button type="button" className="button screen-only" onClick={empty ? onExample : onClear}>
          {empty ? t('form.example') : t('form.clear')}
        </button>
      )}
      <p className="flex-1 basis-56">{found.waiting ? t('loading') : <Privacy />}</p>
    </div>
  );
}

/** What becomes of what is typed. A visitor's charts are kept on the device, those of somebody signed in noted in the account, unless that is switched off. */
function Privacy() {
  const t = useWords('screen');
  const { status, notes } = useAppSelector((state) => state.session);
  if (status !== 'out' && !notes) return t('hero.privacy');
  const words = notes ? 'hero.privacyNoted' : chartsAreKept() ? 'hero.privacyKept' : 'hero.privacy';
  return (
    <>
      {t(words)}{' '}
      <a className="link" href={notes ? '#/history' : '#/device'}>
        {t(notes ? 'hero.noted' : 'hero.device')}
      </a>
    </>
  );
}
