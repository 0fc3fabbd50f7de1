/** The mark: a one standing in its orbit. Where `isCrowded`, a narrow screen shows it without the name. */
export function Logo({ name, isCrowded = false }: { readonly name: string; readonly isCrowded?: boolean }) {
  return (
    <span className="flex items-center gap-3">
      <svg viewBox="0 0 32 32" className="size-9" aria-hidden="true">
        <ellipse cx="16" cy="16" rx="14" ry="6" className="fill-none stroke-brass" strokeWidth="1.25" transform="rotate(-32 16 16)" />
        <path d="M13 9.5 17.2 7v18" className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round" />
        <circle cx="27.6" cy="8.4" r="2" className="fill-brass" />
      </svg>
      <span className={`font-display text-subhead ${isCrowded ? 'max-sm:sr-only' : ''}`}>{name}</span>
    </span>
  );
}
