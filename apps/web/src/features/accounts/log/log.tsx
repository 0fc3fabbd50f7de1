import type { AuditEvent } from '@1numbers/client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useListMyAuditEventsInfiniteQuery } from '../../../platform/server.ts';
import { momentInWords, timeInWords } from '../../../platform/today.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../../ui/fetched.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { type Day, daysOf } from './days.ts';
import { EventIcon } from './event-icon.tsx';
import { useEventFacts } from './use-event-facts.ts';
import '../accounts.css';
import './log.css';

const PAGE = 30;

/** What was done to the account, day by day, the last first. */
export function Log() {
  const t = useWords('audit');
  const { i18n } = useTranslation();
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useListMyAuditEventsInfiniteQuery(
    { query: { limit: PAGE } },
    { refetchOnMountOrArgChange: true },
  );
  const events = data?.pages.flatMap((page) => page.items) ?? [];
  const days = daysOf(events, (moment) => momentInWords(moment.toISOString(), i18n.language, false));
  return (
    <div className="page screen log">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <BackLink to="#/account" words={t('back')} />
      </ScreenHead>
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={4} /> : null}
      {days.map((day) => (
        <OfDay key={day.date} day={day} />
      ))}
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {hasNextPage ? (
        <button type="button" className="button mt-8" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </div>
  );
}

function OfDay({ day: { date, ago, events } }: { readonly day: Day<AuditEvent> }) {
  const t = useWords('audit');
  const id = useId();
  return (
    <section className="log-day" aria-labelledby={id}>
      <h2 id={id} className="font-display text-lead">
        {ago === null ? date : t(ago === 0 ? 'today' : 'yesterday')}
      </h2>
      <ol className="rows">
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Event({ event }: { readonly event: AuditEvent }) {
  const t = useWords('audit');
  const { i18n } = useTranslation();
  const facts = useEventFacts()(event);
  const words = t(`actions.${event.action}`);
  const profileId = profileOf(event);
  return (
    <li className="log-event">
      <EventIcon action={event.action} />
      <div className="rows-words">
        <p>
          {profileId === null ? (
            words
          ) : (
            <a className="link" href={`#/profiles/${profileId}`}>
              {words}
            </a>
          )}
        </p>
        {facts.length === 0 ? null : <p className="text-small text-soft">{facts.join(' · ')}</p>}
      </div>
      <time className="log-time" dateTime={event.at}>
        {timeInWords(event.at, i18n.language)}
      </time>
    </li>
  );
}

/** The profile that something was done to, unless it is in the trash since: the log knows people by their ids alone. */
function profileOf({ action, target, details: { profileId } }: AuditEvent): string | null {
  if (action === 'profile_deleted') return null;
  if (target?.kind === 'profile') return target.id;
  return typeof profileId === 'string' ? profileId : null;
}
