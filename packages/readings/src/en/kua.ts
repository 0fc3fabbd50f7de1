import type { Statements } from '../knowledge.ts';

/** What kind of place lets a person settle, told by its element. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['rain on the window or a stream nearby lets you settle', 'dim blue corners are where you hear yourself best'],
    practice: ['go and stand for a while beside a pond, a river or a fountain', 'let a bowl of water stand where you rest your eyes'],
  },
  2: {
    gift: ['low wide rooms in the colours of clay bring you to rest', 'you like a big table with room for everyone’s elbows'],
    practice: ['pot up a plant with your bare fingers in the soil', 'sit on the floor for an evening with a warm blanket'],
  },
  3: {
    gift: ['morning light and a room where something grows get you going', 'wooden floors and the first birds make you want to begin'],
    practice: ['open a window at daybreak and listen for the birds', 'put something green and growing beside your bed'],
  },
  4: {
    gift: ['you breathe out where curtains move and leaves look in', 'a room with two doors and a draught of news suits you'],
    practice: ['hang something light by the window for the breeze to play with', 'follow a winding path through a garden or a park'],
  },
  6: {
    gift: ['high ceilings, clear lines and a lot of sky suit you', 'bare shelves leave your head room to think'],
    practice: ['go up a hill or a tower and look down on your roof', 'clear the middle of a room and enjoy the space'],
  },
  7: {
    gift: ['a bright room with evening sun and good talk loosens you', 'you like glass, music and a second chair pulled close'],
    practice: ['polish a spoon, a mirror or a bell until it shines', 'set two chairs face to face and invite someone'],
  },
  8: {
    gift: ['your back likes a solid wall and your eyes a far view', 'thick walls and a heavy door let your thoughts lie down'],
    practice: ['move your favourite chair so that a wall stands behind it', 'choose a corner and keep it quiet for a whole evening'],
  },
  9: {
    gift: ['a lively room with lamps and warm colours wakes you up', 'you bloom where a stove crackles and people come by'],
    practice: ['carry a chair into the sun and sit until it moves on', 'light a candle or a fire before the daylight is gone'],
  },
};
