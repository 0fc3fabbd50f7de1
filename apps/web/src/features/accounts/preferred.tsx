import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMeQuery } from '../../platform/server.ts';
import { Part } from '../../ui/part.tsx';
import { useWords } from '../../ui/use-words.ts';
import { preferencesOf } from './preference-draft.ts';

/** What the person prefers in a line, and the way to change it. */
export function Preferred() {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const { data: me } = useMeQuery({});
  if (me === undefined) return null;
  const { locale, timeZone, system, methods } = preferencesOf(me);
  const count = Object.keys(methods).length;
  const said = [
    new Intl.DisplayNames([i18n.language], { type: 'language' }).of(locale) ?? locale,
    timeZone,
    t(`systems:${system}.name`),
    count === 0 ? t('preferences.usual') : t('preferences.ownMethods', { count }),
  ];
  return (
    <Part title={t('preferences.summary')} lead={t('preferences.summaryLead')}>
      <div className="grid justify-items-start gap-4">
        <p>{said.join(' · ')}</p>
        <a className="button" href="#/preferences">
          <SlidersHorizontal aria-hidden="true" size={18} />
          {t('preferences.change')}
        </a>
      </div>
    </Part>
  );
}
