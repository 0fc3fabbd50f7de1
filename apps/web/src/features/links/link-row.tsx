import type { Share } from '@1numbers/client';
import { Link } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevokeShareMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly share: Share; readonly label: string; readonly onRevoked: () => void };

/** One link: what it shows, since when and until when, and its end. */
export function LinkRow({ share: { id, showName, showBirthDate, createdAt, expiresAt }, label, onRevoked }: Props) {
  const t = useWords('links');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState<'revoke' | null>(null);
  const refOf = useWayBack(asked);
  const [revoke, { isLoading, error }] = useRevokeShareMutation();
  const { whole } = useRefusal(error);
  const end = async () => {
    const { error: refused } = await revoke({ id });
    if (refused === undefined) onRevoked();
  };
  const day = (moment: string) => momentInWords(moment, i18n.language, false);
  return (
    <li className="rows-one">
      <Link aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p dir="auto">
          {t(`share.named.${showName}`, { label })}, {t(showBirthDate ? 'share.withDate' : 'share.withoutDate')}
        </p>
        <p className="text-small text-soft">
          {t('share.since', { date: day(createdAt) })} ·{' '}
          {expiresAt === null ? t('share.endless') : t('share.expires', { date: momentInWords(expiresAt, i18n.language) })}
        </p>
      </div>
      {asked !== null ? (
        <Surely
          words={t('share.surely')}
          yes={t('share.surelyYes')}
          no={t('share.surelyNo')}
          waiting={isLoading}
          refused={whole}
          onYes={() => void end()}
          onNo={() => setAsked(null)}
        />
      ) : (
        <button
          ref={refOf('revoke')}
          type="button"
          className="button"
          aria-label={t('share.revokeOf', { date: momentInWords(createdAt, i18n.language) })}
          onClick={() => setAsked('revoke')}
        >
          {t('share.revoke')}
        </button>
      )}
    </li>
  );
}
