import type { Statements } from '../../knowledge.ts';

export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['whoever shouts your name up the stairs expects a plan by the time you have come down'],
    shadow: ['you only asked who had moved the scissors, yet two people jumped up as if they had been caught'],
  },
  2: {
    gift: ['a friend who calls you with bad news hears a pause first, and in it feels already half understood'],
    shadow: ['since you always say that anything will do, those at home have stopped asking which film you would like'],
  },
  3: {
    gift: ['even a shopping list read out by you gets an audience, and somebody ends up laughing beside the fridge'],
    shadow: ['those around you have heard about the lost shoe so often that they mouth the ending along with you'],
  },
  4: {
    gift: ['people at home know your step on the landing, and with it they know that supper will be on time'],
    shadow: ['called in for cake, you first peg out the last row of socks, and the cream has to wait'],
  },
  5: {
    gift: ['a call from you on a dull Sunday usually means that somebody should put on shoes and ask nothing'],
    shadow: ['those who share your days learn to cook for one more or one fewer, because your plans change on the way'],
  },
  6: {
    gift: ['whoever rings you after months of silence is asked within a minute about supper, and loves it'],
    shadow: ['you can wind a second scarf around a friend’s neck while they explain that they are really quite warm'],
  },
  7: {
    gift: ['after a noisy evening it is your one sentence at the sink that people take home with them'],
    shadow: ['they call you to the table three times, and each time you believe that it was the first'],
  },
  8: {
    gift: ['if the car will not start or the guests are early, the word that runs through the house is your name'],
    shadow: ['a walk with you can acquire a route, a target and a finishing time before anyone has tied a lace'],
  },
  9: {
    gift: ['the way you say hello makes even a cousin’s shy new friend feel counted among the old ones'],
    shadow: ['you stop to hear the baker’s whole week while the person you were walking with studies the pavement'],
  },
};
