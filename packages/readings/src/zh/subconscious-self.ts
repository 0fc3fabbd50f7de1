import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong, by how many different numbers the name holds. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['出了乱子，你会紧紧抱住最熟的那一招'],
    shadow: ['事情一反常，你可能愣在原地等人喊'],
  },
  2: {
    gift: ['慌的时候，你很快就能找到可以拉的手'],
    shadow: ['没有人在旁边，你会来回打转没个主意'],
  },
  3: {
    gift: ['再糟的场面，你也能靠说话把气喘匀'],
    shadow: ['一急起来，你的劲散成好几股'],
  },
  4: {
    gift: ['做点手边的杂活，你就能慢慢缓过来'],
    shadow: ['屋顶漏着水，你却先去数盆子'],
  },
  5: {
    gift: ['前门堵了，你总会去推推侧窗'],
    shadow: ['着急时换主意太快，前一招还没见效'],
  },
  6: {
    gift: ['出事时你先清点人数，责任感替你撑着腰'],
    shadow: ['家里人一哭，你自己的阵脚也跟着乱'],
  },
  7: {
    gift: ['外面再吵，你也能退一步把事情看明白'],
    shadow: ['退得太深，想帮你的人找不到门铃'],
  },
  8: {
    gift: ['局面越乱你的声音越稳，旁人便有了依靠'],
    shadow: ['指挥得利落，害怕的人会觉得没被看见'],
  },
  9: {
    gift: ['几乎没有什么事能让你晃太久'],
    shadow: ['冷静得过了头，会被人误会成不在乎'],
  },
};
