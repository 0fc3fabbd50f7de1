import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: [
      'une crise vous apprend vite sur quelle épaule compter',
      'une main amie vous rend vite le sol sous les pieds',
      'la bonne aide fait tenir votre peur dans une poche',
    ],
    shadow: [
      'une secousse soudaine peut vous clouer au milieu de la pièce',
      'un choc peut vous laisser sans savoir quoi saisir',
      'un appel qui reste sans réponse vous laisse à la dérive',
    ],
    relationships: ['un ami au bout du fil vous rend la moitié de vos moyens'],
    work: ['face à la panne, une seule consigne claire vaut mieux qu’un manuel'],
    inner: ['la peur se fait petite dès qu’elle a un nom et un témoin'],
    practice: ['choisissez dès maintenant la personne à appeler au prochain imprévu'],
  },
  2: {
    gift: [
      'vous tendez tôt la main et l’on vous la prend',
      'près d’une présence sereine, vous retrouvez le fil',
      'quelques mots échangés desserrent le nœud',
    ],
    shadow: [
      'la confusion vous fait tourner deux fois avant de trouver la porte',
      'en pleine bourrasque, vous cherchez un bras avant la sortie',
      'deux avis contraires suffisent à vous arrêter sur le trottoir',
    ],
    relationships: ['votre courage double dès qu’un proche pose son manteau'],
    work: ['deux têtes sur le même écran suffisent à débloquer votre après-midi'],
    inner: ['entre deux peurs contraires, un souffle lent vous sert d’arbitre'],
    practice: ['convenez avec un proche d’un mot court pour demander du renfort'],
  },
  3: {
    gift: [
      'la parole vous ramène pas à pas sur la terre ferme',
      'un plan court collé au frigo vous tient dans les secousses',
      'trois étapes bien dites mettent de l’ordre dans la peur',
    ],
    shadow: [
      'vos gestes partent d’abord dans trois directions',
      'l’urgence vous éparpille comme des feuilles au vent',
      'vous racontez le problème trois fois avant d’y toucher',
    ],
    relationships: ['vos proches reçoivent la nouvelle en trois versions avant le soir'],
    work: ['dire à haute voix la prochaine étape vous remet les mains en marche'],
    inner: ['vos idées de secours arrivent à plusieurs et se coincent dans la porte'],
    practice: ['collez près du téléphone trois gestes utiles pour les jours de pagaille'],
  },
  4: {
    gift: [
      'une liste familière vous guide à travers presque tous les désordres',
      'les ennuis connus trouvent en vous une bonne résistance',
      'l’habitude travaille pour vous à l’heure de la panne',
    ],
    shadow: [
      'votre esprit privé de ses rails s’accroche à des broutilles',
      'un problème hors du manuel vous arrête un moment',
      'un outil qui manque peut bloquer chez vous toute la manœuvre',
    ],
    relationships: ['vos amis vous savent fiable tant que l’incident ressemble au précédent'],
    work: ['la procédure apprise par cœur vous porte comme une rampe dans le noir'],
    inner: ['un quart d’heure de rangement suffit à calmer vos pensées en émeute'],
    practice: ['rangez la lampe de poche là où la main la trouve sans lumière'],
  },
  5: {
    gift: [
      'sous la pression, vous dénichez souvent une sortie de côté',
      'un peu de mouvement vous remet debout',
      'le corps trouve l’issue avant que la tête comprenne',
    ],
    shadow: [
      'la précipitation peut faire d’une flaque un étang',
      'dans la cohue, vos décisions changent plusieurs fois d’habit',
      'vous changez de méthode alors que la première allait marcher',
    ],
    relationships: ['vous consolez les vôtres en leur proposant de sortir prendre l’air'],
    work: ['au premier accroc, vous essayez la clé, l’épingle et l’épaule'],
    inner: ['rester immobile au milieu du souci vous demande plus que de courir'],
    practice: ['comptez vingt pas lents avant de changer de plan'],
  },
  6: {
    gift: [
      'au moment critique, vous pensez d’emblée à qui tremble le plus',
      'la responsabilité vous tient debout au cœur du chahut',
      'en plein contretemps, vous comptez d’abord les présents',
    ],
    shadow: [
      'l’inquiétude pour les vôtres vous déséquilibre plus que vos propres ennuis',
      'vouloir tout sauver vous laisse à court de mains',
      'dans l’urgence, vous vous comptez en dernier',
    ],
    relationships: ['à la première alerte, vous mettez de l’eau à chauffer pour tous'],
    work: ['vous tenez la boutique ouverte pendant que l’on cherche la fuite'],
    inner: ['votre propre frayeur attend poliment que chacun soit servi'],
    practice: ['commencez la prochaine réparation par une pause pour vous'],
  },
  7: {
    gift: [
      'lors d’une panne, vous rentrez en vous et réfléchissez',
      'aux pires moments, vous trouvez un coin calme au-dedans',
      'un pas de côté vous rend la vue claire',
    ],
    shadow: [
      'votre distance paraît parfois bien froide aux heures d’angoisse',
      'sous la pression, vous fermez et emportez la clé',
      'on attend une parole de vous et vous cherchez encore la cause',
    ],
    relationships: ['vos proches vous trouvent sur le balcon, en train de démêler l’affaire'],
    work: ['quand tout le monde parle, vous relisez le schéma'],
    inner: ['un étage plus bas que le vacarme, vos idées tiennent conseil'],
    practice: ['dites aux autres que vous réfléchissez, et pour combien de minutes'],
  },
  8: {
    gift: [
      'dans la tourmente, vous restez debout et distribuez les tâches',
      'votre pouls reste ferme pendant que d’autres courent',
      'l’urgence vous trouve le stylo à la main',
    ],
    shadow: [
      'votre efficacité peut froisser qui avait seulement peur',
      'votre savoir-faire en temps de crise peut sonner un peu sec',
      'dans la tempête, vos consignes tombent avant un mot de réconfort',
    ],
    relationships: ['on se range derrière votre voix dès que le toit fuit'],
    work: ['vous coupez l’eau, prévenez l’assurance et envoyez chercher les serpillières'],
    inner: ['le sang-froid du jour vous réclame le soir une heure de mollesse'],
    practice: ['demandez à quelqu’un comment il se sent avant de lui donner un seau'],
  },
  9: {
    gift: [
      'presque rien ne vous fait longtemps perdre l’équilibre',
      'les tempêtes passent sur vous comme sur un vieux phare',
      'une pierre jetée ne trouble pas le fond de votre lac',
    ],
    shadow: [
      'un calme aussi large peut ressembler à de l’indifférence',
      'tant de calme peut glacer une personne en larmes',
      'rien ne presse chez vous, même quand la maison prend l’eau',
    ],
    relationships: ['votre entourage règle sa montre et sa respiration sur vous'],
    work: ['la panne vous trouve outils en main et histoire drôle en poche'],
    inner: ['tous les instruments sont là et vous cherchez lequel jouer d’abord'],
    practice: ['dites votre propre inquiétude à voix haute, même toute petite'],
  },
};
