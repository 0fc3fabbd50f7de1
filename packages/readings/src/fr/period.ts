import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['le décor de ce tiers de vie réclame des gens qui ouvrent le chemin', 'l’époque vous pousse en tête de file'],
    shadow: ['tant de volonté alentour rend les concessions amères', 'le terrain offre peu d’ombre à qui veut souffler'],
    relationships: ['autour de vous, chacun trace sa route et salue de loin avec respect'],
    work: ['le marché de l’époque réclame des noms neufs sur les portes'],
    inner: ['tant d’espace à défricher vous demande ce que vous voulez vraiment y planter'],
    practice: ['prenez une décision que vous laissiez d’ordinaire à l’entourage', 'réglez cette semaine une affaire sans demander d’avis'],
  },
  2: {
    gift: ['la toile de fond est faite de voix basses et de liens à ménager', 'une musique de chambre joue derrière vos journées'],
    shadow: [
      'la dépendance s’installe sans bruit dans un cadre aussi doux',
      'les comparaisons bourdonnent dans cette période comme un moustique',
    ],
    relationships: ['ces décennies se comptent en amitiés tissées plutôt qu’en victoires'],
    work: ['le travail de ces années se fait à deux voix et rarement devant la salle'],
    inner: ['le temps coule lentement et vous apprend à écouter sous la surface'],
    practice: ['passez un samedi selon vos seuls goûts', 'complimentez quelqu’un sans vous placer à côté'],
  },
  3: {
    gift: ['une lumière de fête éclaire ces décennies', 'une radio chante pendant ces années dans la cuisine voisine'],
    shadow: ['dans un décor si bavard, l’effort soutenu se perd de vue', 'le décor invite à trop commencer'],
    relationships: ['le voisinage de cette époque a toujours une chaise et une anecdote pour vous'],
    work: ['les métiers de ces années aiment la parole, la couleur et les entrées en scène'],
    inner: ['une humeur de foire rend les heures muettes rares et précieuses'],
    practice: ['consacrez une heure par semaine à un art de votre choix', 'donnez à un passe-temps une heure entière'],
  },
  4: {
    gift: ['un bruit de marteau régulier accompagne cette longue étape', 'un rythme de chantier et de potager soutient l’ensemble'],
    shadow: ['le cadre serré laisse parfois peu d’air à la fantaisie', 'le plafond de l’époque peut sembler bas'],
    relationships: ['les liens de ces années se nouent sur les échafaudages et durent'],
    work: ['les outils restent à portée de main et l’ouvrage sait où vous trouver'],
    inner: ['le tic-tac du décor apprend à votre hâte à marcher au pas'],
    practice: ['rendez plus commode un geste que vous répétez chaque matin', 'soignez une base, que ce soit le sommeil ou le garde-manger'],
  },
  5: {
    gift: ['le paysage défile à cette époque comme derrière la vitre d’un train', 'tout remue comme une gare à la veille des vacances'],
    shadow: ['tant de va-et-vient laisse peu pousser les racines', 'le sol bouge avant que le tapis soit posé'],
    relationships: ['les adresses de vos amis changent plus vite que votre carnet'],
    work: ['l’époque distribue des contrats courts, des langues neuves et des surprises'],
    inner: ['le mouvement alentour vous fait chercher un centre qui se transporte'],
    practice: ['gardez un rituel fixe, où que vous soyez', 'gardez en poche un même petit objet d’un lieu à l’autre'],
  },
  6: {
    gift: [
      'la tapisserie chaude de ces années est tissée de famille et de voisinage',
      'alentour poussent des liens, des devoirs et des odeurs de cuisine',
    ],
    shadow: ['l’enchevêtrement des obligations vous fait perdre votre propre fil', 'le climat pèse sur qui dit toujours oui'],
    relationships: ['parents, voisins et amis passent sans cesse devant vos fenêtres'],
    work: ['ces années confient volontiers à vos mains ce qui doit durer et nourrir'],
    inner: ['sous tant de devoirs, l’envie de recevoir à votre tour cherche une place à table'],
    practice: ['barrez dans le calendrier une soirée qui n’appartient qu’à vous', 'convenez en famille d’un soir de congé pour chacun'],
  },
  7: {
    gift: ['une bibliothèque silencieuse sert de cadre à cette époque', 'une lampe basse et des étagères pleines meublent cette époque'],
    shadow: ['l’isolement peut devenir un papier peint qu’on ne voit plus', 'le silence de la maison devient si habituel qu’on l’oublie'],
    relationships: ['l’époque filtre les visites et laisse passer les conversations vraies'],
    work: ['le temps long favorise les carnets de fouille et les apprentissages discrets'],
    inner: ['l’arrière-plan silencieux laisse vos questions parler entre elles'],
    practice: ['inscrivez-vous à un cours où l’on pense à plusieurs', 'invitez quelqu’un à partager ce que vous étudiez'],
  },
  8: {
    gift: ['le décor parle de travail, d’influence et de comptes à tenir', 'l’époque tient dans la main comme un outil solide'],
    shadow: ['les choses tendres s’étiolent quand tout doit rapporter', 'la pendule alentour bat plus vite que la vôtre'],
    relationships: ['les amitiés de l’époque naissent souvent d’une affaire menée en commun'],
    work: ['le paysage est plein d’échelles et demande laquelle mérite vos jambes'],
    inner: ['la pression du résultat vous fait redéfinir à voix basse le mot assez'],
    practice: ['protégez une heure que vous ne vendrez à personne', 'inscrivez une heure de repos avec le sérieux d’un rendez-vous'],
  },
  9: {
    gift: ['un grand ciel ouvert sert de plafond à cette part de l’existence', 'des ports et des adieux peuplent un large horizon'],
    shadow: ['le sens du lointain rend parfois le proche un peu flou', 'le monde entier semble attendre votre secours'],
    relationships: ['des gens venus d’ailleurs tiennent dans ces décennies de longs rôles'],
    work: ['les tâches de l’époque dépassent souvent le seul profit de qui les fait'],
    inner: ['tant de passages vous font le cœur vaste et la valise légère'],
    practice: ['rendez visite à quelqu’un du quartier avant d’écrire au loin', 'aidez une seule personne cette semaine et aidez-la bien'],
  },
  11: {
    gift: ['une corde fine vibre sous les journées ordinaires', 'la période bourdonne d’idées et de coïncidences qui font réfléchir'],
    shadow: ['une tension de fond rend fatigantes les choses simples', 'trop de signaux raidissent les épaules'],
    relationships: ['peu de gens entendent la même fréquence, et ceux-là comptent double'],
    work: ['l’air du temps attend de vous l’idée que personne n’a demandée'],
    inner: ['une musique lointaine trouble et nourrit vos nuits les plus calmes'],
    practice: [
      'donnez une forme palpable à l’une de vos inspirations',
      'séparez sur une feuille ce que vous savez de ce que vous imaginez',
    ],
  },
  22: {
    gift: ['de larges plans se déroulent à l’arrière de vos occupations', 'ces années parlent d’ouvrages plus grands qu’une personne'],
    shadow: ['un si grand décor peut faire paraître vos joies minuscules', 'les espoirs d’autrui peuvent remplir vos poches de cailloux'],
    relationships: ['autour de vous se rassemblent ceux qui ont du souffle et des plans'],
    work: ['la période met devant vous des tables de dessin et de longues échéances'],
    inner: ['la grandeur du décor interroge tout bas votre taille réelle'],
    practice: [
      'faites une maquette, un budget ou une liste pour votre grand dessein',
      'partagez une grande tâche avec la première personne qui se propose',
    ],
  },
  33: {
    gift: [
      'le fond de ces années ressemble à une école où l’on apprend la douceur',
      'il y a toujours alentour quelqu’un à instruire ou à entendre',
    ],
    shadow: [
      'un climat si secourable fait oublier la sonnerie de la récréation',
      'l’entourage se sert de votre tendresse comme de l’eau du robinet',
    ],
    relationships: ['on vous appelle à l’aide et l’on vous aime du même mouvement'],
    work: ['l’époque cherche des gens qui enseignent en tenant une main'],
    inner: ['une douceur exigeante vous demande de commencer par votre propre seuil'],
    practice: ['transmettez à deux personnes ce que la vie vous a montré', 'fermez la porte une heure et prévenez avec le sourire'],
  },
};
