import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['东西要拿在手里，你才算真的懂了', '耐力和常识，像早就装在你的口袋里'],
    practice: ['今天用双手做完一样东西，再朗读一首诗', '爬一段楼梯，专心感受每一级'],
  },
  'physical.weak': {
    gift: ['你活得轻巧，换个环境也能很快适应', '心情和想法到你这里，总比东西先到'],
    practice: ['慢慢切一盘菜，留意颜色和气味', '赤手揉一团面，揉到它光滑为止'],
  },
  'mental.strong': {
    gift: ['别人还在发愣，你脑子里已经排好了次序', '道理和算计在你架上，摆得一格一格'],
    practice: ['凭口味而不凭道理，决定今天的晚饭', '用家常话讲一遍你最懂的难题'],
  },
  'mental.weak': {
    gift: ['你先活出结论，再慢慢想理由', '理论很少挡在你和眼前的人中间'],
    practice: ['做选择之前，把正反两面各写三条', '做完一道谜题，不查答案'],
  },
  'emotional.strong': {
    gift: ['喜怒哀乐是你的墨水，写什么都有温度', '一段旋律、一张脸，能直接走进你胸口'],
    practice: ['等这阵心潮过去，再回那条消息', '把此刻的心情画成一种颜色'],
  },
  'emotional.weak': {
    gift: ['热锅一样的场面里，你还能端稳杯子', '你的脾气平，慌张的人爱往你这边站'],
    practice: ['睡前用一个词说出今天的心情', '让老朋友知道你有多惦记对方'],
  },
  'intuitive.strong': {
    gift: ['你常常不知怎么就知道了，过后才找到依据', '故事刚讲到一半，你已闻到结局的味道'],
    practice: ['记下一个预感，旁边再写一件事实', '出门办事前，先安静地站一分钟'],
  },
  'intuitive.weak': {
    gift: ['看得见摸得着的，你才放心去信', '花哨的猜想，很难把你从椅子上带走'],
    practice: ['电话一响，先猜猜是谁再看屏幕', '下一个空闲的下午，跟着一时的念头走'],
  },
};
