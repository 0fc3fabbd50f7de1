import { SYSTEM_IDS } from '@1numbers/engine';
import { useWords } from './use-words.ts';

/** How a system is called: by its words, or by the name its maker gave it. */
export function useSystemName(): (id: string) => string {
  const t = useWords('systems');
  return (id) => {
    const house = SYSTEM_IDS.find((known) => known === id);
    return house === undefined ? id : t(`${house}.name`);
  };
}
