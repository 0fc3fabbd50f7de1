import { createSlice } from '@reduxjs/toolkit';
import { mayBeSignedIn } from '../../platform/kept-session.ts';

/** `unknown` until the server has said whether the session of an earlier visit still holds. `ended` is one that was cut. */
export type Session = { readonly status: 'unknown' | 'out' | 'in'; readonly ended: boolean };

const slice = createSlice({
  name: 'session',
  initialState: (): Session => ({ status: mayBeSignedIn() ? 'unknown' : 'out', ended: false }),
  reducers: {
    signedIn: (): Session => ({ status: 'in', ended: false }),
    signedOut: (): Session => ({ status: 'out', ended: false }),
    sessionEnded: ({ status }): Session => ({ status: 'out', ended: status === 'in' }),
  },
});

export const { signedIn, signedOut, sessionEnded } = slice.actions;
export const sessionReducer = slice.reducer;
