import type { Profile } from '@1numbers/client';
import { describe, expect, it } from 'vitest';
import { changeOf, draftOf } from './draft.ts';

const ADA = {
  label: 'Ada',
  name: 'Augusta Ada Byron',
  names: [{ kind: 'marriage', name: 'Ada King' }],
  birthDate: '1815-12-10',
  birthDatePrecision: 'year',
  tags: ['a, b'],
  notes: ' as it is ',
} as unknown as Profile;

describe('the form of a profile', () => {
  it('changes what somebody wrote, and nothing that it cannot say itself', () => {
    const draft = draftOf(ADA);
    expect(changeOf(ADA, draft)).toEqual({});
    expect(changeOf(ADA, { ...draft, label: ' Countess ' })).toEqual({ label: 'Countess' });
    expect(changeOf(ADA, { ...draft, birthDate: '1815-12' })).toEqual({ birthDate: '1815-12', birthDatePrecision: 'month' });
    expect(changeOf(ADA, { ...draft, names: [] })).toEqual({ names: [] });
  });

  it('parts tags at the comma of any keyboard, and takes a time as it is written', () => {
    const draft = draftOf(ADA);
    expect(changeOf(ADA, { ...draft, tags: 'عائلة، أطفال,x' })).toEqual({ tags: ['عائلة', 'أطفال', 'x'] });
    expect(changeOf(ADA, { ...draft, birthTime: '4:30' })).toEqual({ birthTime: '04:30' });
  });
});
