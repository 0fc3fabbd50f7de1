import type { Statements } from '../../knowledge.ts';

export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['this year you catch yourself a few steps ahead of the company, simply because your legs feel like it'],
    practice: ['once a week do alone what you usually do in company, and note what you choose without a second vote'],
  },
  2: {
    gift: ['a hand on your arm tells you more in this year of life than an evening of clever talk'],
    practice: ['sit down with someone for half an hour without a screen or a plan, and let the talk find its pace'],
  },
  3: {
    gift: ['you find that you hum in queues, wear the brighter scarf, and answer plain questions with a small performance'],
    practice: ['paint or glue something in the wrong colours purely for fun, and hang it where visitors can see it'],
  },
  4: {
    gift: ['it pleases you this year to know what Monday looks like, and to find the bread where you left it'],
    practice: ['pick one small job of ten minutes, give it a fixed hour, and feel the week firm up around it'],
  },
  5: {
    gift: ['appetite runs ahead of habit this year, so that one unknown fruit at the market can make your morning'],
    practice: ['leave one afternoon without any plan, step outside, and follow whatever catches your eye first until it lets go'],
  },
  6: {
    gift: ['after a day outside, the key in your own lock now sounds better than most of the music you know'],
    practice: ['ask someone over for soup rather than for an occasion, and see how little a warm evening needs'],
  },
  7: {
    gift: ['you have soon had enough of a crowd this year, while an hour alone at the window stretches pleasantly'],
    practice: ['take one walk a week with nothing in your ears, and listen to what your thoughts say among themselves'],
  },
  8: {
    gift: ['something in you wants weight this year, and is happiest when the sleeves are rolled and the crate is full'],
    practice: ['choose one task that looks a size too large, give it three evenings, and see how far it shrinks'],
  },
  9: {
    gift: ['while tidying one shelf you find that you would gladly give away the next two as well'],
    practice: ['finish one thing that has lain half done for ages, and leave the spot it took up empty for a week'],
  },
};
