import type { Statements } from '../knowledge.ts';

/** How one stands with oneself. */
export const tantricSoul: Statements<'tantricSoul'> = {
  1: {
    gift: ['you are at home with yourself as soon as the heart leads', 'in your own eyes you need no crown to be someone'],
    shadow: ['your head may talk over the heart and leave you uneasy', 'you may trust the clever voice over the quiet one'],
  },
  2: {
    gift: ['you check every step with care before you trust it', 'an honest inner critic keeps you from careless leaps'],
    shadow: ['the fear of not belonging may whisper in your own voice', 'a small doubt can dress up as good sense at night'],
  },
  3: {
    gift: ['you can cheer yourself up with a small hope', 'in your own company there is usually something to smile about'],
    shadow: ['you may skip over a sadness that asked for a chair', 'cheering yourself up may come a little too early'],
  },
  4: {
    gift: ['you hear both sides in yourself before you decide', 'a calm observer sits in you and takes no offence'],
    shadow: ['you may watch your own life from the gallery', 'you can judge yourself so evenly that nothing moves'],
  },
  5: {
    gift: ['you come back to yourself by doing something useful', 'teaching yourself one small thing at a time keeps you in balance'],
    shadow: ['you can turn on yourself for every little lapse', 'a strict teacher may sit in the front row of your mind'],
  },
  6: {
    gift: ['you know how to gather yourself around a single wish', 'a quiet inner promise keeps you on your line'],
    shadow: ['you may hold your breath over a goal and call it peace', 'you may aim so hard that the day goes by unseen'],
  },
  7: {
    gift: ['you feel where you end and others begin', 'a gentle confidence stays with you through a bad hour'],
    shadow: ['you might grow a hedge where a low fence would do', 'calm can turn into a coat that you never take off'],
  },
  8: {
    gift: ['fear rarely has the last word in your talks with yourself', 'a deep breath is enough to bring your courage back'],
    shadow: ['you can run at full steam and forget the stops', 'rest may feel like a fault in the machine'],
  },
  9: {
    gift: ['you go about your own growth with patience and a light hand', 'you catch fine shades in yourself that others would miss'],
    shadow: ['you may polish yourself like silver and never lay the table', 'you may see the flaw in yourself before the face'],
  },
  10: {
    gift: ['you look yourself in the eye and like to stand tall', 'you would rather risk everything than live by halves'],
    shadow: ['a half success hardly counts in your own eyes', 'you can put on a crown when you need a blanket'],
  },
  11: {
    gift: ['you feel larger within than any single role you play', 'all your sides can sit in council and agree'],
    shadow: ['a crowd of inner voices can leave you hard to steer', 'every side of you may want the floor at once'],
  },
};

/** How one meets others and the outer world. */
export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['you meet people from the heart and without a mask', 'others find you modest even as you go ahead'],
    shadow: ['you may wait outside so as not to be in the way', 'others may take your modesty for a lack of interest'],
  },
  2: {
    gift: ['you see what could go wrong for others and warn them kindly', 'you long to belong and so you notice who is left standing'],
    shadow: ['you can say yes to a group out of fear of being alone', 'the pull to belong can lead you to the wrong table'],
  },
  3: {
    gift: ['you bring others the brighter half of the news', 'in company you find the possible in what looked stuck'],
    shadow: ['people in real grief may find your comfort too quick', 'you may paint over a crack that wanted repair'],
  },
  4: {
    gift: ['you hear people out and pass no hasty judgement', 'quarrels cool down as soon as you sit between them'],
    shadow: ['staying fair to everyone can leave a friend without backing', 'you can understand both sides until nobody feels backed'],
  },
  5: {
    gift: ['you show people how it is done instead of telling them', 'things around you find their place because you keep moving'],
    shadow: ['you may correct a person who had come for company', 'people may feel marked in red after talking to you'],
  },
  6: {
    gift: ['you give whoever speaks to you your whole attention', 'your stubborn good will carries others along'],
    shadow: ['people may feel like bystanders while you are set on an aim', 'your target can stand between you and a face'],
  },
  7: {
    gift: ['you make a space around you in which others feel safe', 'your mere presence at the door changes a meeting'],
    shadow: ['you may shut people out with the friendliest of smiles', 'your calm may read as a closed gate'],
  },
  8: {
    gift: ['you lend others heart by going in unafraid', 'you bring new breath into groups that had dozed off'],
    shadow: ['your drive can run over somebody who needed time', 'you may start people running who came to sit'],
  },
  9: {
    gift: ['you handle people with tact down to the finest shade', 'others bring you the knot that nobody could undo'],
    shadow: ['you may hint so delicately that no one gets it', 'your touch can be so light that it goes unfelt'],
  },
  10: {
    gift: ['people straighten up and dare more in your company', 'you stand up in public for those you believe in'],
    shadow: ['you may want all of a person or nothing at all', 'your presence may leave little room beside it'],
  },
  11: {
    gift: ['you can speak with all sorts of people in their own way', 'in a crowd you see how each part fits the whole'],
    shadow: ['others may feel small beside how much you take in at once', 'so many ties can make each of them thin'],
  },
};

/** What came along and shows early. */
export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['nothing was handed to you ready-made and so nothing is ruled out', 'an empty sheet came with you and takes every colour'],
    shadow: ['without a ready talent to lean on the first steps can feel bare', 'you may go on waiting for a gift that is made by doing'],
  },
  1: {
    gift: ['a simple warm heart was already in your cradle', 'from the first you could lead without making others small'],
    shadow: ['you may take your own kindness for nothing special', 'a humble child can grow into someone who never asks'],
  },
  2: {
    gift: ['an early sense for danger and for moods came along with you', 'you could read faces before you could read books'],
    shadow: ['that early caution can keep the garden gate shut', 'you may see the risk so early that you miss the road'],
  },
  3: {
    gift: ['a sunny way of looking at things was in your luggage', 'people smiled at your jokes before you knew they were jokes'],
    shadow: ['a born optimist may forget to bring an umbrella', 'your hopefulness can leave the practical part to others'],
  },
  4: {
    gift: ['from early on you could listen without taking sides', 'a cool and fair eye is part of what you brought along'],
    shadow: ['you may seem older than you feel and miss out on play', 'sitting on the fence may have started very young'],
  },
  5: {
    gift: ['you came with clever hands and a feel for balance', 'explaining comes to you as skipping comes to others'],
    shadow: ['you may play the teacher in a game that needs none', 'clever hands can become impatient with slow ones'],
  },
  6: {
    gift: ['you can pay attention as singers hold a note', 'a steady inner aim was with you from early days'],
    shadow: ['you might brood over a wish until it goes stiff', 'you may have learned to want too quietly'],
  },
  7: {
    gift: ['a natural presence fills the space you stand in', 'others felt sheltered beside you from the very start'],
    shadow: ['you may hide behind your own good manners', 'people may lean on your calm before you have any'],
  },
  8: {
    gift: ['boldness was part of your first outfit', 'you were given a long breath for races that others quit'],
    shadow: ['a born runner may never learn to stroll', 'an engine like yours can forget what idling is for'],
  },
  9: {
    gift: ['a fine touch with small things was with you early', 'you came with more patience than most tasks require'],
    shadow: ['easy skill can make you look down on rough work', 'fine taste may come with a small wrinkled nose'],
  },
  10: {
    gift: ['a touch of royalty came with you and fears no stage', 'you had a big heart for big moments from early on'],
    shadow: ['anything less than splendid may fail to interest you', 'you may only enter a room that has a stage'],
  },
  11: {
    gift: ['a little of every talent seems to have come with you', 'as a newcomer you soon see how the whole place works'],
    shadow: ['being able to do so much makes it hard to choose', 'many talents can wait in line for one pair of hands'],
  },
};

/** What one seems to know already. */
export const tantricPast: Statements<'tantricPast'> = {
  1: {
    gift: ['you seem to know of old that the heart finds its way', 'humility sits on you like something long worn in'],
    shadow: ['you may slip back to the rear seat out of habit', 'you may hide a skill out of an ancient modesty'],
  },
  2: {
    gift: ['weighing the risks is a craft you seem born knowing', 'loyal devotion comes to you like a tune known by heart'],
    shadow: ['old wariness can greet you in perfectly safe places', 'your guard can go up before anybody has knocked'],
  },
  3: {
    gift: ['you brighten a gloomy corner as if by old routine', 'helping others to see the funny side is second nature to you'],
    shadow: ['the familiar laugh may come before the feeling has been heard', 'you may smooth things over from sheer practice'],
  },
  4: {
    gift: ['you judge a case as if you had sat on many benches', 'meeting trouble with an even mind is long familiar to you'],
    shadow: ['the old habit of standing aside can cost you warmth', 'you can step back to judge where a hug was due'],
  },
  5: {
    gift: ['keeping things running seems to be an old trade of yours', 'you teach like somebody who has done little else'],
    shadow: ['an old urge to set things straight may wear you out', 'you may teach the lesson again to people who know it'],
  },
  6: {
    gift: ['sitting still with one thought feels like coming home to you', 'you hold to a resolve as to an old promise'],
    shadow: ['you may slip into lonely effort from long practice', 'an old discipline can frown at an idle hour'],
  },
  7: {
    gift: ['you know how to guard a room without raising your voice', 'kind authority is a coat you seem to have worn before'],
    shadow: ['an old reflex may make you protect what is in no danger', 'you may keep watch although the others have gone to bed'],
  },
  8: {
    gift: ['you know from somewhere how to go on without fear', 'giving others a push forward is an old knack of yours'],
    shadow: ['the old drive may start up with no road ahead', 'your legs can start before your reasons do'],
  },
  9: {
    gift: ['mastering the details feels to you like remembering them', 'you seem to have learned patience long before you needed it'],
    shadow: ['being a beginner again may sit badly with so much skill', 'you may be bored by whatever you cannot yet do well'],
  },
  10: {
    gift: ['you take the stage as if returning to it', 'daring has the feel of an old friend for you'],
    shadow: ['an old pride may refuse a modest part', 'an old habit of being seen can tire you in small rooms'],
  },
  11: {
    gift: ['you seem to have known for ages how the parts connect', 'leading with a glance is a skill you hardly notice in yourself'],
    shadow: ['you may expect others to see at once what you see', 'you can carry more than one life needs'],
  },
};

/** What one grows into by practising it. */
export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['with practice you learn to let the heart speak first', 'you grow by bowing a little and doing the next right thing'],
    shadow: ['the clever answer may keep blocking the simple one', 'you may practise listening and prepare your answer'],
  },
  2: {
    gift: ['you grow into someone who sees a risk and stays calm', 'practice teaches you to belong without giving yourself up'],
    shadow: ['along the way you may mistake each worry for wisdom', 'every warning can start to sound like your own'],
  },
  3: {
    gift: ['you learn by and by to look for what could still work', 'hope becomes a muscle that you train day after day'],
    shadow: ['practising cheer can tip into pretending', 'a smile held too long may grow stiff'],
  },
  4: {
    gift: ['you come to weigh both sides and then act in peace', 'little by little you learn to listen before you choose'],
    shadow: ['the balance may tempt you never to come down on a side', 'you might weigh the steps and take none of them'],
  },
  5: {
    gift: ['you grow by passing on what you have only just learned', 'regular doing turns you into somebody others learn from'],
    shadow: ['at times the lesson you give is the one you skip', 'the teacher in you can forget to sit down and learn'],
  },
  6: {
    gift: ['you learn to hold one aim in mind through a noisy day', 'focus comes to you by patiently returning to the task'],
    shadow: ['the effort to concentrate may leave you a bit stern', 'one fixed aim may cover the flowers beside the way'],
  },
  7: {
    gift: ['you grow into a presence that needs few words', 'you are practising how to stay open and keep your space'],
    shadow: ['you may withdraw to practise and forget to come back', 'the shelter you build can lose its door'],
  },
  8: {
    gift: ['you learn to walk toward the thing that scares you', 'breath by breath your courage becomes a habit'],
    shadow: ['you could demand bravery of people who need a hand', 'you may confuse being brave with being in a hurry'],
  },
  9: {
    gift: ['you ripen into mastery by liking the slow repeats', 'fine work done patiently makes you finer as well'],
    shadow: ['perfection may stand in the doorway and let nothing out', 'polishing may put off the day of showing'],
  },
  10: {
    gift: ['you grow toward giving your whole self without a safety net', 'step by step you dare to be as visible as you are'],
    shadow: ['all or nothing can mean nothing for a long time', 'you can wait for the grand hour and skip the plain ones'],
  },
  11: {
    gift: ['your way is to gather every side of you under one roof', 'practice makes you roomy enough to hold opposites'],
    shadow: ['the great whole may distract you from the next small bit', 'you may love all of mankind and forget the washing up'],
  },
};
