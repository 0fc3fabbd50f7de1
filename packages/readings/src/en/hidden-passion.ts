import type { Statements } from '../knowledge.ts';

/** What the name holds most of, and so pulls most strongly. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: [
      'a strong pull toward being first runs through your choices',
      'rivalry wakes a sporting fire in you',
      'you long to leave a mark with your own initials',
      'your pulse quickens wherever nobody has been before',
      'you would rather found the club than join it',
    ],
    shadow: ['you may turn every road into a race track', 'the need to win can cost you the fun of playing'],
    relationships: ['you fall for people who can outrun or outwit you', 'friends love your daring and sometimes lose the race on purpose'],
    work: ['a task tempts you most when someone says it cannot be done', 'your fingers itch until the first stake is in the ground'],
    inner: ['a finishing tape flutters before your mind’s eye all day', 'the thought of second place tastes to you like cold tea'],
    practice: ['let another person set the pace on your next walk', 'found one tiny thing this week and give it a name'],
  },
  2: {
    gift: [
      'closeness draws you like a lit window draws a walker',
      'you love to smooth, tune and match until things fit',
      'you come alive in the company of someone you trust',
    ],
    shadow: ['the longing for company may talk you out of your own plans', 'you can cling to a bond that has stopped giving'],
    relationships: ['you collect shared jokes the way others collect stamps', 'the word together tastes sweeter to you than any victory'],
    work: ['a duet at the drawing board means more to you than prizes', 'you cannot pass two loose ends without tying them'],
    inner: ['an empty chair across from you is hard to ignore', 'your plans come out in the plural all by themselves'],
    practice: ['write to the person whose company you miss and say so', 'order what you would choose if nobody shared your plate'],
  },
  3: {
    gift: [
      'you are drawn to every stage, page and lively table',
      'inventing things tempts you at any hour',
      'laughter is something you would walk miles for',
    ],
    shadow: ['the wish to shine may push quieter people into the shade', 'your best ideas might be talked away before they are made'],
    relationships: [
      'you court people with limericks, nicknames and dreadful puns',
      'a gathering without a giggle strikes you as unfinished',
    ],
    work: ['your pen runs off with the job and brings back something better', 'a bare wall or a free evening is an invitation to you'],
    inner: ['applause echoes in you long before you have done anything', 'a carnival of notions goes by behind your eyelids'],
    practice: ['choose one of your ideas and take it past the sketch', 'give the best punchline of the evening to somebody else'],
  },
  4: {
    gift: [
      'making things work properly gives you a secret thrill',
      'a well-kept list warms you like a stove',
      'tasks that need stamina have a strange hold on you',
    ],
    shadow: ['you might go on polishing after everyone has gone home', 'zeal for order may sit heavily on easygoing people'],
    relationships: ['you long for people who turn up, pitch in and stay', 'your tenderness comes out in sorted tools and aired beds'],
    work: ['you get lost in a well-made joint as others do in novels', 'a heap of parts on the floor saves your evening'],
    inner: ['a ticked box gives you a tiny firework', 'disorder in the corner calls your name while others chat'],
    practice: ['build, sew or mend one thing slowly for sheer love of it', 'let a drawer stay wild and notice what happens to you'],
  },
  5: {
    gift: [
      'foreign streets and untried flavours pull at your sleeve',
      'your appetite for life is large and catching',
      'you would trade a good deal of comfort for freedom',
      'a train whistle at night still makes you sit up',
    ],
    shadow: ['another experience can always seem more pressing than rest', 'you may slip away just as things become demanding'],
    relationships: [
      'you are smitten by accents, wanderers and people with odd trades',
      'fresh company goes to your head like sparkling water',
    ],
    work: ['your appetite is for the trial run and the first of anything', 'a job with a travel card makes your eyes shine'],
    inner: ['your blood keeps pace with tides, timetables and street music', 'somewhere in you a suitcase never gets entirely unpacked'],
    practice: ['stay in one café for an hour and learn its sounds', 'take the bus to its last stop and walk part way back'],
  },
  6: {
    gift: [
      'you are drawn to wherever someone needs a blanket',
      'a beautiful and peaceful home is your great temptation',
      'loyal love moves you more than brilliant talk',
    ],
    shadow: ['your care can come with a long list of instructions', 'the ideal family in your head may outshine the real one'],
    relationships: ['you fall in love with people while feeding them', 'somebody’s cold hands are all the invitation you need'],
    work: ['you throw yourself into anything that makes a place more welcoming', 'a forlorn client brings out the lion in you'],
    inner: ['you arrange imaginary rooms and seat the whole family in them', 'the wish to be needed purrs in you beside every stove'],
    practice: ['cook a favourite dish for yourself and lay a proper table', 'offer your help once and then sit on your hands'],
  },
  7: {
    gift: [
      'secrets, systems and hidden causes have an endless charm for you',
      'nothing draws you like a locked box with a missing key',
      'a hard book and an empty afternoon make you perfectly happy',
    ],
    shadow: ['you can follow a thought so far that supper goes cold', 'the hunger to know may treat people like riddles'],
    relationships: ['you are drawn to people who have a hidden second shelf', 'love for you begins with a question that has no answer'],
    work: ['a contradiction in the figures makes your evening', 'you would research the doorbell before you rang it'],
    inner: ['a craving for the cause behind the cause keeps you up', 'your mind licks its lips at footnotes and old maps'],
    practice: ['leave one riddle unsolved for a day and enjoy its company', 'take someone along into the subject that you hide in'],
  },
  8: {
    gift: [
      'you feel the pull of large tasks as others feel hunger',
      'running things well is a private delight of yours',
      'a challenge with real stakes makes you wide awake',
    ],
    shadow: ['you may want the reins even on a pleasure ride', 'the next peak can make you blind to the meadow'],
    relationships: ['you warm to people who push back and mean it fairly', 'an even match at cards or opinions endears anyone to you'],
    work: ['your heart beats faster at the size of the thing to be moved', 'a group without a driver draws your hand to the wheel'],
    inner: ['a summit shows above your daily rooftops and you keep looking', 'you test your strength in thought on every heavy door'],
    practice: ['help somebody else reach their peak and carry the rucksack', 'do something this week that nobody could possibly measure'],
  },
  9: {
    gift: [
      'the wish to help the whole wide world tugs at you',
      'grand feelings and grand stories hold you spellbound',
      'anyone left outside touches a string in you',
    ],
    shadow: ['your ideals may leave you cross with ordinary people', 'you can pour feeling into causes and run short at home'],
    relationships: [
      'you love humankind at large and every sad pair of eyes',
      'your affection keeps finding people at the edge of the photo',
    ],
    work: ['you give your evenings to anything with a noble banner', 'a story that could move strangers makes you drop your tools'],
    inner: ['violins strike up in you at stations and sunsets', 'a great generous ache for all creatures walks about with you'],
    practice: ['do one good turn within arm’s reach before supper', 'answer one big headline with one small useful errand'],
  },
};
