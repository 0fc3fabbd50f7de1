import type { Statements } from '../knowledge.ts';

/** What others see first. */
export const personality: Statements<'personality'> = {
  1: {
    gift: [
      'on vous remarque dès l’entrée, comme si la réunion pouvait commencer',
      'votre poignée de main annonce une décision',
      'votre arrivée donne à la conversation son point de départ',
    ],
    shadow: [
      'on vous croit parfois au-dessus du doute et l’on n’ose pas vous interrompre',
      'votre air pressé fait reculer les questions timides',
      'votre ton tranchant peut fermer des bouches qui allaient s’ouvrir',
    ],
    relationships: [
      'les gens vous abordent avec respect avant de vous aborder avec chaleur',
      'on aime près de vous la sensation d’avancer',
    ],
    work: ['on vous tend le feutre devant le tableau sans savoir pourquoi', 'votre ton net fait suivre les consignes sans discussion'],
    inner: [
      'derrière cette allure droite, personne ne devine vos hésitations',
      'votre allure décidée vous rassure vous-même les mauvais matins',
    ],
    practice: [
      'laissez parler trois personnes avant de prendre la parole',
      'souriez en premier à la prochaine personne intimidée',
      'remplacez votre prochaine affirmation par une question',
    ],
  },
  2: {
    gift: [
      'votre présence adoucit une pièce sans en changer un meuble',
      'on se confie à vous dans une file d’attente',
      'votre manière tranquille rend le téléphone moins pressant',
    ],
    shadow: [
      'on prend parfois votre réserve pour un accord',
      'votre discrétion fait que l’on vous oublie au moment des remerciements',
      'votre place au fond de la photo passe pour un choix',
    ],
    relationships: ['les gens se sentent entendus avant d’avoir fini', 'vous mettez à l’aise jusqu’aux cousins fâchés'],
    work: ['vos collègues vous demandent de relire les messages délicats', 'on vous place volontiers entre deux caractères difficiles'],
    inner: ['votre visage calme cache des calculs pour que tout se passe bien', 'peu de gens soupçonnent la fermeté sous votre voix basse'],
    practice: [
      'parlez un peu plus fort que d’habitude pendant une journée',
      'portez une couleur qui vous fait remarquer',
      'prenez la place du milieu à la prochaine réunion',
    ],
  },
  3: {
    gift: [
      'on entend votre rire avant de voir votre manteau',
      'votre visage raconte l’histoire en même temps que vous',
      'vos gestes et vos sourcils racontent déjà une anecdote',
    ],
    shadow: [
      'on vous croit toujours d’humeur légère et l’on n’en demande pas plus',
      'votre éclat laisse croire que rien ne vous pèse',
      'votre voix recouvre par instants celle d’à côté',
    ],
    relationships: ['les inconnus vous parlent comme à une vieille connaissance', 'on vous invite pour que la fête prenne'],
    work: [
      'votre présentation reste en mémoire quand les graphiques s’effacent',
      'on vous envoie parler parce que vous faites aimer l’affaire',
    ],
    inner: [
      'sous la vivacité, il y a quelqu’un qui relit ses phrases la nuit',
      'le public vous porte et vous laisse ensuite un grand silence',
    ],
    practice: [
      'répondez une fois franchement à qui demande comment vous allez',
      'écoutez une histoire entière sans ajouter la vôtre',
      'laissez une pause sans plaisanterie dans la prochaine conversation',
    ],
  },
  4: {
    gift: [
      'on pense en vous voyant que les papiers sont en règle',
      'votre mise sobre inspire confiance avant les références',
      'votre présence rend la liste des tâches moins longue',
    ],
    shadow: [
      'votre sérieux passe de loin pour de la sévérité',
      'on vous soupçonne de compter les minutes de retard',
      'qui vous voit du dehors n’imagine pas votre côté joueur',
    ],
    relationships: [
      'les gens vous prêtent leurs clés, leurs plantes et leurs secrets pratiques',
      'on sait que votre parole a le poids du bois plein',
    ],
    work: ['on vous confie la caisse sans longue discussion', 'votre bureau bien tenu plaide déjà pour vous'],
    inner: [
      'ce que l’on prend pour de la froideur est souvent de l’attention',
      'on ignore combien de tendresse loge dans votre ponctualité',
    ],
    practice: [
      'changez un détail de votre tenue, juste pour le plaisir',
      'acceptez une invitation faite à la dernière minute',
      'arrivez à un rendez-vous sans le moindre plan',
    ],
  },
  5: {
    gift: [
      'on vous remarque à votre façon d’être déjà ailleurs',
      'votre regard donne envie d’annuler la routine',
      'un vent frais entre dans la pièce avec vous',
    ],
    shadow: [
      'on hésite à compter sur vous avant de vous connaître',
      'votre bougeotte laisse croire que vous vous ennuyez',
      'votre vivacité essouffle ceux qui marchent posément',
    ],
    relationships: ['vous liez connaissance entre deux étages', 'votre entrain donne du courage aux prudents'],
    work: ['on vous demande l’idée neuve quand la salle s’endort', 'votre aisance avec les inconnus ouvre des marchés et des tiroirs'],
    inner: ['peu de gens voient la fatigue derrière tant de mouvement', 'votre air pressé cache un vrai besoin d’attaches'],
    practice: [
      'restez jusqu’au bout d’une soirée que vous alliez quitter',
      'regardez la personne en face le temps de trois phrases entières',
      'racontez une histoire jusqu’au bout sans en changer',
    ],
  },
  6: {
    gift: [
      'on se sent auprès de vous comme dans une cuisine chauffée',
      'votre goût se voit sans jamais hausser le ton',
      'votre bonjour a le goût d’un café tout juste passé',
    ],
    shadow: [
      'les inconnus vous confient leurs soucis dès le premier banc',
      'on voit en vous le bon cœur plus souvent que la bonne tête',
      'le groupe attend de vous une patience sans fond',
    ],
    relationships: [
      'on vous prend pour la personne qui restera aider à ranger',
      'les enfants et les voisins savent très vite votre prénom',
    ],
    work: ['la clientèle s’en remet à vous comme à la famille', 'votre accueil vaut une enseigne'],
    inner: ['vous gardez bonne mine même les jours où le cœur n’y est pas', 'peu soupçonnent que votre douceur a aussi ses lassitudes'],
    practice: [
      'asseyez-vous au prochain repas et laissez les autres servir',
      'refusez poliment une demande qui vous arrive à l’improviste',
      'répondez à une demande par un peut-être souriant',
    ],
  },
  7: {
    gift: [
      'on devine chez vous une pièce fermée et l’on a envie de frapper',
      'votre silence passe souvent à raison pour de la profondeur',
      'votre regard posé donne du poids à la salle',
    ],
    shadow: [
      'de loin, votre réserve a l’air d’un verdict',
      'on vous croit en train de juger quand vous observez seulement',
      'votre œil attentif met les timides dans l’embarras',
    ],
    relationships: ['on choisit ses mots en votre présence', 'on vous raconte peu et l’on vous raconte vrai'],
    work: ['on vous tend la question difficile avec un respect un peu gêné', 'votre avis arrive tard et clôt le débat'],
    inner: ['personne ne voit le tumulte derrière votre front tranquille', 'vous paraissez loin alors que vous entendez tout'],
    practice: [
      'dites une banalité aimable sur le palier',
      'racontez à table une chose drôle qui vous est arrivée',
      'appelez trois personnes par leur prénom aujourd’hui',
    ],
  },
  8: {
    gift: [
      'on vous cède le passage comme à qui connaît sa route',
      'votre tenue et votre ton annoncent du solide',
      'à votre entrée, les dos se redressent dans la salle',
    ],
    shadow: [
      'votre assurance laisse peu de place à ceux qui cherchent leurs mots',
      'on vous imagine riche de réponses et l’on tait les siennes',
      'votre air infaillible tient à distance les amitiés simples',
    ],
    relationships: [
      'les gens vous demandent conseil avant de vous demander des nouvelles',
      'une marque de simplicité de votre part surprend et rapproche',
    ],
    work: ['votre nom rassure au bas d’un devis', 'on vous attribue le pouvoir avant même le poste'],
    inner: ['derrière la carrure, il y a un besoin d’affection sans résultat à fournir', 'on ne vous voit presque jamais souffler'],
    practice: [
      'avouez devant les autres que vous ne savez pas',
      'tenez la porte à tout un groupe et passez en dernier',
      'demandez des nouvelles de la famille avant de parler de délais',
    ],
  },
  9: {
    gift: [
      'on vous croit d’un peu partout, à l’aise dans toutes les cours',
      'votre regard large fait du bien à qui se croyait de trop',
      'bien des voyages se lisent sur votre visage',
    ],
    shadow: [
      'votre air rêveur fait croire que vous n’écoutez qu’à moitié',
      'on vous sollicite pour toutes les quêtes du quartier',
      'votre amabilité pour tous déroute qui en espérait davantage',
    ],
    relationships: ['les gens vous racontent leur vie sur un quai de gare', 'une certaine distance reste dans votre chaleur'],
    work: ['on pense à vous quand il faut parler au nom de tous', 'votre manière digne relève le niveau d’un débat'],
    inner: ['peu savent quels adieux se cachent dans votre sourire', 'votre bienveillance publique demande du repos en privé'],
    practice: [
      'posez une limite aimable à la prochaine sollicitation',
      'apprenez le prénom d’une personne que vous croisez chaque jour',
      'annoncez tout haut votre favori et défendez-le',
    ],
  },
  11: {
    gift: [
      'on perçoit chez vous une lumière un peu nerveuse qui intrigue',
      'votre présence change l’air d’une salle avant le premier mot',
      'votre venue éclaire autrement la conversation',
    ],
    shadow: [
      'on vous croit fragile quand vous êtes simplement à l’écoute',
      'votre intensité surprend ceux qui venaient bavarder',
      'la tension de vos gestes gagne toute la table',
    ],
    relationships: ['les inconnus sentent qu’ils peuvent vous parler de l’essentiel', 'on se souvient de vos yeux plus que de vos phrases'],
    work: ['on vous appelle quand il manque une étincelle au projet', 'votre style à part donne du crédit aux idées étranges'],
    inner: ['sous cette clarté, vos nerfs comptent chaque bruit', 'vous paraissez dans la lune au moment où vous captez le plus'],
    practice: [
      'ralentissez votre débit pendant un entretien',
      'sortez prendre l’air dès que la pièce vous remplit trop',
      'fermez les yeux un instant avant d’entrer dans une salle comble',
    ],
  },
  22: {
    gift: [
      'on vous prête la carrure des gens qui tiennent les plans',
      'votre calme fait croire que le pont est déjà construit',
      'votre présence rappelle un vieux pont où tout le monde passe',
    ],
    shadow: [
      'les autres attendent de vous l’impossible sans le formuler',
      'votre sérieux de grand chantier intimide les amateurs',
      'votre stature semble trop grande pour une accolade',
    ],
    relationships: ['vos proches se sentent à l’abri sous votre grand manteau', 'les petites aides n’osent pas se proposer à vous'],
    work: [
      'on vous imagine à la tête de l’affaire, même depuis le dernier rang',
      'votre mot tranquille suffit à remettre une équipe au travail',
    ],
    inner: [
      'l’image de solidité vous oblige parfois à cacher une fissure',
      'vous donnez l’impression de savoir, y compris quand vous cherchez',
    ],
    practice: [
      'demandez un petit service à quelqu’un que votre carrure impressionne',
      'parlez d’un projet raté avec le sourire',
      'participez à une petite chose sans l’organiser',
    ],
  },
  33: {
    gift: [
      'on se redresse un peu en votre présence, comme devant un bon maître',
      'votre bonté se lit avant votre nom',
      'votre visage fait penser aux professeurs qu’on n’oublie pas',
    ],
    shadow: [
      'on vous croit inépuisable au point d’entrer sans frapper',
      'votre douceur passe auprès de certains pour de la naïveté',
      'on oublie facilement que vous avez faim aussi',
    ],
    relationships: ['les enfants comme les chagrins vous trouvent sans se tromper', 'on cherche près de vous une parole qui ne juge pas'],
    work: ['votre patience avec les maladroits fait votre réputation', 'une équipe vous confie ses nouveaux venus'],
    inner: ['votre sourire tient bon plus longtemps que vos forces', 'on devine mal la solitude de qui console toujours'],
    practice: [
      'dites aujourd’hui que vous avez besoin d’une pause',
      'laissez passer une occasion d’aider que d’autres peuvent saisir',
      'laissez le téléphone sonner une fois sans répondre',
    ],
  },
};
