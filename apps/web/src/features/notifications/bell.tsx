import { Bell as BellIcon } from 'lucide-react';
import { useListNotificationsInfiniteQuery } from '../../platform/server.ts';
import { useWords } from '../../ui/use-words.ts';
import { LISTED } from './listed.ts';
import './notifications.css';

const MOST = 99;

/** The way to the notifications, with how many are new. */
export function Bell({ isHere }: { readonly isHere: boolean }) {
  const t = useWords('notifications');
  const { data } = useListNotificationsInfiniteQuery(LISTED);
  const unread = data?.pages[0]?.unread ?? 0;
  return (
    <a
      className="button button-quiet button-icon bell"
      href="#/notifications"
      aria-label={unread === 0 ? t('bell') : t('bellUnread', { count: unread })}
      aria-current={isHere ? 'page' : undefined}
    >
      <BellIcon aria-hidden="true" size={20} />
      {unread === 0 ? null : (
        <span className="bell-count" aria-hidden="true">
          {unread > MOST ? t('most') : unread}
        </span>
      )}
    </a>
  );
}
