import type { Statements } from '../knowledge.ts';

/** The way back to balance. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['气上心头，你会把自己关起来单干'],
    practice: ['先找一个信得过的人，把事情讲一遍'],
  },
  2: {
    shadow: ['难受的时候，你会小声退让到看不见'],
    practice: ['站直了，把受委屈的那件事说出口'],
  },
  3: {
    shadow: ['心里一乱，你的话就密得像下雨'],
    practice: ['先闭嘴十分钟，把情绪写成三行字'],
  },
  4: {
    shadow: ['不顺的日子里，你会跟规矩和细节较劲'],
    practice: ['离开桌子，绕着楼走两圈再回来'],
  },
  5: {
    shadow: ['一烦就想逃，鞋带都先系好了'],
    practice: ['脚踩住地板，数完十次呼吸再决定去留'],
  },
  6: {
    shadow: ['受了伤，你会加倍去照顾别人'],
    practice: ['给自己泡碗面，今晚只照顾一个人'],
  },
  7: {
    shadow: ['遇上挫折，你会躲进脑子里反复推演'],
    practice: ['约人出来走走，聊点不用动脑的'],
  },
  8: {
    shadow: ['局面失控时，你会用更大的力气去拧'],
    practice: ['先松开一件管着的事，看它自己怎么走'],
  },
  9: {
    shadow: ['心一沉，你就觉得全世界都在难过'],
    practice: ['把眼光收回来，只洗好面前这几个碗'],
  },
};
