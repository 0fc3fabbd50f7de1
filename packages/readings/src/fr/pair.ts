import type { Statements } from '../knowledge.ts';

/** Two people with these roots together. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['à vous deux, les projets démarrent avant que le café soit froid'],
    shadow: ['deux volontés de capitaine se disputent volontiers un seul gouvernail'],
    practice: ['partagez les domaines, et que chaque domaine n’ait qu’une voix'],
  },
  '1-2': {
    gift: ['votre duo ouvre la route et y pose aussitôt des bancs'],
    shadow: ['la hâte d’un côté fait taire la nuance de l’autre'],
    practice: ['convenez d’un soir où la voix la plus douce décide'],
  },
  '1-3': {
    gift: ['l’audace et la fantaisie font de vous un duo qu’on invite'],
    shadow: ['un côté veut aboutir pendant que l’histoire se raconte encore'],
    practice: ['fêtez ensemble un résultat avant d’en annoncer un nouveau'],
  },
  '1-4': {
    gift: ['chez vous, l’élan trouve un plan et le plan trouve un moteur'],
    shadow: ['le départ presse d’un côté et la vérification traîne de l’autre'],
    practice: ['fixez à deux une heure limite pour chaque décision'],
  },
  '1-5': {
    gift: ['votre entente a le goût des valises faites en dix minutes'],
    shadow: ['deux libertés fortes peuvent oublier de se donner rendez-vous'],
    practice: ['inscrivez chaque semaine une heure commune que rien ne déplace'],
  },
  '1-6': {
    gift: ['un esprit de pionnier et un esprit de foyer se complètent ici'],
    shadow: ['la sollicitude d’un côté prend de l’autre l’allure d’une laisse'],
    practice: ['demandez-vous mutuellement quelle aide est vraiment souhaitée'],
  },
  '1-7': {
    gift: ['entre vous, l’action et la réflexion s’apprennent l’une à l’autre'],
    shadow: ['la porte fermée d’un côté passe de l’autre pour un refus'],
    practice: ['échangez d’avance vos heures de silence'],
  },
  '1-8': {
    gift: ['votre alliance sait viser loin et tenir la cadence'],
    shadow: ['un concours discret peut s’installer jusque dans la cuisine'],
    practice: ['choisissez un but que vous ne pouvez atteindre qu’ensemble'],
  },
  '1-9': {
    gift: ['une volonté claire sert chez vous à merveille un grand cœur'],
    shadow: ['le but personnel et le but de tous se tournent parfois le dos'],
    practice: ['consacrez une journée commune à une cause qui vous tient à cœur'],
  },
  '2-2': {
    gift: ['vous vous devinez mieux que bien des gens ne se parlent'],
    shadow: ['à force d’égards, personne ne dit où il fait mal'],
    practice: ['énoncez tour à tour un souhait net avant le dîner'],
  },
  '2-3': {
    gift: ['l’écoute et la parole trouvent chez vous leur juste partage'],
    shadow: ['une plaisanterie de trop peut blesser un silence sensible'],
    practice: ['laissez à la voix discrète la première moitié du repas'],
  },
  '2-4': {
    gift: ['votre lien a la solidité d’une table bien collée'],
    shadow: ['le besoin de tendresse attend parfois que les comptes soient faits'],
    practice: ['offrez-vous un geste doux entre deux corvées'],
  },
  '2-5': {
    gift: ['l’ancre et la voile que vous êtes ensemble font un bon bateau'],
    shadow: ['le goût du départ fait grelotter le goût d’attendre'],
    practice: ['prévoyez un petit signe quotidien quand la distance s’allonge'],
  },
  '2-6': {
    gift: ['votre maison commune donne envie de retirer ses chaussures'],
    shadow: ['à tant prévenir les désirs, on finit par ne plus les connaître'],
    practice: ['jouez à refuser une gentillesse par jour avec le sourire'],
  },
  '2-7': {
    gift: ['la tendresse et la profondeur vous valent de longues soirées'],
    shadow: ['un retrait muet d’un côté réveille des craintes de l’autre'],
    practice: ['mettez un mot sur la porte avant de vous isoler'],
  },
  '2-8': {
    gift: ['la fermeté et le tact ouvrent à votre paire des portes lourdes'],
    shadow: ['le ton sec du soir pèse plus qu’il ne voulait'],
    practice: ['séparez l’heure des affaires et l’heure de la tendresse'],
  },
  '2-9': {
    gift: ['vos deux bontés se répondent d’un bout à l’autre de la ville'],
    shadow: ['le monde prend la place que l’intimité espérait'],
    practice: ['gardez un soir sans autre invité que vous'],
  },
  '3-3': {
    gift: ['avec vous, même la liste des courses devient une chanson'],
    shadow: ['deux verves pareilles se coupent la parole au meilleur moment'],
    practice: ['finissez ensemble une chose avant d’en imaginer trois'],
  },
  '3-4': {
    gift: ['la fantaisie reçoit un toit et le toit reçoit des fenêtres'],
    shadow: ['le sérieux éteint par moments les bougies que la fête allume'],
    practice: ['alternez une soirée improvisée et une soirée réglée'],
  },
  '3-5': {
    gift: ['votre duo met de l’air et des rires partout où il passe'],
    shadow: ['personne ne se rappelle qui devait payer l’électricité'],
    practice: ['tirez au sort les tâches ennuyeuses au début de chaque mois'],
  },
  '3-6': {
    gift: ['la gaieté et l’hospitalité remplissent vos dimanches'],
    shadow: ['le jeu continue quand le rangement voudrait commencer'],
    practice: ['débarrassez la table en musique et à quatre mains'],
  },
  '3-7': {
    gift: ['chez vous, la parole met en lumière de longues méditations'],
    shadow: ['le bruit et le silence réclament la même pièce'],
    practice: ['réservez chez vous un coin bavard et un coin muet'],
  },
  '3-8': {
    gift: ['l’idée brillante rencontre ici quelqu’un qui sait la mener au port'],
    shadow: ['la légèreté irrite la rigueur un jour d’échéance'],
    practice: ['ouvrez chaque réunion à deux par cinq minutes de jeu'],
  },
  '3-9': {
    gift: ['vos deux cœurs généreux attirent les histoires du monde entier'],
    shadow: ['tant de public alentour vous laisse peu de coulisses'],
    practice: ['racontez-vous le soir une chose que nul n’a entendue'],
  },
  '4-4': {
    gift: ['ce que vous construisez ensemble résiste au gel'],
    shadow: ['deux méthodes également bonnes peuvent se faire la guerre'],
    practice: ['cassez une habitude commune le premier samedi du mois'],
  },
  '4-5': {
    gift: ['la charpente et le courant d’air font une maison vivante'],
    shadow: ['un plan annulé en riant coûte à l’autre une nuit'],
    practice: ['laissez dans chaque programme une case vide sans discussion'],
  },
  '4-6': {
    gift: ['vos deux fidélités bâtissent un foyer où rien ne manque'],
    shadow: ['le devoir s’invite jusque dans vos jours de fête'],
    practice: ['sortez sans sac, sans liste et sans heure de retour'],
  },
  '4-7': {
    gift: ['votre patience et votre rigueur réunies vont au fond des choses'],
    shadow: ['les sentiments restent chez vous longtemps dans leur emballage'],
    practice: ['posez-vous une question tendre par semaine, réponse courte permise'],
  },
  '4-8': {
    gift: ['à vous deux, un grand ouvrage avance à l’heure dite'],
    shadow: ['la vie commune risque de ressembler à un conseil d’administration'],
    practice: ['interdisez le travail à table pendant tout un week-end'],
  },
  '4-9': {
    gift: ['un idéal trouve auprès de vous les planches qu’il lui fallait'],
    shadow: ['le toit qui fuit et la planète se disputent votre samedi'],
    practice: ['réglez d’abord un petit souci d’ici, ensuite un grand de là-bas'],
  },
  '5-5': {
    gift: ['deux curiosités comme les vôtres n’ont jamais fini la carte'],
    shadow: ['les clés restent introuvables puisque personne ne les gardait'],
    practice: ['choisissez ensemble un rituel minuscule et tenez-le trente jours'],
  },
  '5-6': {
    gift: ['la route et la maison s’apprennent ici le retour'],
    shadow: ['l’envie d’espace blesse qui avait mis le couvert'],
    practice: ['dites l’heure probable de votre arrivée, et tenez-vous-y'],
  },
  '5-7': {
    gift: ['l’expérience et la pensée se nourrissent entre vous sans fin'],
    shadow: ['les jambes veulent y aller pendant que les yeux lisent la notice'],
    practice: ['partez quelque part à deux avec deux livres'],
  },
  '5-8': {
    gift: ['le flair et la poigne font de vous une équipe redoutablement joyeuse'],
    shadow: ['une règle vue d’un côté ressemble de l’autre à une clôture'],
    practice: ['écrivez trois accords fermes et laissez le reste libre'],
  },
  '5-9': {
    gift: ['vos horizons ajoutés donnent un atlas'],
    shadow: ['nul n’a très envie de s’occuper du lundi'],
    practice: ['occupez-vous ensemble du quotidien pendant une heure de café'],
  },
  '6-6': {
    gift: ['deux cœurs de maison comme les vôtres font une auberge'],
    shadow: ['chaque camp sait mieux comment on plie les draps'],
    practice: ['confiez-vous à tour de rôle la soirée entière, sans conseils'],
  },
  '6-7': {
    gift: ['la chaleur va chercher la profondeur jusque dans sa chambre'],
    shadow: ['la soupe arrive parfois quand c’est du silence qu’il faudrait'],
    practice: ['frappez deux coups avant d’offrir votre aide'],
  },
  '6-8': {
    gift: ['le soin et la réussite apprennent ensemble à dîner à l’heure'],
    shadow: ['qui gagne le pain et qui le coupe devient vite un litige'],
    practice: ['dressez la liste de vos apports respectifs, visibles ou non'],
  },
  '6-9': {
    gift: ['votre bonté à deux déborde volontiers sur le quartier'],
    shadow: ['à trop aider dehors, on se croise dans le couloir'],
    practice: ['accordez-vous le premier service que vous alliez rendre ailleurs'],
  },
  '7-7': {
    gift: ['entre vous, le silence est une langue où tout se dit'],
    shadow: ['deux solitudes confortables peuvent oublier de se rejoindre'],
    practice: ['lisez-vous à voix haute une page du même livre'],
  },
  '7-8': {
    gift: ['une bonne analyse épargne à votre force bien des faux pas'],
    shadow: ['la question du sens arrive au moment de conclure'],
    practice: ['parlez du pourquoi le matin et du comment l’après-midi'],
  },
  '7-9': {
    gift: ['la pensée et la compassion vous mènent ensemble vers l’essentiel'],
    shadow: ['une moitié s’éloigne au-dedans et la seconde au-dehors'],
    practice: ['donnez-vous rendez-vous au même banc une fois par semaine'],
  },
  '8-8': {
    gift: ['deux puissances unies comme les vôtres soulèvent des montagnes de travail'],
    shadow: ['faire le premier pas coûte cher de chaque côté'],
    practice: ['jouez une partie où perdre fait rire'],
  },
  '8-9': {
    gift: ['les moyens et la cause se serrent chez vous la main'],
    shadow: ['les comptes se font encore quand le don est déjà parti'],
    practice: ['décidez ensemble d’une part à garder et d’une part à offrir'],
  },
  '9-9': {
    gift: ['à deux, vous ouvrez des bras assez grands pour tout un village'],
    shadow: ['tant de noblesse laisse les petites rancunes sans adresse'],
    practice: ['dites-vous aussi les griefs de la taille d’une miette'],
  },
};
