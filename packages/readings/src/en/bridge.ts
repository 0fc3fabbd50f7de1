import type { Statements } from '../knowledge.ts';

/** How to bring two sides together, by the gap between them. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['without a gap to cross you may forget to look at yourself', 'so much agreement inside can become a soft armchair'],
    gift: ['head and heart get off the bus at the same stop', 'you spend no strength on arguing with the mirror'],
    relationships: [
      'people like meeting the same face at the window and door',
      'your friends must supply the second opinion that you lack',
    ],
    work: ['what you are good at and what you want share one desk', 'a smooth run tempts you to leave the brakes unchecked'],
    inner: ['there is one voice in you and it rarely interrupts itself', 'an even lake lies within and longs for a pebble'],
    practice: ['seek out a person who sees the matter quite differently', 'shake up one thing that has been running too smoothly'],
  },
  1: {
    shadow: ['each side of you waits politely for the other to begin', 'dependence on approval can keep the gap open'],
    gift: ['one decision of your own makes both halves march in step', 'daring to go first ends an old standoff in you'],
    relationships: [
      'people relax when you say plainly which of you is asking',
      'you grow closer to others after choosing without their nod',
    ],
    work: ['the first cut into the cloth turns two tailors into one', 'you get both talents moving by signing with your own name'],
    inner: ['each part of you holds the gate for the other', 'a small bold wish stands between your two certainties'],
    practice: ['let the bolder side decide one thing before lunch', 'stand by a choice for a week without asking for opinions'],
  },
  2: {
    shadow: ['the halves of your nature can talk past each other', 'thin skin toward criticism may widen the distance inside'],
    gift: ['the patient ear you lend yourself turns rivals into dance partners', 'your opposites learn to hum the same tune in thirds'],
    relationships: [
      'a considerate friend acts as go-between for your two moods',
      'you quarrel less with others when your own camps have talked',
    ],
    work: ['your differing skills agree once nobody has to win', 'sharing a task lets the shy half of you join in'],
    inner: ['two sensitive neighbours in you borrow sugar and take offence', 'you would like a hand to hold on the narrow stretch'],
    practice: ['write a short dialogue between both of your sides', 'take one piece of criticism as plain news'],
  },
  3: {
    shadow: ['what one side knows the other never gets to say', 'earnestness may keep your lighter half locked outside'],
    gift: ['laughter is the ferry on which your two sides meet', 'speaking freely lets the hidden half take a bow'],
    relationships: [
      'your company gets merrier once both of your voices are allowed in',
      'a friend laughs with you at the comedy of being two people',
    ],
    work: [
      'brainstorming brings your cautious and your colourful hand to one sheet',
      'a playful first draft unites what earnest planning divides',
    ],
    inner: ['somebody in you hums while somebody in you frowns', 'the unsaid half collects its best lines on paper napkins'],
    practice: ['explain your inner conflict as a funny story', 'spend an hour on pure play with no product'],
  },
  4: {
    shadow: ['between wish and habit there is no proper stairway yet', 'one half dreams while the other minds the shop'],
    gift: ['brick by brick your two shores come within reach', 'regular hours teach both of your halves to trust each other'],
    relationships: [
      'others can count on you once your sides keep one diary',
      'keeping small promises to others also unites you with yourself',
    ],
    work: [
      'a sturdy routine gives your inner visionary a bench to stand at',
      'you join inspiration and sweat by finishing one thing properly',
    ],
    inner: ['a builder and a drifter share the attic of your mind', 'you feel divided mostly on days without a plan'],
    practice: ['give your dream a fixed hour in the timetable', 'make a plan that serves both of your leanings'],
  },
  5: {
    shadow: ['fear of change can hold both sides in place', 'one part of you packs while the other unpacks'],
    gift: ['an unknown road makes both of your halves curious at once', 'loosening one habit gives your two sides room to turn'],
    relationships: [
      'people adore your two tempos once they know the timetable',
      'a surprise trip with a friend brings your halves together',
    ],
    work: ['trying it out ends the debate that thinking would prolong', 'odd jobs in an odd order suit both sides of you'],
    inner: ['you hear a whistle and a clock and obey them by turns', 'restlessness is your two sides changing seats'],
    practice: ['try a small experiment that scares only half of you', 'move the furniture and see which side complains'],
  },
  6: {
    shadow: ['each half may feel that the other neglects its duties', 'harmony can get postponed until everything is perfect'],
    gift: [
      'something both sides tend, like a herb pot, unites your two natures',
      'forgiving your own flaws makes one home out of two flats',
    ],
    relationships: [
      'affection from others shows each side of you that it may stay',
      'you stop bossing your friends once your inner household has peace',
    ],
    work: ['a task done for someone dear employs all of you', 'you may drop the perfect version and let both hands help'],
    inner: ['one of you lays the table while one refuses to come', 'there is a parent in you who scolds half of the family'],
    practice: ['do something caring for the side you usually scold', 'settle for a good enough peace within yourself this week'],
  },
  7: {
    shadow: ['the sides drift apart whenever you are too busy to think', 'doubt may guard the bridge and let nobody through'],
    gift: [
      'a long think without a clock brings your two views together',
      'understanding your own riddle makes you patient with other puzzling people',
    ],
    relationships: [
      'you become easier to know after an hour of your own company',
      'trust between you and others grows as your halves stop doubting',
    ],
    work: [
      'reading up on the matter gives both of your sides one language',
      'a quiet start to the day saves you from working against yourself',
    ],
    inner: ['two scholars in you annotate the same page in different inks', 'you listen at the wall between your own two rooms'],
    practice: ['take your contradiction for a long quiet walk', 'trust a feeling once before you have proof'],
  },
  8: {
    shadow: ['one half wants results while the other waits to be asked', 'disdain for practical things can keep you divided'],
    gift: ['making one ideal earn its keep reconciles your two natures', 'your strength doubles when both sides pull on one rope'],
    relationships: [
      'others stop testing you once your power and your kindness agree',
      'fair dealing with friends begins with fair dealing between your halves',
    ],
    work: ['a worthy target puts the poet and the boss in one boat', 'you do well to pay both of your talents the same wage'],
    inner: ['there is a treasurer in you and a guest who orders everything', 'you hear two claims to the head of the same table'],
    practice: ['turn an inner ideal into something you can hold', 'give both sides a fair share of your coming week'],
  },
  9: {
    shadow: ['one side holds on tightly while the other has already left', 'narrow worry and wide longing may pull opposite ways in you'],
    gift: ['letting an outgrown wish sail brings both banks nearer', 'generosity is the one language that both of your sides speak'],
    relationships: ['you understand wanderers because you live at two addresses', 'a forgiving friend can love you at both ends'],
    work: ['a cause you believe in brings your near and far halves home', 'you finish old business so that both sides can begin again'],
    inner: ['half of you waves from a ship and half from the pier', 'homesickness in you points in two directions'],
    practice: ['do a kindness that both halves of you can approve', 'thank an old wish and let the newer one pass'],
  },
};
