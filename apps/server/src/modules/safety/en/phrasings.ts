import type { Phrasings } from '../words.ts';
import { danger, selfHarm, violence } from './crisis.ts';
import { ideas, together } from './together.ts';
import { childFate, dependency, financial, legal, medical } from './topics.ts';

export const phrasings: Phrasings = {
  choices: {
    ...ideas,
    self: '(myself|my self|meself|mself|mysel|myslef|mysefl|myelf|mysellf|herself|himself|themselves|themself|yourself|ourselves|her self|him self)',
    want: '(want|wants|wanna|wanted|wanting|need|going|gonna|urge|urges|keep|keeps|thinking|think|thoughts|feel|feeling|plan|planning|started|might|will|tried|trying|tempted|like|afraid|about)',
    wish: '(want to|wanna|wish to|wanting to|just want to|would rather|id rather|rather|would like to|id like to|hope to|need to|long to|wish i could|hope i|pray i|pray to|hope i just)',
    dont: '(dont|do not|doesnt|does not|didnt|did not|no longer|never|not|dont even|just dont|hardly)',
    cant: '(cant|cannot|can not|couldnt|could not|unable to|cnat|not able to)',
    near: '(husband|wife|boyfriend|girlfriend|partner|ex|father|dad|stepdad|stepfather|mother|mom|mum|stepmother|stepmom|brother|uncle|son|he|she|they|fiance|fiancee|bf|gf|hubby|spouse|parents|roommate|in laws|family|man|hes|shes)',
    child:
      '(son|sons|daughter|daughters|child|childs|children|kid|kids|baby|babys|babies|newborn|toddler|grandson|granddaughter|grandchild|grandchildren|unborn|niece|nephew|little girl|little boy|little one|twins|teenager|stepson|stepdaughter|godson|goddaughter)',
    should:
      '(should i|should we|should he|should she|should my|shall i|shall we|can i|can we|may i|could i|do i|must i|would it|is it ok|is it okay|is it safe|is it wise|is it good|is it time|is it better|is it smart|is it a good idea|is now|better to|when should|where should|whether to|if i should|whether i should|i should|advise me|tell me to|good idea to|ought i|would you)',
    medicine:
      '(medication|medications|medicine|medicines|meds|pill|pills|tablets|insulin|antidepressant|antidepressants|chemo|chemotherapy|lithium|prozac|zoloft|xanax|ssri|ssris|statins|drugs|dose|dosage|treatment|treatments|therapy|vaccine|vaccines|antibiotics|inhaler|painkillers|contraceptive|contraceptives|birth control|prescription|prescriptions|supplements|ibuprofen|metformin|ritalin)',
    ill: '(cancer|cancers|tumor|tumors|tumour|tumours|diabetes|diabetic|depression|depressed|anxiety disorder|panic attacks|bipolar|schizophrenia|schizophrenic|adhd|autism|autistic|epilepsy|hiv|aids|covid|stroke|heart attack|heart disease|heart condition|heart failure|high blood pressure|thyroid|pcos|endometriosis|asthma|migraine|migraines|arthritis|alzheimers|alzheimer|dementia|parkinsons|lupus|hepatitis|infertility|illness|disease|sickness|leukemia|leukaemia|ptsd|eating disorder|anorexia|bulimia|kidney|kidneys|liver|multiple sclerosis|fibromyalgia|back pain|chronic pain|insomnia|surgery|coma|infection|psychosis|ocd|eczema|psoriasis|operation|chemotherapy|chemo|accident|miscarriage)',
    case: '(case|lawsuit|trial|court|custody|appeal|hearing|court case|divorce case|charges|legal battle|legal dispute|tribunal)',
    asset:
      '(savings|stock|stocks|share|shares|crypto|cryptocurrency|bitcoin|btc|eth|ethereum|gold|silver|house|home|property|properties|apartment|flat|land|real estate|mortgage|loan|loans|money|pension|401k|inheritance|bonds|fund|funds|nft|nfts|forex|options|coin|coins|dogecoin|credit|casino|lottery|startup|business|etf|salary|car|tesla|cash|bets|horse|match|game)',
  },
  concerns: { selfHarm, violence, danger, childFate, medical, legal, financial, dependency },
  together,
  signs: {
    isYoung: [
      '(im|i am|iam|am) (only|just|almost|turning|a)? #age',
      '(im|i am|iam|am) (only|just|almost)? (8|9|10|11|12|13|14|15|16|17) (years|year|yr|yrs|yo|y o)',
      '(8|9|10|11|12|13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen|twelve) (years|year|yr|yrs|yo) old',
      '(im|i am|am) (only|just|about to be)? (twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
      '(im|i am|as) (a|still a|only a|just a) (minor|teen|teenager|kid|child|schoolgirl|schoolboy|middle schooler|underage)',
      '(im|i am|am) (in|at) (5th|6th|7th|8th|9th|10th|fifth|sixth|seventh|eighth|ninth|tenth|middle|high|primary|elementary|secondary) (grade|school)',
      '(im|i am) underage',
    ],
    isSexual: [
      '(sex|sexual|sexually|sexy|sext|sexting|nudes|nude|naked|porn|porno|virgin|virginity|masturbat*|horny|condom|condoms|orgasm|blowjob|hook up|hookup)',
      '(sleep|slept|sleeping) with (me|him|her|my|someone|a)',
      '(make|making|made) love',
      '(older|grown|adult) (man|guy|boyfriend|woman|girlfriend)',
    ],
  },
  ordinary: [
    '(joke|job|work|commute|heat|weather|traffic|suspense|music|boss|deadline|outfit|meme|feet|back|homework|diet|gym|neighbours|neighbors|kids|waiting|wait|cuteness) ~ (is|are|has|have)? ~ (killed|killing|kills|kill|murdering) (me|us)',
    '(would|could|will|id|ill|gonna) ~ (die|kill) (without|for) (my|a|some|an|the)? ~',
    '(died|dead|dies) (laughing|of laughter|inside lol)',
    'killed it',
    'murder mystery',
    '(shooting|shoot|shot) (a|the|my|some) (film|movie|video|photo|photos|short)',
    '(end|cancel|delete) my (membership|subscription|account|trial)',
    '(going through|after|getting) (a|my) divorce',
    '(dying|die) (to (know|see|find|hear|meet|try|ask|learn|read|understand)|of (curiosity|laughter|boredom|laughing)|for (a|an|some))',
    '(killing|kill|killed|kills) (it|time|the (vibe|mood))',
    '(career|political|social|commercial) suicide',
    'suicide (squad|prevention|hotline volunteer|awareness)',
    'rather die than (wear|eat|go|be|work|talk|ask|lose|watch|admit|sing)',
    '@dont want to (live|wake up|be here) (in|with|near|there|abroad|at|on|alone|together|apart|early|late|so|by|next|under|for|a|like)',
    '(dont|do not) want to (die|kill)',
    '(beat|beats|beating|hit|hits) me (at|in|to it|to the)',
    '(kill|killing|killed) myself (laughing|with laughter|at the gym)',
    'cut myself (off|some|a|loose|free)',
    'karmic (debt|debts)',
    '(debt|debts) (number|numbers|13|14|16|19)',
    '(my|the) destiny (number|numbers)',
    '(son|sons|daughter|daughters|child|childs|kids|baby|babys) destiny (number|numbers)',
    '(good|lucky|right) (day|time|date|year|month) (to|for) (start|begin|move|marry|travel|open|launch|rest|plan|meet|sign|wedding|meeting)',
    'die (of|from) embarrassment',
    'in case',
    'worst case',
    'just in case',
  ],
};
