import type { Statements } from '../../knowledge.ts';

export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['at the first wobble you say that you will manage, and hear the helpers putting their jackets back on'],
    practice: ['as soon as a plan of yours hits a snag, tell one person before you mend it, and hear them out'],
  },
  2: {
    shadow: ['as soon as the ground feels soft you look around for a face, and do whatever it seems to hope for'],
    practice: ['choose where you sit before you see where the others go, and notice how long it feels odd'],
  },
  3: {
    shadow: ['in a tight corner you start the funny story about the goose, although nobody asked and everyone knows it'],
    practice: ['let the next awkward silence last until somebody else ends it, and listen to what comes out of it'],
  },
  4: {
    shadow: ['if the day turns uncertain you sort the cutlery, and feel a little safer once the forks lie straight'],
    practice: ['run your usual errands in the wrong order once this week, and see what you meet on the way'],
  },
  5: {
    shadow: ['at the hint of a hard question you remember an errand across town, and are out before it is asked'],
    practice: ['as the wish to run off comes up, count ten things in the room first, and then choose again'],
  },
  6: {
    shadow: ['nervous among new people, you end up in the kitchen with a tea towel before you have met anyone'],
    practice: ['let somebody pour your cup and carry your plate for one evening, and watch where your hands want to go'],
  },
  7: {
    shadow: ['at the first mention of feelings you ask for the figures, and look away until they come'],
    practice: ['tell somebody this week that you do not know, add no excuse, and watch how they take it'],
  },
  8: {
    shadow: ['if nobody knows what comes next, you start giving out tasks, even to those who were about to leave'],
    practice: ['let another person choose the place, the hour and the table once, and enjoy having no say in it'],
  },
  9: {
    shadow: ['whenever the present feels shaky you visit an old regret or an old friend, where you know your lines'],
    practice: ['write down one thing you want for yourself this week, prop it against your cup, and do that first'],
  },
};
