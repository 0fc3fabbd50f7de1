import { type RefObject, useEffect, useRef } from 'react';

/** For a button that gives way to what it asks: it has the focus again once that is left. */
export function useWayBack(asked: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  useEffect(() => {
    if (before.current && !asked) button.current?.focus();
    before.current = asked;
  }, [asked]);
  return button;
}
