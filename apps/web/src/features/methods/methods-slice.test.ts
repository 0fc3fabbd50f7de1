import { findSystem } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import {
  changeUndone,
  letterFlipped,
  lettersReset,
  methodsReducer,
  nameReplaced,
  optionsChanged,
  systemChosen,
  systemEdited,
  usual,
} from './methods-slice.ts';

const start = methodsReducer(undefined, { type: 'start' });

describe('methods', () => {
  it('begin with the usual choice and nothing to compare it with', () => {
    expect(start).toEqual({ now: usual, before: null });
  });

  it('remember the choice before a switch, and go back to it', () => {
    const switched = methodsReducer(start, systemChosen('chaldean'));
    expect(switched).toEqual({ now: { system: 'chaldean', options: {} }, before: usual });
    expect(methodsReducer(switched, changeUndone())).toEqual(start);
  });

  it('forget the letter table when the system changes, as every system has its own', () => {
    const hebrew = methodsReducer(methodsReducer(start, systemChosen('hebrew')), optionsChanged({ table: 'gadol', lifePath: 'digits' }));
    expect(methodsReducer(hebrew, systemChosen('arabic')).now.options).toEqual({ lifePath: 'digits' });
  });

  it('compare a system that is being edited with the one before it, not with its last version', () => {
    const own = findSystem('chaldean', null);
    const begun = methodsReducer(methodsReducer(start, systemChosen('hebrew')), systemEdited(own));
    const edited = methodsReducer(begun, systemEdited({ ...own, id: 'mine' }));
    expect(edited.now.system).toEqual({ ...own, id: 'mine' });
    expect(edited.before).toEqual({ system: 'hebrew', options: {} });
  });

  it('keep one decision for each letter, in the order of the name', () => {
    const flips = [
      letterFlipped({ index: 4, role: 'vowel' }),
      letterFlipped({ index: 1, role: 'vowel' }),
      letterFlipped({ index: 4, role: 'consonant' }),
    ];
    const state = flips.reduce(methodsReducer, start);
    expect(state.now.options.letterOverrides).toEqual([
      { index: 1, role: 'vowel' },
      { index: 4, role: 'consonant' },
    ]);
    expect(methodsReducer(state, lettersReset()).now.options).toEqual({});
  });

  it('forget decisions about letters with another name, and keep the rest', () => {
    const state = methodsReducer(methodsReducer(start, optionsChanged({ lifePath: 'whole' })), letterFlipped({ index: 0, role: 'vowel' }));
    expect(methodsReducer(state, nameReplaced())).toEqual({ now: { system: 'pythagorean', options: { lifePath: 'whole' } }, before: null });
  });
});
