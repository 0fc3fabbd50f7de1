import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['东西要拿在手里，你才算真的懂了'],
    practice: ['今天用双手做完一样东西，再朗读一首诗'],
  },
  'physical.weak': {
    gift: ['你活得轻巧，换个环境也能很快适应'],
    practice: ['慢慢切一盘菜，留意颜色和气味'],
  },
  'mental.strong': {
    gift: ['别人还在发愣，你脑子里已经排好了次序'],
    practice: ['凭口味而不凭道理，决定今天的晚饭'],
  },
  'mental.weak': {
    gift: ['你先活出结论，再慢慢想理由'],
    practice: ['做选择之前，把正反两面各写三条'],
  },
  'emotional.strong': {
    gift: ['喜怒哀乐是你的墨水，写什么都有温度'],
    practice: ['等这阵心潮过去，再回那条消息'],
  },
  'emotional.weak': {
    gift: ['热锅一样的场面里，你还能端稳杯子'],
    practice: ['睡前用一个词说出今天的心情'],
  },
  'intuitive.strong': {
    gift: ['你常常不知怎么就知道了，过后才找到依据'],
    practice: ['记下一个预感，旁边再写一件事实'],
  },
  'intuitive.weak': {
    gift: ['看得见摸得着的，你才放心去信'],
    practice: ['电话一响，先猜猜是谁再看屏幕'],
  },
};
