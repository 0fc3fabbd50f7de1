import type { Sealing } from '../../secrets/sealing.ts';
import { NOBODY, type Person, personText } from './person.ts';
import type { ProfileRow, ShownRow } from './profiles.repository.ts';

export type Profile<Row extends ShownRow = ProfileRow> = { readonly row: Row; readonly person: Person };

/** Turns people into columns that nobody reads, and back. */
export type ProfileSealing = {
  readonly open: <Row extends ShownRow>(row: Row) => Profile<Row>;
  readonly columns: (id: string, userId: string, person: Person) => { readonly sealed: Buffer; readonly person_index: Buffer };
};

export function createProfileSealing(sealing: Sealing): ProfileSealing {
  return {
    open: (row) => ({ row, person: wholeOf(sealing.open<Partial<Person>>(row.sealed, `profiles/${row.id}`)) }),
    columns: (id, userId, person) => ({
      sealed: sealing.seal(person, `profiles/${id}`),
      person_index: sealing.blindIndex(`${userId}\0${personText(person)}`, 'profiles.person_index'),
    }),
  };
}

const FIELDS = Object.keys(NOBODY).length;

/** What was sealed by an earlier release may lack what is known of people since. */
function wholeOf(person: Partial<Person>): Person {
  return Object.keys(person).length === FIELDS ? (person as Person) : { ...NOBODY, ...person };
}
