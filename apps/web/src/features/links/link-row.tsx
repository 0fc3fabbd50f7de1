import type { Share } from '@1numbers/client';
import { Link } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevokeShareMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';
import { Surely } from './surely.tsx';

type Props = { readonly share: Share; readonly label: string; readonly onRevoked: () => void };

/** One link: what it shows, since when and until when, and its end. */
export function LinkRow({ share: { id, showName, showBirthDate, createdAt, expiresAt }, label, onRevoked }: Props) {
  const t = useWords('links');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState(false);
  const button = useWayBack(asked);
  const [revoke, { isLoading, error }] = useRevokeShareMutation();
  const end = async () => {
    if (isLoading) return;
    const { error: refused } = await revoke({ id });
    if (refused === undefined) onRevoked();
  };
  const day = (moment: string) => momentInWords(moment, i18n.language, false);
  return (
    <li className="link-row">
      <Link aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="link-words">
        <p dir="auto">
          {t(`share.named.${showName}`, { label })}, {t(showBirthDate ? 'share.withDate' : 'share.withoutDate')}
        </p>
        <p className="text-small text-soft">
          {t('share.since', { date: day(createdAt) })} ·{' '}
          {expiresAt === null ? t('share.endless') : t('share.expires', { date: momentInWords(expiresAt, i18n.language) })}
        </p>
      </div>
      {asked ? (
        <Surely
          words={t('share.surely')}
          yes={t('share.surelyYes')}
          no={t('share.surelyNo')}
          waiting={isLoading}
          error={error}
          onYes={() => void end()}
          onNo={() => setAsked(false)}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className="button"
          aria-label={t('share.revokeOf', { date: momentInWords(createdAt, i18n.language) })}
          onClick={() => setAsked(true)}
        >
          {t('share.revoke')}
        </button>
      )}
    </li>
  );
}
