import type { AuditVerification } from '@1numbers/client';
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLazyAdminVerifyAuditQuery } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { shortOf } from './short-id.ts';

/** Looks through the log, of all accounts or of one, when it is asked to. */
export function Verification({ of }: { readonly of: string | null }) {
  const t = useWords('admin');
  const [verify, { currentData, isFetching, error }] = useLazyAdminVerifyAuditQuery();
  const { whole } = useRefusal(error);
  const look = () => {
    if (!isFetching) void verify({ query: of === null ? {} : { userId: of } });
  };
  return (
    <div className="grid justify-items-start gap-4">
      <button type="button" className="button button-solid" aria-disabled={isFetching} onClick={look}>
        <ShieldCheck aria-hidden="true" size={18} />
        {t(isFetching ? 'log.verifying' : 'log.verify')}
      </button>
      {whole === null ? null : <Notice fault>{whole}</Notice>}
      {currentData === undefined || isFetching ? null : <Outcome of={currentData} />}
    </div>
  );
}

function Outcome({ of: { isComplete, accounts, events, anchor, problems } }: { readonly of: AuditVerification }) {
  const t = useWords('admin');
  const { i18n } = useTranslation();
  if (problems.length > 0) {
    return (
      <Notice fault>
        <p>{t('log.broken')}</p>
        <ul className="w-full">
          {problems.map(({ code, userId, seq }) => (
            <li key={`${code}/${userId}/${seq}`}>
              {[
                t(`log.problems.${code}`),
                ...(userId === null ? [] : [t('log.at', { account: shortOf(userId) })]),
                ...(seq === null ? [] : [t('log.number', { seq })]),
              ].join(', ')}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const counts = { events: t('log.events', { count: events }), accounts: t('log.accounts', { count: accounts }) };
  return (
    <Notice>
      <p>
        {t(isComplete ? 'log.sound' : 'log.partly', counts)}{' '}
        {anchor === null ? null : t('log.anchored', { date: momentInWords(anchor.at, i18n.language) })}
      </p>
    </Notice>
  );
}
