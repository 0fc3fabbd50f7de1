import { ArrowLeft } from 'lucide-react';

/** The way from a screen to the one it belongs to. */
export function BackLink({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <a className="button" href={to}>
      <ArrowLeft aria-hidden="true" size={18} className="rtl:-scale-x-100" />
      {words}
    </a>
  );
}
