import type { ChartRequest } from '@1numbers/engine';
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { type Recent, type RecentRequest, withChart, withoutPerson } from './recent-list.ts';

export type RecentState = {
  readonly list: readonly Recent[];
  /** Whether charts are kept on this device. */
  readonly on: boolean;
  /** The chart that is being written. */
  readonly writing: string | null;
  /** Whether somebody who signed in said that the charts shall stay where they are for now. */
  readonly later: boolean;
};

/** The charts somebody made on this device, as the page holds them. What keeps them there is told of every change. */
export const recentSlice = createSlice({
  name: 'recent',
  initialState: (): RecentState => ({ list: [], on: true, writing: null, later: false }),
  reducers: {
    recentRead: (state, { payload }: PayloadAction<Pick<RecentState, 'list' | 'on'>>): RecentState => ({ ...state, ...payload }),
    chartMade: (state, { payload: { request, id } }: PayloadAction<{ request: ChartRequest; id: string }>): RecentState => {
      if (!state.on) return state;
      const list = withChart(state.list, request, id, state.writing);
      return { ...state, list, writing: list[0]?.id ?? null };
    },
    recentOpened: (state, { payload }: PayloadAction<string>): RecentState => ({ ...state, writing: payload }),
    writingEnded: (state): RecentState => ({ ...state, writing: null }),
    recentRemoved: (state, { payload }: PayloadAction<string>): RecentState => ({
      ...state,
      list: state.list.filter(({ id }) => id !== payload),
    }),
    personKept: (state, { payload }: PayloadAction<RecentRequest>): RecentState => ({ ...state, list: withoutPerson(state.list, payload) }),
    recentCleared: (state): RecentState => ({ ...state, list: [], writing: null }),
    keepingSwitched: (state, { payload }: PayloadAction<boolean>): RecentState => ({ ...state, on: payload, list: [], writing: null }),
    offerPutOff: (state): RecentState => ({ ...state, later: true }),
    offerRenewed: (state): RecentState => ({ ...state, later: false }),
  },
});

export const {
  recentRead,
  chartMade,
  recentOpened,
  writingEnded,
  recentRemoved,
  personKept,
  recentCleared,
  keepingSwitched,
  offerPutOff,
  offerRenewed,
} = recentSlice.actions;
