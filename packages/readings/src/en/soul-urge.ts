import type { Statements } from '../knowledge.ts';

/** What the heart wants in quiet. */
export const soulUrge: Statements<'soulUrge'> = {
  1: {
    gift: [
      'your heart keeps a flag ready for ground of its own',
      'a wish becomes strong in you the day you name it',
      'deep inside you trust your own legs',
    ],
    shadow: [
      'the longing to be first can spoil a pleasant second place',
      'you secretly keep count of who listened to you',
      'asking permission hurts you more than it should',
    ],
    relationships: [
      'you long for someone who is proud of your independence',
      'a little admiration from those you love goes very deep',
      'you want to be chosen and never merely included',
    ],
    work: [
      'in secret you would rather own a stall than manage a store',
      'you want to look at something and know you started it',
      'praise for the team leaves a small part of you unfed',
    ],
    inner: [
      'alone at night you plan what nobody has thought of yet',
      'your heart beats faster before a risk than after a prize',
      'the wish to stand on your own feet never quite sleeps',
    ],
    practice: [
      'write down one wish that belongs to nobody else',
      'give an hour to the project you keep postponing for others',
      'tell a friend what you are secretly proud of',
    ],
  },
  2: {
    gift: [
      'tenderness comes alive in you wherever you feel safe',
      'you are content with a bench and somebody to share it',
      'your heart tunes itself to others as strings do',
    ],
    shadow: [
      'fear of losing someone can make you hide a true word',
      'you wait to be understood where a sentence would help',
      'peace bought with silence leaves you lonely in company',
    ],
    relationships: [
      'more than anything you want a hand that stays in yours',
      'a kind word in the morning carries you until evening',
      'you wish to be missed when you leave a room',
    ],
    work: [
      'you would rather help a good person than beat a rival',
      'a friendly team matters more to you than a fine title',
      'you secretly want your careful part to be noticed',
    ],
    inner: [
      'quiet music can say for you what you cannot',
      'you carry conversations home and go through them again',
      'softness is where your heart goes to rest',
    ],
    practice: [
      'call the person you have been hoping would call',
      'say one true sentence you swallowed last week',
      'spend an evening doing nothing beside someone you love',
    ],
  },
  3: {
    gift: [
      'your heart is able to sing on an ordinary Tuesday',
      'delight is never far below your surface',
      'you find something to laugh about even while moving house',
    ],
    shadow: [
      'being ignored stings you longer than being contradicted',
      'you may dance around a sadness that wants a chair',
      'the hunger for attention can pick the wrong crowd',
    ],
    relationships: [
      'you want someone who laughs before the punchline',
      'love letters of any kind mean a great deal to you',
      'a partner’s bored look can dim your whole evening',
    ],
    work: [
      'you dream of being paid for what you would do anyway',
      'praise feeds you and lets you try the daring version',
      'a job without play makes your heart look out of the window',
    ],
    inner: [
      'songs, scenes and bits of dialogue live in your head',
      'you need to tell a day before it feels complete',
      'an old wish to be on some stage still moves you',
    ],
    practice: [
      'sing, sketch or dance for ten minutes behind a closed door',
      'tell someone about a sorrow without making it funny',
      'wear the bright thing that hangs at the back',
    ],
  },
  4: {
    gift: [
      'you find deep comfort in things that are well made',
      'patience rests in you like bread in a warm oven',
      'a safe roof and honest work come close to your idea of joy',
    ],
    shadow: [
      'worry about tomorrow can sit down at today’s table',
      'you hold on to the known even after it has turned dull',
      'even a pleasant surprise makes your heart brace itself first',
    ],
    relationships: [
      'you want a love that is still there in the morning',
      'promises are sacred to you and lateness wounds',
      'routine with the right person feels like tenderness',
    ],
    work: [
      'you long for a task you can finish and point at',
      'being called reliable touches you more than being called brilliant',
      'your quiet dream may have a workshop or a garden in it',
    ],
    inner: [
      'an orderly cupboard can quiet a disorderly week',
      'you sleep well once the doors are checked',
      'deep down you wish the world kept its agreements',
    ],
    practice: [
      'say yes to one invitation without knowing the details',
      'plant something and look after it for a month',
      'tell someone that their steadiness means much to you',
    ],
  },
  5: {
    gift: [
      'curiosity wakes up with you every morning',
      'your heart travels lightly and unpacks anywhere',
      'small pleasures of taste and touch make you glad',
    ],
    shadow: [
      'the moment something is settled you may begin to itch',
      'you sometimes flee from a feeling by booking a ticket',
      'wanting everything at once leaves little time to savour',
    ],
    relationships: [
      'you dream of a love with no locked gate',
      'questions about where you were can feel like a cage',
      'you give your heart gladly to people who surprise you',
    ],
    work: [
      'you want Monday to hold at least one unknown thing',
      'the smell of the same office can make you sad',
      'freedom to set your hours would please you more than a bonus',
    ],
    inner: [
      'maps, markets and night trains call to you',
      'your heart asks what else there is',
      'stillness frightens you a little and then turns out friendly',
    ],
    practice: [
      'eat something this week that you have never tasted',
      'spend a whole hour with one pleasure and no phone',
      'tell someone that you are staying and mean it',
    ],
  },
  6: {
    gift: [
      'your heart opens widest with people around the table',
      'whatever comfort you give comes back to you as well',
      'a good home is a work of art to you',
    ],
    shadow: [
      'you may feel unloved on a day when nobody needs you',
      'the wish for harmony can paint over a real crack',
      'you suffer when those you love choose badly',
    ],
    relationships: [
      'you long to belong to someone and to be their shelter',
      'a forgotten anniversary can trouble you for weeks',
      'you want to hear that your care has been felt',
    ],
    work: [
      'your labour should do some good down the street',
      'an unfriendly workplace makes even fine pay taste flat',
      'in your dreams the office has plants and shared lunches',
    ],
    inner: [
      'memories of kitchens and lullabies lie close to the surface',
      'you rest only after the whole flock is in',
      'beauty in everyday things makes you quietly happy',
    ],
    practice: [
      'ask for a hug before you offer one',
      'let a loved one make a choice you would not make',
      'cook your own favourite dish for nobody else',
    ],
  },
  7: {
    gift: [
      'your heart has a still pond where truth shows its face',
      'an evening with one good book leaves you rich',
      'wonder stays with you long after school has ended',
    ],
    shadow: [
      'you may guard your inner life so well that it gets cold',
      'disappointment in people can send you back to ideas',
      'you sometimes long for closeness and lock the door anyway',
    ],
    relationships: [
      'you wish to be known without having to explain',
      'someone who respects a closed door may find it open',
      'one deep friend is worth more to you than many callers',
    ],
    work: [
      'understanding a thing pleases you more than merely running it',
      'an empty morning for thinking is your idea of luxury',
      'hurry feels to your heart like bad manners',
    ],
    inner: [
      'you long to know what lies under the floor of things',
      'woods and water speak to you more than crowds',
      'you believe most in what you found out by yourself',
    ],
    practice: [
      'sit by water or under a tree until your thoughts slow',
      'let someone see the notebook or shelf you love most',
      'ask a question aloud that you usually only think',
    ],
  },
  8: {
    gift: [
      'a strong wish to matter lends you stamina',
      'you feel most alive with something weighty in your hands',
      'your heart stays calm where much is at stake',
    ],
    shadow: [
      'you may want respect so much that affection slips past',
      'the fear of being small can make you speak too loudly',
      'enough is a word your heart learns slowly',
    ],
    relationships: [
      'you dream of standing beside someone just as strong',
      'loyal people bring out your large and generous side',
      'you want to provide and sometimes forget to be present',
    ],
    work: [
      'you secretly picture your name on the door',
      'a goal with real weight makes you glad to get up',
      'you want to be judged on what you can actually do',
    ],
    inner: [
      'in quiet hours you weigh what you have built so far',
      'behind the armour your heart keeps a shy guest',
      'justice done anywhere gives you a private satisfaction',
    ],
    practice: [
      'tell someone what you admire in them and nothing else',
      'write down what would be enough for this month',
      'spend one evening where nobody knows what you do',
    ],
  },
  9: {
    gift: [
      'your heart is moved by people you will never meet',
      'beauty and pity stand close together in you',
      'giving makes you lighter more often than poorer',
    ],
    shadow: [
      'you may love a dream of people more than the people',
      'longing for a better world can sour the one you have',
      'an old hurt sometimes looks to you like a noble duty',
    ],
    relationships: [
      'love should leave the windows open for you',
      'those you loved once keep a small room in you',
      'you hope somebody will see how soft your heart is',
    ],
    work: [
      'you want to be useful to more than a company',
      'a job that hurts someone somewhere cannot make you happy',
      'in secret you hope to leave each place kinder than before',
    ],
    inner: [
      'music from elsewhere can make you homesick for nowhere',
      'you cry at good endings and at other people’s weddings',
      'your heart wants to forgive and waits for a chance',
    ],
    practice: [
      'forgive one small debt and tell nobody about it',
      'sit with your own sorrow before you comfort others',
      'thank a stranger who makes your street better',
    ],
  },
  11: {
    gift: [
      'something in you listens even while you sleep',
      'you feel a meaning before you can say it',
      'your heart recognises a true thing by its shiver',
    ],
    shadow: [
      'you may hunger for a great sign and miss small graces',
      'strong feelings can flood you and leave you speechless',
      'you long so much for the ideal that the real feels thin',
    ],
    relationships: [
      'you wish for a companion who also sees the invisible',
      'love without depth makes you lonelier than being alone',
      'harsh words stay in you like splinters',
    ],
    work: [
      'you want to pass on a spark and not just a product',
      'a cold workplace can silence your best thoughts',
      'your heart asks what any job is for in the end',
    ],
    inner: [
      'dreams leave you letters that you read at breakfast',
      'you sometimes feel like a radio between two stations',
      'a hidden candle in you survives most winds',
    ],
    practice: [
      'write down a dream before you speak to anyone',
      'light a candle and do nothing until it flickers',
      'name a few ordinary things that were good today',
    ],
  },
  22: {
    gift: [
      'your heart is drawn to plans that outlive a season',
      'you love the moment when a dream gets its first measurement',
      'patience and longing pull the same cart in you',
    ],
    shadow: [
      'you may despise a small joy because it builds nothing',
      'the wish to leave a mark can weigh on your chest',
      'you secretly fear that your best idea is too large for you',
    ],
    relationships: [
      'you want someone who believes in the unfinished house',
      'love means making a place where both can stay',
      'you show your heart late and then entirely',
    ],
    work: [
      'you long to work at something worthy of your whole strength',
      'being used for petty ends hurts you more than hard labour',
      'you hope to leave a whole street better off',
    ],
    inner: [
      'old bridges and cathedrals speak to you like relatives',
      'you carry a blueprint that very few have seen',
      'your heart rests after real stone has been moved',
    ],
    practice: [
      'enjoy something this week that will leave no trace',
      'show your secret plan to one person you trust',
      'visit a building you love and stay a while',
    ],
  },
  33: {
    gift: [
      'your heart would like to gather the whole street in',
      'love flows from you most freely towards the overlooked',
      'you feel joy as something made to be handed round',
    ],
    shadow: [
      'you may long to save where you can only accompany',
      'your own hunger stays unspoken until it turns sharp',
      'ingratitude wounds you more deeply than you show',
    ],
    relationships: [
      'you want to love someone without keeping an account',
      'a moment of being cared for can bring you to tears',
      'you dream of a bond where both are teacher and child',
    ],
    work: [
      'you want your working day to leave somebody braver',
      'in your heart every job has a pupil in it',
      'cold efficiency makes you want to bring soup',
    ],
    inner: [
      'the sorrow of others rings a bell in your chest',
      'you pray or hope for people in your own way',
      'the wish for a kinder world never quite leaves you',
    ],
    practice: [
      'ask someone to do you a good turn and enjoy it',
      'put your own plate on the table first tonight',
      'send a few loving words to someone who feels forgotten',
    ],
  },
};
