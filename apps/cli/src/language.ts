import { READING_LANGUAGES, RequestError } from '@1numbers/contract';
import { LANGUAGES, type LanguageId } from '@1numbers/readings';

/** The language of an option. What is none is refused as every reading refuses it. */
export function readLanguage(text = 'en'): LanguageId {
  const found = LANGUAGES.find((id) => id === text);
  if (found === undefined) {
    throw new RequestError([{ pointer: '/language', code: 'invalid_option', params: { allowed: [...READING_LANGUAGES] } }]);
  }
  return found;
}
