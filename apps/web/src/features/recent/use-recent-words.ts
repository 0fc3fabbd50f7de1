import { SYSTEM_IDS } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../platform/today.ts';
import { useWords } from '../../ui/use-words.ts';
import type { RecentRequest } from './recent-list.ts';

/** How a chart is called, and what tells it from others. */
export function useRecentWords(): (request: RecentRequest) => { readonly name: string; readonly details: string } {
  const t = useWords('recent');
  const { i18n } = useTranslation();
  return ({ name, birthDate, system }) => {
    const day = birthDate === undefined ? null : dateInWords(birthDate, i18n.language, false);
    const house = SYSTEM_IDS.find((id) => id === system);
    const words = house === undefined ? (typeof system === 'object' ? system.id : '') : t(`systems:${house}.name`);
    return {
      name: name?.trim() || t('nameless', { date: day ?? '' }),
      details: [...(day === null || name === undefined ? [] : [day]), words].filter((text) => text !== '').join(' · '),
    };
  };
}
