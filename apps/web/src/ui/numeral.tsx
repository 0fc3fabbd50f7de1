/** A value in display type; what follows the slash of `11/2` stands back. */
export function Numeral({ display, className = 'text-numeral' }: { readonly display: string; readonly className?: string }) {
  const [value, root] = display.split('/');
  return (
    <span className={`numeral ${className}`}>
      {value}
      {root === undefined ? null : <span className="numeral-root">/{root}</span>}
    </span>
  );
}
