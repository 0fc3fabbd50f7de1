import type { Chart } from '@1numbers/engine';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../ui/use-words.ts';

const QUIET_MS = 900;
const SPOKEN = ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday'] as const;

/** Says the core numbers to people who do not see them, once the typing rests. */
export function Status({ chart }: { readonly chart: Chart | null }) {
  const t = useWords('screen');
  const { i18n } = useTranslation();
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const found = SPOKEN.flatMap((id) => {
      const number = chart?.numbers?.[id];
      return number == null ? [] : [`${i18n.getResource(i18n.language, 'numbers', `${id}.name`)} ${number.display}`];
    });
    const words = found.length === 0 ? '' : t('status', { numbers: found.join(', ') });
    const timer = setTimeout(() => setSpoken(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [chart, t, i18n]);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}
