import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export const SORTS = ['created', 'label'] as const;

/** What is looked for among the profiles. */
export type Looking = {
  readonly q: string;
  readonly sort: (typeof SORTS)[number];
  readonly tag: string | null;
  readonly favourites: boolean;
};
export const everybody: Looking = { q: '', sort: 'created', tag: null, favourites: false };

/** Stays while somebody opens a profile and comes back. */
export const lookingSlice = createSlice({
  name: 'looking',
  initialState: everybody,
  reducers: { looked: (_looking, { payload }: PayloadAction<Looking>) => payload },
});

export const { looked } = lookingSlice.actions;
