import type { Statements } from '../knowledge.ts';

/** The talents a name carries, and how the person does things. */
export const expression: Statements<'expression'> = {
  1: {
    gift: [
      'you make up your mind fast and move the same day',
      'original answers come to you while the manual stays shut',
      'others find it easier to begin after they see you begin',
    ],
    shadow: [
      'your pace leaves slower walkers out of breath',
      'you can mistake your own way for the only way',
      'a second opinion may reach you after the matter is closed',
    ],
    relationships: [
      'you put your affection into straight words and quick action',
      'people near you need a chance to win now and then',
      'partners with plans of their own keep you interested',
    ],
    work: [
      'you are handy wherever somebody has to take the first call',
      'vague orders suit you as long as the goal is clear',
      'a free hand brings more out of you than close supervision',
    ],
    inner: [
      'pride in your own handiwork keeps you warm',
      'you compare yourself mostly with the person you were last year',
      'a secret doubt about being good enough drives some of your speed',
    ],
    practice: [
      'let another person open the next meeting or meal',
      'try someone else’s method once from start to finish',
      'put your name under a piece of work you like',
    ],
  },
  2: {
    gift: [
      'you hear what both sides mean beneath what they say',
      'fine detail and good timing are in your fingertips',
      'you can soften hard news without bending the truth',
    ],
    shadow: [
      'your own view may shrink to fit the room',
      'you polish a sentence so long that its point goes missing',
      'criticism of your work can feel like criticism of you',
    ],
    relationships: [
      'you remember how each friend takes their tea',
      'tact is how you show that somebody matters to you',
      'resentment grows in you wherever a request was never spoken',
    ],
    work: [
      'you are the colleague who keeps the whole office talking',
      'mediation, music or careful editing would suit your ear',
      'a good second chair can be the strongest seat you know',
    ],
    inner: [
      'you sort your thoughts best with another person listening',
      'harmony around you counts as food and drink',
      'a loud voice can echo in you for the whole afternoon',
    ],
    practice: [
      'state your opinion first in one conversation this week',
      'keep a list of the compliments you get until Sunday',
      'ask directly for a favour instead of hinting at it',
    ],
  },
  3: {
    gift: [
      'words come to you quickly and land where they should',
      'you can turn a dry subject into a good evening',
      'your hands and voice add play to the plainest job',
    ],
    shadow: [
      'talent scattered over many hobbies rarely gets to ripen',
      'you may talk past the moment when listening was needed',
      'a deadline often finds you decorating the first page',
    ],
    relationships: [
      'you keep friendships alive with jokes, notes and small surprises',
      'gossip tempts you because the story is so good',
      'affection leaves your mouth easily and deserves to be proved',
    ],
    work: [
      'you sell an idea best by simply enjoying it aloud',
      'writing, teaching and hosting all use what you have',
      'colleagues look to you when the mood has gone flat',
    ],
    inner: [
      'making something pretty or funny puts your thoughts in order',
      'your imagination paints the walls before you have moved in',
      'you need to be heard by at least one good listener',
    ],
    practice: [
      'pick a single hobby and give it your evenings this week',
      'take a slow breath before you answer in the next talk',
      'write a short verse for somebody’s birthday card',
    ],
  },
  4: {
    gift: [
      'you turn a heap of parts into a thing that works',
      'method comes to you as whistling comes to others',
      'your checked and double-checked work saves everyone trouble later',
    ],
    shadow: [
      'a sudden change of plan can spoil your whole morning',
      'you tend to see the crack before you see the vase',
      'thoroughness may keep you polishing what was already good enough',
    ],
    relationships: [
      'you turn up on time with the right tools in the car',
      'your frank remarks can land heavier than they were meant',
      'people trust you with spare keys and with secrets',
    ],
    work: [
      'you excel at the part of a project nobody applauds',
      'lists, measures and clear roles let you work at full strength',
      'a boss who keeps moving the goal wears you down',
    ],
    inner: [
      'an unpaid debt or an open drawer nags at you',
      'you feel worthy once the day’s work can be touched',
      'your thoughts move slowly and rarely need to be taken back',
    ],
    practice: [
      'hand in one thing this week with a small rough edge',
      'praise something before you point out what is missing',
      'throw away a list that no longer serves you',
    ],
  },
  5: {
    gift: [
      'you can talk with the baker and the professor alike',
      'quick reflexes help you when the plan falls apart',
      'your zest makes a new idea hard to resist',
    ],
    shadow: [
      'half of your projects end at the interesting part',
      'you may interrupt a good thought to chase a newer one',
      'rules tempt you to find out whether they bend',
    ],
    relationships: [
      'you bring fresh air and a few odd guests to dinner',
      'friends enjoy your stories and sometimes miss your calls',
      'a partner who is curious too will seldom bore you',
    ],
    work: [
      'travel, sales or news would make use of your quick tongue',
      'your desk is only one of the places where you work',
      'emergencies show your skill better than long-range plans do',
    ],
    inner: [
      'your mind keeps several windows open at once',
      'you understand a thing only after you have tried it',
      'a fixed routine makes you dream of train stations',
    ],
    practice: [
      'close every unfinished task except your favourite until Friday',
      'return a message you have left lying for too long',
      'learn ten words of a language you do not speak',
    ],
  },
  6: {
    gift: [
      'you make people comfortable without seeming to do anything',
      'a sense of colour, taste and proportion guides your hands',
      'you can calm a crying child or a cross customer',
    ],
    shadow: [
      'your kind advice sometimes arrives before the question',
      'you rearrange other people’s lives as if they were cushions',
      'disorder in the house can upset you out of all measure',
    ],
    relationships: [
      'friends know that your door and your fridge are open',
      'you speak up for the weaker one in every quarrel',
      'love in your hands tends to come with a warm plate',
    ],
    work: [
      'caring, designing or advising would put your talent to use',
      'you take responsibility for the mood as well as the result',
      'a team with bad blood in it costs you your sleep',
    ],
    inner: [
      'you hold yourself to promises that others have forgotten',
      'pretty things give you more strength than you admit',
      'being needed reassures you more than being admired',
    ],
    practice: [
      'leave one untidy corner alone for the whole week',
      'ask a friend what help would really be useful',
      'make something lovely that serves no purpose at all',
    ],
  },
  7: {
    gift: [
      'you take a question apart until the small wheel shows',
      'few people can concentrate as long as you do',
      'you notice the flaw in an argument before it is finished',
    ],
    shadow: [
      'your answers may come wrapped in too much thinking',
      'you can sound cold when you are only being exact',
      'research becomes a hiding place once a decision is due',
    ],
    relationships: [
      'you offer friends honest thought in place of easy comfort',
      'small groups bring out your dry and lovely humour',
      'others cannot guess your affection from your silence',
    ],
    work: [
      'analysis, craft and quiet expertise are your strong cards',
      'you write a better report than you give a speech',
      'an expert’s corner suits you more than the manager’s chair',
    ],
    inner: [
      'your head keeps a library where others keep a diary',
      'nothing rests in you until the reasons have been found',
      'you respect mystery and still want to look behind it',
    ],
    practice: [
      'share a piece of work before it feels complete',
      'explain your special subject to somebody in plain words',
      'begin one reply this week with something warm',
    ],
  },
  8: {
    gift: [
      'you organise people and money with a steady hand',
      'the value of a thing is plain to you at a glance',
      'obstacles make you practical where others grow loud',
    ],
    shadow: [
      'you may run a picnic as if it were a company',
      'impatience with slow answers can show on your face',
      'results can blind you to how they were reached',
    ],
    relationships: [
      'you protect your own people with time, money and muscle',
      'tenderness sometimes gets lost between two appointments',
      'equal partners win more of your respect than admirers',
    ],
    work: [
      'you find the lever that moves a stuck project',
      'leading, trading and negotiating come readily to you',
      'work without a visible outcome leaves you restless',
    ],
    inner: [
      'you keep a private scoreboard that nobody else can read',
      'fear of losing control may sit behind your efficiency',
      'a fair deal leaves you more content than a clever one',
    ],
    practice: [
      'thank someone at work for effort rather than for results',
      'do one thing this week badly and purely for fun',
      'give a younger colleague a job that you enjoy yourself',
    ],
  },
  9: {
    gift: [
      'you find the human side of every dry affair',
      'people of all kinds feel understood in your presence',
      'you can act, paint or plead so that hearts move',
    ],
    shadow: [
      'a noble cause may swallow the evening meant for friends',
      'you sometimes forgive so fast that nothing gets settled',
      'your feelings can carry you far past the facts',
    ],
    relationships: [
      'you treat the waiter and the guest of honour alike',
      'affection for all sometimes leaves your nearest a bit hungry',
      'old friends in many towns still count on you',
    ],
    work: [
      'teaching, art or public service would stretch your gifts',
      'you serve a purpose more gladly than a boss',
      'bare figures bore you until you see the faces behind them',
    ],
    inner: [
      'the world’s news lands in your living room and stays',
      'you carry dramas that you watched only as a bystander',
      'generous plans warm you on grey days',
    ],
    practice: [
      'choose one cause and say a kind no to the others',
      'tell someone what hurt you before you forgive it',
      'spend an evening this week with your oldest friend',
    ],
  },
  11: {
    gift: [
      'you speak of unseen things so that others can see them',
      'your imagination hands over images that explain everything',
      'a talk with you can switch on a lamp in someone',
    ],
    shadow: [
      'you can be so charged with ideas that sleep stays away',
      'ordinary paperwork feels like sand between your fingers',
      'you may shine in public and fall silent at home',
    ],
    relationships: [
      'you pick up a friend’s trouble over the telephone',
      'people may put you on a pedestal you never wanted',
      'gentle company keeps your antennae from hurting',
    ],
    work: [
      'you are made for work that lifts or opens minds',
      'art, counsel and invention give your insight a place',
      'your best idea usually arrives after the meeting has ended',
    ],
    inner: [
      'you live a little nearer to the ceiling than most',
      'hunches and worries use the same door in you',
      'beauty can hit you so strongly that you must sit down',
    ],
    practice: [
      'test one hunch this week and note how it turned out',
      'switch off all screens an hour before bedtime',
      'tell a vision to someone practical and ask for questions',
    ],
  },
  22: {
    gift: [
      'you draw the map and also know where the bricks are sold',
      'complex matters sort themselves into floors and rooms for you',
      'experts from different trades understand each other through you',
    ],
    shadow: [
      'small errors in other people’s work can make you stern',
      'you take on a bridge where a plank would do',
      'your own needs tend to come last on the building plan',
    ],
    relationships: [
      'you show care by putting a safe frame around everyone',
      'family may feel like staff on your busiest days',
      'friends rely on you for things that must not fail',
    ],
    work: [
      'institutions, networks and large builds are your natural scale',
      'you keep both the budget and the dream in view',
      'a diet of pure routine turns your strength against you',
    ],
    inner: [
      'you hear a clock ticking whenever you do something minor',
      'sketching the next structure is how you relax',
      'your own standards can frighten you on a quiet night',
    ],
    practice: [
      'cut a plan down to what fits on a postcard',
      'go to bed this week with one job openly undone',
      'show a rough sketch before the drawing is clean',
    ],
  },
  33: {
    gift: [
      'you explain things so gently that nobody feels stupid',
      'comfort and instruction come from you in the same breath',
      'whatever you cook, sing or write leaves people kinder',
    ],
    shadow: [
      'you may rescue those who were just learning to swim',
      'your example can weigh on others like a reproach',
      'service turns into theatre whenever you feel unseen',
    ],
    relationships: [
      'your attention makes the shy ones speak',
      'people bring you their children, cats and broken hearts',
      'you need a friend with whom you may be silly',
    ],
    work: [
      'you lead from the back row with a hand on shoulders',
      'schools, stages and waiting rooms all know people like you',
      'warm praise from you gets more done than a rule',
    ],
    inner: [
      'you measure your day by who went home comforted',
      'sorrow passes through you on its way to becoming song',
      'the wish to be blameless can make you very tired',
    ],
    practice: [
      'let one person solve their problem while you only listen',
      'take an hour for something that helps only you',
      'pass on a skill by letting the learner do it all',
    ],
  },
};
