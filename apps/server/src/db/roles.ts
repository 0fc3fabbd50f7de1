/** Owns the tables and makes them. */
export const OWNER_ROLE = 'onenumbers_owner';
/** What the server works as: it sees rows through row-level security and can change no table. */
export const APP_ROLE = 'onenumbers_app';
