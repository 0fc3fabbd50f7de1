import type { Grids } from '@1numbers/engine';
import type { Term } from '../term.ts';

/** Every grid by its id. */
export const grids = {
  loShu: {
    name: 'Lo Shu grid',
    definition: 'The digits of the birth date in the Chinese magic square.',
    how: 'The digits of day, month and year, zeros left out, stand in the square 4 9 2 / 3 5 7 / 8 1 6. Moolank and Bhagyank are added by default.',
    aliases: ['Lo Shu square', 'Numeroscope'],
  },
  birthGrid: {
    name: 'Birth grid',
    definition: 'The digits of the birth date with the arrows they form.',
    how: 'The digits of the date, zeros left out, stand in the square 3 6 9 / 2 5 8 / 1 4 7. A full or an empty line is an arrow.',
    aliases: ['Pythagorean birth chart', 'Arrows of Pythagoras'],
  },
  vedic: {
    name: 'Vedic grid',
    definition: 'The digits of the birth date in the Indian square.',
    how: 'The digits of day, month and the short year with the Bhagyank, and the Moolank unless the day shows it, stand in the square 3 1 9 / 6 7 5 / 2 8 4.',
    aliases: ['Vedic square'],
  },
  psychomatrix: {
    name: 'Psychomatrix',
    definition: 'The digits of the birth date and of four working numbers.',
    how: 'Four working numbers are found from the date; their digits and those of the date are counted in columns 1–3, 4–6 and 7–9.',
    aliases: ['Pythagorean square', 'Aleksandrov’s square'],
  },
} as const satisfies Record<keyof Grids, Term>;

/** The lines of the grids by their codes. */
export const gridLines = {
  loShu: {
    mental: 'Mental plane, 4-9-2',
    emotional: 'Emotional plane, 3-5-7',
    practical: 'Practical plane, 8-1-6',
    thought: 'Thought plane, 4-3-8',
    will: 'Will plane, 9-5-1',
    action: 'Action plane, 2-7-6',
    golden: 'Golden line, 4-5-6',
    silver: 'Silver line, 2-5-8',
  },
  arrows: {
    determination: 'Arrow of Determination',
    procrastination: 'Arrow of Procrastination',
    spirituality: 'Arrow of Spirituality',
    enquirer: 'Arrow of the Enquirer',
    intellect: 'Arrow of the Intellect',
    poor_memory: 'Arrow of Poor Memory',
    emotional_balance: 'Arrow of Emotional Balance',
    hypersensitivity: 'Arrow of Hypersensitivity',
    practicality: 'Arrow of Practicality',
    disorder: 'Arrow of Disorder',
    planner: 'Arrow of the Planner',
    will: 'Arrow of the Will',
    frustrations: 'Arrow of Frustrations',
    activity: 'Arrow of Activity',
    passivity: 'Arrow of Passivity',
  },
} as const;
