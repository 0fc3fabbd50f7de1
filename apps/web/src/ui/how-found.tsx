import { useId, useState } from 'react';
import { usePlainly } from './plainly.ts';
import { useWords } from './use-words.ts';

type Props = {
  /** Where the chart has it: `inclusion`, `pinnacles`. */
  readonly path: string;
  readonly name: string;
};

/** How a table was filled, opened under it. */
export function HowFound({ path, name }: Props) {
  const t = useWords('chart');
  const plainly = usePlainly();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (plainly === null) return null;
  const label = t(open ? 'number.close' : 'number.open');
  return (
    <div className="how-found screen-only">
      <button
        type="button"
        className="link text-small"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${label}: ${name}`}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} hidden={!open} className="pt-2 text-small">
        {open ? plainly(path) : null}
      </div>
    </div>
  );
}
