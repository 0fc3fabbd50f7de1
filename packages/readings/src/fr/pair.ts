import type { Statements } from '../knowledge.ts';

/** Two people with these roots together. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['à vous deux, les projets démarrent avant que le café soit froid', 'deux départs rapides mettent n’importe quel plan en route'],
    shadow: [
      'deux volontés de capitaine se disputent volontiers un seul gouvernail',
      'aucune des deux ardeurs n’aime le siège du passager',
    ],
    practice: ['partagez les domaines, et que chaque domaine n’ait qu’une voix', 'répartissez les sujets et respectez la main qui conduit'],
  },
  '1-2': {
    gift: ['votre duo ouvre la route et y pose aussitôt des bancs', 'un côté ouvre la porte et l’autre la tient pour la suite'],
    shadow: ['la hâte d’un côté fait taire la nuance de l’autre', 'la réponse vive renverse une question à peine formée'],
    practice: ['convenez d’un soir où la voix la plus douce décide', 'attendez un jour avant ce qui engage le duo'],
  },
  '1-3': {
    gift: ['l’audace et la fantaisie font de vous un duo qu’on invite', 'l’initiative trouve une voix et la voix trouve un cap'],
    shadow: ['un côté veut aboutir pendant que l’histoire se raconte encore', 'le plan veut partir et la récréation n’est pas finie'],
    practice: ['fêtez ensemble un résultat avant d’en annoncer un nouveau', 'présentez ensemble une idée à quelques amis'],
  },
  '1-4': {
    gift: ['chez vous, l’élan trouve un plan et le plan trouve un moteur', 'le premier pas et la dernière vis sortent du même atelier'],
    shadow: ['le départ presse d’un côté et la vérification traîne de l’autre', 'un côté a déjà démarré que l’autre mesure le couloir'],
    practice: ['fixez à deux une heure limite pour chaque décision', 'dressez une liste commune et partagez-la selon les goûts'],
  },
  '1-5': {
    gift: ['votre entente a le goût des valises faites en dix minutes', 'la hardiesse d’aller voir passe d’un côté à l’autre'],
    shadow: ['deux libertés fortes peuvent oublier de se donner rendez-vous', 'nul ne veut rester pour fermer la maison'],
    practice: ['inscrivez chaque semaine une heure commune que rien ne déplace', 'choisissez une petite aventure et rangez tout au retour'],
  },
  '1-6': {
    gift: ['un esprit de pionnier et un esprit de foyer se complètent ici', 'l’audace trouve un foyer et le foyer trouve une direction'],
    shadow: ['la sollicitude d’un côté prend de l’autre l’allure d’une laisse', 'les plans du dehors se heurtent aux tâches du dedans'],
    practice: [
      'demandez-vous mutuellement quelle aide est vraiment souhaitée',
      'marquez une soirée pour la maison et une pour les projets',
    ],
  },
  '1-7': {
    gift: ['entre vous, l’action et la réflexion s’apprennent l’une à l’autre', 'un regard repère le sentier et l’autre lit les pierres'],
    shadow: ['la porte fermée d’un côté passe de l’autre pour un refus', 'le silence vaut reproche et l’entrain passe pour du bruit'],
    practice: ['échangez d’avance vos heures de silence', 'alternez une sortie remuante et une sortie presque muette'],
  },
  '1-8': {
    gift: ['votre alliance sait viser loin et tenir la cadence', 'l’élan et le souffle s’associent chez vous pour de longs trajets'],
    shadow: ['un concours discret peut s’installer jusque dans la cuisine', 'le tableau des scores s’invite parfois au dîner'],
    practice: ['choisissez un but que vous ne pouvez atteindre qu’ensemble', 'dites qui tranche chaque sujet et qui se repose'],
  },
  '1-9': {
    gift: ['une volonté claire se met chez vous au service d’un grand cœur', 'une volonté nette sert de mât à une voile très large'],
    shadow: [
      'le but personnel et le but de tous se tournent parfois le dos',
      'servir son but et servir tout le monde se disputent la soirée',
    ],
    practice: ['consacrez une journée commune à une cause qui vous tient à cœur', 'faites pour votre rue une chose née d’une idée à vous'],
  },
  '2-2': {
    gift: ['vous vous devinez mieux que bien des gens ne se parlent', 'le calme passe d’une main à l’autre comme un plaid'],
    shadow: ['à force d’égards, personne ne dit ce qui le blesse', 'vos deux politesses attendent que l’autre choisisse'],
    practice: ['énoncez tour à tour un souhait net avant le dîner', 'jouez la décision à pile ou face et suivez la pièce'],
  },
  '2-3': {
    gift: ['l’écoute et la parole trouvent chez vous leur juste partage', 'un silence attentif offre une scène aux belles histoires'],
    shadow: ['une plaisanterie de trop peut blesser une oreille sensible', 'un joyeux vacarme couvre un soupir qui voulait parler'],
    practice: ['laissez à la voix discrète la première moitié du repas', 'demandez si la plaisanterie est bien passée avant la suivante'],
  },
  '2-4': {
    gift: ['votre lien a la solidité d’une table bien collée', 'la constance et la caresse se répondent d’une pièce à l’autre'],
    shadow: [
      'le besoin de tendresse attend parfois que les comptes soient faits',
      'le sentiment demandait des mots et reçoit une armoire rangée',
    ],
    practice: ['offrez-vous un geste doux entre deux corvées', 'échangez un compliment parlé contre une corvée faite'],
  },
  '2-5': {
    gift: [
      'l’ancre et la voile que vous êtes ensemble font un bon bateau',
      'les nouvelles de la rue trouvent chez vous une oreille gourmande',
    ],
    shadow: ['le goût du départ laisse au froid le goût d’attendre', 'un côté veut rester et l’autre a déjà lacé ses souliers'],
    practice: [
      'prévoyez un petit signe quotidien quand la distance s’allonge',
      'prévoyez une balade courte dont l’heure de retour est connue',
    ],
  },
  '2-6': {
    gift: ['votre maison commune donne envie de retirer ses chaussures', 'la délicatesse trouve auprès de vous table mise et couverture'],
    shadow: ['à tant prévenir les désirs, on finit par ne plus les connaître', 'tant d’attentions mutuelles peuvent cacher ce qui gêne'],
    practice: ['jouez à refuser une gentillesse par jour avec le sourire', 'avouez avec tact une chose que vous changeriez'],
  },
  '2-7': {
    gift: ['la tendresse et la profondeur vous valent de longues soirées', 'une présence douce respecte le silence de qui réfléchit'],
    shadow: ['un retrait muet d’un côté réveille des craintes de l’autre', 'une porte poussée sans un mot rallume de vieilles craintes'],
    practice: ['mettez un mot sur la porte avant de vous isoler', 'restez dans la même pièce avec des livres et sans sujet'],
  },
  '2-8': {
    gift: ['la fermeté et le tact vous ouvrent à deux des portes lourdes', 'vos négociations finissent avec tout le monde encore à table'],
    shadow: ['le ton sec du soir pèse plus qu’il ne voulait', 'l’ordre blesse à l’endroit où l’on espérait une demande'],
    practice: ['séparez l’heure des affaires et l’heure du repos', 'remplacez cette semaine un ordre par une question'],
  },
  '2-9': {
    gift: ['vos deux bontés se répondent d’un bout à l’autre de la ville', 'le soin du détail et l’amour du large se complètent'],
    shadow: ['le monde prend la place que l’intimité espérait', 'la maison s’ennuie du temps donné à la cause'],
    practice: ['gardez un soir sans autre invité que vous', 'bloquez une soirée pour le duo et sans téléphone'],
  },
  '3-3': {
    gift: ['avec vous, même la liste des courses devient une chanson', 'entre vous, une conversation tourne à la fête en deux minutes'],
    shadow: ['deux verves pareilles se coupent la parole au meilleur moment', 'les idées abondent et les verres sales aussi'],
    practice: ['finissez ensemble une chose avant d’en imaginer trois', 'terminez à quatre mains une chose née d’un fou rire'],
  },
  '3-4': {
    gift: [
      'la fantaisie reçoit un toit et le toit reçoit des fenêtres',
      'l’imagination reçoit un calendrier et le calendrier des couleurs',
    ],
    shadow: ['le sérieux éteint par moments les bougies que la fête allume', 'un côté paraît pesant et l’autre paraît étourdi'],
    practice: ['alternez une soirée improvisée et une soirée réglée', 'mettez une heure de bêtises à l’agenda et tenez-la'],
  },
  '3-5': {
    gift: ['votre duo met de l’air et des rires partout où il passe', 'de n’importe quel mardi, vous faites un jour férié'],
    shadow: ['personne ne se rappelle qui devait payer l’électricité', 'les promesses et les dépenses courent plus vite que la montre'],
    practice: ['tirez au sort les tâches ennuyeuses au début de chaque mois', 'cuisinez à la maison une recette d’un pays lointain'],
  },
  '3-6': {
    gift: ['la gaieté et l’hospitalité remplissent vos dimanches', 'le rire entre à la cuisine et la tendresse monte en scène'],
    shadow: ['le jeu continue quand le rangement voudrait commencer', 'la légèreté d’un côté a pour l’autre un air de négligence'],
    practice: ['débarrassez la table en musique et à quatre mains', 'décorez à deux la table d’un soir ordinaire'],
  },
  '3-7': {
    gift: ['chez vous, la parole met en lumière de longues méditations', 'une parole agile rencontre une pensée qui creuse'],
    shadow: ['le bruit et le silence réclament la même pièce', 'une moitié voudrait un public et l’autre une porte close'],
    practice: ['réservez chez vous un coin bavard et un coin muet', 'convenez avant la fête de l’heure du départ'],
  },
  '3-8': {
    gift: [
      'l’idée brillante rencontre ici quelqu’un qui sait la mener au port',
      'le charme ouvre la porte et la stratégie avance une chaise',
    ],
    shadow: ['la légèreté irrite la rigueur les jours d’échéance', 'le bon mot heurte de front le tableau des objectifs'],
    practice: ['ouvrez chaque réunion à deux par cinq minutes de jeu', 'fêtez une victoire sans citer un seul chiffre'],
  },
  '3-9': {
    gift: ['vos deux cœurs généreux attirent les histoires du monde entier', 'vous répandez à deux des récits qui font du bien'],
    shadow: ['tant de public alentour vous laisse peu de coulisses', 'l’émotion grossit l’intrigue et le fait disparaît'],
    practice: ['racontez-vous le soir une chose que nul n’a entendue', 'écrivez ensemble une lettre à quelqu’un de lointain'],
  },
  '4-4': {
    gift: ['ce que vous construisez ensemble résiste au gel', 'vos accords tiennent debout comme un mur bien monté'],
    shadow: ['deux méthodes également bonnes peuvent se faire la guerre', 'la routine peut raidir jusqu’à l’heure du bonsoir'],
    practice: ['cassez une habitude commune le premier samedi du mois', 'laissez une tâche de la maison sans règle pendant huit jours'],
  },
  '4-5': {
    gift: ['la charpente et le courant d’air font une maison vivante', 'la carte et le vent apprennent à voyager dans la même voiture'],
    shadow: ['un plan annulé en riant coûte à l’autre une nuit', 'un côté nomme désordre ce que l’autre nomme de l’air'],
    practice: ['laissez dans chaque programme une case vide sans discussion', 'prévoyez une journée en détail et la suivante pas du tout'],
  },
  '4-6': {
    gift: ['vos deux fidélités bâtissent un foyer où rien ne manque', 'le garde-manger et la tendresse ne connaissent pas de pénurie'],
    shadow: ['le devoir s’invite jusque dans vos jours de fête', 'les tâches grignotent l’heure des mots doux'],
    practice: ['sortez sans sac, sans liste et sans heure de retour', 'passez un après-midi dehors sans rien régler'],
  },
  '4-7': {
    gift: ['votre patience et votre rigueur réunies vont au fond des choses', 'le travail sérieux et l’étude calme s’épaulent sans bruit'],
    shadow: ['les sentiments restent chez vous longtemps dans leur emballage', 'les mots tendres font longtemps la file au guichet'],
    practice: [
      'posez-vous une question tendre par semaine, réponse courte permise',
      'marchez lentement et échangez une peur contre une autre',
    ],
  },
  '4-8': {
    gift: ['à vous deux, un grand ouvrage avance à l’heure dite', 'la solidité et l’ambition bâtissent ensemble de hauts étages'],
    shadow: ['la vie commune risque de ressembler à un conseil d’administration', 'le repos ne figure jamais à l’ordre du jour'],
    practice: ['interdisez le travail à table pendant tout un week-end', 'oubliez le travail le temps d’un dîner'],
  },
  '4-9': {
    gift: ['un idéal trouve auprès de vous les planches qu’il lui fallait', 'la brique trouve un sens et le sens trouve ses briques'],
    shadow: ['le toit qui fuit et la planète se disputent votre samedi', 'une moitié réclame un compte exact et l’autre une âme'],
    practice: ['réglez d’abord un petit souci d’ici, ensuite un grand de là-bas', 'aidez quelqu’un en joignant un devis et une accolade'],
  },
  '5-5': {
    gift: ['deux curiosités comme les vôtres n’ont jamais fini la carte', 'toute route instruit vite un duo comme le vôtre'],
    shadow: [
      'les clés restent introuvables puisque personne ne les gardait',
      'à force de changer de sujet, vous oubliez où la conversation allait',
    ],
    practice: ['choisissez ensemble un rituel minuscule et tenez-le trente jours', 'répétez trois soirs de suite le même petit rite'],
  },
  '5-6': {
    gift: ['la route et la maison s’apprivoisent ici l’une l’autre', 'l’aventure rapporte des cadeaux et la maison garde le chaud'],
    shadow: ['l’envie d’espace blesse qui avait mis le couvert', 'l’absence fait ses comptes et la liberté se défend'],
    practice: ['dites l’heure probable de votre arrivée, et tenez-vous-y', 'échangez pour un jour le rôle de sortir et celui de rester'],
  },
  '5-7': {
    gift: ['l’expérience et la pensée se nourrissent entre vous sans fin', 'la curiosité des pieds s’accorde à celle de la tête'],
    shadow: ['les jambes veulent y aller pendant que les yeux lisent la notice', 'l’agitation d’un côté perce le calme de l’autre'],
    practice: ['partez quelque part à deux avec deux livres', 'visitez un musée en accordant une heure à chaque allure'],
  },
  '5-8': {
    gift: ['le flair et la poigne font de vous une équipe redoutablement joyeuse', 'l’idée vive trouve chez vous sa stratégie'],
    shadow: ['une règle vue d’un côté ressemble de l’autre à une clôture', 'le contrôle serre là où la liberté proteste le plus'],
    practice: ['écrivez trois accords fermes et laissez le reste libre', 'triez vos décisions entre les pressées et les patientes'],
  },
  '5-9': {
    gift: ['vos deux horizons mis ensemble font un atlas', 'le monde entier tient à la table où vous parlez'],
    shadow: ['nul n’a très envie de s’occuper du lundi', 'les départs abondent et les plantes ont soif'],
    practice: ['réglez ensemble le quotidien le temps d’un café', 'soignez ensemble un pot de basilic pendant un mois'],
  },
  '6-6': {
    gift: ['deux cœurs de maison comme les vôtres font une auberge', 'qui entre chez vous n’a plus envie de repartir'],
    shadow: ['chaque camp sait mieux comment on plie les draps', 'chaque côté veille si bien que nul ne se repose'],
    practice: ['laissez à tour de rôle une seule personne mener toute la soirée', 'décrétez un soir où personne ne sert personne'],
  },
  '6-7': {
    gift: ['la chaleur va chercher la profondeur jusque dans sa chambre', 'la tendresse respecte la coquille et la coquille s’ouvre'],
    shadow: [
      'la soupe arrive parfois quand c’est du silence qu’il faudrait',
      'des questions aimantes peuvent sonner comme un interrogatoire',
    ],
    practice: ['frappez deux coups avant d’offrir votre aide', 'glissez des billets au lieu de questions pendant quelques jours'],
  },
  '6-8': {
    gift: ['le soin et la réussite apprennent ensemble à dîner à l’heure', 'le nid et l’entreprise s’entraident en bons voisins'],
    shadow: ['qui gagne le pain et qui le coupe devient vite un sujet de querelle', 'le repas refroidit tant que la réunion dure'],
    practice: ['dressez la liste de vos apports respectifs, visibles ou non', 'élisez un repas de la semaine que rien n’annule'],
  },
  '6-9': {
    gift: ['votre bonté à deux déborde volontiers sur le quartier', 'votre amour atteint ceux de la maison et ceux de la rue'],
    shadow: ['à trop aider dehors, on se croise dans le couloir', 'les besoins d’autrui s’assoient au milieu de votre canapé'],
    practice: ['accordez-vous le premier service que vous alliez rendre ailleurs', 'demandez ce qu’il faut au duo avant d’aider ailleurs'],
  },
  '7-7': {
    gift: ['entre vous, le silence est une langue où tout se dit', 'vous partagez un calme que peu de gens comprendraient'],
    shadow: ['deux solitudes confortables peuvent oublier de se rejoindre', 'deux portes closes peuvent égarer la clé'],
    practice: ['lisez-vous à voix haute une page du même livre', 'dites tout haut une pensée par jour'],
  },
  '7-8': {
    gift: ['une bonne analyse épargne à votre force bien des faux pas', 'l’analyse fine et la main ferme touchent ici la cible'],
    shadow: ['la question du sens arrive au moment de conclure', 'le doute freine au moment où l’envie accélère'],
    practice: ['parlez du pourquoi le matin et du comment l’après-midi', 'fixez une date pour réfléchir et une autre pour trancher'],
  },
  '7-9': {
    gift: ['la pensée et la compassion vous mènent ensemble vers l’essentiel', 'la quête de sens gagne un cœur et un horizon'],
    shadow: ['une moitié s’éloigne au-dedans et l’autre au-dehors', 'vos nuages peuvent se trouver à des étages différents'],
    practice: ['donnez-vous rendez-vous au même banc une fois par semaine', 'faites à deux une besogne qui salit les mains'],
  },
  '8-8': {
    gift: [
      'deux puissances unies comme les vôtres soulèvent des montagnes de travail',
      'votre force commune bouge ce que d’autres n’essaient pas',
    ],
    shadow: ['faire le premier pas coûte cher de chaque côté', 'la dispute pour la barre peut faire chavirer le bateau'],
    practice: ['jouez une partie où perdre fait rire', 'saluez devant témoins une décision venue d’en face'],
  },
  '8-9': {
    gift: ['les moyens et la cause se serrent chez vous la main', 'les ressources trouvent une raison qui en vaut la peine'],
    shadow: ['les comptes se font encore quand le don est déjà parti', 'un côté compte le bénéfice que l’autre vient d’offrir'],
    practice: ['décidez ensemble d’une part à garder et d’une part à offrir', 'fixez la taille du don avant de choisir la cause'],
  },
  '9-9': {
    gift: ['à deux, vous ouvrez des bras assez grands pour tout un village', 'votre table s’allonge à chaque personne qui arrive'],
    shadow: ['tant de noblesse laisse les petites rancunes sans adresse', 'l’histoire de tous efface un peu la vôtre'],
    practice: ['dites-vous aussi les griefs de la taille d’une miette', 'regardez de vieilles photos et dites ce qui manquait'],
  },
};
