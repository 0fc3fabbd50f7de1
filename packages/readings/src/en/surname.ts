import type { Statements } from '../knowledge.ts';

/** What the family hands down, and the tone of home. */
export const surname: Statements<'surname'> = {
  1: {
    gift: ['your family hands down the courage to stand up and be counted', 'behind you stand people who would rather dig their own well'],
    shadow: ['asking for help may have passed for weakness', 'the family may expect you to be the strong one'],
  },
  2: {
    gift: ['you inherited a knack for keeping people at the same table', 'in your family much is settled over a quiet cup of tea'],
    shadow: ['peace in the house may have cost a few honest words', 'quarrels at home may have been folded away unspoken'],
  },
  3: {
    gift: ['songs, tales and teasing come down to you like old cutlery', 'the tone of home likes a good tale told twice'],
    shadow: ['serious matters may have been joked away around your table', 'a family joke can keep its teeth in you for years'],
  },
  4: {
    gift: ['your people leave you thrift, patience and a good set of tools', 'a thing done properly is the family coat of arms'],
    shadow: ['old ways may still rule at the dinner table', 'the saying that one does not do that may still hold your sleeve'],
  },
  5: {
    gift: ['your roots seem to have a packed suitcase standing beside them', 'from those before you comes a taste for the open road'],
    shadow: ['home may have taught you more about leaving than about staying', 'a restless house can leave you looking for the exit'],
  },
  6: {
    gift: ['a laid table and an open door are your inheritance', 'your people pass on recipes, worries and a great deal of love'],
    shadow: ['family duty can ring at any hour and expect you to come', 'the wish to keep everyone together may weigh on your own plans'],
  },
  7: {
    gift: ['the family shelf hands you books and a love of silence', 'your people ask why and take a quiet pride in it'],
    shadow: ['feelings may have been kept in a locked drawer at home', 'much at home may have been known and never said'],
  },
  8: {
    gift: ['from your people comes a steady hand with things that count', 'your family expects much and trusts you to carry it'],
    shadow: ['a house that looks at results can make love feel earned', 'the family yardstick can stand in the corner of your room'],
  },
  9: {
    gift: ['your people like to set a place for the stranger as well', 'the sign over your door stands for a wide and generous house'],
    shadow: ['old family stories may look to you for their ending', 'a large family heart may have had few hours for each'],
  },
};
