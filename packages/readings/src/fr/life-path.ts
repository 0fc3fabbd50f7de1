import type { Statements } from '../knowledge.ts';

/** The road a life keeps taking, and what it keeps teaching. */
export const lifePath: Statements<'lifePath'> = {
  1: {
    gift: [
      'la page blanche vous donne plus d’élan qu’un plan déjà tracé',
      'vos plus belles étapes commencent par un départ que personne n’attendait',
      'un terrain vague vous souffle déjà une maison entière',
    ],
    shadow: [
      'vous portez longtemps une charge avant d’accepter qu’on vous aide',
      'un bon conseil sonne vite comme un ordre à vos oreilles',
      'la deuxième place de la file vous paraît bien loin de la porte',
    ],
    relationships: [
      'vos proches courent parfois quelques pas derrière vous',
      'l’amour vous va mieux quand votre projet devient aussi celui de l’autre',
    ],
    work: [
      'les chantiers neufs vous réussissent davantage que les maisons déjà meublées',
      'vous signez volontiers ce que vous avez mené jusqu’au bout',
    ],
    inner: [
      'votre confiance grandit avec les pas faits plutôt qu’avec les compliments',
      'tout en revient à la question de votre propre volonté',
    ],
    practice: [
      'passez le premier coup de fil d’un projet qui attend depuis trop longtemps',
      'demandez un coup de main pour une tâche que vous sauriez faire sans aide',
      'présentez un projet avant qu’il ne soit parfait',
    ],
  },
  2: {
    gift: [
      'votre route passe souvent par des tables où il faut quelqu’un pour rapprocher les chaises',
      'la patience vous ouvre des portes que d’autres poussent de l’épaule',
      'la main que vous tendez en trouve une autre à mi-chemin',
    ],
    shadow: [
      'un oui vous échappe parfois avant que votre avis soit formé',
      'une petite phrase blessante voyage longtemps dans votre poche',
      'l’envie de plaire peut changer votre route sans prévenir',
    ],
    relationships: [
      'vivre à deux vous apprend peu à peu quelle place vous revient',
      'vos amitiés gagnent en solidité le jour où vous osez dire non',
    ],
    work: ['vous tenez dans l’ombre des fils qui casseraient sans vous', 'un binôme fiable double ce que vous osez entreprendre'],
    inner: ['tout vous ramène à votre propre voix au milieu du chœur', 'une soirée paisible compte plus pour vous qu’une dispute gagnée'],
    practice: [
      'choisissez vous-même le restaurant la prochaine fois, sans sonder la tablée',
      'laissez mûrir une réponse jusqu’à demain puis donnez-la sans détour',
      'annoncez votre souhait avant que la tablée n’ouvre la carte',
    ],
  },
  3: {
    gift: [
      'une phrase bien tournée vous fait entrer là où l’on se taisait',
      'la gaieté sait vous retrouver même les jours de pluie',
      'votre façon de raconter rallume une salle éteinte',
    ],
    shadow: [
      'bien des feux s’allument chez vous et peu brûlent jusqu’au matin',
      'la plaisanterie arrive à point quand une conversation devient sérieuse',
      'la fête du jour brûle parfois le bois du lendemain',
    ],
    relationships: [
      'rire ensemble vous rapproche plus vite que les longues explications',
      'vos proches aiment aussi entendre le récit de vos jours gris',
    ],
    work: [
      'votre travail respire dès qu’il a un public, même de trois personnes',
      'vous rendez clair en deux images ce qui remplissait dix pages',
    ],
    inner: [
      'écrire ou chanter remet de l’ordre dans vos tiroirs intérieurs',
      'la joie est chez vous une discipline qui se reprend chaque jour',
    ],
    practice: [
      'terminez une seule des petites choses commencées ce mois-ci',
      'racontez à voix haute une histoire de famille avant qu’elle ne s’efface',
      'sauvez une idée en trois lignes avant de sortir',
    ],
  },
  4: {
    gift: [
      'ce que vous bâtissez lentement tient encore debout dix hivers plus tard',
      'les gens posent volontiers leurs clés dans vos mains',
      'tôt ou tard, on vous remet les registres et les outils',
    ],
    shadow: [
      'vous continuez parfois un travail dont plus personne n’a besoin',
      'un changement de dernière minute vous gâche la journée plus qu’il ne devrait',
      'l’habitude vous ramène au bureau même un jour de fête',
    ],
    relationships: [
      'votre tendresse se reconnaît à l’étagère réparée et au plein d’essence',
      'une promesse tenue vaut pour vous tous les bouquets',
    ],
    work: ['vous savez par quel bout prendre une montagne de dossiers', 'une méthode claire vous repose plus qu’un long congé'],
    inner: ['le sol sous vos pieds se construit une habitude après l’autre', 'vous trouvez le calme en remettant un placard en ordre'],
    practice: [
      'videz un seul tiroir et arrêtez-vous là',
      'laissez un travail assez bon tel quel, sans y revenir',
      'déplacez un objet qui n’a pas bougé depuis toujours',
    ],
  },
  5: {
    gift: [
      'les virages vous enseignent davantage que les lignes droites',
      'un imprévu réveille en vous une agilité que la routine endort',
      'un détour vous rapporte plus que le trajet prévu',
    ],
    shadow: [
      'vous quittez parfois la salle juste avant la plus belle scène',
      'l’ennui vous fait ouvrir des portes que vous auriez pu laisser closes',
      'la gare suivante semble toujours plus jolie que celle-ci',
    ],
    relationships: [
      'vous restez volontiers là où l’on vous laisse une fenêtre ouverte',
      'vos liens durent quand ils savent changer de décor',
    ],
    work: ['un poste aux journées toutes semblables use vite vos semelles', 'vous apprenez un métier en y touchant plutôt qu’en le lisant'],
    inner: [
      'la liberté revient toujours à demander ce que vous ferez d’elle',
      'vos sens comprennent un lieu avant que votre tête n’ait son mot à dire',
    ],
    practice: [
      'rentrez un soir par une rue que vous n’avez jamais prise',
      'gardez un rendez-vous dont vous avez envie de vous échapper',
      'restez sur un banc jusqu’à ce que l’impatience passe',
    ],
  },
  6: {
    gift: [
      'vous laissez les endroits un peu plus accueillants que vous ne les avez trouvés',
      'on vient chez vous chercher un conseil et l’on repart avec une soupe',
      'les plantes, les enfants et les conversations prospèrent autour de vous',
    ],
    shadow: [
      'vous prenez en charge des soucis que personne ne vous a confiés',
      'votre idée du bien faire pèse parfois sur les épaules d’autrui',
      'les soucis des vôtres finissent par dormir sur votre oreiller',
    ],
    relationships: [
      'aimer passe chez vous par des gestes que l’on compte trop peu',
      'vos proches respirent mieux quand vous leur laissez leurs erreurs',
    ],
    work: [
      'vous veillez à ce que le travail reste humain pour toute l’équipe',
      'la beauté d’une chose bien finie compte dans votre salaire',
    ],
    inner: [
      'prendre soin de vous demande plus de courage que de veiller sur les autres',
      'une maison en paix apaise aussi ce qui remue en vous',
    ],
    practice: [
      'faites ce soir votre plat préféré, et pour vous d’abord',
      'laissez une personne résoudre elle-même ce qu’elle vous raconte',
      'gardez pour vous la meilleure part du gâteau',
    ],
  },
  7: {
    gift: [
      'la route vous conduit vers des questions que peu de gens osent ouvrir',
      'une heure de silence vous rend plus lucide que trois avis',
      'ce que vous découvrez sans bruit sert plus tard à beaucoup',
    ],
    shadow: [
      'vous cherchez encore la preuve quand la réponse a déjà pris son train',
      'le doute vous tient parfois à l’écart de ceux qui vous attendent',
      'la dernière certitude qui manque vous retient au bord de l’eau',
    ],
    relationships: ['votre affection parle peu et se souvient de tout', 'vous aimez les gens avec qui l’on peut se taire en voiture'],
    work: ['vous creusez un sujet jusqu’à toucher la roche', 'une tâche sans interruption vaut pour vous deux réunions bien menées'],
    inner: ['la solitude vous nourrit tant que vous en gardez la clé', 'vos convictions se forment la nuit, entre deux pages'],
    practice: [
      'posez à quelqu’un la question que vous gardez pour les livres',
      'marchez vingt minutes sans téléphone ni écouteurs',
      'laissez tremper une question et allez voir du monde',
    ],
  },
  8: {
    gift: [
      'les responsabilités finissent souvent par trouver votre bureau',
      'vous voyez d’un coup d’œil ce qu’une affaire vaut et ce qu’elle coûte',
      'votre œil trouve le levier que personne n’avait tiré',
    ],
    shadow: [
      'vous mesurez parfois une journée à ce qu’elle a rapporté',
      'la poigne qui vous sert dehors se détend difficilement à la maison',
      'le repos figure dans votre agenda en petits caractères',
    ],
    relationships: [
      'vos proches ont besoin de vous voir les mains vides de temps en temps',
      'votre générosité devient plus douce quand elle ne tient pas les comptes',
    ],
    work: [
      'vous savez décider quand la pièce entière regarde ses chaussures',
      'un objectif chiffré vous fait lever plus tôt que le réveil',
    ],
    inner: ['la force vous apprend avec les années à rester juste', 'vos échecs vous en ont souvent appris plus long que vos victoires'],
    practice: [
      'offrez un service dont vous ne parlerez à personne',
      'rendez à quelqu’un le mérite d’un succès qui porte votre nom',
      'quittez le travail à l’heure et n’emportez rien',
    ],
  },
  9: {
    gift: [
      'votre route croise des gens de tous les bords et vous les écoutez tous',
      'vous voyez la forêt entière quand d’autres comptent les troncs',
      'votre porte connaît les accents de partout',
    ],
    shadow: [
      'vous donnez parfois le manteau dont vous auriez besoin ce soir',
      'une vieille histoire garde chez vous sa chaise longtemps après le départ',
      'une belle cause peut cacher votre propre soif',
    ],
    relationships: [
      'votre cœur fait de la place, même quand la table est pleine',
      'aimer une seule personne vous demande plus que d’aimer tout le monde',
    ],
    work: ['vous travaillez mieux pour une cause que pour un titre', 'un métier qui soulage quelqu’un vous fait oublier l’horloge'],
    inner: ['chaque fin vous rend un peu plus de place au-dedans', 'pardonner est pour vous un exercice plutôt qu’un grand moment'],
    practice: [
      'donnez un objet que vous gardez par habitude',
      'fermez une vieille conversation par trois lignes aimables',
      'déclinez une sollicitation et accordez-vous une sieste',
    ],
  },
  11: {
    gift: [
      'des éclairs de justesse vous viennent là où d’autres ouvrent une carte',
      'votre présence allume chez les gens une idée qu’ils ne se connaissaient pas',
      'vous mettez d’un coup un nom sur ce que tous sentaient',
    ],
    shadow: [
      'vos antennes captent aussi l’orage qui ne vous concerne pas',
      'vous rêvez parfois si haut que l’escalier paraît indigne',
      'qui marche la tête en l’air bute sur le trottoir',
    ],
    relationships: [
      'vous sentez un froid dans la voix avant que la phrase soit finie',
      'un entourage calme fait de votre finesse un cadeau',
    ],
    work: [
      'vos intuitions gagnent à passer par un brouillon et un calendrier',
      'vous inspirez une équipe d’autant mieux que vos pieds touchent terre',
    ],
    inner: ['tout vous invite à croire ce que vous percevez sans en faire un drame', 'vos nerfs vous disent la vérité un peu fort'],
    practice: [
      'notez chaque matin la première image qui vous traverse l’esprit',
      'coupez toute lumière vive une heure avant de dormir',
      'racontez une intuition avec des mots de cuisine',
    ],
  },
  22: {
    gift: [
      'vous savez donner des fondations à ce qui n’était qu’un dessin',
      'de grands projets se laissent porter quand vous en tenez le plan',
      'les idées sans abri trouvent chez vous une charpente et un toit',
    ],
    shadow: [
      'l’ampleur de la tâche vous fige parfois au pied du premier mur',
      'vous demandez aux autres la mesure que vous vous imposez',
      'le plan parfait peut retarder la première pelletée',
    ],
    relationships: [
      'vos proches aimeraient être vos invités plutôt que vos associés',
      'vous aimez en construisant, et il arrive qu’on préfère une promenade',
    ],
    work: [
      'vous reliez dans une même maquette des gens qui ne se parlaient pas',
      'ce que vous organisez continue souvent de marcher sans vous',
    ],
    inner: [
      'l’expérience vous apprend à poser une pierre plutôt que d’attendre la cathédrale',
      'votre calme revient dès que le rêve a un mode d’emploi',
    ],
    practice: [
      'découpez votre plus grand projet jusqu’à trouver un pas d’une heure',
      'passez un après-midi entier sans rien améliorer',
      'inscrivez à l’agenda le plus petit pas du plus grand projet',
    ],
  },
  33: {
    gift: [
      'vous enseignez surtout par la manière dont vous traitez les gens',
      'auprès de vous, beaucoup retrouvent le courage de leur propre bonté',
      'à vos côtés, une erreur devient une leçon sans punition',
    ],
    shadow: [
      'vous portez le chagrin des autres comme un enfant endormi',
      'votre exigence de douceur se retourne parfois contre vous',
      'votre lampe reste allumée tant qu’un chagrin veille',
    ],
    relationships: ['la tendresse vous vient vite et le repos beaucoup moins', 'vos proches vous aiment aussi quand vous n’aidez personne'],
    work: [
      'vous faites grandir les débutants sans leur faire sentir leur retard',
      'un lieu où l’on soigne, instruit ou accueille vous ressemble',
    ],
    inner: [
      'les années vous rappellent que votre cœur compte aussi dans le cercle',
      'une chanson simple vous rend plus de force qu’un grand discours',
    ],
    practice: [
      'enseignez à quelqu’un un geste que vous faites les yeux fermés',
      'acceptez une aide sans la rendre le jour même',
      'laissez quelqu’un vous voir au repos sans vous excuser',
    ],
  },
};
