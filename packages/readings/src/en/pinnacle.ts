import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: ['the wind in these years blows toward whoever dares to begin', 'circumstances keep handing you the front seat'],
    shadow: ['nobody else may be around to share the steering', 'pride can make a steep climb steeper'],
    relationships: ['those near you meet somebody who needs room to decide', 'a friend who challenges you is worth a lot in this stretch'],
    work: ['openings appear for people with an idea and some nerve', 'working on a tight rein chafes more than at other times'],
  },
  2: {
    gift: ['the climate is mild and favours those who cooperate', 'slow growth surrounds you like a garden in spring'],
    shadow: ['long spells of waiting can wear your confidence thin', 'the moods of others may set your own weather'],
    relationships: ['a partnership of some kind stands near the centre of this time', 'diplomacy at home becomes a daily craft'],
    work: ['you often stand in the second row and keep the play running', 'careful hands and a gentle tone are wanted in many places'],
  },
  3: {
    gift: ['these are sunny years for anything that needs a voice', 'social doors swing open and invitations come by themselves'],
    shadow: ['fair weather can tempt you to put off the ploughing', 'so much is going on that little may get deep'],
    relationships: ['friends multiply and romance likes a playful setting', 'your mood colours the whole company you keep'],
    work: ['a creative task may come looking for you', 'talent needs a regular hour to turn into craft'],
  },
  4: {
    gift: ['the ground is firm and fit for building', 'bit by bit these years put solid walls around a dream'],
    shadow: ['the season can feel like an uphill path with a full pack', 'limits and duties may crowd out lighter days'],
    relationships: ['loyalty counts more than sparkle in this stretch of life', 'shared work brings you closer to those at home'],
    work: ['results tend to follow effort as a cart follows the horse', 'method and endurance are noticed by those around you'],
  },
  5: {
    gift: ['shifting winds carry you to places you never planned to see', 'doors open sideways and lead to unexpected rooms'],
    shadow: ['roots find it hard to take hold in moving ground', 'excitement may use up what patience had saved'],
    relationships: ['people come and go and each leaves you a little freer', 'someone who travels light makes good company in these years'],
    work: ['changes of post or field can belong to this time', 'a talent for adapting becomes your best tool'],
  },
  6: {
    gift: ['the years gather people around your hearth', 'what you nurture now grows visibly under your eyes'],
    shadow: ['responsibilities may ring the bell at every hour', 'the house can become so full that you have no chair'],
    relationships: ['family questions stand in the foreground and ask for warmth', 'ties made in this time often rest on mutual care'],
    work: ['service of some kind suits the season well', 'a team thrives once you see to its comfort and tone'],
  },
  7: {
    gift: ['a still climate lets your thoughts grow tall', 'specialist knowledge comes to you through patient digging'],
    shadow: ['the outer world may feel thinly peopled for a while', 'coolness can settle on bonds that get no words'],
    relationships: [
      'a mind you can talk with matters more than a full address book',
      'partners need to know that your silence is not a verdict',
    ],
    work: ['expert work in the background suits these years', 'depth serves you better than speed in whatever you do now'],
  },
  8: {
    gift: ['this stretch puts real levers into your hands', 'practical matters keep growing until they need a manager'],
    shadow: ['the climb can leave little breath for a view', 'contests for influence may break out around you'],
    relationships: ['equals do you more good than admirers in this season', 'fair dealing keeps affection alive through busy times'],
    work: ['leadership tends to be offered or expected', 'large undertakings become possible with a cool head'],
  },
  9: {
    gift: ['the horizon is wide and many kinds of people cross your path', 'generosity seems to come back to you by side roads'],
    shadow: ['repeated farewells can mark this season of life', 'much may be asked of your heart before it has rested'],
    relationships: ['love is asked to be broad without becoming vague', 'old companions drift off and kindred spirits turn up'],
    work: ['tasks with a humane purpose come to the front', 'an artistic or helping streak finds its public'],
  },
  11: {
    gift: ['a bright and restless light falls on these years', 'inspiration comes in through open windows on every side'],
    shadow: ['high tension in the air can leave you frayed by evening', 'being looked at may cost you more than it shows'],
    relationships: ['a few sensitive friends keep you steady in the glare', 'bonds made now often have something of a calling about them'],
    work: ['your ideas can reach people you never meet', 'practical partners help your visions land on the ground'],
  },
  22: {
    gift: ['conditions favour a work larger than a single desk', 'helpers and materials seem to gather around a clear plan'],
    shadow: ['expectations tower above you like a half-built hall', 'private life may end up in the corner of the building site'],
    relationships: ['those beside you become partners in a big undertaking', 'somebody has to remind you that Sundays exist'],
    work: ['organising on a large scale falls to you in this time', 'a bold design needs your patience with small parts'],
  },
  33: {
    gift: ['these years call out the teacher and comforter in you', 'wherever you go some circle of care forms around you'],
    shadow: ['the needs around you can seem to have no edge', 'you may be praised for giving what you cannot spare'],
    relationships: ['affection deepens where you let yourself be helped', 'many lean on you and a few hold you up'],
    work: ['your example does more here than your instructions', 'fields that teach, tend or console feel close to hand'],
  },
};
