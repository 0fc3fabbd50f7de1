import type { Statements } from '../knowledge.ts';

/** The arrows of the birth grid, full and empty ones. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: ['路变成泥了，你还接着往前走'],
    practice: ['问自己一次，那堵墙能不能绕过去'],
  },
  procrastination: {
    gift: ['你愿意让事情自己熟，不随别人的急躁起舞'],
    practice: ['定个闹钟，响之前只做那件拖了很久的事'],
  },
  spirituality: {
    gift: ['你心里有块安静的地方，怪日子也坐得住'],
    practice: ['傍晚点一盏小灯，在旁边坐一会儿'],
  },
  enquirer: {
    gift: ['先看证据再鼓掌，是你可靠的地方'],
    practice: ['让一件小小的奇事，就那么奇着不解释'],
  },
  intellect: {
    gift: ['你脑子转得快，也装得杂而有趣'],
    practice: ['歇一歇脑筋，把手弄脏一个钟头'],
  },
  poor_memory: {
    gift: ['旧纸留得少，你的心每天都像刚洗过'],
    practice: ['跟人握手时，把新名字念出声来'],
  },
  emotional_balance: {
    gift: ['高兴和难过到了你这里，都能找到平地'],
    practice: ['陪一个难受的人坐着，话越少越好'],
  },
  hypersensitivity: {
    gift: ['门还没开，你已察觉屋里气氛变了'],
    practice: ['被话刺到的时候，先问清对方的本意'],
  },
  practicality: {
    gift: ['别人还在讨论，你的手已经在修了'],
    practice: ['花一晚做点毫无用处的事'],
  },
  disorder: {
    gift: ['在别人看来乱成一锅粥，你却知道东西在哪儿'],
    practice: ['给每把钥匙和每根线找个固定的窝'],
  },
  planner: {
    gift: ['箱子还没收拾，你已经看清了路线'],
    practice: ['空一整天不做安排，看看它带来什么'],
  },
  will: {
    gift: ['你把方向定下来，一天就自己排好了队'],
    practice: ['在一件小事上让步，尝尝轻松的味道'],
  },
  frustrations: {
    gift: ['失望教你只在牢靠的地方盖房'],
    practice: ['提前告诉对方，你希望怎样被对待'],
  },
  activity: {
    gift: ['主意才冒头，你已经在系鞋带了'],
    practice: ['躺在沙发上半小时，什么也别干'],
  },
  passivity: {
    gift: ['你闲得住，急忙的屋子因你慢下来'],
    practice: ['立刻站起来，做眼前看到的头一件活'],
  },
};
