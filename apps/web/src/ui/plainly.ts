import { createContext, type ReactNode, useContext } from 'react';

/** Tells how a number or a table was found, by where the chart has it. */
export type TellPlainly = (path: string) => ReactNode;

const Told = createContext<TellPlainly | null>(null);

/** Those under it can tell; elsewhere nothing opens. */
export const PlainlyTold = Told.Provider;

export function usePlainly(): TellPlainly | null {
  return useContext(Told);
}
