import type { LanguageId } from '@1numbers/readings';
import { useMemo } from 'react';
import type { Marking } from './mark-passage.tsx';
import { useMarks } from './use-marks.ts';

/** What is left out of readings in a language, and how more of it is. */
export function useMarking(isSignedIn: boolean, language: LanguageId) {
  const marks = useMarks(isSignedIn);
  const list = marks.avoid(language).join(' ');
  // The same passages are the same list, so that nothing is composed anew.
  const unwanted = useMemo(() => (list === '' ? [] : list.split(' ')), [list]);
  const marking: Marking = {
    isSignedIn,
    onMark: (passages, reason, more) =>
      marks.mark(
        passages.map((passage) => ({ language, passage, reason })),
        more,
      ),
  };
  return { unwanted, marking, takeBack: () => marks.takeBack(language) };
}
