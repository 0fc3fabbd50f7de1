import type { SystemDefinition } from '@1numbers/engine';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { choiceReplaced } from '../features/methods/methods-slice.ts';
import { personReplaced } from '../features/person/person-slice.ts';
import { readFragment, writeFragment } from '../features/share/fragment.ts';
import type { Choice } from '../platform/calculator.ts';
import { isScreen } from '../platform/route.ts';
import { useAppDispatch, useAppSelector } from './store.ts';

const SETTLE_MS = 400;

/**
 * Opens the chart of a link, and keeps the address in step once it carries a chart.
 * Nothing is written into the address before somebody asks for a link.
 */
export function useSharedLink(): { readonly link: () => string; readonly refused: boolean } {
  const dispatch = useAppDispatch();
  const person = useAppSelector((state) => state.person);
  const choice = useAppSelector((state) => state.methods.now);
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState(false);
  const fragment = useMemo(() => `#${writeFragment({ person, choice })}`, [person, choice]);

  useEffect(() => {
    const open = () => {
      const shared = readFragment(location.hash);
      if (shared === null) return;
      const show = (system: Choice['system']) => {
        dispatch(personReplaced(shared.person));
        dispatch(choiceReplaced({ ...shared.choice, system }));
        setShown(true);
      };
      setRefused(false);
      if (shared.own === null) show(shared.choice.system);
      else void soundSystem(shared.own).then((own) => (own === null ? setRefused(true) : show(own)));
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [dispatch]);

  useEffect(() => {
    if (!shown) return;
    const keep = () => {
      if (!isScreen(location.hash)) history.replaceState(history.state, '', fragment);
    };
    const timer = setTimeout(keep, SETTLE_MS);
    const keepAfterJump = () => {
      if (readFragment(location.hash) === null) keep();
    };
    addEventListener('hashchange', keepAfterJump);
    return () => {
      clearTimeout(timer);
      removeEventListener('hashchange', keepAfterJump);
    };
  }, [shown, fragment]);

  const link = useCallback(() => {
    // The address of a saved profile stays: it is nobody else's to open.
    if (isScreen(location.hash)) return new URL(fragment, location.href).href;
    setShown(true);
    history.replaceState(history.state, '', fragment);
    return location.href;
  }, [fragment]);
  return { link, refused };
}

/** The system that a link brings, once the engine has judged it; null where it cannot be used. */
function soundSystem(input: unknown): Promise<SystemDefinition | null> {
  return import('./own-system.ts').then(
    (own) => own.soundSystem(input),
    () => null,
  );
}
