import type { Statements } from '../knowledge.ts';

/** How to bring two sides together, by the gap between them. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['两边太合拍，你可能忘了再往深处看'],
    practice: ['去听一个完全相反的看法，听到最后'],
  },
  1: {
    shadow: ['内外两面都在等对方先迈步'],
    practice: ['让胆大的那一面，替你定下今天的第一件事'],
  },
  2: {
    shadow: ['两种性子各说各话，中间缺个翻译'],
    practice: ['写一段左右两个自己的对话，各说三句'],
  },
  3: {
    shadow: ['心里明白的事，嘴上老是讲不清'],
    practice: ['用打比方的办法，把矛盾讲给朋友听'],
  },
  4: {
    shadow: ['愿望与习惯之间，少了几级台阶'],
    practice: ['给梦想在日程里划出固定的一小时'],
  },
  5: {
    shadow: ['想动的和想停的同坐一车，力气互相抵消'],
    practice: ['做一次只迈半步的尝试，留好退路'],
  },
  6: {
    shadow: ['谁都觉得自己付出更多，里面就起了口角'],
    practice: ['替常被你责怪的那一面，做件体贴的事'],
  },
  7: {
    shadow: ['忙起来不停脚，两边就越走越远'],
    practice: ['散步时把矛盾带上，不急着解开'],
  },
  8: {
    shadow: ['这边要成果那边怕伸手，步子便一深一浅'],
    practice: ['把一个念头做成能拿在手里的东西'],
  },
  9: {
    shadow: ['近处的担忧和远处的向往，拽着你的两只袖子'],
    practice: ['做一件小善事，让两边都能点头'],
  },
};
