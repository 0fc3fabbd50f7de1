import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { mayBeSignedIn } from '../../platform/kept-session.ts';

export type Session = {
  /** `unknown` until the server has said whether the session of an earlier visit still holds. */
  readonly status: 'unknown' | 'out' | 'in';
  /** Whether it was cut. */
  readonly ended: boolean;
  /** Where the person's day begins; null is as on this device. */
  readonly timeZone: string | null;
};

const slice = createSlice({
  name: 'session',
  initialState: (): Session => ({ status: mayBeSignedIn() ? 'unknown' : 'out', ended: false, timeZone: null }),
  reducers: {
    signedIn: ({ timeZone }): Session => ({ status: 'in', ended: false, timeZone }),
    signedOut: (): Session => ({ status: 'out', ended: false, timeZone: null }),
    sessionEnded: ({ status }): Session => ({ status: 'out', ended: status === 'in', timeZone: null }),
    timeZoneKnown: (session, { payload }: PayloadAction<string>): Session => ({ ...session, timeZone: payload }),
  },
});

export const { signedIn, signedOut, sessionEnded, timeZoneKnown } = slice.actions;
export const sessionReducer = slice.reducer;
