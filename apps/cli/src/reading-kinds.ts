import { KINDS } from '@1numbers/readings';

/** What the numbers of a new name change; the service tells it at an address of its own. */
export const NAME_CHANGE = 'nameChange';

/** What `1numbers read` can be about. */
export const READ_KINDS = [...KINDS, NAME_CHANGE] as const;
