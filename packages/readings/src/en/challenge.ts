import type { Statements } from '../knowledge.ts';

/** The lesson that returns until it is learned. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: ['every hurdle stands open and you have to choose your own', 'you may look for obstacles only to feel you are trying'],
    gift: ['you come to have an eye for everyone’s stumbling block', 'with no single hurdle given you learn to set your own measure'],
    relationships: ['you understand so many troubles that your own go unmentioned', 'people may ask you to pick a side and mean it'],
    work: ['an open field asks you to draw the starting line yourself', 'you can do a bit of everything and must decide on something'],
    inner: [
      'the lesson is to decide freely without a fence to push against',
      'you carry a small piece of every difficulty and none completely',
    ],
    practice: ['choose a single habit to work on and leave the rest', 'ask a friend which of your traits is hardest to live with'],
  },
  1: {
    shadow: ['you may shrink beside strong voices or fight them too hard', 'the will to please a powerful person can block your own'],
    gift: ['with rehearsal your no comes out short and friendly', 'the voice you trained in small matters holds in large ones'],
    relationships: ['you test your footing with people who talk over you', 'saying what you want leaves more room for fondness'],
    work: ['the raised hand is your exercise and the meeting your gym', 'a plan of yours deserves to arrive without three apologies'],
    inner: ['deep down you are learning that your wish is allowed to count', 'anger often shows you where you gave way too soon'],
    practice: ['state a preference today before anyone asks for it', 'hold to one harmless opinion without defending it'],
  },
  2: {
    shadow: ['one cool glance can undo an afternoon of confidence', 'comparing yourself with others comes far too easily'],
    gift: ['in time your thin skin becomes a first-rate instrument', 'you come to hear a remark without making it a verdict'],
    relationships: ['you are asked to stay yourself in the face of a frown', 'the late reply is usually about the other person’s day'],
    work: ['credit gets easier to share once you have taken your slice', 'you practise asking before you assume what the silence means'],
    inner: ['your task is to feel finely without taking everything to heart', 'self-respect grows as you stop reading every face'],
    practice: ['let an unanswered message rest until tomorrow', 'praise your own work once before showing it around'],
  },
  3: {
    shadow: ['the inner critic may close your mouth before you begin', 'you might scatter your gifts so that none can be judged'],
    gift: ['each time you risk a sentence the next comes easier', 'the words you held back so long turn out worth hearing'],
    relationships: ['the people near you would rather have it clumsy than unsaid', 'a wounded silence can speak plainly and skip the joke'],
    work: ['unfinished sketches are your classroom and the last line your exam', 'showing the draft costs you more nerve than making it'],
    inner: ['you are learning to say the true thing in a simple way', 'a joke that hides a wound wants another look'],
    practice: ['sing in the kitchen and do not mind who hears', 'write a clumsy first version and leave it clumsy'],
  },
  4: {
    shadow: ['work can feel like a prison or a place to avoid', 'you can drown in details or skip them all'],
    gift: ['you grow a patience that makes big jobs shrink', 'one kept habit at a time gives you ground to stand on'],
    relationships: [
      'being reliable without being rigid is the homework here',
      'someone’s muddle or someone’s strictness holds up a mirror to you',
    ],
    work: ['the third quarter of any job is where you learn most', 'you look for the line between thorough and stuck'],
    inner: ['the lesson is to love the middle of a job', 'discipline becomes kinder once you see what it protects'],
    practice: ['do a dull task until the kettle boils and then stop', 'put your keys in the same place every night'],
  },
  5: {
    shadow: ['you may cling to a branch or jump from every tree', 'pleasure can run the day while plans wait outside'],
    gift: ['you become someone who can stay because leaving is possible', 'change stops pushing you about once you have picked your own'],
    relationships: ['closeness and fresh air have to be fitted into one room', 'you find out that a promise can have windows'],
    work: ['the itch to switch desks comes right before the good part', 'you try holding one thread through a week of interruptions'],
    inner: [
      'you are slowly finding out which freedom is worth keeping',
      'the fear of missing something fades with every choice made on purpose',
    ],
    practice: ['let go of one thing you keep only from fear', 'say no to a tempting distraction just once'],
  },
  6: {
    shadow: ['high ideals can turn a loved one into a project', 'you might serve with a tight jaw and call it love'],
    gift: ['you learn to love a shelf that hangs a little crooked', 'caring gets lighter the moment you drop the red pencil'],
    relationships: [
      'the exercise is to praise the supper and leave the salt alone',
      'people may choose their own curtains and still be fond of you',
    ],
    work: ['your standards are a gift until you hold them over a neighbour', 'not every unclaimed duty has been left there for you'],
    inner: ['the heart learns here that others may do things differently', 'being needed and being loved are easy to mix up'],
    practice: ['let a job be done badly by somebody else', 'put down one responsibility that nobody gave you'],
  },
  7: {
    shadow: ['you may hide your feelings behind clever reasons', 'pride in standing apart can keep help from reaching you'],
    gift: ['you win the courage to be seen before you are certain', 'slowly your inner room gets a guest chair'],
    relationships: ['an honest I miss you outweighs a clever explanation', 'those who love you keep ringing at your inner door'],
    work: ['asking a plain question in company is your steep hill', 'you practise sharing the workings along with the answer'],
    inner: ['trust has to be learned here like a foreign tongue', 'facts soothe your mind while your heart asks for something else'],
    practice: ['say once this week that you simply have no idea', 'sit quietly for a while without trying to work anything out'],
  },
  8: {
    shadow: ['you can chase control or leave every big matter to others', 'what things cost may crowd out what they mean'],
    gift: ['influence becomes an everyday tool in your hand, like a spoon', 'enough turns from a riddle into a place you can find'],
    relationships: [
      'it takes practice to be close without keeping the upper hand',
      'a present with no return address is your finest exercise',
    ],
    work: ['learning to ask for your due belongs to the lesson', 'power at work becomes simpler once you neither chase nor dodge it'],
    inner: ['again and again you meet the question of enough', 'real authority grows where you stop needing to impress'],
    practice: ['lend something you value and do not ask after it', 'spend an afternoon that costs nothing and leads nowhere'],
  },
};
