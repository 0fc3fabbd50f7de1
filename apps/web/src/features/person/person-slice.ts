import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/** What the form holds, as typed. */
export type Person = {
  readonly name: string;
  readonly birthDate: string;
  readonly currentName: string;
  readonly sex: '' | 'female' | 'male';
  readonly bornBeforeSunrise: boolean;
  readonly asOf: string;
};

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
