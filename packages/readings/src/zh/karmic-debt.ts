import type { Statements } from '../knowledge.ts';

/** Work and shortcuts, freedom and measure, pride and rebuilding, standing alone and asking. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['抄近路的念头常来，绕回来反要多走一趟'],
    gift: ['肯慢慢做完的活，会还给你一双踏实的手'],
    practice: ['挑一道最烦的工序，从头到尾做一遍'],
  },
  14: {
    shadow: ['自由一放开手脚，分寸就容易从口袋掉出去'],
    gift: ['懂得停在刚刚好，你的自由才站得住'],
    practice: ['今天在最想再来一份的时候停下'],
  },
  16: {
    shadow: ['把自己看得太高时，塔尖先晃起来'],
    gift: ['塌过一回再盖的屋子，往往更低也更暖'],
    practice: ['向一个人坦白承认，这回是我弄错了'],
  },
  19: {
    shadow: ['凡事不求人的硬气，有时把援手关在门外'],
    gift: ['站得住又开得了口，你的强就不再孤单'],
    practice: ['为一件本可独自完成的小事，开口求个帮手'],
  },
};
