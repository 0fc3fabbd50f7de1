import { useTranslation } from 'react-i18next';

/** Looks up the words of a code that the engine gives as text. A code without words shows as itself. */
export function useCode(): (namespace: string, ...path: readonly string[]) => string {
  const { i18n } = useTranslation();
  return (namespace, ...path) => (i18n.getResource(i18n.language, namespace, path.join('.')) as string | undefined) ?? path.at(-1) ?? '';
}
