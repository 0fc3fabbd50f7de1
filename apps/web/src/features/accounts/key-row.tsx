import type { ApiKey, CreatedApiKey } from '@1numbers/client';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevokeApiKeyMutation, useRotateApiKeyMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

type Asked = 'replace' | 'revoke';
type Props = { readonly of: ApiKey; readonly onMade: (made: CreatedApiKey) => void };

/** One key: what it may do, since when and until when, and the ways to replace and to end it. */
export function KeyRow({ of: key, onMade }: Props) {
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
      {asked === 'replace' ? <Replace of={key} onMade={onMade} onLeave={() => setAsked(null)} /> : null}
      {asked === 'revoke' ? <Revoke of={key} onLeave={() => setAsked(null)} /> : null}
    </li>
  );
}

function Facts({ of: { scopes, createdAt, lastUsedAt, expiresAt } }: { readonly of: ApiKey }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const day = (moment: string) => momentInWords(moment, i18n.language, false);
  const facts = [
    t(scopes.length > 1 ? 'keys.both' : scopes.includes('profiles:read') ? 'keys.readOnly' : 'keys.writeOnly'),
    t('keys.since', { date: day(createdAt) }),
    lastUsedAt === null ? t('keys.unused') : t('keys.used', { date: momentInWords(lastUsedAt, i18n.language) }),
    ...(expiresAt === null ? [] : [t('keys.expires', { date: momentInWords(expiresAt, i18n.language) })]),
  ];
  return facts.join(' · ');
}

/** How many hours the old key goes on working beside the new one. */
const OVERLAP_HOURS = { none: 0, hour: 1, day: 24, week: 168 } as const;
type Overlap = keyof typeof OVERLAP_HOURS;
const OVERLAPS: readonly Overlap[] = ['none', 'hour', 'day', 'week'];

type AskProps = { readonly of: ApiKey; readonly onLeave: () => void };

function Replace({ of: { id }, onMade, onLeave }: AskProps & { readonly onMade: (made: CreatedApiKey) => void }) {
  const t = useWords('accounts');
  const [overlap, setOverlap] = useState<Overlap>('day');
  const [rotate, { isLoading, error }] = useRotateApiKeyMutation();
  const { whole } = useRefusal(error);
  const replace = async () => {
    if (isLoading) return;
    const { data } = await rotate({ id, body: { overlapHours: OVERLAP_HOURS[overlap] } });
    if (data === undefined) return;
    onLeave();
    onMade(data);
  };
  return (
    <Question>
      <p className="max-w-prose text-small text-soft">{t('keys.replaceLead')}</p>
      <Choice
        label={t('keys.overlap')}
        value={overlap}
        options={OVERLAPS.map((value) => ({ value, label: t(`keys.overlaps.${value}`) }))}
        onChange={setOverlap}
      />
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-solid" aria-disabled={isLoading} onClick={() => void replace()}>
          {t('keys.replaceYes')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('keys.replaceNo')}
        </button>
      </div>
      {whole === null ? null : <Notice fault>{whole}</Notice>}
    </Question>
  );
}

function Revoke({ of: { id }, onLeave }: AskProps) {
  const t = useWords('accounts');
  const [revoke, { isLoading, error }] = useRevokeApiKeyMutation();
  const { whole } = useRefusal(error);
  return (
    <Surely
      words={t('keys.surely')}
      yes={t('keys.surelyYes')}
      no={t('keys.surelyNo')}
      waiting={isLoading}
      refused={whole}
      onYes={() => void revoke({ id })}
      onNo={onLeave}
    />
  );
}
