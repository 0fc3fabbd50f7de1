import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { mayBeSignedIn } from '../../platform/kept-session.ts';

export type Ended = 'over' | 'elsewhere';

export type Session = {
  /** `unknown` until the server has said whether the session of an earlier visit still holds. */
  readonly status: 'unknown' | 'out' | 'in';
  /** How it was cut: its time was over, or it was ended from elsewhere. Null where it was left, or never was. */
  readonly ended: Ended | null;
  /** Where the person's day begins; null is as on this device. */
  readonly timeZone: string | null;
  /** Whether what they calculate is noted in their account. */
  readonly notes: boolean;
};

const slice = createSlice({
  name: 'session',
  initialState: (): Session => ({ status: mayBeSignedIn() ? 'unknown' : 'out', ended: null, timeZone: null, notes: false }),
  reducers: {
    signedIn: ({ timeZone, notes }): Session => ({ status: 'in', ended: null, timeZone, notes }),
    signedOut: (): Session => ({ status: 'out', ended: null, timeZone: null, notes: false }),
    sessionEnded: ({ status, ended }, { payload }: PayloadAction<Ended>): Session => ({
      status: 'out',
      ended: status === 'in' ? payload : ended,
      timeZone: null,
      notes: false,
    }),
    userKnown: (session, { payload }: PayloadAction<Pick<Session, 'timeZone' | 'notes'>>): Session => ({ ...session, ...payload }),
  },
});

export const { signedIn, signedOut, sessionEnded, userKnown } = slice.actions;
export const sessionReducer = slice.reducer;
