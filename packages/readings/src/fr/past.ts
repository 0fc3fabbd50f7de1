import type { PastWords } from '../past-words.ts';

/** Les étapes de la vie qui sont derrière. */
export const past: PastWords = {
  pinnacle: {
    1: {
      gift: ['le vent de ces années-là poussait qui osait commencer', 'plus d’une fois, il a fallu que vous passiez devant'],
      shadow: ['il a pu manquer quelqu’un pour tenir l’échelle'],
    },
    2: {
      gift: ['le climat d’alors favorisait les alliances et les petits pas', 'les portes cédaient plutôt au doigté qu’à la force'],
      shadow: ['l’attente a pu user un peu votre assurance'],
    },
    3: {
      gift: ['ce furent des années de soleil pour tout ce qui demandait une voix', 'les invitations arrivaient toutes seules'],
      shadow: ['il se passait tant de choses que peu allaient au fond'],
    },
    4: {
      gift: ['le sol était ferme et se prêtait à bâtir', 'pierre après pierre, quelque chose à vous a pris des murs'],
      shadow: ['la route a pu ressembler à une côte avec un sac plein'],
    },
    5: {
      gift: [
        'des vents changeants ont conduit vos pas en des lieux imprévus',
        'beaucoup de choses fixes se sont détachées et ont fait place au mouvement',
      ],
      shadow: ['dans un sol si mouvant, les racines prenaient mal'],
    },
    6: {
      gift: ['ces années-là ont réuni du monde autour de votre table', 'ce que vous soigniez grandissait sous vos yeux'],
      shadow: ['les devoirs de la maison ont pu sonner à toute heure'],
    },
    7: {
      gift: ['un climat paisible a laissé pousser vos pensées', 'bien des choses que vous savez viennent de ce silence'],
      shadow: ['le monde au-dehors a pu sembler à moitié vide'],
    },
    8: {
      gift: ['cette étape vous a mis de vrais leviers entre les mains', 'les affaires pratiques ont grandi jusqu’à demander une direction'],
      shadow: ['la montée laissait peu de souffle pour la vue'],
    },
    9: {
      gift: [
        'l’horizon était large et des gens de toutes sortes l’ont traversé',
        'ce que vous donniez revenait par des chemins de traverse',
      ],
      shadow: ['des adieux répétés ont pu marquer cette saison'],
    },
    11: {
      gift: ['une lumière vive et inquiète tombait sur ces années-là', 'l’inspiration entrait par toutes les fenêtres'],
      shadow: ['tant de tension dans l’air a pu vous mettre les nerfs à vif'],
    },
    22: {
      gift: [
        'les circonstances favorisaient une œuvre plus grande qu’un bureau',
        'autour d’un plan clair se rassemblaient des mains et des outils',
      ],
      shadow: ['les attentes ont pu se dresser comme un immeuble inachevé'],
    },
    33: {
      gift: ['ces années-là ont appelé en vous ce qui enseigne et console', 'partout où vous alliez se formait un cercle de soins'],
      shadow: ['les besoins d’autrui semblaient ne pas avoir de bord'],
    },
  },
  period: {
    1: {
      gift: ['au fond résonnait une poussée constante vers l’indépendance'],
      shadow: ['la vie alentour a pu tout laisser à votre charge'],
    },
    2: {
      gift: ['une lumière douce couvrait cette partie de la vie'],
      shadow: ['il a pu devenir habituel que personne ne vous remarque'],
    },
    3: {
      gift: ['des voix, des couleurs et de la compagnie remplissaient le décor'],
      shadow: ['tant de légèreté a pu laisser votre côté sérieux sans chaise'],
    },
    4: {
      gift: ['le décor était un atelier où la patience s’apprenait chaque jour'],
      shadow: ['les journées ont pu se suivre comme une seule longue liste'],
    },
    5: {
      gift: ['cette portion de route a traversé bien des paysages'],
      shadow: ['la maison a pu tenir davantage de la gare'],
    },
    6: {
      gift: ['le foyer, le jardin et les liens proches formaient le paysage'],
      shadow: ['la maisonnée a pu écrire votre rôle avant votre réveil'],
    },
    7: {
      gift: ['des pièces tranquilles et de bonnes questions formaient la toile de fond'],
      shadow: ['la vie a pu passer derrière une vitre pendant que vous preniez des notes'],
    },
    8: {
      gift: ['le fond était une place animée où les choses se faisaient'],
      shadow: ['ce qui n’avait pas de prix a pu recevoir trop peu d’attention'],
    },
    9: {
      gift: ['un ciel large couvrait cette partie du voyage'],
      shadow: ['avoir sa place partout a pu ressembler à n’en avoir nulle part'],
    },
    11: {
      gift: ['quelque chose de très fin dans l’air éveillait vos sens'],
      shadow: ['le réconfort des choses ordinaires a pu paraître lointain'],
    },
    22: {
      gift: ['de grandes structures alentour montraient comment on bâtit'],
      shadow: ['un cadre aussi vaste a pu rendre une seule vie toute petite'],
    },
    33: {
      gift: ['la bonté était la langue commune de cette partie de la vie'],
      shadow: ['aider les autres a pu être le seul habit de votre armoire'],
    },
  },
  challenge: {
    0: {
      shadow: [
        'aucun obstacle ne dominait et tous restaient possibles',
        'vous avez pu chercher des haies pour le seul plaisir de l’effort',
      ],
      inner: ['il s’agissait de choisir sans barrière à pousser'],
    },
    1: {
      shadow: ['près des voix fortes, vous avez pu céder ou combattre trop vite'],
      inner: ['vous appreniez que votre désir comptait aussi'],
    },
    2: {
      shadow: ['un regard froid a pu défaire un après-midi de confiance'],
      inner: ['il s’agissait de sentir finement et de prendre moins de choses à cœur'],
    },
    3: {
      shadow: ['la critique du dedans a pu vous fermer la bouche avant le début'],
      inner: ['vous appreniez à dire simplement ce qui était vrai'],
    },
    4: {
      shadow: ['le travail a pu paraître une prison ou un lieu à éviter'],
      inner: ['la leçon était d’aimer aussi le milieu de la tâche'],
    },
    5: {
      shadow: ['vous avez pu vous agripper à une branche ou sauter de tous les arbres'],
      inner: ['peu à peu, vous découvriez quelle liberté valait d’être gardée'],
    },
    6: {
      shadow: ['de hauts idéaux ont pu faire d’un être cher un chantier'],
      inner: ['le cœur apprenait que chacun s’y prend à sa façon'],
    },
    7: {
      shadow: ['les sentiments ont pu se cacher derrière de belles raisons'],
      inner: ['la confiance a dû s’apprendre comme une langue étrangère'],
    },
    8: {
      shadow: ['vous avez pu courir après le contrôle ou laisser les grandes affaires à d’autres'],
      inner: ['la question de l’assez revenait encore et encore'],
    },
  },
};
