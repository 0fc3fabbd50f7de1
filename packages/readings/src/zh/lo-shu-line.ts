import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: ['人名、面孔和话里的线索，你都记得住'],
    practice: ['背下一首短诗，只为过过嘴瘾'],
  },
  'mental.empty': {
    gift: ['你的脑袋不背旧包袱，眼前有什么就学什么'],
    practice: ['读一篇文章，用自己的话复述给朋友'],
  },
  'emotional.complete': {
    gift: ['话底下的心跳，你听得见'],
    practice: ['顺着一个温柔的念头，傍晚前就去做'],
  },
  'emotional.empty': {
    gift: ['棘手的场面里，你手不抖也不乱'],
    practice: ['一天停下来一次，问问心里是什么天气'],
  },
  'practical.complete': {
    gift: ['念头一经你手，就变成摸得着的东西'],
    practice: ['把你做惯的一件活教给别人'],
  },
  'practical.empty': {
    gift: ['你不容易被东西和保养它们的事困住'],
    practice: ['照着菜谱做一道菜，一步也不改'],
  },
  'thought.complete': {
    gift: ['计划在你脑子里，连边角都画好了'],
    practice: ['将计划画在一张纸上，挂到门后'],
  },
  'thought.empty': {
    gift: ['你不带成见进门，所以看得到新鲜的东西'],
    practice: ['动手之前，先把步骤大声说一遍'],
  },
  'will.complete': {
    gift: ['掌声停了很久，你还朝着原来的方向走'],
    practice: ['检查一下正在使劲的目标，是否还是你想要的'],
  },
  'will.empty': {
    gift: ['你肯让果子自己熟，很少去撬锁'],
    practice: ['定一个小得不可能失败的目标'],
  },
  'action.complete': {
    gift: ['话一出口，你的脚就已经在路上'],
    practice: ['安静坐着，把一杯茶喝到见底'],
  },
  'action.empty': {
    gift: ['大家团团转的时候，你在一旁看得清楚'],
    practice: ['念头一冒出来，马上做它最小的一步'],
  },
  'golden.complete': {
    gift: ['你的手巧和心热凑在一块，做什么都像样'],
    practice: ['用自己的手艺帮一个正好需要的人'],
  },
  'golden.empty': {
    gift: ['你可以用自己的法子，把本事和善意缝到一起'],
    practice: ['学一门能让人开心的小手工'],
  },
  'silver.complete': {
    gift: ['一个地方值不值得留，你站一会儿就有数'],
    practice: ['像客人那样，把自己的家走一圈'],
  },
  'silver.empty': {
    gift: ['身外的东西很少绊住你，你走到哪儿都轻'],
    practice: ['挑一件值得留下的东西，给它一个正经的位置'],
  },
};
