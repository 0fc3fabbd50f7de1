type Props = { readonly label: string; readonly waitingLabel: string; readonly waiting: boolean; readonly wide?: boolean };

/** The button of a form. While the answer is awaited it says so, and a second press does nothing. */
export function Submit({ label, waitingLabel, waiting, wide = false }: Props) {
  return (
    <button type="submit" className={`button button-solid button-tall ${wide ? 'w-full' : 'justify-self-start'}`} aria-disabled={waiting}>
      {waiting ? waitingLabel : label}
    </button>
  );
}
