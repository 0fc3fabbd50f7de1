import type { Statements } from '../knowledge.ts';

/** A habit that one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['脚下一虚，你就把方向盘抢过来攥紧'],
    practice: ['挑一件小事，照别人的做法走一遍'],
  },
  2: {
    shadow: ['两头为难时，你会挨个去问别人怎么看'],
    practice: ['下一个小决定谁也不问，午饭前就定下'],
  },
  3: {
    shadow: ['慌起来你就多说话，用热闹把不安盖住'],
    practice: ['碰上冷场先不接话，听听会是谁开口'],
  },
  4: {
    shadow: ['一不安稳你便去列清单，列完再誊一遍'],
    practice: ['下一张清单只写三条，漏了的随它漏'],
  },
  5: {
    shadow: ['心里一紧，你就想换个地方或换个花样'],
    practice: ['想走开的那一刻，再坐十分钟看看'],
  },
  6: {
    shadow: ['心慌时你就去照顾人，好觉得自己用得上'],
    practice: ['朋友收拾自己的摊子时，你只陪着喝茶'],
  },
  7: {
    shadow: ['没把握的日子，你会关起门查资料查到半夜'],
    practice: ['资料只查一刻钟，剩下的当面去请教'],
  },
  8: {
    shadow: ['越不踏实，你越要把数目和进度抓在手里'],
    practice: ['把一项进度交给别人盯，三天不去过问'],
  },
  9: {
    shadow: ['自己的事没了主意，你就跑去操心别人的大事'],
    practice: ['写下一件只关乎自己的事，今天就办'],
  },
};
