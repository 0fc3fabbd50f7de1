import type { Statements } from '../knowledge.ts';

/** What the name leaves out, and what learning it gives. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['轮到自己拍板的时候，你的话会变得很小声'],
    gift: ['练出一点主见后，你会发现脚底有了弹簧'],
    practice: ['吃饭点菜时，由你先定第一道'],
  },
  2: {
    shadow: ['别人的节奏一慢，你就坐不住'],
    gift: ['学会等一等、听一听，僵住的人会松下来'],
    practice: ['陪慢性子的人走一段路，按对方的步速'],
  },
  3: {
    shadow: ['想说的话到了嘴边，常常又退回去'],
    gift: ['肯把心思亮出来，屋里就多开一盏灯'],
    practice: ['讲一件好笑的糗事，主角是你自己'],
  },
  4: {
    shadow: ['琐碎的步骤一多，你就想绕过去'],
    gift: ['把一件事按顺序做完，心里会长出底板'],
    practice: ['给下周写一张只有三行的单子，照着做'],
  },
  5: {
    shadow: ['变动一来，你先握紧扶手'],
    gift: ['常常小小地换个走法，胆子会跟着变宽'],
    practice: ['尝一种从来没敢点的口味'],
  },
  6: {
    shadow: ['责任靠得太近，你会想往门口挪'],
    gift: ['认下一份照看的事，你会多出一个家'],
    practice: ['连着七天照料同一盆花'],
  },
  7: {
    shadow: ['一个人安静下来，你反倒不知道手放哪儿'],
    gift: ['跟自己坐熟了，答案会自己走过来'],
    practice: ['不带耳机，独自坐一趟公交到终点'],
  },
  8: {
    shadow: ['谈钱谈条件的场面，让你想把话题岔开'],
    gift: ['把分量看清再伸手，你就不怕谈数目'],
    practice: ['查一查这个月花在哪里，写下前三样'],
  },
  9: {
    shadow: ['别人的苦离得远，你不一定看得见'],
    gift: ['肯为不相干的人多走一步，你的天地就大了'],
    practice: ['听一位陌生人讲完自己的事'],
  },
};
