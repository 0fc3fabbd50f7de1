import type { Profile } from '@1numbers/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../platform/today.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  readonly profile: Pick<Profile, 'name' | 'names'>;
  /** Shows the chart with this name in use, beside the name at birth. */
  readonly onCompare: (name: string) => void;
};

/** The names somebody has and had. Any of them can be set beside the name at birth. */
export function UsedNames({ profile: { name: atBirth, names }, onCompare }: Props) {
  const t = useWords('profiles');
  const { i18n } = useTranslation();
  const [compared, setCompared] = useState<string | null>(null);
  if (names.length === 0) return null;
  return (
    <div className="bar-names">
      <p className="text-soft">{t('named.title')}</p>
      <ul>
        {names.map(({ kind, name, since }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come back
          <li key={index}>
            <span className="text-soft">{t(`kinds.${kind}`)}</span>
            <span dir="auto">{name}</span>
            {since == null ? null : (
              <span className="text-soft">{t('named.since', { date: dateInWords(since, i18n.language, false) })}</span>
            )}
            {name === atBirth ? null : (
              // biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, where there is then something to compare
              <a
                className="link"
                href="#numbers"
                aria-label={t('named.compareOf', { name })}
                onClick={() => {
                  onCompare(name);
                  setCompared(name);
                }}
              >
                {t('named.compare')}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {compared === null ? '' : t('named.compared', { name: compared })}
      </p>
    </div>
  );
}
