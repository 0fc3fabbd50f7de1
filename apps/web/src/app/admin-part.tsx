import { useMemo } from 'react';
import { Admin } from '../features/admin/admin.tsx';
import { addAdminWords } from '../platform/admin-words.ts';
import { useRoute } from '../platform/route.ts';
import { screenOf } from './screen.ts';

addAdminWords();

/** The administration at the part that the address names. */
export function AdminScreen() {
  const route = useRoute();
  const screen = useMemo(() => screenOf(route), [route]);
  return screen.name === 'admin' ? <Admin part={screen.part} of={screen.of} /> : null;
}
