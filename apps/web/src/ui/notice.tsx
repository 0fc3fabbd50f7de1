import type { ReactNode } from 'react';

/** Something worth knowing, that no field is the place for. */
export function Notice({ fault = false, children }: { readonly fault?: boolean; readonly children: ReactNode }) {
  return (
    <div role={fault ? 'alert' : 'status'} className={fault ? 'notice notice-fault' : 'notice'}>
      {children}
    </div>
  );
}
