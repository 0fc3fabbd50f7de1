import type { Statements } from '../knowledge.ts';

/** What this month is good for. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['a first call, a first draft or a first try fits in well now', 'your own initiative gets a friendly wind'],
    shadow: ['hasty starts may leave a trail of open lids', 'you could talk over a good suggestion in your eagerness'],
    practice: ['begin before the weekend what you keep putting off', 'introduce yourself to someone whose work interests you'],
  },
  2: {
    gift: ['these weeks are good for mending and making up', 'a joint effort runs more smoothly than usual'],
    shadow: ['you may read too much into a short reply', 'decisions can drag because every side looks fair'],
    practice: ['ask for an honest opinion and listen to the end', 'cook a meal together with somebody you trust'],
  },
  3: {
    gift: ['talks flow easily and ideas catch fire this month', 'a light heart does half of the work for you'],
    shadow: ['small treats and small talk can run away with your time', 'a full diary may leave your best idea unwritten'],
    practice: ['write the first page of something you talk about often', 'plan a small party or a game night'],
  },
  4: {
    gift: ['the weeks ahead reward a tidy desk and a steady hand', 'jobs left lying about find their proper place now'],
    shadow: ['you might grumble at rules that are actually helping', 'clinging to the schedule can cost you a nice surprise'],
    practice: ['clear one pile of paper down to the wood', 'make a checklist for a job that always goes wrong'],
  },
  5: {
    gift: ['a change of scene refreshes you better than another plan', 'unexpected news may shake you pleasantly awake'],
    shadow: ['your attention can hop like a bird from branch to branch', 'a rash yes may need undoing later'],
    practice: ['take a day trip with only a small bag', 'eat something this week you cannot pronounce'],
  },
  6: {
    gift: ['home feels softer and people come closer this month', 'your sense of beauty finds something to do in every room'],
    shadow: ['you may take on a favour too many', 'small family matters can swell in a long silence'],
    practice: ['hang a picture that has leaned on the wall too long', 'have the gentle talk you have been postponing'],
  },
  7: {
    gift: ['quiet hours show you the flaw or the jewel in a plan', 'reading and thinking go deeper than usual'],
    shadow: ['you might vanish without telling anyone where you went', 'too much analysis can dry out a living wish'],
    practice: ['spend a morning in a library or beneath trees', 'put a puzzling question aside and sleep on it'],
  },
  8: {
    gift: ['this month gives your practical sense a firm footing', 'a matter of weight can be settled with clear words'],
    shadow: ['a sharp tone may win the point and lose the person', 'you could work through your own lunch for days'],
    practice: ['list your open tasks and drop the least useful', 'set a fair limit and hold it for a week'],
  },
  9: {
    gift: ['loose ends are easier to tie than at other times', 'a generous mood makes room for old friends'],
    shadow: ['you may dwell on what can no longer be altered', 'tiredness can come from carrying finished business around'],
    practice: ['return something borrowed with a few warm words', 'empty your inbox or your bag down to the bottom'],
  },
};
