import type { CreatedCalendarFeed, CalendarFeed as Feed, Profile } from '@1numbers/client';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteCalendarFeedMutation, useGetCalendarFeedQuery } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Made } from '../../ui/made.tsx';
import { Part } from '../../ui/part.tsx';
import { Question } from '../../ui/question.tsx';
import { Surely } from '../../ui/surely.tsx';
import { Told } from '../../ui/told.tsx';
import { refusedOf, useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';
import { NewCalendar } from './new-calendar.tsx';

/** The calendar of a profile, which other programs read by its address. */
export function CalendarFeed({ profile: { id, birthDate, birthDatePrecision } }: { readonly profile: Profile }) {
  const t = useWords('links');
  const { currentData, error, refetch } = useGetCalendarFeedQuery({ id });
  const [made, setMade] = useState<CreatedCalendarFeed | null>(null);
  const [removed, setRemoved] = useState<{ readonly words: string } | null>(null);
  const none = refusedOf(error)?.code === 'not_found';
  // An answer stays while what came after it is that there is none.
  const feed = none ? undefined : currentData;
  const content = () => {
    if (made !== null) return <MadeCalendar made={made} onDone={() => setMade(null)} />;
    if (feed !== undefined)
      return <There id={id} feed={feed} onMade={setMade} onRemoved={() => setRemoved({ words: t('calendar.removed') })} />;
    if (birthDate === null || birthDatePrecision !== 'day') return <p className="text-soft">{t('calendar.needsDay')}</p>;
    if (none) {
      return (
        <div className="grid gap-5">
          {removed === null ? null : <Told told={removed} />}
          <NewCalendar id={id} onMade={setMade} />
        </div>
      );
    }
    return error === undefined ? (
      <Awaited words={t('calendar.loading')} lines={1} />
    ) : (
      <NotFetched error={error} onRetry={() => void refetch()} />
    );
  };
  return (
    <Part title={t('calendar.title')} lead={t('calendar.lead')}>
      {content()}
    </Part>
  );
}

function MadeCalendar({ made: { url }, onDone }: { readonly made: CreatedCalendarFeed; readonly onDone: () => void }) {
  const t = useWords('links');
  return (
    <Made title={t('calendar.madeTitle')} lead={t('calendar.made')} text={url} onDone={onDone}>
      <a className="button" href={url.replace(/^https?:/, 'webcal:')}>
        <CalendarDays aria-hidden="true" size={18} />
        {t('calendar.open')}
      </a>
    </Made>
  );
}

type ThereProps = {
  readonly id: string;
  readonly feed: Feed;
  readonly onMade: (made: CreatedCalendarFeed) => void;
  readonly onRemoved: () => void;
};

function There({ id, feed, onMade, onRemoved }: ThereProps) {
  const t = useWords('links');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState<'replace' | 'remove' | null>(null);
  const refOf = useWayBack(asked);
  const [remove, { isLoading, error }] = useDeleteCalendarFeedMutation();
  const { whole } = useRefusal(error);
  const end = async () => {
    const { error: refused } = await remove({ id });
    if (refused === undefined) onRemoved();
  };
  const held = (['days', 'months', 'years'] as const).filter((part) => feed[part]).map((part) => t(`calendar.${part}`));
  return (
    <div className="rows">
      <div className="rows-one">
        <CalendarDays aria-hidden="true" size={22} className="shrink-0 text-soft" />
        <div className="rows-words">
          <p>{t('calendar.there')}</p>
          <p className="text-small text-soft">
            {held.join(', ')} · {t('calendar.since', { date: momentInWords(feed.createdAt, i18n.language, false) })}
          </p>
        </div>
        {asked === null ? (
          <div className="flex flex-wrap gap-2">
            <button ref={refOf('replace')} type="button" className="button" onClick={() => setAsked('replace')}>
              {t('calendar.replace')}
            </button>
            <button ref={refOf('remove')} type="button" className="button" onClick={() => setAsked('remove')}>
              {t('calendar.remove')}
            </button>
          </div>
        ) : null}
        {asked === 'remove' ? (
          <Surely
            words={t('calendar.surely')}
            yes={t('calendar.surelyYes')}
            no={t('calendar.surelyNo')}
            waiting={isLoading}
            refused={whole}
            onYes={() => void end()}
            onNo={() => setAsked(null)}
          />
        ) : null}
        {asked === 'replace' ? (
          <Question>
            <p className="max-w-prose text-small text-soft">{t('calendar.replaceHint')}</p>
            <NewCalendar id={id} held={feed} onMade={onMade} onLeave={() => setAsked(null)} />
          </Question>
        ) : null}
      </div>
    </div>
  );
}
