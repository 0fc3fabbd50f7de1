import type { Phrases } from '../phrases.ts';

/** What is said where several numbers meet. */
export const themes: Phrases['themes'] = {
  closeness: {
    low: {
      agree: [
        'your best hours are the ones nobody else has planned',
        'deciding alone feels natural and explaining it comes later',
        'you keep a door that only you open',
        'your own ground matters more to you than a full table',
      ],
      much: [
        'people who love you may wait a long time to be asked in',
        'a problem shared early would cost you half as much',
        'from the corridor your independence can look like distance',
      ],
    },
    high: {
      agree: [
        'other people are where things become real for you',
        'a good day usually has somebody else in it',
        'you read a room before you sit down in it',
        'what you build, you build in company',
      ],
      much: [
        'your own wish can go missing in everybody else’s',
        'peace at the table is sometimes bought with your silence',
        'too many people may hold a piece of your week',
      ],
    },
    tension: [
      'part of you books a table for six and part of you hopes they cancel',
      'you want closeness and a locked door, often on the same evening',
      'nearness warms you until it asks where you have been',
      'one side says we before the other has finished saying I',
    ],
    bridge: [
      'company works when its end is known from the start',
      'one honest sentence about needing an hour alone saves a whole weekend',
      'a few people at a time let both sides of you stay in the room',
      'shared work with separate tasks suits you better than either extreme',
    ],
    practice: [
      'tell one person this week what you would rather do alone',
      'put one free evening in the calendar and one shared one, and keep both',
      'answer one invitation with a clear yes and another with a clear no',
    ],
    lack: [
      'how near people may come is a question you settle afresh each time',
      'neither the crowd nor the closed door is home to you',
      'being alone and being together weigh about the same',
    ],
  },
  order: {
    low: {
      agree: [
        'a list that works is a small joy to you',
        'you trust what has been tested twice',
        'the ground gets checked before the first step',
        'things around you tend to have a place and stay in it',
      ],
      much: [
        'a plan can outlive the reason it was made for',
        'surprises may cost you more than they should',
        'rules you wrote for one winter are still in force in summer',
      ],
    },
    high: {
      agree: [
        'an open road does more for you than a good map',
        'rules are suggestions until somebody gives the reason',
        'you breathe more easily when nothing is fixed yet',
        'the side street usually wins',
      ],
      much: [
        'half of what you begin is still waiting in a drawer',
        'people may stop counting on what you said on Monday',
        'freedom without a frame starts to feel like noise',
      ],
    },
    tension: [
      'you draw up the plan and are the first to slip out of it',
      'a fixed routine calms you for a week and cages you in the next',
      'one hand ties the knot that the other hand loosens',
      'safety and open windows argue over your list',
    ],
    bridge: [
      'a firm frame with empty space inside it serves both wishes',
      'a set hour with open content pleases both halves',
      'short plans suit you, made fresh each month',
      'one rule kept for good makes room for many that bend',
    ],
    practice: [
      'choose one thing that stays fixed this week and let another run free',
      'finish the smallest open task today before a new one begins',
      'leave one afternoon without any plan at all',
    ],
    lack: [
      'neither order nor adventure drives you, and you can live with both',
      'how tidy life should be is something others keep asking you',
      'structure is a tool you pick up and put down without feeling',
    ],
  },
  voice: {
    low: {
      agree: [
        'much happens in you before a word comes out',
        'you listen for what was left unsaid',
        'a quiet room gives back what the day took',
        'your thoughts are finished when others first hear them',
      ],
      much: [
        'people may guess at you and guess wrong',
        'good ideas stay in the notebook a season too long',
        'silence can be read as an answer you never gave',
      ],
    },
    high: {
      agree: [
        'saying it aloud is how you find out what you think',
        'a story told well is your way to most hearts',
        'you warm a room faster than the heating does',
        'your face has usually spoken before you do',
      ],
      much: [
        'the last word is not always the one that was needed',
        'talk can run ahead of what you are ready to carry',
        'an audience can keep you from hearing yourself',
      ],
    },
    tension: [
      'you want to be heard and would rather not be looked at',
      'some days you speak for three people and some days for nobody',
      'a private mind and a public voice share one small flat',
      'what you show and what you keep take turns without warning',
    ],
    bridge: [
      'writing first and speaking afterwards lets both have a say',
      'a small circle that knows you is the right size of stage',
      'quiet before a meeting makes your words there count double',
      'one true sentence does more for you than ten bright ones',
    ],
    practice: [
      'say one unfinished thought aloud to somebody kind',
      'write down tonight what you did not say today',
      'let one silence in a conversation stand until it is over',
    ],
    lack: [
      'you speak when there is something to say and leave it at that',
      'neither the stage nor the study calls you by name',
      'how much of yourself to show is rarely the question',
    ],
  },
  aim: {
    low: {
      agree: [
        'a thing has to mean something before you lift it',
        'you would rather be useful than be first',
        'success feels thin to you when nobody else is warmer for it',
        'you ask what it is for and wait for the answer',
      ],
      much: [
        'your own bills and hours get counted last',
        'ideals can make an ordinary good day look small',
        'giving may go on after the giver is tired',
      ],
    },
    high: {
      agree: [
        'you like to be able to point at what was done',
        'a goal with a date wakes you up',
        'results calm you more than praise does',
        'what cannot be used soon loses your interest',
      ],
      much: [
        'rest can feel like a debt that grows',
        'people may become steps on the way without your noticing',
        'the next target stands ready before this one is enjoyed',
      ],
    },
    tension: [
      'the wish to matter and the wish to succeed keep different hours',
      'one side counts, the other asks whether it was worth counting',
      'a good cause and a good position both have your address',
      'generosity opens the hand that ambition has just closed',
    ],
    bridge: [
      'a useful thing made well is where your two aims meet',
      'setting a fair price on what you give keeps both sides honest',
      'a few goals do best, each with a face behind it',
      'time that is given on purpose does not have to be counted',
    ],
    practice: [
      'name the person who will be better off for what you finish this week',
      'give one hour to a result and one hour to a kindness, both in the calendar',
      'write down what enough would look like this month',
    ],
    lack: [
      'neither the prize nor the cause holds you for long',
      'you do the thing in front of you and let the why wait',
      'big aims leave you calm, which is rarer than it sounds',
    ],
  },
  pace: {
    low: {
      agree: [
        'slow is how you get to the bottom of things',
        'waiting a night improves most of your answers',
        'you would rather do it once than do it fast',
        'time is a tool you use better than most',
      ],
      much: [
        'some doors close while you are still reading the sign',
        'patience can turn into putting up with things',
        'others may have left by the time you are sure',
      ],
    },
    high: {
      agree: [
        'you are often halfway there before the meeting ends',
        'a first move is better to you than a perfect one',
        'waiting wears you out more than working does',
        'your answer tends to arrive before the question mark',
      ],
      much: [
        'speed leaves small repairs behind it',
        'people nearby may run out of breath before you do',
        'some things are pulled up to see whether they grow',
      ],
    },
    tension: [
      'one foot is on the step while the other waits for proof',
      'you hurry towards a place where you then want to stay for years',
      'your start is quick and your trust is slow',
      'an impatient hand works for a patient eye',
    ],
    bridge: [
      'a small start now leaves time for a big decision later',
      'a fixed day for decisions saves you from both haste and delay',
      'a fast first draft and a slow second one use both your speeds',
      'a walk while you wait settles the quarrel between them',
    ],
    practice: [
      'sleep one night on the answer you are surest of',
      'do one postponed two-minute task before lunch',
      'walk somewhere this week that you would usually drive to',
    ],
    lack: [
      'you take the speed of whatever you are part of',
      'neither haste nor delay is your habit',
      'time presses you less than it presses most people',
    ],
  },
};
