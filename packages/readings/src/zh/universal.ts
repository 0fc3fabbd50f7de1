import type { Statements } from '../knowledge.ts';

/** The mood that everybody shares in a year. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['今年身边不少人在起新头，见面就聊打算'],
    practice: ['听一位朋友讲讲新计划，先别出主意'],
  },
  2: {
    gift: ['这一年大家都在找搭档，肯商量的人多起来'],
    practice: ['介绍两位爱好相同的朋友认识'],
  },
  3: {
    gift: ['今年人人都想露一手，席间的笑话比往年多'],
    practice: ['去看一场身边人的演出或展览'],
  },
  4: {
    gift: ['这一年周围的人忙着补漏打底，见面就谈进度'],
    practice: ['给正在埋头赶工的人送杯热饮，不多打扰'],
  },
  5: {
    gift: ['今年四周的人坐不住，换城市换行当的话常听见'],
    practice: ['给一位搬走的朋友写几行字，问问那边的天气'],
  },
  6: {
    gift: ['这一年人心往家里收，聚餐和探望多起来'],
    practice: ['约几家人凑一桌，每家带一道菜'],
  },
  7: {
    gift: ['今年周围静下来一些，不少人想弄明白一点什么'],
    practice: ['跟朋友共读一本书，各说一处不懂的'],
  },
  8: {
    gift: ['这一年旁人都在谈成果，也在争由谁做主'],
    practice: ['看见谁把活干得漂亮，当众说出来'],
  },
  9: {
    gift: ['今年很多人在收拾旧摊子，道别的话听得多'],
    practice: ['张罗一次旧物交换，让闲置的都有去处'],
  },
};

/** The mood that everybody shares in a month. */
export const universalMonth: Statements<'universalMonth'> = {
  1: {
    gift: ['这个月旁人都急着开工，早晨的路上脚步很快'],
  },
  2: {
    gift: ['本月大家说话都软一分，宜坐下来商量'],
  },
  3: {
    gift: ['这个月人人爱串门，消息传得飞快'],
  },
  4: {
    gift: ['这个月四下都在赶工，约人得趁早'],
  },
  5: {
    gift: ['整月人来人往，谁的日程都可能临时改'],
  },
  6: {
    gift: ['这个月家家有事要张罗，问候比平时多'],
  },
  7: {
    gift: ['本月众人各忙各的心事，群里也静下来'],
  },
  8: {
    gift: ['这个月桌上谈的都是正事，人人想看结果'],
  },
  9: {
    gift: ['本月有人收尾有人告辞，旧话题渐渐没人提'],
  },
};

/** The mood that everybody shares in a day. */
export const universalDay: Statements<'universalDay'> = {
  1: {
    gift: ['今天人人想快点出发，路口都显得急'],
  },
  2: {
    gift: ['今天四周的脾气都温和些，好开口商量'],
  },
  3: {
    gift: ['今天大家话多，排队的人都会聊起来'],
  },
  4: {
    gift: ['今天人人埋头做事，回信都短而实在'],
  },
  5: {
    gift: ['今天街上走动的人多，计划容易临时添一笔'],
  },
  6: {
    gift: ['今天不少人惦记着家里，下班的步子特别快'],
  },
  7: {
    gift: ['今天周围的人不太想说话，安静倒成了默契'],
  },
  8: {
    gift: ['今天谁都想办成一件事，开口便直奔主题'],
  },
  9: {
    gift: ['今天人们手松一些，排队也肯让一让'],
  },
};
