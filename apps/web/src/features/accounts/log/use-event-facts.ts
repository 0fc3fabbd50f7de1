import type { AuditEvent, Consent } from '@1numbers/client';
import { useListProvidersQuery, useMeQuery } from '../../../platform/server.ts';
import { useWords } from '../../../ui/use-words.ts';
import { placeOf } from '../place.ts';

const FACTORS = ['totp', 'recovery_code'] as const;
const PURPOSES = ['product_mail', 'minimum_age', 'sale_or_sharing', 'chat_memory'] as const satisfies readonly Consent['purpose'][];

/** What is known of an event besides what was done: how, how many, from where, by whom. */
export function useEventFacts(): (event: AuditEvent) => readonly string[] {
  const t = useWords('audit');
  const { data: me } = useMeQuery({});
  const { data: { items: providers } = { items: [] } } = useListProvidersQuery({});
  const nameOf = (provider: string) => providers.find(({ id }) => id === provider)?.name ?? provider;

  const how = ({ method, factor }: AuditEvent['details']) => {
    const by = methodOf(method);
    if (by === null) return null;
    const first = t(`methods.${by.kind}`, { provider: nameOf(by.provider) });
    const second = FACTORS.find((each) => each === factor);
    return second === undefined ? first : `${first} ${t(`factors.${second}`)}`;
  };
  const to = ({ purpose }: AuditEvent['details']) => {
    const known = PURPOSES.find((each) => each === purpose);
    return known === undefined ? null : t(`purposes.${known}`);
  };
  const from = (origin: AuditEvent['origin']) => {
    if (!origin?.userAgent) return null;
    const place = placeOf(origin.userAgent);
    if (place === null) return t('fromUnknown');
    return t('from', { browser: t(`accounts:browsers.${place.browser}`), system: t(`accounts:systems.${place.system}`) });
  };
  const by = ({ kind, userId }: AuditEvent['actor']) => {
    if (kind === 'api_key') return t('by.key');
    if (kind === 'service') return t('by.service');
    return kind === 'user' && me !== undefined && userId !== me.id ? t('by.admin') : null;
  };
  return ({ details, origin, actor }) =>
    [
      how(details),
      to(details),
      typeof details.provider === 'string' ? nameOf(details.provider) : null,
      typeof details.count === 'number' ? t('count', { count: details.count }) : null,
      from(origin),
      origin?.ip ?? null,
      by(actor),
    ].filter((fact) => fact !== null);
}

/** `provider:google` is by way of that provider. */
function methodOf(method: unknown) {
  if (method === 'password' || method === 'passkey') return { kind: method, provider: '' } as const;
  const provider = typeof method === 'string' ? /^provider:(.+)$/.exec(method)?.[1] : undefined;
  return provider === undefined ? null : ({ kind: 'provider', provider } as const);
}
