import type { Statements } from '../knowledge.ts';

/** The temperament of the day number in Indian practice. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: [
      'your nature is upright and likes to stand in the light',
      'warmth and authority mix easily in your manner',
      'even your requests have something of a royal order about them',
    ],
    shadow: ['wounded dignity can cloud your whole afternoon', 'you find it hard to shine beside another lamp'],
    relationships: [
      'your friends bask in your loyalty and tiptoe round your pride',
      'affection from you is warm, public and rather well timed',
    ],
    work: ['a task that carries your own seal gets your best hours', 'you rise early for what you lead and oversleep what you follow'],
    inner: ['your self-respect sits on a throne and listens for footsteps', 'a steady noon light burns behind your ribs'],
    practice: ['bow out of one discussion before you have won it', 'let somebody else cut the ribbon this time'],
  },
  2: {
    gift: [
      'your temperament is mild and changes with the hour',
      'imagination fills your cup to the brim',
      'you soothe without effort and remember every kindness',
    ],
    shadow: ['your moods wax and wane without notice', 'a worry can borrow the face of a certainty at night'],
    relationships: [
      'your tenderness comes in tides and leaves shells on every doorstep',
      'people tell you secrets in the voice they use for cats',
    ],
    work: ['you do best with gentle light and a colleague to confer with', 'soft persuasion moves more in your hands than a loud order'],
    inner: ['moonlight gets into your thoughts and rearranges the furniture', 'an old lullaby knows the way to your heart'],
    practice: ['look at the evening sky before you reply to a hurtful line', 'keep to one small decision from breakfast until bedtime'],
  },
  3: {
    gift: [
      'a hopeful and orderly spirit guides your doings',
      'you like to teach, advise and raise the level',
      'a sense of honour keeps your back straight in company',
    ],
    shadow: ['your advice may arrive with a raised finger', 'ambition and principle sometimes fight over the same seat'],
    relationships: [
      'those you love receive wise counsel with a slice of cake',
      'people look up to you and sometimes just long to be teased',
    ],
    work: ['you enjoy a proper curriculum, a clear rank and a fair report', 'your projects come with a purpose printed on the first page'],
    inner: ['your hope marks every day in green ink', 'you want to be good and to be seen being good'],
    practice: ['pass on one useful thing you know without adding a moral', 'ask a cheeky question and stay to hear the answer'],
  },
  4: {
    gift: [
      'your thinking runs across the grain and finds new angles',
      'unusual people feel understood within minutes of meeting you',
      'you question rules that others only repeat',
    ],
    shadow: ['contrary moods can set you against friends for no reason', 'your manner tends to jolt and swerve without warning'],
    relationships: ['you befriend the odd one out before the bell has rung', 'those close to you expect the unexpected and still jump'],
    work: ['you take the machine apart to learn why nobody questioned it', 'stale procedures wake the reformer in your left hand'],
    inner: ['your mind sleeps with its shoes on the pillow', 'a contrary little voice turns every sentence round'],
    practice: ['do one ordinary thing in the ordinary way and enjoy it', 'warn those around you before you change the plan'],
  },
  5: {
    gift: [
      'your temper is quick, curious and good at bargains',
      'words and figures dance in your hands',
      'you bounce back before the bruise has a name',
    ],
    shadow: ['nervous speed can use you up by evening', 'your wit may dart past the feelings of slower folk'],
    relationships: ['your love speaks in jokes, links and sudden visits', 'friends get ten quick messages from you and one long silence'],
    work: ['you strike a fair bargain before the tea has cooled', 'several small errands suit you better than a single grand one'],
    inner: ['your thoughts ring like a switchboard on a busy morning', 'you file nothing and find everything with two fingers'],
    practice: ['finish one conversation completely before you begin the next', 'add up your day on paper and leave one line blank'],
  },
  6: {
    gift: [
      'charm and a love of fine things belong to your nature',
      'people feel drawn to the comfort around you',
      'you turn an ordinary meeting into something like a feast',
    ],
    shadow: ['pleasure may ask for more than the day can hold', 'you can insist on harmony with a rather firm hand'],
    relationships: [
      'people come to your table for the olives and stay for you',
      'you court those you love with scent, song and ironed napkins',
    ],
    work: ['you want the thing to be pleasant as well as finished', 'a beautiful tool doubles the care you take'],
    inner: ['your heart keeps a velvet chair for whoever comes in sad', 'a scratched record hurts you more than a scratched car'],
    practice: ['put a flower where you do your least favourite chore', 'let one disagreement stay on the table without a cloth'],
  },
  7: {
    gift: [
      'a dreamy and independent mind lives behind your calm face',
      'far shores and inner journeys both call to you',
      'you believe little on hearsay and much on reflection',
    ],
    shadow: ['you drift off in company and return at odd moments', 'restless doubts may move you on before you have arrived'],
    relationships: ['loved ones sometimes speak to you and reach your answering machine', 'you love from the next room with the door ajar'],
    work: ['a riddle without a deadline gets your very best', 'you do the quiet research while others order the banners'],
    inner: ['a pilgrim in you has never quite unpacked', 'distant bells mean more to you than nearby applause'],
    practice: ['send word when you next drift off and say when you return', 'believe one kind sentence without turning it over'],
  },
  8: {
    gift: [
      'endurance is the deep and quiet note of your nature',
      'you take the long road and arrive with everything intact',
      'any injustice to the weak stirs you at once',
    ],
    shadow: ['you may carry a grey sky around under your coat', 'people can misread your reserve as coldness'],
    relationships: ['your love wears work boots and turns up every winter', 'those who wait through your silence find a faithful friend'],
    work: ['you dig where the ground is hard and the others have left', 'you see to it that quiet hands get their fair share'],
    inner: ['duty rings slowly in you like a bell across a valley', 'you carry more than you show and show more than you think'],
    practice: ['laugh at something silly before you have earned it', 'hand one burden to a person who has offered twice'],
  },
  9: {
    gift: [
      'a brave and fiery temper pushes you into the open',
      'you stand up for your own people without counting the odds',
      'obstacles make you roll up your sleeves',
    ],
    shadow: ['quarrels flare up fast around your impatience', 'you may charge at a gate that was open'],
    relationships: ['you defend your friends first and hear their version second', 'your hugs have the force of a welcome at a station'],
    work: ['give you a stubborn gate, a good reason and room to run', 'you warm to a job as soon as someone calls it impossible'],
    inner: ['the smallest injustice makes your ears go hot', 'your fire wants a hearth and somebody to cook for'],
    practice: ['count the stairs on your way to an argument', 'use your spare strength on a neighbour’s heaviest bag'],
  },
};
