import type { Statements } from '../knowledge.ts';

/** Four old debts and what they teach. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: ['le raccourci vous fait de l’œil juste avant la dernière côte'],
    gift: ['un travail repris avec soin vous donne le pied sûr'],
    practice: ['refaites correctement une chose expédiée la semaine dernière'],
  },
  14: {
    shadow: ['la liberté vous tente jusqu’à l’heure où elle commande'],
    gift: ['la mesure choisie vous laisse plus de large que l’excès'],
    practice: ['décidez d’avance de la dernière bouchée, du dernier verre ou du dernier épisode'],
  },
  16: {
    shadow: ['l’orgueil rebâtit volontiers la même tour au même endroit'],
    gift: ['ce qui s’écroule vous montre où le sol était vraiment ferme'],
    practice: ['reconnaissez une erreur devant la personne qu’elle concernait'],
  },
  19: {
    shadow: ['vous forcez une serrure plutôt que de demander la clé'],
    gift: ['votre autonomie devient plus chaleureuse dès que d’autres portent avec vous'],
    practice: ['sollicitez chaque jour un petit geste d’assistance'],
  },
};
