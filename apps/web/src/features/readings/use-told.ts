import type { InterpretRequest, ModelStatus } from '@1numbers/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { NOTHING_TOLD, type Told, withEvent } from './told-reading.ts';

type State = 'idle' | 'writing' | 'done' | 'stopped' | 'failed';

/** Lets a model write, and holds what it wrote. It stops when nobody looks any more. */
export function useTold() {
  const [told, setTold] = useState<Told>(NOTHING_TOLD);
  const [state, setState] = useState<State>('idle');
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const ask = useCallback(async (request: InterpretRequest) => {
    const asked = new AbortController();
    asking.current = asked;
    setTold(NOTHING_TOLD);
    setState('writing');
    try {
      const { server } = await import('../../platform/server.ts');
      await server.models.interpret(request, asked.signal, (event) => {
        if (event.type === 'failed') throw new Error(event.detail);
        if (!asked.signal.aborted) setTold((before) => withEvent(before, event));
      });
      if (!asked.signal.aborted) setState('done');
    } catch {
      if (asked.signal.aborted) return;
      // Nobody has said that the whole of it is right.
      setTold(NOTHING_TOLD);
      setState('failed');
    }
  }, []);
  const stop = useCallback(() => {
    asking.current?.abort();
    setState('stopped');
  }, []);
  return { told, state, ask, stop };
}

/** A model that the service asks for whoever is signed in, and whether it has written all that it may today. */
export type Model = { readonly name: string; readonly isSpent: boolean };

/** Null where there is none, as far as is known. */
export function useModel(isSignedIn: boolean): Model | null {
  const [model, setModel] = useState<Model | null>(null);
  useEffect(() => {
    setModel(null);
    if (!isSignedIn) return;
    let isWanted = true;
    import('../../platform/server.ts')
      .then(({ server }) => server.models.status())
      .then(
        (status) => isWanted && setModel(modelOf(status)),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [isSignedIn]);
  return model;
}

function modelOf({ models, budget }: ModelStatus): Model | null {
  return models && { name: models.interpret, isSpent: budget !== null && budget.used >= budget.perDay };
}
