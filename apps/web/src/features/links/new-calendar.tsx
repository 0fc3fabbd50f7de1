import type { CalendarFeed, CreatedCalendarFeed } from '@1numbers/client';
import { useState } from 'react';
import { useCreateCalendarFeedMutation } from '../../platform/server.ts';
import { Check } from '../../ui/check.tsx';
import { Form } from '../../ui/form.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

const PARTS = ['days', 'months', 'years'] as const;
type Held = Pick<CalendarFeed, (typeof PARTS)[number]>;
const ALL: Held = { days: true, months: true, years: true };

type Props = {
  readonly id: string;
  readonly onMade: (made: CreatedCalendarFeed) => void;
  /** What the calendar before it holds, and the way to leave it. */
  readonly held?: Held;
  readonly onLeave?: () => void;
};

export function NewCalendar({ id, onMade, held = ALL, onLeave }: Props) {
  const t = useWords('links');
  const [chosen, setChosen] = useState<Held>({ days: held.days, months: held.months, years: held.years });
  const [create, { isLoading, error }] = useCreateCalendarFeedMutation();
  const refusal = useRefusal(error);
  const nothing = PARTS.every((part) => !chosen[part]);
  const submit = async () => {
    if (nothing || isLoading) return;
    const { data } = await create({ id, body: chosen });
    if (data !== undefined) onMade(data);
  };
  return (
    <Form label={t('calendar.title')} refusal={refusal} onSubmit={() => void submit()}>
      <fieldset className="grid gap-3">
        <legend className="label">{t('calendar.holds')}</legend>
        {PARTS.map((part) => (
          <Check
            key={part}
            label={t(`calendar.${part}`)}
            hint={t(`calendar.${part}Hint`)}
            problem={nothing && part === 'years' ? t('calendar.nothing') : null}
            checked={chosen[part]}
            onChange={(on) => setChosen({ ...chosen, [part]: on })}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Submit
          label={t(onLeave === undefined ? 'calendar.create' : 'calendar.replaceYes')}
          waitingLabel={t('calendar.waiting')}
          waiting={isLoading}
        />
        {onLeave === undefined ? null : (
          <button type="button" className="button button-tall" onClick={onLeave}>
            {t('calendar.leave')}
          </button>
        )}
      </div>
    </Form>
  );
}
