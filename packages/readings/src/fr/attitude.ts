import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: [
      'face au nouveau, vous avancez d’un pas et posez les questions ensuite',
      'une situation inédite vous met aussitôt une lampe à la main',
    ],
    shadow: ['votre premier mot est parfois déjà une décision', 'vous répondez avant que l’autre ait repris son souffle'],
    relationships: ['vous tendez aux inconnus une main ferme et déjà un projet'],
    work: ['la tâche à peine nommée, vous avez déjà retroussé vos manches'],
    inner: ['devant le neuf, une voix en vous réclame aussitôt les clés'],
    practice: ['comptez jusqu’à cinq avant d’accepter une proposition', 'laissez une autre main ouvrir la prochaine porte'],
  },
  2: {
    gift: ['devant l’inconnu, vous cherchez d’abord un regard ami', 'vous entrez en terrain inconnu sur la pointe des chaussettes'],
    shadow: ['votre prudence polie laisse passer le premier train', 'le doute retient votre pied sur la première marche'],
    relationships: ['vous lisez un visage nouveau avant de lui répondre'],
    work: ['face à un dossier tout neuf, vous cherchez avec qui l’ouvrir'],
    inner: ['la nouveauté fait en vous le bruit d’un pas derrière la cloison'],
    practice: ['dites votre première impression sans arrondir les angles', 'acceptez une petite nouveauté sans consulter personne'],
  },
  3: {
    gift: ['une nouvelle vous arrache d’abord un bon mot', 'un événement inattendu reçoit de vous un surnom'],
    shadow: ['l’enchantement du début vous fait sauter le mode d’emploi', 'vous trinquez avant de lire les petites lignes'],
    relationships: ['vous tutoyez l’ambiance dès le vestiaire'],
    work: ['un nouveau sujet vous souffle trois titres et aucun plan'],
    inner: ['la surprise déclenche en vous une petite fanfare de village'],
    practice: ['demandez une précision avant d’applaudir', 'posez deux questions sérieuses avant la première plaisanterie'],
  },
  4: {
    gift: ['vous tournez autour d’une nouveauté pour voir si elle tient', 'vous toquez sur le bois pour entendre s’il sonne creux'],
    shadow: ['votre premier non vise souvent le désordre plutôt que l’idée', 'l’inconnu patiente longtemps sur votre palier'],
    relationships: ['vous accordez votre confiance aux gens comme on verse une caution, avec un reçu'],
    work: ['devant une tâche neuve, vous demandez la notice, le budget et la clé de douze'],
    inner: ['l’imprévu réclame en vous un portemanteau où poser son chapeau'],
    practice: ['essayez une nouveauté pendant dix minutes avant de la juger', 'dites « on verra » à la place de « non »'],
  },
  5: {
    gift: ['l’imprévu vous attire avant même d’avoir montré son prix', 'vous vous penchez vers le neuf comme un tournesol'],
    shadow: ['la nouveauté brille si fort que le reste pâlit aussitôt', 'l’intérêt arrive en courant et disparaît au coin de la rue'],
    relationships: ['vous prenez le café avec l’inconnu du siège d’à côté'],
    work: ['vous appuyez sur tous les boutons du nouvel appareil avant la formation'],
    inner: ['l’appel du neuf vous chatouille la plante des pieds'],
    practice: ['dormez une nuit sur l’offre la plus excitante du moment', 'demandez un détail pratique avant de dire allons-y'],
  },
  6: {
    gift: ['vous demandez d’abord qui aura besoin de quoi', 'devant une visite imprévue, vous rallongez la soupe'],
    shadow: ['vous prenez la charge en même temps que la nouvelle', 'l’inquiétude vous rejoint avant les faits'],
    relationships: ['vous proposez un verre d’eau avant de demander le nom'],
    work: ['le premier jour, vous repérez qui a besoin d’un coup de main'],
    inner: ['un lieu inconnu vous fait chercher des yeux un coussin pour chacun'],
    practice: ['attendez qu’une autre main se lève d’abord', 'écoutez un nouveau souci sans offrir de remède'],
  },
  7: {
    gift: ['vous reculez d’un pas pour mieux regarder l’affaire', 'vous regardez le paquet sous toutes ses faces avant d’ouvrir'],
    shadow: ['votre mine réfléchie décourage les porteurs de surprises', 'à force d’observer de loin, on voit filer la nouveauté'],
    relationships: ['vous écoutez longuement une nouvelle tête avant de livrer la vôtre'],
    work: ['un ordre inattendu obtient de vous un pourquoi très courtois'],
    inner: ['face à l’inconnu, une part de vous sort déjà sa loupe'],
    practice: ['posez votre question au lieu de la garder pour plus tard', 'répondez à une invitation le jour même'],
  },
  8: {
    gift: ['vous évaluez d’un regard le rendement possible d’une occasion', 'vous voyez tout de suite qui décide et par où commencer'],
    shadow: ['le ton des affaires vous vient avant le bonjour', 'la nouveauté doit faire ses preuves pour obtenir une chaise'],
    relationships: ['vous jaugez vite sur qui l’on pourra compter dans la tempête'],
    work: ['à peine le chantier annoncé, vous demandez qui signe et pour quand'],
    inner: ['devant l’inédit, votre dos se redresse et votre montre accélère'],
    practice: ['commencez votre prochain appel par des nouvelles de l’autre', 'parlez à un visage nouveau sans évoquer le travail'],
  },
  9: {
    gift: ['vous recevez les inconnus comme des voisins d’un autre village', 'un visage neuf vous rappelle un parent lointain'],
    shadow: ['votre élan promet de l’aide avant de savoir combien il en faut', 'vos bras s’ouvrent avant d’avoir soupesé le paquet'],
    relationships: ['vous rajoutez une assiette pour qui passera peut-être'],
    work: ['une demande inhabituelle vous fait d’abord penser à ceux qu’elle servira'],
    inner: ['le neuf rencontre en vous une vieille indulgence de voyageur'],
    practice: [
      'demandez combien de temps la chose durera avant de dire oui',
      'choisissez une nouveauté de la semaine et laissez passer les autres',
    ],
  },
};
