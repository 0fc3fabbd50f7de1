import type { Statements } from '../knowledge.ts';

/** What others see first. */
export const personality: Statements<'personality'> = {
  1: {
    gift: [
      'you walk in as though you already know where to sit',
      'a firm handshake tells people they are dealing with somebody',
      'strangers ask you for directions in towns you do not know',
    ],
    shadow: [
      'your sure manner can look like having no questions',
      'people may hold back because you seem to need nothing',
      'a short answer of yours sounds sharper than you intend',
    ],
    relationships: [
      'new acquaintances take you for the leader of the table',
      'it takes a while until others see you hesitate',
      'the shy are drawn to you and wait for a first word',
    ],
    work: [
      'bosses notice you early and hand you the awkward job',
      'you look like the person who signs at the bottom',
      'colleagues expect an answer from you even on your first day',
    ],
    inner: [
      'the bold coat you wear has a softer lining',
      'you would sometimes like to arrive without being noticed',
      'being taken for fearless makes it hard to show fear',
    ],
    practice: [
      'ask a newcomer a question before you tell anything',
      'admit to someone that you do not know the way',
      'enter one room this week as the last person',
    ],
  },
  2: {
    gift: [
      'you seem easy to talk to before you have said a word',
      'your calm way of listening makes people slow down',
      'a gentle look of yours takes the edge off first meetings',
    ],
    shadow: [
      'quick judges may overlook you in a noisy group',
      'your friendliness is sometimes taken for agreement',
      'you blend in so well that nobody asks for your view',
    ],
    relationships: [
      'people feel after an hour that they have known you longer',
      'new friends meet your warm side and later your firm one',
      'others bring you secrets they meant to keep',
    ],
    work: [
      'clients trust you because you never seem to push',
      'managers see the helper in you before they see the expert',
      'you come across as the safe pair of hands',
    ],
    inner: [
      'behind the mild face a lively critic takes notes',
      'you notice your own effect on others a little too closely',
      'the role of the nice one can feel tight by evening',
    ],
    practice: [
      'speak in the first five minutes of your next meeting',
      'wear something this week that cannot be overlooked',
      'hold your gaze a second longer as you disagree',
    ],
  },
  3: {
    gift: [
      'you bring a party along in your face',
      'people remember your laugh before they remember your name',
      'your lively hands make even small news sound worth hearing',
    ],
    shadow: [
      'a bright surface may lead others to expect little depth',
      'you can fill a silence that somebody else needed',
      'first acquaintances do not always see that you mean it',
    ],
    relationships: [
      'a new neighbour knows your best stories by the weekend',
      'people feel wittier and better looking in your company',
      'it surprises others to find you quiet at home',
    ],
    work: [
      'you are asked to present what others have prepared',
      'interviewers tend to warm to you within a minute',
      'some need proof that the entertainer also delivers',
    ],
    inner: [
      'the cheerful mask is heaviest on the way home',
      'you know how it is to be liked and not quite seen',
      'you dress to suit a mood you would like to have',
    ],
    practice: [
      'let a pause stand in your next conversation',
      'tell a new acquaintance about something you take seriously',
      'go out once without trying to be good company',
    ],
  },
  4: {
    gift: [
      'you look like somebody who has read the instructions',
      'people hand you their bag without a second thought',
      'your plain and tidy manner is restful to meet',
    ],
    shadow: [
      'at first sight you can seem stricter than you are',
      'others may not dare to joke until you have smiled',
      'your caution is easily mistaken for disapproval',
    ],
    relationships: [
      'strangers warm to you slowly and then stay put',
      'you make a better second impression than a first',
      'neighbours learn that your nod means a great deal',
    ],
    work: [
      'you are trusted with the keys in the first week',
      'customers believe you because you promise so little',
      'a flashier colleague may be noticed before you are',
    ],
    inner: [
      'few people guess the sense of fun behind your buttoned collar',
      'you feel safest in clothes that have proved themselves',
      'being thought dull hurts you more than you let on',
    ],
    practice: [
      'greet the next new face with a joke',
      'change one small thing about how you dress',
      'tell somebody about a wild thing you once did',
    ],
  },
  5: {
    gift: [
      'you arrive like a window being opened',
      'your quick eyes tell people that something may happen',
      'everything about you looks ready to try something',
    ],
    shadow: [
      'you may look as if you were about to leave',
      'people can take your ease for a lack of seriousness',
      'restless feet under the table give your patience away',
    ],
    relationships: [
      'you are on first-name terms before the coffee comes',
      'others expect fun from you and are slow to confide',
      'your interest in people shows before you say a word',
    ],
    work: [
      'you are the one they send to meet the new client',
      'a cautious boss may wonder how long you will stay',
      'your talent for selling shows before anything else does',
    ],
    inner: [
      'the adventurer people see is sometimes simply tired',
      'you adjust your colours so quickly that you lose track of them',
      'a part of you wishes to be asked to stay',
    ],
    practice: [
      'stay until the end of the next gathering',
      'keep your phone in your pocket through a whole talk',
      'ask a second question about the same subject',
    ],
  },
  6: {
    gift: [
      'people see a kind parent in you from the first minute',
      'your voice alone can make a stranger feel looked after',
      'you give a tired room the look of a home',
    ],
    shadow: [
      'others may lean on you before asking your name',
      'a worried look of yours can make grown people feel small',
      'your eye for faults shows while you are saying nothing',
    ],
    relationships: [
      'lost tourists and lost souls pick you out of a crowd',
      'new people tell you about their mother within the hour',
      'some keep their distance for fear of too much care',
    ],
    work: [
      'you are asked to train the nervous beginner',
      'patients, pupils and guests would follow you gladly',
      'people come to your desk for a plaster and a chat',
    ],
    inner: [
      'the strong shoulder others see would like to lean too',
      'you pick clothes that a child may hug with sticky hands',
      'a remark about your looks or home can stay for days',
    ],
    practice: [
      'let the next stranger’s problem remain with the stranger',
      'tell people what you like before what you can do',
      'accept a compliment with thanks and not a word more',
    ],
  },
  7: {
    gift: [
      'you give the impression of knowing more than you tell',
      'a certain dignity surrounds you even in old jeans',
      'people lean in because you speak so seldom',
    ],
    shadow: [
      'your thoughtful face can pass for an unfriendly one',
      'others may feel examined where you were only interested',
      'invitations stop coming to those who always seem busy',
    ],
    relationships: [
      'people must pass a long corridor before they meet you',
      'you are more often wondered about than approached',
      'the patient discover that your reserve was mostly shyness',
    ],
    work: [
      'you are taken for the expert before you open the folder',
      'your silence in meetings sets people guessing',
      'serious tasks find their way to your quiet desk',
    ],
    inner: [
      'you watch yourself being watched and step back a little',
      'the riddle others see in you puzzles you as well',
      'at a party your mind soon stands by the bookshelf',
    ],
    practice: [
      'smile first at someone you see every day',
      'tell a small and unimportant thing about yourself',
      'accept the next invitation and stay for an hour',
    ],
  },
  8: {
    gift: [
      'you look as if the matter were already in good hands',
      'weight lies in your voice even at low volume',
      'waiters and officials tend to take you seriously',
    ],
    shadow: [
      'your authority can silence a person who had the answer',
      'people see the suit of armour and salute it',
      'you may appear richer or harder than you are',
    ],
    relationships: [
      'others want you on their side before they know you',
      'friends are amazed at how playful you can be',
      'some people mistake your protection for a command',
    ],
    work: [
      'you are offered the head of the table without asking',
      'your appearance says that delays will cost something',
      'people bring you decisions more often than ideas',
    ],
    inner: [
      'you dress for strength on the days you feel weak',
      'it is lonely to be the one who never seems lost',
      'you sense at once who in the room has a say',
    ],
    practice: [
      'let somebody see you laugh at yourself',
      'sit at the side of the table next time',
      'ask a child or a junior for an opinion and use it',
    ],
  },
  9: {
    gift: [
      'your open face seems to say that everybody may come',
      'people sense a wide horizon behind your words',
      'there is something of the artist about you even in a queue',
    ],
    shadow: [
      'others may think you belong to everyone and to no one',
      'a faraway look makes people wonder if you heard',
      'your grand gestures can overshadow a simple thank you',
    ],
    relationships: [
      'the lonely sit down next to you on the bus',
      'you are met with trust by people who trust few',
      'new friends must find out that you need friends as well',
    ],
    work: [
      'you are asked to speak for those who cannot',
      'people expect principles from you as well as results',
      'your manner gives a small office a larger air',
    ],
    inner: [
      'you play the wise one while feeling quite young inside',
      'every person you meet leaves a little colour on you',
      'you seem at peace and are often saying goodbye to something',
    ],
    practice: [
      'remember the name of one new person this week',
      'tell somebody plainly what you need from them',
      'listen to a dull story with your whole face',
    ],
  },
  11: {
    gift: [
      'your gaze seems to land a little behind things',
      'people feel lit up after a few minutes with you',
      'an unusual quiet in your presence invites real talk',
    ],
    shadow: [
      'people tell you only half the news for fear you might break',
      'nervous hands reveal what your words keep back',
      'a few people admire you from afar and never come closer',
    ],
    relationships: [
      'strangers confess dreams to you in waiting rooms',
      'others take you for gentler or stranger than you are',
      'people sense that you sense them and grow honest or shy',
    ],
    work: [
      'you are remembered as the one with the surprising thought',
      'practical folk need a sample before they believe you',
      'a stage suits you as long as there is a back door',
    ],
    inner: [
      'crowds wear you thin like a coat in the rain',
      'you feel the first impression you make while making it',
      'being called special leaves you oddly alone',
    ],
    practice: [
      'put both feet on the floor before you speak to a group',
      'tell a new acquaintance something perfectly ordinary',
      'plan half an hour alone after your next gathering',
    ],
  },
  22: {
    gift: [
      'you give the impression that large things are possible here',
      'your calm bearing makes people speak of plans',
      'others see somebody who could run a harbour',
    ],
    shadow: [
      'your stature can make small talk feel out of place',
      'people may ask great favours of you at first sight',
      'you seem so capable that nobody brings you a chair',
    ],
    relationships: [
      'acquaintances respect you early and know you late',
      'people are relieved to learn that you burn the toast',
      'the circle around you looks for your approval',
    ],
    work: [
      'you are given the project that several others returned',
      'investors and neighbours alike listen as you point at a map',
      'your plain style makes bold proposals sound reasonable',
    ],
    inner: [
      'you feel watched for signs that the wall might crack',
      'behind the solid front a dreamer counts clouds',
      'you wish at times to be met without your usefulness',
    ],
    practice: [
      'talk with somebody for ten minutes about nothing important',
      'let people see a plan of yours that failed',
      'ask for a chair, a hand or a lift this week',
    ],
  },
  33: {
    gift: [
      'babies and dogs seem to make up their minds about you quickly',
      'your presence tells people they will not be judged',
      'a warm light in your eyes makes others talk softly',
    ],
    shadow: [
      'people can see a saint in you and forget the person',
      'you look available even on your last ounce of strength',
      'others may feel guilty beside so much kindness',
    ],
    relationships: [
      'every group soon gives you its youngest and its oldest',
      'people show you a wound before they tell you their job',
      'few think of asking how your own day was',
    ],
    work: [
      'you are named whenever someone kind is needed at the front',
      'apprentices copy your gestures without knowing it',
      'a harsh boss grows milder as you come in',
    ],
    inner: [
      'the patient face you show has cost you some tears',
      'you would like to be rude for one afternoon',
      'others see the giver while you feel the need',
    ],
    practice: [
      'answer one request with a friendly not today',
      'complain about something small to a good friend',
      'let a stranger carry your bag up the stairs',
    ],
  },
};
