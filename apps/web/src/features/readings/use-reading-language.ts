import { LANGUAGES, type LanguageId } from '@1numbers/readings';
import { useCallback, useState } from 'react';
import { firstLanguage, keepLanguage } from '../../platform/reading-language.ts';

/** The language that readings are in, and how another is chosen, which this device keeps. */
export function useReadingLanguage(): readonly [LanguageId, (language: LanguageId) => void] {
  const [language, setLanguage] = useState(() => firstLanguage(LANGUAGES));
  const choose = useCallback((chosen: LanguageId) => {
    setLanguage(chosen);
    keepLanguage(chosen);
  }, []);
  return [language, choose];
}
