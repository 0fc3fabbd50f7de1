import type { Statements } from '../../knowledge.ts';

export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['as soon as a job turns tedious you drop the spade, and the half-dug bed greets you each spring'],
    gift: ['once you stop bargaining with a dull task, it turns into ground that carries you for years'],
    relationships: ['those near you may pick up the ends you leave lying about, until they ask you to collect them'],
    work: ['a brush left uncleaned overnight teaches you more about effort than any speech, since it meets you stiff at dawn'],
    inner: ['behind the yawn at tedious work sits a fear that your best effort might not be enough'],
    practice: ['choose the job you have put down three times, give it twenty minutes daily and chalk each one up'],
  },
  14: {
    shadow: ['one more round leads to one more trip, and suddenly the week has no floor left to stand on'],
    gift: ['whoever has tasted plenty and then learned to leave some on the plate becomes good company in any weather'],
    relationships: ['friends love the wide open door of your nature, and still need to hear when you will be in'],
    work: ['a modest start each morning takes you further than the wild weekend that was meant to save everything'],
    inner: ['there is a pull toward the next thing that grows loudest just when the present one begins to count'],
    practice: ['decide before you go out how much will be enough, and see how the evening tastes when you keep to it'],
  },
  16: {
    shadow: ['a flaw that someone points out in passing can set you building walls by supper, each higher than the last'],
    gift: ['after an embarrassment has passed you often speak more simply, and people come closer than they ever dared before'],
    relationships: ['those who are fond of you would rather meet the cracked cup than the one you keep behind glass'],
    work: ['a project goes better if you let somebody kick it early, because a loose stone is easy to move on the first day'],
    inner: ['part of you keeps polishing a portrait of yourself that nobody else has asked to see'],
    practice: ['let a friend hear about something that went wrong through your own doing, and wait for the shared laugh'],
  },
  19: {
    shadow: ['you would sooner read the manual twice by torchlight than knock at the lit window across the yard'],
    gift: ['the strength you gathered by yourself becomes a shelter to others as soon as you leave the latch up'],
    relationships: ['people stop offering after the third polite refusal, since what you mean as strength looks to them like a shut gate'],
    work: ['whatever you carry alone arrives in one style and on your terms, though often late and unchecked'],
    inner: ['somewhere you decided that needing nobody is safest, and a quieter part has been doubting it ever since'],
    practice: ['hand one piece of a job to somebody before Friday, then sit on your hands while they do it'],
  },
};
