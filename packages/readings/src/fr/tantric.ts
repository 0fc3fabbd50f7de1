import type { Statements } from '../knowledge.ts';

/** How the person stands with themselves. */
export const tantricSoul: Statements<'tantricSoul'> = {
  1: {
    gift: ['vous demandez à votre cœur avant de donner raison à votre tête'],
    shadow: ['la tête reprend vite la parole et couvre ce que le cœur savait'],
  },
  2: {
    gift: ['vous connaissez vos limites et vous en prenez soin'],
    shadow: ['le désir d’appartenir à un groupe vous fait négliger votre propre compagnie'],
  },
  3: {
    gift: ['vous savez vous rendre le sourire sans l’aide de personne'],
    shadow: ['l’espoir vous sert parfois à ne pas regarder ce qui fait mal'],
  },
  4: {
    gift: ['vous vous parlez avec justesse, sans flatterie ni reproche'],
    shadow: ['deux voix en vous ont raison toutes les deux, et rien ne se décide'],
  },
  5: {
    gift: ['vous trouvez votre équilibre dans de petits gestes refaits chaque jour'],
    shadow: ['une journée sans ordre vous laisse en désaccord avec vous-même'],
  },
  6: {
    gift: ['votre attention sait se poser sur un seul vœu et y rester'],
    shadow: ['votre exigence réclame une concentration que personne ne tiendrait du matin au soir'],
  },
  7: {
    gift: ['vous habitez votre place sans avoir à l’annoncer'],
    shadow: ['votre confiance dépend parfois de la pièce où vous entrez'],
  },
  8: {
    gift: ['une grande bouffée d’air vous rend votre cran'],
    shadow: ['vous prenez quelquefois votre élan pour une obligation d’avancer'],
  },
  9: {
    gift: ['vous avez envers vos progrès la patience de qui apprend un métier'],
    shadow: ['un petit défaut vous occupe davantage que dix qualités'],
  },
  10: {
    gift: ['vous vous regardez en face sans baisser les yeux'],
    shadow: ['à vos propres yeux, tout est réussi ou tout est manqué'],
  },
  11: {
    gift: ['vous sentez en vous plusieurs forces et laissez parler chacune'],
    shadow: ['tant de voix réunies en vous rendent le repos difficile'],
  },
};

/** How the person meets others and the outer world. */
export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['vous abordez les gens simplement, le cœur avant les titres'],
    shadow: ['vous vous effacez parfois devant qui parle plus fort'],
  },
  2: {
    gift: ['vous repérez tôt ce qui pourrait mal tourner pour le groupe'],
    shadow: ['pour trouver place dans un cercle, vous dites oui à ses mauvaises idées'],
  },
  3: {
    gift: ['vous accueillez les ennuis avec un mot qui détend tout le monde'],
    shadow: ['votre optimisme passe parfois à côté du chagrin de qui vous parle'],
  },
  4: {
    gift: ['vous laissez chacun finir avant de donner votre avis'],
    shadow: ['à force de comprendre les deux camps, on ne sait plus où vous êtes'],
  },
  5: {
    gift: ['vous montrez comment faire plutôt que de l’expliquer'],
    shadow: ['vous corrigez volontiers des gestes qui ne demandaient rien'],
  },
  6: {
    gift: ['vous donnez à qui vous parle une attention sans partage'],
    shadow: ['votre regard fixé sur le but passe à côté de visages amicaux'],
  },
  7: {
    gift: ['votre présence met les gens à l’abri sans un discours'],
    shadow: ['votre accueil profite aussi à ceux qui prennent toute la place'],
  },
  8: {
    gift: ['vous allez au-devant de ce qui intimide les autres'],
    shadow: ['votre allure bouscule parfois les gens qui avancent plus lentement'],
  },
  9: {
    gift: ['vous mettez de la finesse dans les échanges les plus rudes'],
    shadow: ['vous attendez des autres un soin qu’ils n’ont pas promis'],
  },
  10: {
    gift: ['vous prenez sans trembler la défense de ce qui compte pour tous'],
    shadow: ['face aux autres, vous donnez tout à une cause ou rien du tout'],
  },
  11: {
    gift: ['vous voyez un groupe dans son ensemble et parlez à chacun sa langue'],
    shadow: ['on vous demande de tout porter et vous dites trop souvent oui'],
  },
};

/** What came with the person and shows early. */
export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['rien ne vous a été donné tout fait et tout vous reste ouvert'],
    shadow: ['devant une feuille aussi blanche, vous cherchez parfois en vain un modèle'],
  },
  1: {
    gift: ['une bonté toute simple se remarque chez vous de bonne heure'],
    shadow: ['une modestie précoce cache des qualités qui aimeraient sortir'],
  },
  2: {
    gift: ['vous avez reçu un flair précoce pour les faux pas'],
    shadow: ['la prudence a pu vous priver de quelques cabanes dans les arbres'],
  },
  3: {
    gift: ['l’art de voir le bon côté des choses vous accompagne depuis l’enfance'],
    shadow: ['le talent d’espérer dispense parfois de se préparer'],
  },
  4: {
    gift: ['le sens de l’équité vous est venu avec les premières disputes'],
    shadow: ['on a pu vous prendre trop tôt pour juge dans des querelles de grands'],
  },
  5: {
    gift: ['le don de montrer et de remettre en ordre vous est venu tôt'],
    shadow: ['une aisance si naturelle oublie que les autres doivent apprendre'],
  },
  6: {
    gift: ['depuis toujours, une seule chose peut vous absorber tout un après-midi'],
    shadow: ['vous n’entendez pas toujours qu’on vous appelle à table'],
  },
  7: {
    gift: ['vous avez de naissance une présence que l’on remarque'],
    shadow: ['attirer les regards sans le vouloir finit parfois par gêner'],
  },
  8: {
    gift: ['un allant peu commun vous porte depuis les premiers pas'],
    shadow: ['tant d’élan au départ donne peu le goût des haltes'],
  },
  9: {
    gift: ['des doigts habiles et une oreille fine font partie de vos bagages'],
    shadow: ['une sensibilité pareille se froisse pour une étiquette qui gratte'],
  },
  10: {
    gift: ['votre courage se voyait sans doute déjà dans la cour de récréation'],
    shadow: ['votre panache supporte mal les demi-mesures'],
  },
  11: {
    gift: ['un peu de tous les talents vous est échu au départ'],
    shadow: ['en recevant autant, il devient difficile de choisir un seul outil'],
  },
};

/** What the person seems to know already, an old skill. */
export const tantricPast: Statements<'tantricPast'> = {
  1: {
    gift: ['servir sans se mettre en avant semble pour vous un savoir ancien'],
    shadow: ['une vieille habitude de céder le pas ressort devant les gens sûrs d’eux'],
  },
  2: {
    gift: ['vous connaissez comme de mémoire les endroits où la glace est mince'],
    shadow: ['une vieille méfiance arrive parfois avant les invités'],
  },
  3: {
    gift: ['trouver une issue vous est aussi familier qu’une chanson d’enfance'],
    shadow: ['le réflexe ancien de rire de tout ressort au mauvais moment'],
  },
  4: {
    gift: ['peser deux récits contraires vous vient comme un métier déjà appris'],
    shadow: ['l’habitude de tout soupeser retarde les choix les plus simples'],
  },
  5: {
    gift: ['vos mains ont l’air de se souvenir de la façon d’enseigner'],
    shadow: ['l’envie de faire la leçon vous reprend sans qu’on vous en prie'],
  },
  6: {
    gift: ['viser un but lointain et s’y tenir vous revient sans effort'],
    shadow: ['une rigueur d’autrefois reparaît là où il s’agissait de jouer'],
  },
  7: {
    gift: ['accueillir toute une salle vous paraît une chose faite cent fois'],
    shadow: ['vous vous surprenez à rassurer les gens avant qu’ils s’inquiètent'],
  },
  8: {
    gift: ['vous avancez dans l’inconnu comme sur un chemin déjà parcouru'],
    shadow: ['une hâte venue de loin vous fait repartir sans avoir soufflé'],
  },
  9: {
    gift: ['le tour de main juste vous revient comme un air connu'],
    shadow: ['un vieux souci de perfection vous fait défaire chaque couture'],
  },
  10: {
    gift: ['tenir bon sous les regards vous semble une vieille habitude'],
    shadow: ['une fierté de longue date attend toujours que l’autre salue d’abord'],
  },
  11: {
    gift: ['rassembler des morceaux épars vous est un geste familier'],
    shadow: ['l’ancienne habitude de tout surveiller revient par la fenêtre'],
  },
};

/** What the person grows into by practising it. */
export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['à l’usage, vous apprenez à laisser le cœur choisir la route'],
    shadow: ['entre la tête et le cœur, le chemin vous paraît parfois bien long'],
  },
  2: {
    gift: ['vous apprenez peu à peu un non qui protège sans fermer la porte'],
    shadow: ['la peur de perdre votre place vous fait encore taire une mise en garde'],
  },
  3: {
    gift: ['la bonne humeur devient pour vous un exercice, puis une habitude'],
    shadow: ['espérer vous paraît un peu naïf les soirs de mauvaise nouvelle'],
  },
  4: {
    gift: ['avec le temps, vous entendez les deux cloches avant de sonner la vôtre'],
    shadow: ['le juste milieu se dérobe dès que l’affaire vous touche'],
  },
  5: {
    gift: ['vous apprenez à transmettre par l’exemple et la régularité'],
    shadow: ['enseigner demande une constance que vos semaines n’ont pas toujours'],
  },
  6: {
    gift: ['votre attention gagne en fermeté à chaque promesse tenue'],
    shadow: ['mille petites choses tirent encore votre esprit de côté'],
  },
  7: {
    gift: ['vous prenez de l’assurance en offrant aux autres un lieu calme'],
    shadow: ['garder votre place sans vous raidir demande encore de l’entraînement'],
  },
  8: {
    gift: ['le courage grandit en vous à chaque petite peur traversée'],
    shadow: ['vous retenez parfois votre souffle là où il faudrait avancer'],
  },
  9: {
    gift: ['vous avancez vers la maîtrise, une reprise après l’autre'],
    shadow: ['la lenteur du bel ouvrage vous décourage à mi-chemin'],
  },
  10: {
    gift: ['vous grandissez chaque fois que vous vous engagez pour de bon'],
    shadow: ['garder une porte de sortie vous rassure plus qu’il ne faudrait'],
  },
  11: {
    gift: ['vous apprenez à tenir ensemble ce que d’autres séparent'],
    shadow: ['en voulant tout réunir d’un coup, vous perdez le premier fil'],
  },
};
