import { type LanguageId, type Mark, marked, unwanted } from '@1numbers/readings';
import { useCallback, useEffect, useState } from 'react';
import { type AccountMark, accountMarks, markInAccount, readMarks, unmarkInAccount, writeMarks } from './kept-marks.ts';

export type More = { readonly comment: string; readonly forEditors: boolean };
export type Marks = {
  /** What is to be left out of readings in a language. */
  readonly avoid: (language: LanguageId) => readonly string[];
  /** Throws where the account cannot be told. */
  readonly mark: (marks: readonly Mark[], more: More) => Promise<void>;
  readonly takeBack: (language: LanguageId) => Promise<void>;
};

/** The passages that somebody does not want to read again: of their account while they are signed in, and of this device. */
export function useMarks(isSignedIn: boolean): Marks {
  const [here, setHere] = useState(readMarks);
  const [there, setThere] = useState<readonly AccountMark[]>([]);
  useEffect(() => {
    if (!isSignedIn) return setThere([]);
    let isWanted = true;
    // Where they cannot be fetched the reading is as it was composed.
    accountMarks().then(
      (found) => isWanted && setThere(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isSignedIn]);
  const keepHere = useCallback((marks: readonly Mark[]) => {
    writeMarks(marks);
    setHere(marks);
  }, []);
  return {
    avoid: (language) => [...new Set(unwanted([...here, ...there], language))],
    mark: async (marks, more) => {
      if (!isSignedIn) return keepHere(marks.reduce(marked, here));
      for (const each of marks) {
        const made = await markInAccount(each, more);
        setThere((before) => [...before.filter(({ id }) => id !== made.id), made]);
      }
    },
    takeBack: async (language) => {
      for (const { id } of there.filter((each) => each.language === language)) {
        await unmarkInAccount(id);
        setThere((before) => before.filter((each) => each.id !== id));
      }
      keepHere(here.filter((each) => each.language !== language));
    },
  };
}
