import type { Statements } from '../knowledge.ts';

/** What the images of the compounds invite to; a number without an image of its own takes up that of its series. */
export const compound: Statements<'compound'> = {
  10: {
    gift: ['the wheel turns and your own wish is the hand on its rim', 'rise and fall both teach you to steer'],
  },
  11: {
    gift: ['a strong beast on a short lead asks for patience', 'opening a clenched fist can be the braver act'],
  },
  12: {
    gift: ['kindness with open eyes keeps you from being used up', 'a clear no can be the most generous answer'],
  },
  13: {
    gift: ['a field ploughed over is ready for another crop', 'power over change lies in how gently you use it'],
  },
  14: {
    gift: ['a moving road asks for light luggage and quick eyes', 'crowds, travel and risk invite you to keep your measure'],
  },
  15: {
    gift: ['a word, a tune or a smile works small wonders through you', 'magic of the everyday kind asks to be used fairly'],
  },
  16: {
    gift: ['a tower that trembles invites you to build lower and broader', 'plans drawn with care leave room for lightning'],
  },
  17: {
    gift: ['after rough nights a clear star shows you the way on', 'peace and kindness leave a light that stays behind'],
  },
  18: {
    gift: ['between having and being you are asked to make peace', 'quarrels over things lose heat once the heart is heard'],
  },
  19: {
    gift: ['the sun in this picture invites you to warm others too', 'open joy suits you better than clever modesty'],
  },
  20: {
    gift: ['a wake-up call asks what your days are really for', 'a new purpose often begins as an uneasy morning'],
  },
  21: {
    gift: ['the crown in this image sits well after a patient climb', 'lessons learned by trying are ready to be shared'],
  },
  22: {
    gift: ['a trusting heart does well to take the blindfold off', 'sweet illusions fade more kindly for those who wake early'],
  },
  23: {
    gift: ['help from people in high seats belongs to this picture', 'a royal bearing looks best with open hands and good humour'],
  },
  24: {
    gift: ['affection and practical help walk arm in arm here', 'those who think well of you like to be asked'],
  },
  25: {
    gift: ['each trial leaves you a tool for the next one', 'watching closely makes you strong without any noise'],
  },
  26: {
    gift: ['shared ventures go better with clear words from the outset', 'choose your companions with warm eyes and a cool head'],
  },
  27: {
    gift: ['the sceptre is lent to those who trust their own ideas', 'command becomes you best after you have planted something yourself'],
  },
  28: {
    gift: ['promise and loss sit at one table and ask for foresight', 'a second start is no shame and teaches you prudence'],
  },
  29: {
    gift: ['in doubtful company your own judgement deserves a hearing', 'wavering ground asks for short and careful steps'],
  },
  30: {
    gift: ['quiet reasoning is the lamp you are invited to carry', 'a choice made with the head needs some heart as well'],
  },
  31: {
    gift: ['the hermit in this picture may leave the door ajar', 'thinking alone bears fruit once you bring it to the table'],
  },
  32: {
    gift: ['many voices can become a choir around your own tune', 'good ideas travel far in mixed company'],
  },
  33: {
    gift: ['a loving circle stands ready to carry half the weight', 'warmth given freely tends to find its way home'],
  },
  34: {
    gift: ['old bruises have made a useful guide of you', 'your footing grows surer each time you note a slip'],
  },
  35: {
    gift: ['before joining hands it helps to know whose plan it is', 'an eager adviser deserves a second look and a kind smile'],
  },
  36: {
    gift: ['seeds of your own choosing invite you to lead', 'an idea becomes worth following through your courage'],
  },
  37: {
    gift: ['friendship is the open gate in this picture', 'working as a pair brings out the best in a plan'],
  },
  38: {
    gift: ['shaky promises invite you to rely on what you have tested', 'fog lifts sooner for those who stand still a while'],
  },
  39: {
    gift: ['weighing things in peace is a strength worth trusting', 'thought may rule the house as long as joy lives there'],
  },
  40: {
    gift: ['a lonely watchtower gives a wide view and longs for visitors', 'keeping apart can serve a while before it starts to cost'],
  },
  41: {
    gift: ['bringing people under one roof comes with this image', 'let many advise you and decide for yourself'],
  },
  42: {
    gift: ['tender loyalty among friends smooths the steep part', 'a helping hand is easier to take than it looks'],
  },
  43: {
    gift: ['old walls come down more safely with a steady plan', 'in times of upheaval gentle words are a good shield'],
  },
  44: {
    gift: ['a bond of equals needs honest talk about who does what', 'generosity in joint affairs goes well with open books'],
  },
  45: {
    gift: ['fair command grows from work you have done yourself', 'this image hands you a staff and asks for mild strength'],
  },
  46: {
    gift: ['a loyal friend can double the size of your courage', 'affection between allies is the treasure to look after'],
  },
  47: {
    gift: ['trust given slowly saves you from needless storms', 'an unclear path invites you to ask twice'],
  },
  48: {
    gift: ['the thinker in this image sees further from a quiet chair', 'your reasons become kinder after a good night of rest'],
  },
  49: {
    gift: ['an inner island is lovely with a bridge to the shore', 'solitude gives you thoughts that only company can test'],
  },
  50: {
    gift: ['a crowd may lift your plan without bending your will', 'meeting strangers halfway brings new air into your work'],
  },
  51: {
    gift: ['the warrior here is invited to protect rather than to conquer', 'sudden courage serves you best with a clear aim'],
  },
  52: {
    gift: ['a storm in the picture asks what is worth keeping', 'unrest outside invites you to build order within'],
  },
};
