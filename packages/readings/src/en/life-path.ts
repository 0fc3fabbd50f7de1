import type { Statements } from '../knowledge.ts';

/** The road a life keeps taking, and what it keeps teaching. */
export const lifePath: Statements<'lifePath'> = {
  1: {
    gift: [
      'again and again you are the first to set out',
      'a blank page gives you more courage than a full plan',
      'doors often open once you stop waiting to be asked',
    ],
    shadow: [
      'you can carry a whole load alone before asking for a hand',
      'good advice sometimes sounds like an order to your ears',
      'the start may thrill you more than the long middle',
    ],
    relationships: [
      'love grows easier once your own plans become shared plans',
      'the people closest to you learn to leave you the first step',
      'letting someone else lead can feel strange and do you good',
    ],
    work: [
      'you do your best work where no path has been cleared yet',
      'a task with your own name on it gets your full strength',
      'many of your jobs begin as something nobody else would try',
    ],
    inner: [
      'the question of what you want for yourself keeps coming back',
      'your confidence grows from steps taken more than from praise received',
      'a quiet fear of depending on others walks beside you',
    ],
    practice: [
      'start one thing this week before you feel quite ready',
      'ask for help with a task you could do alone',
      'say what you want in one plain sentence to one person',
    ],
  },
  2: {
    gift: [
      'your road keeps leading to tables where someone must make peace',
      'patience lets you arrive where hurry would have failed',
      'people lower their voices and begin to trust near you',
    ],
    shadow: [
      'you may say yes long before you know what you think',
      'small slights can stay with you longer than anyone guesses',
      'waiting for everyone to agree sometimes costs you the moment',
    ],
    relationships: [
      'closeness is the school your life keeps sending you to',
      'you notice a change of mood before a word is spoken',
      'your friendships deepen each time you dare a small disagreement',
    ],
    work: [
      'teams run smoother while you hold the threads in the background',
      'credit for your part tends to go astray unless you claim it',
      'a good partner at the next desk doubles what you can do',
    ],
    inner: [
      'part of your growth is learning to hear your own side',
      'peace at home weighs more for you than victory outside',
      'your feelings need an hour alone before they become clear',
    ],
    practice: [
      'tell someone your own wish before you ask about theirs',
      'let one small quarrel stand overnight without smoothing it over',
      'write down one thing you did that nobody thanked you for',
    ],
  },
  3: {
    gift: [
      'a story from your day can lift a whole room',
      'joy finds its way back to you after most detours',
      'life gains colour whenever you give your ideas a voice',
    ],
    shadow: [
      'a dozen bright plans can leave you with a dozen loose ends',
      'a joke is sometimes the place where you hide a hurt',
      'applause can pull you away from what you meant to say',
    ],
    relationships: [
      'laughter is often the first thread between you and new friends',
      'the people who love you want to hear the sad songs too',
      'honest talk holds your friendships together better than charm does',
    ],
    work: [
      'you thrive where words, colours or tunes are part of the job',
      'dull routine drains you faster than a crowded calendar',
      'an audience of any size brings out your sharpest work',
    ],
    inner: [
      'the road teaches you to take your own gifts seriously',
      'moods change quickly in you and leave fresh ideas behind',
      'silence shows you which of your thoughts are truly yours',
    ],
    practice: [
      'finish one half-made thing and show it to a friend',
      'read a page of something you love out loud tonight',
      'answer honestly the next time someone asks how you are',
    ],
  },
  4: {
    gift: [
      'what you build tends to be standing years later',
      'step by step you reach what looked too far away',
      'others lean on your word as on a solid table',
    ],
    shadow: [
      'a plan can become a wall you forgot to put windows in',
      'rest may feel like laziness even after a full day',
      'you sometimes defend the old way because your hands know it',
    ],
    relationships: [
      'mended shelves and kept promises are how you say love',
      'your people may wait for words while you bring them deeds',
      'loyalty runs deep in you and hopes for the same in return',
    ],
    work: [
      'long projects suit you better than quick applause',
      'chaos on a desk turns into order under your hands',
      'your limits teach you as much as your efforts do',
    ],
    inner: [
      'solid ground underfoot calms you more than any big dream',
      'the same lesson returns until you build from the bottom up',
      'your mind settles once the next few steps are clear',
    ],
    practice: [
      'leave one afternoon this week completely without a plan',
      'repair something small that has annoyed you for months',
      'do a familiar chore in a new order just to see',
    ],
  },
  5: {
    gift: [
      'change meets you as an old friend more than as a threat',
      'you learn by tasting, touching and going to look',
      'a closed road soon shows you a side street',
    ],
    shadow: [
      'leaving can become a habit that looks like freedom',
      'too many open doors sometimes keep you standing in the hall',
      'boredom tempts you to break things that were working',
    ],
    relationships: [
      'those who hold you loosely tend to hold you longest',
      'your friends never quite know which adventure comes next',
      'staying through a dull season can show you a deeper love',
    ],
    work: [
      'you do well wherever no day looks like the last',
      'variety keeps your hands quick and your mind awake',
      'the basics of a new trade come to you in no time',
    ],
    inner: [
      'restlessness often tells you that something wants to be learned',
      'real freedom turns out to need a few firm promises',
      'your body often knows the answer before your head does',
    ],
    practice: [
      'walk home along a street you have never taken',
      'keep one small promise to yourself for a whole week',
      'sit with a boring task until it is truly done',
    ],
  },
  6: {
    gift: [
      'places become homes soon after you have moved in',
      'people bring you their worries and leave with lighter steps',
      'you have an eye for what a room or a person needs',
    ],
    shadow: [
      'helping can slide into steering before you notice it',
      'your standards for a good home are hard to live up to',
      'guilt may visit you whenever you sit down first',
    ],
    relationships: [
      'family in the widest sense is where your life happens',
      'receiving care is the half of love you are still learning',
      'those close to you grow stronger through their own mistakes',
    ],
    work: [
      'a duty shared with kind people never feels small to you',
      'you raise the tone of any place you work in',
      'beauty and usefulness belong together in whatever you make',
    ],
    inner: [
      'your peace depends on knowing that everyone has eaten',
      'the road keeps asking where duty ends and love begins',
      'some of your tiredness comes from burdens nobody handed you',
    ],
    practice: [
      'let someone cook for you without offering to help',
      'ask whether advice is wanted before you give it',
      'put fresh flowers or a clean cloth on your own table',
    ],
  },
  7: {
    gift: [
      'you go on asking after others have settled for an answer',
      'time alone pays you back in clear insight',
      'your days deepen with every question you take seriously',
    ],
    shadow: [
      'distance can feel safe long after the danger has gone',
      'doubt sometimes eats your bread before it is baked',
      'you may test people without telling them about the test',
    ],
    relationships: [
      'the ones who reach you knock softly and wait',
      'shared silence can bring you closer than a long talk',
      'nobody can read the pages that you never open',
    ],
    work: [
      'a hard problem behind a closed door suits you well',
      'your judgement is worth most once you have had time',
      'noise and small talk cost you more than the work itself',
    ],
    inner: [
      'you spend your truest hours in a room nobody sees',
      'trust grows in you slowly and only on tested ground',
      'you keep meeting the line between being alone and being lonely',
    ],
    practice: [
      'tell one person a thought you usually keep to yourself',
      'spend half an hour outdoors with no phone and no goal',
      'make one small choice this week without researching it first',
    ],
  },
  8: {
    gift: [
      'you see how a loose idea becomes a working thing',
      'responsibility keeps finding you and often fits your shoulders',
      'setbacks tend to send you back better prepared',
    ],
    shadow: [
      'winning can become louder than the reason you began',
      'you may measure your worth by what the week brought in',
      'a firm hand closes easily into a fist under stress',
    ],
    relationships: [
      'the people near you need your time more than your solutions',
      'you respect those who dare to tell you no',
      'showing a weak spot often brings you closer than strength',
    ],
    work: [
      'large tasks wake you up while small ones make you careless',
      'you handle means well as long as fairness keeps the books',
      'heads turn to you the moment a decision must be made',
    ],
    inner: [
      'the lesson that returns is what power is really for',
      'behind your drive lives a wish never to feel helpless',
      'you sleep better after a day when you were generous',
    ],
    practice: [
      'give away an hour of your skill and expect nothing back',
      'write down what one goal costs you besides money',
      'let someone else decide where you eat this week',
    ],
  },
  9: {
    gift: [
      'strangers tell you their lives as though they had known you',
      'you can close a chapter and keep the good in it',
      'your heart has room for people who fit in nowhere else',
    ],
    shadow: [
      'caring for everyone can make you miss the person beside you',
      'old griefs like to travel in your luggage',
      'you may give until the giving turns a little bitter',
    ],
    relationships: [
      'you love widely and have to choose to love closely too',
      'endings teach you more about love than beginnings do',
      'people you have let go often come back as friends',
    ],
    work: [
      'a task that serves a larger good rarely tires you for long',
      'you finish what others have left lying about',
      'your view of the whole picture ends many petty fights',
    ],
    inner: [
      'letting go is the class you attend again and again',
      'far places and old songs stir something in you',
      'your calm comes with forgiving what cannot be changed',
    ],
    practice: [
      'give away one thing you have kept only out of habit',
      'write a letter of thanks to someone from long ago',
      'do a small kindness for somebody right in front of you',
    ],
  },
  11: {
    gift: [
      'a hint is enough for you to grasp the whole matter',
      'bright ideas tend to find you between sleep and waking',
      'people often leave you with more hope than they brought',
    ],
    shadow: [
      'your fine nerves pick up every quarrel in the house',
      'you can wait for a sign until the bus has gone',
      'high hopes make ordinary days look smaller than they are',
    ],
    relationships: [
      'at any table you sense the thing left unsaid',
      'a calm companion does you more good than an exciting one',
      'those who love you learn to give you quiet after crowds',
    ],
    work: [
      'inspiration comes to you in flashes that need a patient hand',
      'you give a team the picture it can walk toward',
      'tight schedules dim your light while trust turns it up',
    ],
    inner: [
      'your road runs along the border of dream and daylight',
      'a first feeling about someone deserves your second hearing',
      'learning to keep your feet on the ground is half your journey',
    ],
    practice: [
      'keep a notebook by the bed and catch one idea',
      'walk barefoot on grass or floor after a loud day',
      'turn one vision into a task that takes ten minutes',
    ],
  },
  22: {
    gift: [
      'you can think in decades and still remember the nails',
      'large plans become real because you start at the foundation',
      'many hands find their place in something you have drawn up',
    ],
    shadow: [
      'the size of the task can press the joy out of it',
      'you may put off living until the great work is done',
      'no result seems big enough beside the one in your head',
    ],
    relationships: [
      'your loved ones want your company more than your grand plans',
      'you build best beside someone who dares to make you laugh',
      'raising a roof together binds you to people for good',
    ],
    work: [
      'you feel at home where vision and spreadsheets meet',
      'handing over a part of the plan is your hardest skill',
      'what you set up often serves people you never meet',
    ],
    inner: [
      'a pressure to leave something lasting follows you around',
      'your calm returns after you have laid a single brick well',
      'part of you dreams wide while another part checks the beams',
    ],
    practice: [
      'divide one huge plan into pieces a child could carry',
      'hand a task to someone and do not check it',
      'celebrate a small finished piece with a good meal',
    ],
  },
  33: {
    gift: [
      'your care teaches people to care for one another',
      'children and newcomers learn just by watching you',
      'hard hearts soften a little in your kitchen',
    ],
    shadow: [
      'you can pour from the jug until it is dry',
      'the pain of others may feel like your own unfinished homework',
      'saying no to a tired face seems nearly impossible to you',
    ],
    relationships: [
      'you love people for who they might still become',
      'those you lift up need room to stumble too',
      'being held for once is a lesson worth repeating',
    ],
    work: [
      'you turn a workplace into somewhere people dare to learn',
      'teaching in some form keeps coming back to you',
      'your patience with beginners is a rare kind of skill',
    ],
    inner: [
      'compassion has long been yours and now asks for limits',
      'you carry a tender hope for nearly everyone you meet',
      'a gentle tone toward yourself is still a work in progress',
    ],
    practice: [
      'teach somebody one small thing you do well',
      'say no once this week and offer no reason',
      'speak to yourself as kindly as you would to a child',
    ],
  },
};
