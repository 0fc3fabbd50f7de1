import { createContext, type ReactNode, useContext } from 'react';

/** Says in plain words how a number was found, by where the chart has it. */
export type TellPlainly = (path: string) => ReactNode;

const Told = createContext<TellPlainly>(() => null);

/** Those under it have the words; without it a working stands by itself. */
export const PlainlyTold = Told.Provider;

export function usePlainly(): TellPlainly {
  return useContext(Told);
}
