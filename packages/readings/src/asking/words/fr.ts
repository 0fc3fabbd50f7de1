import type { AskingWords } from '../asking-words.ts';

export const asking: AskingWords = {
  numbers: {
    lifePath: 'chemin de vie, chemin de la vie, nombre de vie, nombre principal, chiffre de vie, nombre le plus important',
    expression: 'nombre d expression, expression, nombre du nom, nombre de mon nom, chiffre de mon nom, mon nom complet, prenom',
    soulUrge: 'nombre de l ame, ame, elan spirituel, elan de l ame, nombre intime, desir du coeur, voyelles',
    personality:
      'nombre de personnalite, personnalite, nombre de realisation, comment on me voit, premiere impression, consonnes, les autres me voient, on me voit, me percoivent, les gens me voient',
    birthday: 'jour de naissance, nombre d anniversaire, anniversaire, jour ou je suis ne, jour ou je suis nee',
    maturity: 'nombre de maturite, maturite, seconde moitie de la vie, plus tard dans la vie',
    attitude: 'nombre d attitude, attitude',
    destiny: 'nombre de destinee, destinee',
    personalYear: 'annee personnelle, nombre de l annee, mon annee',
    personalMonth: 'mois personnel, nombre du mois, mon mois',
    personalDay: 'jour personnel, nombre du jour, ma journee',
    pinnacle: 'sommet, sommets, realisations, pinacle*, apogee*',
    challenge: 'defi, defis',
    period: 'periode, periodes, cycle de vie, cycles de vie, cycle*',
    essence: 'essence, transit*',
    karmicDebt: 'dette karmique, dettes karmiques, karma',
    karmicLesson:
      'lecon karmique, lecons karmiques, nombres manquants, chiffres manquants, nombres me manquent, chiffres me manquent, chiffres manquent, nombres manquent, manquent dans mon prenom, manque dans mon nom',
    hiddenPassion: 'passion cachee, passion secrete',
    subconsciousSelf: 'moi subconscient, subconscient, inconscient',
    balance: 'nombre d equilibre, equilibre, initiales',
    bridge: 'pont, ponts, nombre pont',
    plane: 'plan d expression, plans d expression, plans',
    loShuLine: 'lo shu, carre magique, loshu',
    birthGridArrow: 'grille de naissance, fleche*, grille',
    compound: 'nombre compose, compose',
    moolank: 'mulank, nombre psychique',
    bhagyank: 'nombre bhagyank',
  },
  sides: {
    work: 'travail*, boulot, carriere, metier, emploi, profession*, affaires, bureau, patron, patronne, chef, cheffe, collegue*, projet*, argent, taf, job, fric, salaire, vocation, thune',
    relationships:
      'amour*, relation*, couple, mariage, copain, copine, mari, femme, amitie*, amis, amie, famille, romance, sentimental*, amoureu*',
    inner: 'interieur*, sentiment*, emotion*, spirituel*, solitude, au fond de moi, a l interieur, au fond',
    growth: 'grandir, evolu*, developp*, croissance, progresser, m ameliorer, comment evoluer',
    gift: 'point fort, points forts, force, forces, talent*, don, dons, doue*, qualite*, atout*',
    shadow: 'faiblesse*, point faible, points faibles, ombre*, difficulte*, defaut*, probleme*, mauvais cote, me freine',
    practice:
      'conseil*, que faire, je fais quoi, quoi faire, je dois faire quoi, que puis je faire, que dois je faire, exercice*, pratique*, suggest*, astuce*, puis je pratiquer, pratiquer',
  },
  cues: {
    hello: 'bonjour, bonsoir, salut, coucou, yo, cc, wesh, hello, hey',
    thanks: 'merci, merci beaucoup, je te remercie',
    help: 'aide, aide moi, que sais tu faire, que peux tu faire, que puis je demander, comment ca marche, options, je peux te demander, puis je te demander, peux tu faire, tu peux faire, sais faire, a quoi tu sers, comprends pas, rien compris, pas compris, jcomprends',
    why: 'pourquoi, calcul*, d ou vient, d ou sort, comment obtiens tu, comment as tu trouve, comment trouves tu, on calcule, t as calcule, tu as calcule',
    meaning: 'signifi*, veut dire, qu est ce que, c est quoi, sens',
    master: 'nombre maitre, nombres maitres, maitre nombre, maitres nombres, maitre, maitres',
    compare:
      'autre calculateur, autres calculateurs, autre calculatrice, autre site, autre application, resultat different, chaldeen*, pythagoricien*, autre systeme, differen*, mauvais nombre',
    pair: 'compatib*, m entend*, s entend*, entendons, ensemble, nous deux, va bien avec, entre nous, entre, ca colle, on colle, fait pour moi',
    fate: 'loto, loterie, vais je mourir, quand vais je mourir, vais je me marier, quand vais je me marier, serai je riche, vais je gagner, predi*, voyance, mon avenir, va t il revenir, va t elle revenir, vais me marier, je vais me marier, rencontrer l amour, trouver l amour, je vais rencontrer, vais je rencontrer, devenir celebre, avoir des enfants, trouver un mari',
    whether:
      'est ce que je vais, je vais avoir, je vais reussir, vais je, vais je avoir, est ce que je dois, dois je, devrais je, je devrais, sera bien, sera bon*, sera mauvais*, sera mieux, va bien se passer, vais je reussir, ou pas, est ce le bon moment, bonne idee, j ai une chance, est ce que je serai, quand est ce que je, quand vais je, quand je vais, quand vais',
    other:
      'horoscope*, signe astro*, mon signe, zodiaque, astrolog*, tarot, lignes de la main, dans la main, boule de cristal, porte bonheur, numero chance, chiffre chance, couleur porte bonheur, ascendant, blague*, meteo, signifie mon reve, mes reves',
    real: 'c est vrai, vrai tout ca, est ce vrai, est ce que c est vrai, c est reel, pour de vrai, scientifi*, science, preuve*, n importe quoi, pseudoscience, y croire, croire a ca, c est fiable, ca marche vraiment, des conneries, invente*',
    mine: 'mon nombre, mon chiffre',
    portrait:
      'sur moi, qui suis je, mon theme, ma lecture, mon portrait, resume, decris moi, tous mes nombres, mes nombres, comment je suis, resume mon theme, resume moi, resume*, parle moi de moi, de moi',
    remember: 'souviens toi que, rappelle toi que, retiens que, n oublie pas que, note que',
    forget: 'oublie ca, oublie ce que j ai dit, oublie tout',
  },
  times: {
    thisYear: 'cette annee, annee en cours, annee actuelle',
    nextYear: 'annee prochaine, l an prochain, an prochain, annee suivante, annee a venir, prochaine annee',
    lastYear: 'annee derniere, l an dernier, an dernier, annee passee',
    thisMonth: 'ce mois, ce mois ci, mois en cours',
    nextMonth: 'mois prochain, prochain mois, mois suivant',
    lastMonth: 'mois dernier, mois passe',
    today: 'aujourd hui, ce jour, maintenant',
    tomorrow: 'demain',
    yesterday: 'hier',
    thisWeek: 'cette semaine, semaine en cours',
    nextWeek: 'semaine prochaine, prochaine semaine, semaine suivante',
    yearsAhead: 'dans # an*, d ici # an*',
    monthsAhead: 'dans # mois, d ici # mois',
    weeksAhead: 'dans # semaine*',
    daysAhead: 'dans # jour*',
  },
  short:
    'koi=quoi, kwa=quoi, pk=pourquoi, pq=pourquoi, pkoi=pourquoi, ds=dans, tt=tout, tps=temps, ac=avec, auj=aujourd hui, ajd=aujourd hui, bcp=beaucoup, jsuis=je suis, jvais=je vais, chui=je suis, mtn=maintenant, qd=quand, ya=il y a',
  and: 'et, aussi, ainsi que',
  joins: 'et, mais, alors, donc, aussi, ou, pour, qu en est il, et pour, c est quoi pour, non, je voulais dire, ok et',
  self: 'je, j, moi, mon, ma, mes, me, m, nous, notre, nos',
  not: 'veux pas, veut pas, pas envie, pas de, pas du, pas le, pas la, sans, plutot que, au lieu de, assez de, pas',
  notStands: 'before',
  owner: {
    behind: 'de, d, du, pour',
    ordinary:
      'mon, ma, mes, ton, ta, tes, son, sa, ses, le, la, les, l, un, une, ce, cet, cette, ces, ca, cela, aujourd hui, demain, hier, maintenant, vie, naissance, amour, travail, boulot, moi, toi, lui, elle, eux, nous, vous, qui, quoi, quel, quelle, chaque, tous, toutes, quelqu un, autre, autres, personne, nom, prenom, ame, theme, an, annee, mois, jour, cette annee, plus, deux, nouveau, notre, votre, leur, accord, bon, vrai',
  },
  months: 'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
  weekdays: 'dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi',
  dayFirst: true,
  systems: { pythagorean: 'pythagoricienne', chaldean: 'chaldéenne' },
  says: {
    hello:
      'Bonjour ! Demandez-moi n’importe quel nombre de ce thème, une année, un mois ou un jour, un côté de la vie comme le travail ou l’amour, ou quelqu’un que vous avez enregistré.',
    thanks: 'Avec plaisir. Continuez quand vous voulez.',
    help: 'Je réponds d’après votre propre thème, sans modèle de langage. Vous pouvez demander : ce que signifie un nombre (« mon chemin de vie », « leçons karmiques ») ; ce qu’il dit du travail, de l’amour, de la vie intérieure ou de ce qui peut grandir ; à quoi ressemble une année, un mois ou un jour (« l’année prochaine », « 3 mai 2027 ») ; comment un nombre a été calculé ; comment vous vous entendez avec quelqu’un que vous avez enregistré, par le nom que vous lui avez donné ; ce que représente un nombre comme 11 ; pourquoi un autre calculateur affiche autre chose. Je ne prédis rien, et je ne réponds pas aux questions de santé, de droit ou d’argent.',
    unknown:
      'Je n’ai pas compris ce que vous demandez. Sans modèle de langage, je comprends les questions sur les nombres de ce thème, les époques, les côtés de la vie, les personnes enregistrées et la façon dont un nombre a été calculé. Essayez « Que signifie mon année personnelle pour le travail ? » ou « aide ».',
    fate: 'Cela, les nombres ne peuvent pas le dire, et moi non plus : rien ici n’annonce ce qui arrivera, quand, ni avec qui. Ce que je peux faire, c’est lire le présent de votre thème, comme matière à réflexion :',
    other:
      'Cela, je ne sais pas le faire. Je lis seulement les nombres d’un nom et d’une date de naissance : ni astres, ni cartes, ni lignes de la main, ni rêves, ni chiffres porte-bonheur. Dites « aide » pour voir ce que vous pouvez demander.',
    real: 'Aucune preuve scientifique ne montre que les nombres d’un nom ou d’une date disent qui l’on est ou ce qui arrivera. Ce qui est ici est une tradition de symboles : le calcul de chaque nombre se vérifie étape par étape, et les mots sont là pour réfléchir. Gardez ce qui vous aide à penser et laissez le reste.',
    stranger:
      'Je ne connais personne de ce nom. Je peux lire ce thème et ceux des personnes que vous avez enregistrées, par le nom que vous leur avez donné, et aucun autre. Enregistrez d’abord un nom et une date de naissance, puis redemandez.',
    week: 'Ici, les nombres vont par années, mois et jours ; il n’y en a pas pour une semaine. Voici le mois où tombe cette semaine :',
    here: 'Dans ce thème, {name} : {n}.',
    absent:
      'Ce thème ne contient pas de nombre de ce genre ({name}) : soit rien n’y compte comme tel, soit il manque ce dont il est fait, comme le nom complet ou la date de naissance complète.',
    seen: '{when} : {name} {n}. {A}.',
    howUnknown: '{name} {n} se lit directement dans les lettres ou les chiffres ; la page du thème montre chaque étape.',
    master: '{n} est un nombre maître : une somme qui donne {n} est gardée et n’est pas réduite à {root}.',
    meaning: '{name} {n} dit ceci : {a}.',
    inChart: 'Dans ce thème, {n} apparaît ici : {who}.',
    notInChart: 'Aucun des nombres principaux de ce thème n’est {n}.',
    valueUnknown:
      'Je sais ce qu’on dit de 1 à 9, de 11, 22 et 33, des dettes karmiques 13, 14, 16 et 19 et des composés de 10 à 52 ; sur {n} rien n’est écrit.',
    compare:
      'Les calculateurs diffèrent parce que les traditions diffèrent : quelle table donne leurs nombres aux lettres, si Y est une voyelle, si 11, 22 et 33 sont gardés, et si une date s’additionne en entier ou par morceaux. Aucun n’est le bon ; celui-ci dit quel chemin il a pris. Pour ce thème :',
    bySystem: 'Avec la table {system}, {name} : {n}.',
    otherWay: 'Avec une autre façon de compter reconnue, {name} : {n}.',
    about: 'À propos de {name}, comme si on parlait à {name} :',
    whom: 'Dites avec qui, par le nom sous lequel vous avez enregistré cette personne. Je ne peux comparer que des personnes enregistrées.',
    noSubject:
      'Cette conversation ne porte encore sur personne. Commencez-en une sur un profil enregistré, ou avec un nom et une date de naissance, et je pourrai répondre d’après son thème.',
    remembered: 'Je garde en tête : « {a} ». Vous pouvez voir et effacer ce que je garde à tout moment.',
    notRemembered:
      'Je ne garde des choses sur vous que si vous l’acceptez, sous Confidentialité. Rien n’a été gardé en dehors de cette conversation.',
  },
};
