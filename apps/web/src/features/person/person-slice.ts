import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Person } from '../../platform/calculator.ts';

export const nobody: Person = { name: '', birthDate: '', currentName: '', sex: '', bornBeforeSunrise: false, asOf: '' };

const slice = createSlice({
  name: 'person',
  initialState: nobody,
  reducers: {
    personChanged: (person, { payload }: PayloadAction<Partial<Person>>) => ({ ...person, ...payload }),
    personReplaced: (_person, { payload }: PayloadAction<Person>) => payload,
  },
});

export const { personChanged, personReplaced } = slice.actions;
export const personReducer = slice.reducer;
