import type { Statements } from '../knowledge.ts';

/** What kind of place lets a person settle, told by its element. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['rain on the window or a stream nearby lets you settle'],
    practice: ['go and stand for a while beside a pond, a river or a fountain'],
  },
  2: {
    gift: ['low wide rooms in the colours of clay bring you to rest'],
    practice: ['pot up a plant with your bare fingers in the soil'],
  },
  3: {
    gift: ['morning light and a room where something grows get you going'],
    practice: ['open a window at daybreak and listen for the birds'],
  },
  4: {
    gift: ['you breathe out where curtains move and leaves look in'],
    practice: ['hang something light by the window for the breeze to play with'],
  },
  6: {
    gift: ['high ceilings, clear lines and a lot of sky suit you'],
    practice: ['go up a hill or a tower and look down on your roof'],
  },
  7: {
    gift: ['a bright room with evening sun and good talk loosens you'],
    practice: ['polish a spoon, a mirror or a bell until it shines'],
  },
  8: {
    gift: ['your back likes a solid wall and your eyes a far view'],
    practice: ['move your favourite chair so that a wall stands behind it'],
  },
  9: {
    gift: ['a lively room with lamps and warm colours wakes you up'],
    practice: ['carry a chair into the sun and sit until it moves on'],
  },
};
