import type { Statements } from '../knowledge.ts';

/** What the images of the compounds invite to. */
export const compound: Statements<'compound'> = {
  10: { gift: ['la roue tourne et votre main peut se poser sur la jante', 'la descente fait partie du tour et apprend à freiner'] },
  11: {
    gift: [
      'un lion muselé dans l’image vous invite à desserrer doucement le poing',
      'une force qui sait se taire choisit mieux ses combats',
    ],
  },
  12: { gift: ['un non bien placé vous garde de servir d’offrande', 'ce que vous donnez vaut davantage si personne ne vous l’arrache'] },
  13: { gift: ['un champ retourné est prêt pour une autre récolte', 'tout chantier commence par décider ce qui reste debout'] },
  14: { gift: ['la route mouvante conseille un sac léger et l’œil vif', 'au milieu du flot, votre propre pas sert de boussole'] },
  15: { gift: ['la magie de tous les jours vous prie de l’employer loyalement', 'un charme dont on voit l’intention gagne en confiance'] },
  16: { gift: ['la tour frappée conseille de bâtir plus bas et plus large', 'après l’éboulement, on distingue le mur porteur du décor'] },
  17: { gift: ['l’étoile de l’image montre un chemin après les nuits agitées', 'une petite lumière fidèle suffit à garder le cap'] },
  18: {
    gift: [
      'entre posséder et être, on vous invite à signer une trêve',
      'le portefeuille et la conscience se disputent moins à la même table',
    ],
  },
  19: {
    gift: [
      'le soleil du tableau aimerait que vous réchauffiez aussi la cour',
      'un travail montré en plein jour met tout le monde à l’aise',
    ],
  },
  20: {
    gift: ['l’appel du clairon demande à quoi servent vraiment vos journées', 'les vieux projets demandent qu’on leur ouvre la fenêtre'],
  },
  21: {
    gift: [
      'la couronne de l’image va bien à qui a gravi sans se presser',
      'les dernières marches réclament le même soin que les premières',
    ],
  },
  22: { gift: ['un cœur confiant gagne à ôter son bandeau', 'les compliments trop sucrés méritent une deuxième lecture'] },
  23: { gift: ['l’appui de gens haut placés appartient à cette image royale', 'tout en haut, quelqu’un doit encore tenir l’échelle'] },
  24: {
    gift: [
      'l’affection et l’aide pratique avancent ici bras dessus bras dessous',
      'un geste tendre ouvre des portes que l’insistance referme',
    ],
  },
  25: { gift: ['chaque épreuve observée de près vous laisse un outil', 'les cicatrices lues sans crainte font de bonnes cartes'] },
  26: {
    gift: [
      'une entreprise commune tient mieux sur des mots clairs au départ',
      'plus un associé s’enflamme, plus les détails méritent vos questions',
    ],
  },
  27: { gift: ['le sceptre vous encourage à prendre vos idées bien en main', 'la récolte se confie volontiers à qui a soigné le champ'] },
  28: {
    gift: ['la promesse et la perte partagent ce banc et conseillent la prévoyance', 'ce qui paraît trop facile mérite un second regard'],
  },
  29: {
    gift: [
      'en compagnie douteuse, votre propre jugement mérite d’être entendu',
      'sur un sol qui bouge, la pointe du pied passe la première',
    ],
  },
  30: {
    gift: ['une lampe de réflexion vous invite à lire avant de sauter', 'un après-midi de silence éclaire mieux que bien des réunions'],
  },
  31: { gift: ['l’ermite du dessin a le droit de laisser la porte entrouverte', 'la solitude choisie fabrique ce que le bruit empêche'] },
  32: {
    gift: ['les voix nombreuses de l’image vous encouragent à garder la vôtre', 'les différences de caractère aiguisent les bonnes idées'],
  },
  33: { gift: ['un cercle aimant se tient prêt à porter la moitié du poids', 'dire à ses proches ce qui pèse est déjà poser la valise'] },
  34: { gift: ['les vieilles bosses font ici un excellent guide', 'un deuxième coup d’œil trouve souvent la sortie'] },
  35: { gift: ['mieux vaut savoir de qui vient le plan avant de serrer la main', 'avant de faire route ensemble, on compare les cartes'] },
  36: { gift: ['des graines choisies par vous invitent à montrer le chemin', 'votre idée aimerait quitter le tiroir et prendre l’air'] },
  37: { gift: ['l’amitié est la grille ouverte de cette image', 'un café partagé vaut parfois un long discours'] },
  38: { gift: ['ce qui a fait ses preuves reste un bon banc parmi les promesses', 'une rumeur se vérifie auprès de qui était là'] },
  39: { gift: ['peser les choses en paix est une force digne de confiance', 'penser lentement est aussi une façon d’avancer'] },
  40: { gift: ['la tour de guet offre un grand panorama et rêve de visiteurs', 'une tour munie d’un escalier cesse d’être une cage'] },
  41: { gift: ['réunir des gens sous un même toit convient à ce signe', 'l’orchestre a besoin de silences autant que de violons'] },
  42: { gift: ['une tendresse fidèle entre amis adoucit la montée', 'un service rendu avec douceur ne présente pas d’addition'] },
  43: {
    gift: [
      'un vieux mur se démonte plus sûrement avec un plan qu’avec la colère',
      'un grand changement peut naître d’une toute petite habitude',
    ],
  },
  44: {
    gift: [
      'un lien entre égaux demande de dire franchement qui fait quoi',
      'des tâches écrites et partagées évitent la moitié des querelles',
    ],
  },
  45: { gift: ['le bâton de commandement conseille une main ferme et douce', 'bien diriger commence par retenir le prénom de chacun'] },
  46: { gift: ['une alliance loyale peut doubler la taille de votre courage', 'une amitié sincère vous dit ce que tait le miroir'] },
  47: { gift: ['la confiance donnée au compte-gouttes épargne bien des tempêtes', 'une réponse qui a dormi se réveille plus nette'] },
  48: { gift: ['le penseur de l’image voit plus loin depuis une chaise tranquille', 'un carnet et une lampe forment un couple efficace'] },
  49: { gift: ['une île intérieure est charmante quand elle a un pont', 'les fruits du retrait aiment aussi aller au marché'] },
  50: { gift: ['une foule peut porter votre projet sans courber votre volonté', 'une idée racontée à beaucoup revient améliorée'] },
  51: {
    gift: ['le guerrier du blason est convié à protéger plutôt qu’à conquérir', 'le bouclier sert à couvrir les autres autant que vous'],
  },
  52: { gift: ['la tempête peinte ici demande ce qui vaut d’être sauvé', 'après le grand vent, on voit quelles racines tiennent'] },
};
