import { findSystem } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { readFragment, type Shared, writeFragment } from './fragment.ts';

const person = { name: 'Łukasz Żak', birthDate: '1990-03-15', currentName: '', sex: '', bornBeforeSunrise: false, asOf: '' } as const;
const plain: Shared = { person, choice: { system: 'pythagorean', options: {} } };

describe('fragment', () => {
  it('is short and readable, and leaves out what is usual', () => {
    expect(writeFragment(plain)).toBe('1&name=Łukasz+Żak&born=1990-03-15');
  });

  it('gives back what was written', () => {
    const full: Shared = {
      person: {
        name: 'O’Neil & Żak + 1=2 #%',
        birthDate: '0001-01-01',
        currentName: 'שרה',
        sex: 'female',
        bornBeforeSunrise: true,
        asOf: '2026-11-23',
      },
      choice: {
        system: 'hebrew',
        options: {
          lifePath: 'digits',
          chaldeanMasters: true,
          masters: [],
          letterOverrides: [
            { index: 0, role: 'vowel' },
            { index: 12, role: 'consonant' },
          ],
          loShu: { kua: true },
          table: 'gadol',
        },
      },
    };
    expect(readFragment(`#${writeFragment(full)}`)).toEqual({ ...full, own: null });
  });

  it('opens a fragment that the browser has percent-encoded', () => {
    expect(readFragment(encodeURI(`#${writeFragment(plain)}`))).toEqual({ ...plain, own: null });
  });

  it('leaves out what it does not know', () => {
    expect(readFragment('#1&name=Ada&system=klingon&lifePath=sideways&letters=x,1v&masters=11,12&zzz=1')).toEqual({
      person: { ...person, name: 'Ada', birthDate: '' },
      choice: { system: 'pythagorean', options: { masters: [11], letterOverrides: [{ index: 1, role: 'vowel' }] } },
      own: null,
    });
  });

  it('carries a system of one’s own whole, and leaves its judgement to the engine', () => {
    const own = findSystem('brazilian', null);
    const written = writeFragment({ person, choice: { system: own, options: {} } });
    expect(readFragment(encodeURI(`#${written}`))?.own).toEqual(own);
    expect(readFragment('#1&name=Ada&own={"id":')?.own).toBe('{"id":');
  });

  it('opens nothing from another version or from an ordinary anchor', () => {
    expect(readFragment('#2&name=Ada')).toBeNull();
    expect(readFragment('#chart')).toBeNull();
    expect(readFragment('')).toBeNull();
  });

  it('survives a broken escape', () => {
    expect(readFragment('#1&name=%E0%A4%A')?.person.name).toBe('%E0%A4%A');
  });
});
