import type { LetterRole, MethodOptions, SystemDefinition } from '@1numbers/engine';
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Choice } from '../../platform/calculator.ts';

/** The choice now, and the one before it, so that the page can say what changed. */
export type MethodsState = { readonly now: Choice; readonly before: Choice | null };

export const usual: Choice = { system: 'pythagorean', options: {} };
const initialState: MethodsState = { now: usual, before: null };

const slice = createSlice({
  name: 'methods',
  initialState,
  reducers: {
    systemChosen: ({ now }, { payload }: PayloadAction<Choice['system']>): MethodsState =>
      payload === now.system ? { now, before: null } : { now: { system: payload, options: withoutTable(now.options) }, before: now },
    /** One's own system as it is being edited: what changed is told against the system before it, not against the last key. */
    systemEdited: ({ now, before }, { payload }: PayloadAction<SystemDefinition>): MethodsState =>
      typeof now.system === 'string'
        ? { now: { system: payload, options: withoutTable(now.options) }, before: now }
        : { now: { ...now, system: payload }, before },
    optionsChanged: ({ now }, { payload }: PayloadAction<MethodOptions>): MethodsState => ({
      now: { ...now, options: { ...now.options, ...payload } },
      before: now,
    }),
    letterFlipped: ({ now }, { payload }: PayloadAction<{ index: number; role: LetterRole }>): MethodsState => {
      const others = (now.options.letterOverrides ?? []).filter(({ index }) => index !== payload.index);
      const letterOverrides = [...others, payload].sort((a, b) => a.index - b.index);
      return { now: { ...now, options: { ...now.options, letterOverrides } }, before: now };
    },
    lettersReset: ({ now }): MethodsState => ({ now: { ...now, options: withoutLetters(now.options) }, before: now }),
    methodsReset: ({ now }): MethodsState => ({ now: { ...now, options: {} }, before: now }),
    changeUndone: ({ now, before }): MethodsState => ({ now: before ?? now, before: null }),
    changeSeen: ({ now }): MethodsState => ({ now, before: null }),
    choiceReplaced: (_state, { payload }: PayloadAction<Choice>): MethodsState => ({ now: payload, before: null }),
    /** Letters are decided by their place, so another name forgets them. */
    nameReplaced: ({ now }): MethodsState => ({ now: { ...now, options: withoutLetters(now.options) }, before: null }),
  },
});

function withoutTable({ table: _table, ...options }: MethodOptions): MethodOptions {
  return options;
}

function withoutLetters({ letterOverrides: _letters, ...options }: MethodOptions): MethodOptions {
  return options;
}

export const {
  systemChosen,
  systemEdited,
  optionsChanged,
  letterFlipped,
  lettersReset,
  methodsReset,
  changeUndone,
  changeSeen,
  choiceReplaced,
  nameReplaced,
} = slice.actions;
export const methodsReducer = slice.reducer;
