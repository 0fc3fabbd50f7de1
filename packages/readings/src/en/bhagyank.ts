import type { Statements } from '../knowledge.ts';

/** The turn things take, by the number of the whole date in Indian practice. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: [
      'matters begin to move once you act first',
      'recognition often comes to what you run yourself',
      'the road likes to put you in front of an audience',
    ],
    shadow: ['delays often have to do with a refusal to share the lead', 'turning points may leave you with nobody to consult'],
    relationships: [
      'friendships deepen for you once you make the first call',
      'your path keeps handing you the microphone at other people’s parties',
    ],
    work: ['an undertaking gets moving when your name stands at the top', 'you gain ground each time you sign for the outcome yourself'],
    inner: ['life keeps asking you what you would do without permission', 'your inner voice speaks in the first person'],
    practice: ['begin one thing this week that nobody has asked you for', 'invite another person into a plan before it is finished'],
  },
  2: {
    gift: [
      'things go well for you through other people',
      'a gentle word at the right hour can change your course',
      'good turns come with partners, guests and go-betweens',
    ],
    shadow: ['your progress can ebb each time doubt comes in', 'affairs may hang in the air while you hesitate'],
    relationships: ['your road is full of people who walk a stretch beside you', 'a kind companion often stands where your path divides'],
    work: ['your projects gain ground when two hold the map', 'matters ripen for you across a table set for two'],
    inner: ['you learn on the way to trust your own soft yes', 'waiting teaches you more than hurrying ever did'],
    practice: ['let a friend choose the route on your next walk', 'settle one hanging matter with a friendly phone call'],
  },
  3: {
    gift: [
      'learning and good counsel often open your next door',
      'things look up as soon as you share what you know',
      'steady growth follows your respect for good teachers',
    ],
    shadow: ['the turn for the better can stall on scattered aims', 'too many posts at once may slow your ascent'],
    relationships: ['your circle grows whenever you explain something with a smile', 'generous tutors and merry aunts line your road'],
    work: ['an essay, a class or a good talk moves things along', 'your work widens once you stick to one subject for a season'],
    inner: ['your faith in better days serves you as a walking stick', 'each new lesson leaves you with a larger window'],
    practice: ['write to someone who taught you something you still use', 'give one aim of yours the whole of Saturday morning'],
  },
  4: {
    gift: [
      'events reach you by unexpected side doors',
      'a sudden break in the routine often proves useful',
      'hard work plus an odd idea can shift your situation',
    ],
    shadow: ['matters can overturn just as they looked settled', 'you may have to lay the same stone more than once'],
    relationships: [
      'the people who change your course seldom come by the front gate',
      'friends from odd corners turn into your steadiest neighbours',
    ],
    work: ['an unusual method often gets your stuck cart rolling', 'you measure twice and build something nobody had thought of'],
    inner: ['the winding road makes you hard to startle and good at knots', 'you expect the bend and pack a torch for it'],
    practice: ['take a new way home and notice one useful thing', 'ask an unlikely person for their view of your plan'],
  },
  5: {
    gift: [
      'travel, trade and talk bring your affairs into motion',
      'a quick reply often makes the difference for you',
      'your situation tends to brighten with every new skill',
    ],
    shadow: ['chances may pass while you are busy with the next', 'turns come so fast that few get rooted'],
    relationships: ['chance talks on trains keep finding their way into your life', 'you stay close to people by moving about with them'],
    work: ['a new skill, a phone call or a market gets you going', 'your work likes several pots on the stove and a breeze'],
    inner: ['change visits so often that you keep slippers for it', 'life is to you a language best learned by speaking'],
    practice: ['answer one waiting letter within the hour', 'spend a week on the chance you already have'],
  },
  6: {
    gift: [
      'things come round through affection and good taste',
      'comfort gathers where you take your duties gladly',
      'a home well kept becomes the starting point for much',
    ],
    shadow: ['obligations may steer your cart onto roads you never chose', 'ease can lull you just before an important turn'],
    relationships: [
      'your way leads through kitchens where you are always expected',
      'love and duty tend to arrive on your path in one coat',
    ],
    work: ['your efforts flourish where people are made comfortable', 'an eye for beauty keeps nudging your work in the right direction'],
    inner: ['your journey measures itself by the homes you have warmed', 'you travel farthest while looking after something'],
    practice: ['set one duty down and see who picks it up', 'make a corner of your home ready for whatever comes next'],
  },
  7: {
    gift: [
      'events ripen for you in quiet and often far from home',
      'an inner certainty tends to come before an outer change',
      'studies and journeys turn the key for you',
    ],
    shadow: ['progress may go underground and test your trust', 'you might overlook a plain chance while searching for a deep one'],
    relationships: ['some of your truest friends live a long way off', 'your path gives you few companions and long conversations'],
    work: ['matters clear up for you after a journey or a quiet week', 'study opens your road more reliably than sharp elbows do'],
    inner: ['you know the turning before the signpost comes into view', 'your road runs underground at times and surfaces in better air'],
    practice: ['sit by moving water and ask one plain question', 'take up the simple offer that has been lying on your table'],
  },
  8: {
    gift: [
      'slow beginnings often lead you to firm results',
      'every hardship you work through becomes a step in the stair',
      'time itself seems to side with your patience',
    ],
    shadow: ['things may come late and ask for a second effort', 'a heavy mood can make the road longer than it is'],
    relationships: ['the people on your road prove themselves over many seasons', 'you are given few easy bonds and several that hold'],
    work: ['your harvest comes by cart rather than by express train', 'patience and a second coat of paint serve your affairs well'],
    inner: ['slow roads have taught you to like your own footsteps', 'each weight you have carried has left you a muscle'],
    practice: ['mark on a wall how far you have come this year', 'begin today what you had filed under too late'],
  },
  9: {
    gift: [
      'bold action clears the way through stuck matters',
      'events often turn on your courage and your generosity',
      'a struggle well fought leaves you with loyal allies',
    ],
    shadow: ['strife can follow you into rooms where nobody wanted it', 'a hot decision may undo the work of cool weeks'],
    relationships: ['your courage keeps introducing you to people who need some', 'those you fought beside stay in your life longest'],
    work: ['a blocked matter moves when you push for someone else’s sake', 'you get ahead by finishing battles and handing out the bread'],
    inner: ['your path asks for a warm heart and a cool head', 'endings on your road leave the gate open behind them'],
    practice: ['do a brave small thing on behalf of somebody shy', 'let one old quarrel go home without an answer'],
  },
};
