import { useTranslation } from 'react-i18next';
import type { Words } from '../platform/words.ts';

type Namespace = keyof Words;
/** Values to fill into a sentence. */
type Values = Readonly<Record<string, string | number>>;

type Path<Tree> = { [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}` }[keyof Tree & string];
/** A sentence with a plural is asked for by what its forms have in common. */
type Singular<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key;
type KeyIn<Space extends Namespace> = Singular<Path<Words[Space]>>;
type AnyKey = { [Space in Namespace]: `${Space}:${KeyIn<Space>}` }[Namespace];

export type Say<Space extends Namespace> = (key: KeyIn<Space> | AnyKey, values?: Values) => string;

/** The words by their key: of one namespace as they are, of any other after its name and a colon. */
export function useWords<Space extends Namespace>(namespace: Space): Say<Space> {
  const { t } = useTranslation(namespace);
  return t as unknown as Say<Space>;
}
