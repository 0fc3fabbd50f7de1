import type { Statements } from '../knowledge.ts';

/** What grows from the middle of life on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['with the years you trust your own compass more than the crowd', 'later life hands you the nerve to begin again'],
    shadow: ['independence can harden into a door that stays shut', 'you may grow impatient with anyone who needs more time'],
    relationships: [
      'those close to you hear plain wishes instead of careful hints',
      'friendship suits you best between two people with their own keys',
    ],
    work: ['you take on the project that younger hands call too risky', 'your name moves from the margin to the title page'],
    inner: ['the inner committee dissolves and one clear voice remains', 'the second half of the road feels oddly like setting out'],
    practice: ['name a wish you once shelved and take its first step', 'make a decision this week without polling your friends'],
  },
  2: {
    gift: ['the second half of life softens your voice and sharpens your ear', 'people begin to seek you out as the one who listens'],
    shadow: ['the wish for calm can make you swallow what needs saying', 'leaning on a partner may slowly become your only way to stand'],
    relationships: ['you discover how much can be mended over a shared pot', 'an old friend turns into the hand you reach for first'],
    work: [
      'you become the one who seats the quarrelling parties side by side',
      'working in twos grows dearer to you than working out front',
    ],
    inner: ['patience settles in you like sand in a still pond', 'tender spots you once hid turn into your finest instruments'],
    practice: ['invite someone for tea and ask more than you tell', 'write a short note to a person you have drifted from'],
  },
  3: {
    gift: ['a playful streak comes out that duty once kept indoors', 'your stories gain a warmth that only lived years can give'],
    shadow: ['chatter can fill evenings that wanted something deeper', 'you might scatter your free hours over too many hobbies at once'],
    relationships: ['your circle gets the jokes you used to keep for yourself', 'grown-up friends find you game for silly hats'],
    work: ['the report writer in you gives way to the storyteller', 'somewhere past the midpoint you dare to sign your sketches'],
    inner: ['a long-muffled song starts humming behind your ribs', 'delight becomes a reason in its own right for you'],
    practice: ['take up the brush, pen or instrument you once put down', 'tell a younger listener a story from your early days'],
  },
  4: {
    gift: ['order that once felt tight becomes a comfort to you', 'what you have learned by hand turns into something lasting'],
    shadow: ['routine may set like plaster around your week', 'you can come to prefer the map over the walk'],
    relationships: ['people know which chair is yours and keep it free', 'you show fondness by fixing the gate before it drops'],
    work: ['your way of doing things becomes the way things are done', 'you lay the stones yourself and others bring the plans'],
    inner: ['the wish for something solid grows stronger than the wish for applause', 'you find rest in the repeated round of the week'],
    practice: ['clear out a drawer and keep only what you use', 'write down a skill of yours for another to learn'],
  },
  5: {
    gift: ['curiosity grows in you just as others begin to slow down', 'time loosens old habits and lets fresh air in'],
    shadow: ['a late hunger for change can shake what deserves to stay', 'restless plans may be a way around a harder talk'],
    relationships: [
      'you introduce your companions to ferries, markets and second breakfasts',
      'a bit of distance makes you more affectionate company',
    ],
    work: ['you swap the trade you know for the one that tickles you', 'the old hand in you turns beginner with great pleasure'],
    inner: ['some latch inside gives way and the week smells of the sea', 'you start counting what you tried instead of what you kept'],
    practice: ['learn to greet a neighbour in a language new to you', 'swap one fixed habit this week for something untried'],
  },
  6: {
    gift: ['your table slowly becomes the place where everyone gathers', 'a sense for what truly matters in a home ripens in you'],
    shadow: ['those you once looked after may still feel watched over', 'worry for others can crowd out the plans you made for yourself'],
    relationships: [
      'several generations come to quarrel and make up in your kitchen',
      'your fondness comes more often with the advice left out',
    ],
    work: ['you make a team out of people who only shared a corridor', 'your eye for what is lovely starts to shape what you do'],
    inner: ['to belong somewhere starts to outrank being admired', 'you ask which duties are yours and set a few down'],
    practice: ['make one corner of your room beautiful for your eyes alone', 'pass on a family recipe or a small piece of care'],
  },
  7: {
    gift: ['a quieter mind opens up behind the busy years', 'a single true answer comes to please you more than many quick ones'],
    shadow: ['solitude can turn from a garden into a fence', 'you may judge the noisy world a little too sharply'],
    relationships: ['one honest friend and a slow walk begin to be enough', 'those near you learn to read your pauses as affection'],
    work: ['you are asked for the reason when others give only results', 'the subject you dabbled in grows into a craft'],
    inner: ['your questions get better as your answers get fewer', 'an inner study opens where the waiting room used to be'],
    practice: ['choose a subject you have always wondered about and read for an hour', 'share a doubt with somebody younger than you'],
  },
  8: {
    gift: [
      'authority settles on you without your having to raise your voice',
      'experience teaches your hand when to hold and when to open',
    ],
    shadow: ['the scoreboard may keep running after the game is over', 'you might find it hard to hand over the keys'],
    relationships: ['your circle turns to you for a ruling it can live with', 'you find out how well strength and gentleness sit together'],
    work: ['you decide in an hour what once cost you a month', 'the large keys of a shared undertaking hang on your hook'],
    inner: ['your word grows heavy and you spend it with more care', 'wanting to win turns little by little into wanting it done well'],
    practice: ['give a newcomer the chance that you once needed', 'let another person lead something you usually run'],
  },
  9: {
    gift: ['your circle widens and your judgements grow milder', 'the need to be right gives way to the wish to understand'],
    shadow: ['looking back can take up the chair meant for tomorrow', 'you may spread your kindness too thin to warm anybody'],
    relationships: ['you open the circle and ask who is missing', 'former rivals become people you would gladly ask to lunch'],
    work: ['what you know begins to flow toward those just starting', 'you choose tasks by whom they serve rather than whom they impress'],
    inner: ['your heart grows a wider porch and fewer locks', 'you can look at an old defeat and wish it well'],
    practice: ['pass on a belonging along with the story behind it', 'give an hour to a cause that will outlast you'],
  },
  11: {
    gift: ['hunches you once brushed aside become trusted advisers', 'people find light in what you have lived through'],
    shadow: ['a finer skin comes along with the finer hearing', 'lofty thoughts may leave the daily dishes undone'],
    relationships: [
      'a few people start to rely on your odd, accurate hunches',
      'you learn to say what you sense before it becomes a storm',
    ],
    work: ['after years of plain tasks the original idea asks for its turn', 'you light up a roomful and then need a quiet corridor'],
    inner: ['a fine antenna rises in you as the noise of youth thins', 'your doubts and your visions finally share a breakfast'],
    practice: ['note a hunch each morning and check it at night', 'tell someone honestly what has given you hope'],
  },
  22: {
    gift: ['scattered skills come together at last into a larger work', 'you learn to build for people who come after you'],
    shadow: ['the grand design may weigh on evenings meant for rest', 'a late start can look to you like a lost one'],
    relationships: [
      'you gather your people around something that outlasts a weekend',
      'affection grows easier for you once the blueprints leave the sofa',
    ],
    work: ['you begin to draw on larger paper and with fewer lines', 'you plan the whole square and still check the paving'],
    inner: ['the size of your wish stops frightening you and starts working', 'a long build turns out to be made of short days'],
    practice: ['sketch the work you would still love to leave behind', 'call a person whose skill your plan is missing'],
  },
  33: {
    gift: ['a wide and patient tenderness comes to the fore in you', 'others learn from the way you handle ordinary troubles'],
    shadow: ['you may feed the whole street and forget your own supper', 'advice given from love can still feel heavy to carry'],
    relationships: ['strays of every kind turn up on your back step', 'being helped comes harder to you than helping and needs practice'],
    work: ['people come to learn the craft and stay for the warmth', 'you teach most on the days when you forget to teach'],
    inner: ['the soft part of you turns out to carry the load', 'you slowly count yourself among those who deserve looking after'],
    practice: ['spend an afternoon with someone who wants to learn', 'accept a kindness this week without paying it back'],
  },
};
