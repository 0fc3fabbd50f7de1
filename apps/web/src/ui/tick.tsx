type Props = { readonly label: string; readonly checked: boolean; readonly onToggle: () => void };

/** One of several that may all be chosen. */
export function Tick({ label, checked, onToggle }: Props) {
  return (
    <label className="button cursor-pointer has-checked:border-transparent has-checked:bg-tint">
      <input type="checkbox" className="size-4" checked={checked} onChange={onToggle} />
      {label}
    </label>
  );
}
