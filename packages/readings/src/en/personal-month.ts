import type { Statements } from '../knowledge.ts';

/** What this month is good for. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['a first call, a first draft or a first try fits in well now', 'your own initiative gets a friendly wind'],
    shadow: ['hasty starts may leave a trail of open lids', 'you could talk over a good suggestion in your eagerness'],
    relationships: ['a new face livens up your whole circle this month', 'your wish said out loud gives the others something to follow'],
    work: ['the job nobody has claimed would like to be yours', 'your untried proposal deserves a hearing before the month is out'],
    inner: ['something in you stands with one foot already off the kerb', 'old excuses sound thin to your ear these weeks'],
    practice: ['begin before the weekend what you keep putting off', 'introduce yourself to someone whose work interests you'],
  },
  2: {
    gift: ['these weeks are good for mending and making up', 'a joint effort runs more smoothly than usual'],
    shadow: ['you may read too much into a short reply', 'decisions can drag because every side looks fair'],
    relationships: ['quiet evenings together bring you nearer than big plans do', 'an overdue sorry finds an open ear in these weeks'],
    work: ['two heads over one drawing get further than your solo version', 'progress hides now in follow-up notes and patient reminders'],
    inner: ['your feelings run close to the surface for a few weeks', 'the slow pace gives your hunches time to come in and sit'],
    practice: ['ask for an honest opinion and listen to the end', 'cook a meal together with somebody you trust'],
  },
  3: {
    gift: ['talks flow easily and ideas catch fire this month', 'a light heart does half of the work for you'],
    shadow: ['small treats and small talk can run away with your time', 'a full diary may leave your best idea unwritten'],
    relationships: ['invitations breed and you go home hoarse and happy', 'a playful message revives somebody you nearly lost sight of'],
    work: ['your pitch, poster or speech has extra bounce this month', 'brainstorms run hot and someone should write things down'],
    inner: ['your spirits keep wandering off to buy coloured paper', 'a wish to be heard hums under all your errands'],
    practice: ['write the first page of something you talk about often', 'plan a small party or a game night'],
  },
  4: {
    gift: ['the weeks ahead reward a tidy desk and a steady hand', 'jobs left lying about find their proper place now'],
    shadow: ['you might grumble at rules that are actually helping', 'clinging to the schedule can cost you a nice surprise'],
    relationships: ['a shared repair does more for a bond than a long talk', 'people closest to you are glad of set times this month'],
    work: ['the groundwork you lay in these weeks spares you many returns', 'plain routine carries a stubborn job over the hill'],
    inner: ['a straight row of jars does your mind good just now', 'limits feel less like walls once you have measured them'],
    practice: ['clear one pile of paper down to the wood', 'make a checklist for a job that always goes wrong'],
  },
  5: {
    gift: ['a change of scene refreshes you better than another plan', 'unexpected news may shake you pleasantly awake'],
    shadow: ['your attention can hop like a bird from branch to branch', 'a rash yes may need undoing later'],
    relationships: ['an unplanned supper with near strangers does you good', 'those closest to you could use some air and so could you'],
    work: ['a borrowed method from another trade loosens the knot', 'your inbox changes colour daily and you enjoy the dance'],
    inner: ['your mind keeps glancing at the timetable of the ferries', 'tedium weighs double in these weeks and novelty half'],
    practice: ['take a day trip with only a small bag', 'eat something this week you cannot pronounce'],
  },
  6: {
    gift: ['home feels softer and people come closer this month', 'your sense of beauty finds something to do in every room'],
    shadow: ['you may take on a favour too many', 'small family matters can swell in a long silence'],
    relationships: [
      'a household matter wants settling over something baked',
      'the people around you bring requests, news and a borrowed dish',
    ],
    work: ['you are the one who notices that the team needs a pause', 'the look and comfort of your workplace repay some attention'],
    inner: ['a wish for cushions and soft voices follows you about', 'you feel somewhat responsible for everybody’s umbrella this month'],
    practice: ['hang a picture that has leaned on the wall too long', 'have the gentle talk you have been postponing'],
  },
  7: {
    gift: ['quiet hours show you the flaw or the jewel in a plan', 'reading and thinking go deeper than usual'],
    shadow: ['you might vanish without telling anyone where you went', 'too much analysis can dry out a living wish'],
    relationships: [
      'one deep talk outweighs a month of small messages now',
      'others rest easier once they know your closed door means thinking',
    ],
    work: ['a second source saves you from a polished mistake', 'this stretch belongs to drafts that nobody sees yet'],
    inner: ['a half-formed thought wants a few weeks without being poked', 'odd dreams and second readings keep your mind pleasantly busy'],
    practice: ['spend a morning in a library or beneath trees', 'put a puzzling question aside and sleep on it'],
  },
  8: {
    gift: ['this month gives your practical sense a firm footing', 'a matter of weight can be settled with clear words'],
    shadow: ['a sharp tone may win the point and lose the person', 'you could work through your own lunch for days'],
    relationships: ['a promise with a date on it warms those around you', 'somebody near you needs your backing more than your advice'],
    work: ['the stalled deal gets moving once you name the terms', 'you have the arm this month for the heavy crate'],
    inner: ['your ambition wakes early and would like to be useful', 'you weigh your own share and want the scales level'],
    practice: ['list your open tasks and drop the least useful', 'set a fair limit and hold it for a week'],
  },
  9: {
    gift: ['loose ends are easier to tie than at other times', 'a generous mood makes room for old friends'],
    shadow: ['you may dwell on what can no longer be altered', 'tiredness can come from carrying finished business around'],
    relationships: [
      'an old misunderstanding has grown light enough to put away',
      'you meet someone again and can leave the past unmentioned',
    ],
    work: ['the last tenth of a long job finally wants your hands', 'you pass on files, tools and know-how without regret'],
    inner: ['a gentle Sunday-evening feeling runs through these weeks', 'your heart sorts its cupboards and finds some empty hangers'],
    practice: ['return something borrowed with a few warm words', 'empty your inbox or your bag down to the bottom'],
  },
};
