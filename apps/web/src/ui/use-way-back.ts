import { type RefObject, useEffect, useRef } from 'react';

/** The button that was pressed has the focus again once its question is left. Give each button the ref of what it asks. */
export function useWayBack<Asked extends string>(asked: Asked | null): (of: Asked) => RefObject<HTMLButtonElement | null> {
  const buttons = useRef(new Map<Asked, RefObject<HTMLButtonElement | null>>());
  const before = useRef<Asked | null>(null);
  useEffect(() => {
    if (asked === null && before.current !== null) buttons.current.get(before.current)?.current?.focus();
    before.current = asked;
  }, [asked]);
  return (of) => {
    const known = buttons.current.get(of) ?? { current: null };
    buttons.current.set(of, known);
    return known;
  };
}
