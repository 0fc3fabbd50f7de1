import type { TogetherWords } from '../together-words.ts';

/** Un nouveau nom, deux personnes, un groupe. */
export const together: TogetherWords = {
  headings: {
    number: 'Ce que cela dit',
    how: 'D’où cela vient',
    beside: 'À côté de vos autres nombres',
    stays: 'Ce qui reste',
    adds: 'Ce que le nouveau nom ajoute',
    common: 'Votre terrain commun',
    between: 'Qui fait le pont',
    lacks: 'Ce qui manque au groupe',
    relation: 'Ce que vos nombres forment ensemble',
  },
  newName: {
    title: { named: '{name} sous un autre nom', unnamed: 'Sous un autre nom' },
    stays: [
      'Avec ou sans le nouveau nom, vous gardez {who} : {a}.',
      'Quel que soit le nom, il vous reste {who} : {a}.',
      'Rien ne vous enlève {who} : {a}.',
      'En dessous continue {who} : {a}.',
    ],
    adds: [
      'Le nom d’usage ajoute {who} : {a}.',
      'Avec le nouveau nom arrive {who} : {a}.',
      'On entend désormais aussi {who} : {a}.',
      'Par-dessus se pose {who} : {a}.',
    ],
    same: ['Les deux noms donnent ici la même chose, {who}.', '{who} ne change pas d’un nom à l’autre.', 'Le nouveau nom répète {who}.'],
  },
  pair: {
    relationship: ['Vos deux Chemins de vie font ensemble {n} : {a}.', 'Additionnés, vos Chemins de vie donnent {n} : {a}.'],
    sameYear: [
      '{name} et {other} vivent une Année personnelle {n}, et les mêmes questions arrivent au même moment.',
      'L’Année personnelle {n} est la même pour {name} et pour {other}, et bien des choses peuvent se partager.',
    ],
    otherYears: [
      '{name} vit une Année personnelle {n}, {other} une année {m} ; demandez-vous tour à tour de quoi vous avez besoin maintenant.',
      'Cette année, {name} avance au rythme du {n} et {other} à celui du {m} : deux tempos côte à côte.',
      'Pour {name}, c’est une Année personnelle {n} et, pour {other}, une année {m} : les projets gagnent à entendre les deux voix.',
      '{name} traverse une année {n} et {other} une année {m} : voilà de quoi parler au prochain café.',
    ],
    fills: [
      'Le nom de {name} porte ce qui manque au nom de {other} : {n}.',
      'Ce que {other} apprend peu à peu, {name} le tient de son nom : {n}.',
      'Le nom de {name} contient {n}, de quoi montrer quelque chose à {other} sans donner de leçon.',
    ],
    bothLack: [
      'Il manque aux deux noms {n}, et cela peut s’apprendre à deux.',
      'Au nom de {name} comme à celui de {other}, il manque {n}, si bien que personne ne joue au professeur.',
    ],
  },
  relationship: {
    1: 'à deux, vous commencez ce que personne ne commencerait dans son coin',
    2: 'à deux, vous écoutez mieux que séparément',
    3: 'le rire se glisse vite dans vos projets',
    4: 'ce que vous bâtissez à deux tient en général des années',
    5: 'la vie entre vous reste rarement en place',
    6: 'autour de vous deux, un foyer pousse vite',
    7: 'une pièce et un long silence peuvent vous suffire',
    8: 'vous menez au bout ce dont les autres ne font que parler',
    9: 'votre porte s’ouvre à plus de monde que prévu',
  },
  group: {
    common: [
      'Une chose que vous partagez : {a}.',
      'Mis côte à côte, vos nombres s’accordent sur ceci : {a}.',
      'Il y a ici une chose que personne n’a besoin d’expliquer : {a}.',
    ],
    between: [
      'D’un côté {who}, de l’autre {other}, et au milieu {name} : {a}.',
      'Entre les deux bouts de la table, {who} ici et {other} là-bas, {name} peut servir d’interprète : {a}.',
    ],
    lacks: ['Une chose que presque personne n’apporte : {a}.', 'Dans ce cercle, une chaise reste vide : {a}.'],
    missing: 'Aucun nom du groupe ne porte {n}, et cela demande un peu d’exercice.',
  },
  axes: {
    closeness: {
      low: 'chaque personne a besoin d’une porte qui ferme',
      high: 'vous aimez faire les choses côte à côte',
      bridge: 'une personne qui sait rester près et partir tôt fait de la place aux deux camps',
      lack: 'personne ne réclame tout haut ni compagnie ni calme',
      practice: 'prévoyez une soirée en commun avec une heure de fin',
    },
    order: {
      low: 'les habitudes et les plans vous viennent sans peine',
      high: 'vous préférez voir ce que la journée apporte',
      bridge: 'un plan avec des cases vides convient aux deux camps',
      lack: 'ni la routine ni la surprise ne parle très fort',
      practice: 'fixez une seule chose et laissez ouvert le reste de la semaine',
    },
    voice: {
      low: 'on réfléchit d’abord et on parle ensuite',
      high: 'à votre table tout le monde parle et le rire n’est jamais loin',
      bridge: 'une bonne question au bon moment donne la parole aux plus discrets',
      lack: 'la parole et le silence pèsent à peu près autant',
      practice: 'laissez chaque personne parler deux minutes sans être interrompue',
    },
    aim: {
      low: 'le sens d’une chose compte plus pour vous que ce qu’elle rapporte',
      high: 'vous aimez voir un résultat avant le soir',
      bridge: 'quelqu’un qui demande à la fois pourquoi et combien garde le groupe uni',
      lack: 'aucun but commun ne s’est encore assis à table',
      practice: 'écrivez ensemble pourquoi vous faites une chose et à quoi vous verrez qu’elle est finie',
    },
    pace: {
      low: 'chez vous la hâte reste à la porte',
      high: 'là où vous vous retrouvez tout va vite',
      bridge: 'une main calme et une main vive peuvent se relayer',
      lack: 'votre cercle n’a pas encore trouvé son allure',
      practice: 'choisissez l’allure avant la prochaine tâche',
    },
  },
};
