import type { User } from '@1numbers/client';
import { useState } from 'react';

export type Proof = {
  readonly asked: boolean;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** The field, where it is empty. */
  readonly missing: readonly 'currentPassword'[];
  readonly body: { readonly currentPassword?: string };
};

/** The password once more. Who has none has nothing to type: a sign-in of a moment ago is the proof. */
export function useProof({ signIn: { password: asked } }: User): Proof {
  const [typed, type] = useState('');
  return {
    asked,
    typed,
    type,
    missing: asked && typed === '' ? ['currentPassword'] : [],
    body: asked ? { currentPassword: typed } : {},
  };
}
