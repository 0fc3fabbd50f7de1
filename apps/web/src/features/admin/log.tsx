import type { AdminAuditEvent } from '@1numbers/client';
import { useTranslation } from 'react-i18next';
import { useAdminListAuditEventsInfiniteQuery } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Part } from '../../ui/part.tsx';
import { useWords } from '../../ui/use-words.ts';
import { shortOf } from './short-id.ts';
import { Verification } from './verification.tsx';

const PAGE = 40;

/** What was done in all accounts or in one, and whether the log is as it was written. */
export function Log({ of }: { readonly of: string | null }) {
  const t = useWords('admin');
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useAdminListAuditEventsInfiniteQuery(
    { query: { limit: PAGE, ...(of === null ? {} : { userId: of }) } },
    { refetchOnMountOrArgChange: true },
  );
  const events = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Part title={t('log.verifyTitle')} lead={t('log.verifyLead')}>
        <Verification of={of} />
      </Part>
      <Part title={t('log.list')} lead={of === null ? t('log.listLead') : t('log.ofLead', { account: shortOf(of) })}>
        <div className="grid gap-4">
          {of === null ? null : (
            <a className="button justify-self-start" href="#/admin/log">
              {t('log.everybody')}
            </a>
          )}
          {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
          {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={4} /> : null}
          {data !== undefined && events.length === 0 ? <p className="text-soft">{t('log.none')}</p> : null}
          {events.length === 0 ? null : (
            <ol className="rows">
              {events.map((event) => (
                <Event key={event.id} event={event} isOfOne={of !== null} />
              ))}
            </ol>
          )}
          {hasNextPage ? (
            <button
              type="button"
              className="button justify-self-start"
              aria-disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t(isFetchingNextPage ? 'loadingMore' : 'more')}
            </button>
          ) : null}
        </div>
      </Part>
    </>
  );
}

function Event({ event: { action, at, userId, actor }, isOfOne }: { readonly event: AdminAuditEvent; readonly isOfOne: boolean }) {
  const t = useWords('admin');
  const { i18n } = useTranslation();
  const by = actor.kind === 'user' ? (actor.userId === userId ? 'self' : 'other') : actor.kind;
  return (
    <li className="rows-one">
      <div className="rows-words">
        <p>{t(`audit:actions.${action}`)}</p>
        <p className="text-small text-soft">
          <time dateTime={at}>{momentInWords(at, i18n.language)}</time> · {t(`log.by.${by}`, { account: shortOf(actor.userId ?? '') })}
          {isOfOne ? null : (
            <>
              {' · '}
              <a className="link" href={`#/admin/log?of=${userId}`}>
                {t('log.at', { account: shortOf(userId) })}
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
