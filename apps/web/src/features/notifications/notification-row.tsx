import type { OwnNotification } from '@1numbers/client';
import { notifications as words } from '@1numbers/locales';
import { useTranslation } from 'react-i18next';
import { useDeleteNotificationMutation, useReadNotificationMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** Where there is something to look at or to do about it. */
const PLACES = {
  signed_in_elsewhere: '#/account',
  export_ready: '#/account/data',
  report_ready: '#/account/reports',
  erasure_asked: '#/account/data',
} as const;

type Props = { readonly of: OwnNotification; readonly onRemoved: () => void };

export function NotificationRow({ of: { id, code, createdAt, readAt }, onRemoved }: Props) {
  const t = useWords('notifications');
  const { i18n } = useTranslation();
  const [read, { isLoading: isMarking, error: markRefused }] = useReadNotificationMutation();
  const [remove, { isLoading: isRemoving, error: removeRefused }] = useDeleteNotificationMutation();
  const { whole } = useRefusal(markRefused ?? removeRefused);
  // A newer service may tell of what this page does not know yet.
  const what = code in words.codes ? t(`codes.${code}`) : t('unknown');
  const place = Object.entries(PLACES).find(([of]) => of === code) as [keyof typeof PLACES, string] | undefined;
  const throwAway = async () => {
    if (isRemoving) return;
    const { error } = await remove({ id });
    if (error === undefined) onRemoved();
  };
  return (
    <li className="rows-one">
      <div className="rows-words">
        <p className={readAt === null ? 'font-semibold' : ''}>
          {what} {readAt === null ? <span className="badge">{t('isNew')}</span> : null}
        </p>
        <p className="text-small text-soft">
          <time dateTime={createdAt}>{momentInWords(createdAt, i18n.language)}</time>
          {place === undefined ? null : (
            <>
              {' · '}
              <a className="link" href={place[1]}>
                {t(`lookAt.${place[0]}`)}
              </a>
            </>
          )}
        </p>
        {whole === null ? null : <Notice fault>{whole}</Notice>}
      </div>
      <div className="flex flex-wrap gap-2">
        {readAt === null ? (
          <button
            type="button"
            className="button"
            aria-label={t('readOf', { what })}
            aria-disabled={isMarking}
            onClick={() => void read({ id })}
          >
            {t('read')}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          aria-label={t('removeOf', { what })}
          aria-disabled={isRemoving}
          onClick={() => void throwAway()}
        >
          {t('remove')}
        </button>
      </div>
    </li>
  );
}
