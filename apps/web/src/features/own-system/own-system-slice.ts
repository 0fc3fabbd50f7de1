import { createSlice } from '@reduxjs/toolkit';

const slice = createSlice({
  name: 'ownSystem',
  initialState: { open: false },
  reducers: {
    editorOpened: () => ({ open: true }),
    editorClosed: () => ({ open: false }),
  },
});

export const { editorOpened, editorClosed } = slice.actions;
export const ownSystemReducer = slice.reducer;
