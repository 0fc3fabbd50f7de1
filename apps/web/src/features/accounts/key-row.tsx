import type { ApiKey } from '@1numbers/client';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevokeApiKeyMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';
import { KeyUsage } from './key-usage.tsx';
import { ReplaceKey, type Successor } from './replace-key.tsx';

type Asked = 'replace' | 'revoke';
type Props = {
  readonly of: ApiKey;
  /** Whether its usage is shown at once. */
  readonly isOpen: boolean;
  readonly onReplaced: (by: Successor) => void;
  readonly onRevoked: () => void;
};

/** One key: what it may do, since when and until when, and the ways to replace and to end it. */
export function KeyRow({ of: key, isOpen, onReplaced, onRevoked }: Props) {
  const t = useWords('accounts');
  const [asked, setAsked] = useState<Asked | null>(null);
  const refOf = useWayBack(asked);
  const { name, prefix } = key;
  return (
    <li className="rows-one">
      <KeyRound aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p className="break-words" dir="auto">
          {name}
        </p>
        <p className="text-small text-soft">
          <code>{prefix}…</code> <Facts of={key} />
        </p>
      </div>
      {key.expiresAt === null ? null : <Ends at={key.expiresAt} />}
      {asked === null ? (
        <div className="flex flex-wrap gap-2">
          <button
            ref={refOf('replace')}
            type="button"
            className="button"
            aria-label={t('keys.replaceOf', { name })}
            onClick={() => setAsked('replace')}
          >
            {t('keys.replace')}
          </button>
          <button
            ref={refOf('revoke')}
            type="button"
            className="button"
            aria-label={t('keys.revokeOf', { name })}
            onClick={() => setAsked('revoke')}
          >
            {t('keys.revoke')}
          </button>
        </div>
      ) : null}
      {asked === 'replace' ? <ReplaceKey of={key} onReplaced={onReplaced} onLeave={() => setAsked(null)} /> : null}
      {asked === 'revoke' ? <Revoke of={key} onRevoked={onRevoked} onLeave={() => setAsked(null)} /> : null}
      <KeyUsage of={key} isOpen={isOpen} />
    </li>
  );
}

function Facts({ of: { scopes, createdAt, lastUsedAt } }: { readonly of: ApiKey }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const day = (moment: string) => momentInWords(moment, i18n.language, false);
  const facts = [
    t(scopes.length > 1 ? 'keys.both' : scopes.includes('profiles:read') ? 'keys.readOnly' : 'keys.writeOnly'),
    t('keys.since', { date: day(createdAt) }),
    lastUsedAt === null ? t('keys.unused') : t('keys.used', { date: momentInWords(lastUsedAt, i18n.language) }),
  ];
  return facts.join(' · ');
}

const SOON_MS = 8 * 86_400_000;

/** Until when it works; where that is soon, it stands out. */
function Ends({ at }: { readonly at: string }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const isSoon = Date.parse(at) - Date.now() < SOON_MS;
  return (
    <span className="badge" data-quiet={!isSoon}>
      {t('keys.ends', { date: momentInWords(at, i18n.language, isSoon) })}
    </span>
  );
}

type RevokeProps = { readonly of: ApiKey; readonly onRevoked: () => void; readonly onLeave: () => void };

function Revoke({ of: { id }, onRevoked, onLeave }: RevokeProps) {
  const t = useWords('accounts');
  const [revoke, { isLoading, error }] = useRevokeApiKeyMutation();
  const { whole } = useRefusal(error);
  const end = async () => {
    const { error: refused } = await revoke({ id });
    if (refused === undefined) onRevoked();
  };
  return (
    <Surely
      words={t('keys.surely')}
      yes={t('keys.surelyYes')}
      no={t('keys.surelyNo')}
      waiting={isLoading}
      refused={whole}
      onYes={() => void end()}
      onNo={onLeave}
    />
  );
}
