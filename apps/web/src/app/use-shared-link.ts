import { useCallback, useEffect, useState } from 'react';
import { choiceReplaced } from '../features/methods/methods-slice.ts';
import { personReplaced } from '../features/person/person-slice.ts';
import { readFragment, writeFragment } from '../features/share/fragment.ts';
import { useAppDispatch, useAppSelector } from './store.ts';

const SETTLE_MS = 400;

/**
 * Opens the chart of a link, and keeps the address in step once it carries a chart.
 * Nothing is written into the address before somebody asks for a link.
 */
export function useSharedLink(): () => string {
  const dispatch = useAppDispatch();
  const person = useAppSelector((state) => state.person);
  const choice = useAppSelector((state) => state.methods.now);
  const [shown, setShown] = useState(() => readFragment(location.hash) !== null);

  useEffect(() => {
    const open = () => {
      const shared = readFragment(location.hash);
      if (shared === null) return;
      dispatch(personReplaced(shared.person));
      dispatch(choiceReplaced(shared.choice));
      setShown(true);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [dispatch]);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => history.replaceState(null, '', `#${writeFragment({ person, choice })}`), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [shown, person, choice]);

  return useCallback(() => {
    setShown(true);
    const fragment = `#${writeFragment({ person, choice })}`;
    history.replaceState(null, '', fragment);
    return new URL(fragment, location.href).href;
  }, [person, choice]);
}
