import type { Statements } from '../knowledge.ts';

/** A digit in the Pythagorean square: absent, there once, twice, or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['vous n’imposez rien et laissez chacun venir à vous', 'on discute avec vous sans craindre de perdre'],
    shadow: ['vouloir une chose et le dire tout haut reste pour vous un exercice', 'un avis appuyé finit souvent par devenir le vôtre'],
  },
  '1.one': {
    gift: ['votre volonté parle doucement et n’a pas besoin de taper du poing', 'vous gardez votre cap en laissant passer les autres'],
    shadow: [
      'une insistance un peu vive suffit à vous faire changer de plan',
      'votre désir a besoin d’un deuxième rappel pour se faire entendre',
    ],
  },
  '1.two': {
    gift: ['vous savez vouloir sans casser la vaisselle', 'vous cédez sur le détail et tenez sur l’essentiel'],
    shadow: ['votre fermeté dépend un peu de l’heure et du public', 'les jours de fatigue, vos résolutions fondent avec le sucre du café'],
  },
  '1.many': {
    gift: ['votre caractère tient debout par tous les temps', 'on s’appuie sur votre volonté comme sur une rambarde'],
    shadow: ['céder d’un pouce vous coûte parfois plus que le pouce ne vaut', 'un refus sorti trop vite vous oblige ensuite à le défendre'],
  },
  '2.none': {
    gift: [
      'vous gardez votre chaleur pour les gens et les heures qui comptent',
      'vous choisissez vos soirées et en profitez jusqu’au bout',
    ],
    shadow: ['les longues réunions de famille épuisent vite votre entrain', 'votre élan demande à être remonté comme une vieille pendule'],
  },
  '2.one': {
    gift: ['votre entrain suffit aux vôtres et à la journée', 'une bonne nuit vous rend tout votre allant'],
    shadow: ['trop de monde à la fois vous fait rêver d’une sieste', 'après une visite, il vous faut un fauteuil et un moment de paix'],
  },
  '2.two': {
    gift: ['vous réchauffez la compagnie sans vous forcer', 'votre présence donne envie de rester encore un peu'],
    shadow: ['vous vous dépensez parfois jusqu’à la dernière braise', 'votre propre soirée se passe souvent chez les autres'],
  },
  '2.many': {
    gift: ['votre vivacité ranime une soirée qui s’endormait', 'une promenade avec vous se termine rarement au premier banc'],
    shadow: [
      'tant d’animation peut fatiguer des gens plus lents à s’échauffer',
      'votre rythme oublie de demander si l’on vous suit encore',
    ],
  },
  '3.none': {
    gift: ['une étagère mal classée ne trouble pas votre sommeil', 'vous apprenez en vivant plutôt qu’en prenant des notes'],
    shadow: ['étudier un sujet aride demande chez vous un rendez-vous ferme', 'un mode d’emploi vous tombe des mains dès la deuxième page'],
  },
  '3.one': {
    gift: ['vous rangez et vous apprenez par accès joyeux', 'un sujet vous prend un beau matin et vous enchante'],
    shadow: ['l’ordre revient chez vous surtout à la veille d’une visite', 'votre bureau raconte trois enthousiasmes laissés en cours'],
  },
  '3.two': {
    gift: ['vous aimez savoir comment une chose est faite et où elle se range', 'vos tiroirs et vos idées portent des étiquettes claires'],
    shadow: [
      'une explication restée incomplète vous agace jusqu’au soir',
      'vous voulez comprendre la recette pendant que le plat refroidit',
    ],
  },
  '3.many': {
    gift: ['la curiosité vous tient avec une loupe et un cahier', 'vous démontez un réveil pour le plaisir de le remonter'],
    shadow: [
      'votre goût de l’exactitude reprend les gens au milieu d’une histoire',
      'une réponse approximative vous empêche de finir votre assiette',
    ],
  },
  '4.none': {
    gift: ['vous prenez peu de place et vous vous faufilez partout', 'vous traversez les pièces à pas de chat'],
    shadow: [
      'il vous faut un peu d’attention pour vous sentir à votre aise',
      'un lit étranger ou une pièce froide vous dérange plus qu’on ne le croit',
    ],
  },
  '4.one': {
    gift: ['vous portez avec naturel le corps que vous avez', 'vos gestes ont la simplicité des choses bien posées'],
    shadow: ['une chaise inconfortable suffit à troubler votre patience', 'vous remarquez le courant d’air avant la conversation'],
  },
  '4.two': {
    gift: ['une assise tranquille vous accompagne dans les lieux inconnus', 'vous tenez debout longtemps sans vous en faire un mérite'],
    shadow: ['vous comptez tant sur votre solidité que vous sautez la pause', 'vous oubliez d’annoncer que le sac devient lourd'],
  },
  '4.many': {
    gift: ['votre démarche a la tranquillité d’un vieux chêne', 'votre calme se voit jusque dans votre façon de vous asseoir'],
    shadow: [
      'une telle robustesse oublie que d’autres cassent plus vite',
      'vous marchez d’un pas que les promeneurs moins solides n’osent pas discuter',
    ],
  },
  '5.none': {
    gift: ['vous agissez d’après ce que vous voyez, sans échafauder', 'vous laissez les faits parler les premiers'],
    shadow: ['pour prévoir le coup suivant, vous avez besoin d’un crayon', 'un projet à plusieurs étages vous perd dans l’escalier'],
  },
  '5.one': {
    gift: ['votre bon sens devine souvent la fin avant le dernier chapitre', 'vous flairez le détour qui évite l’embouteillage'],
    shadow: [
      'votre première déduction vous plaît tant que vous sautez la seconde',
      'un problème sans le moindre indice vous rend le front soucieux',
    ],
  },
  '5.two': {
    gift: ['vous reliez les indices sans hâte et voyez souvent juste', 'deux détails sans rapport vous suffisent pour deviner le reste'],
    shadow: [
      'avoir vu venir la chose ne console personne autour de vous',
      'vous annoncez la conclusion avant que l’histoire soit racontée',
    ],
  },
  '5.many': {
    gift: ['votre logique compte plusieurs coups d’avance', 'vous voyez venir l’orage et rentrez déjà les chaises'],
    shadow: ['à tout prévoir, on se gâche parfois les surprises', 'vous préparez tant de réponses que la question se lasse'],
  },
  '6.none': {
    gift: ['vous aimez mieux imaginer l’étagère que la monter', 'vous confiez l’ouvrage à des mains plus heureuses que les vôtres'],
    shadow: ['la besogne manuelle attend chez vous un jour sans excuse', 'l’ampoule grillée attend chez vous une visite habile'],
  },
  '6.one': {
    gift: ['bricoler vous plaît tant que l’envie est là', 'un dimanche de pluie vous met volontiers le tournevis en main'],
    shadow: ['l’ouvrage reste en plan dès que l’humeur tourne', 'vos outils restent sortis longtemps après la dernière vis'],
  },
  '6.two': {
    gift: ['vos mains travaillent bien et vous reposent la tête', 'vous réparez ce que d’autres auraient jeté'],
    shadow: [
      'vous refaites vous-même ce qu’une autre main avait fait autrement',
      'les doigts vous démangent devant un travail mené lentement',
    ],
  },
  '6.many': {
    gift: ['vous aimez le bois et la terre, et ils vous le rendent bien', 'ce que vous fabriquez se garde et se prête de maison en maison'],
    shadow: ['des mains toujours occupées laissent peu d’heures à la conversation', 'le repos vous paraît vite un meuble sans usage'],
  },
  '7.none': {
    gift: ['ce que vous obtenez porte la marque de votre effort', 'vous savez le prix d’une réussite et la goûtez d’autant mieux'],
    shadow: ['vous prenez rarement le courant qui vous porterait', 'vous poussez encore la porte qui s’ouvrait toute seule'],
  },
  '7.one': {
    gift: ['les choses s’arrangent parfois sans que vous tiriez dessus', 'un heureux hasard vous trouve souvent la main déjà tendue'],
    shadow: ['en comptant sur l’élan du moment, on oublie son parapluie', 'vous attendez du lendemain ce qui se fait aujourd’hui'],
  },
  '7.two': {
    gift: ['vous avancez avec une légèreté qui repose les inquiets', 'vous souriez aux contretemps et ils passent plus vite'],
    shadow: ['la facilité d’un début vous cache la pente qui suit', 'vous rangez le parapluie à la première éclaircie'],
  },
  '7.many': {
    gift: ['vous flottez là où d’autres rament', 'les bonnes rencontres vous attendent au détour d’un trottoir'],
    shadow: ['se laisser porter devient parfois une manière de ne pas choisir', 'l’effort vous semble parfois une politesse superflue'],
  },
  '8.none': {
    gift: ['vous aidez par envie, sans tenir de registre', 'vos cadeaux arrivent sans date et sans raison'],
    shadow: ['une promesse donnée en passant s’oublie si vous ne la notez pas', 'un service attendu chaque semaine finit par vous peser'],
  },
  '8.one': {
    gift: ['vous rendez service sans en faire une affaire d’État', 'vous répondez présent quand l’appel est sincère'],
    shadow: ['vos obligations vous reviennent en mémoire à la dernière minute', 'vous vous souvenez d’un anniversaire le soir même'],
  },
  '8.two': {
    gift: ['votre parole donnée à un proche tient lieu de contrat', 'les vôtres savent chez qui laisser la clé'],
    shadow: ['vous dites oui par bonté et soupirez en chemin', 'vous portez les sacs de tous et cherchez ensuite les vôtres'],
  },
  '8.many': {
    gift: ['votre bonté se lève tôt et retrousse ses manches', 'vous arrivez avec la soupe avant qu’on ait demandé'],
    shadow: ['le sentiment du devoir vous suit jusque dans vos vacances', 'un refus d’aider vous paraît plus grave qu’il n’est'],
  },
  '9.none': {
    gift: ['chaque matin se présente à vous sans vieux souvenirs à porter', 'vous pardonnez vite faute de tenir des archives'],
    shadow: ['un nom ou une date se perd sans un bout de papier', 'vous racontez deux fois la même histoire à la même tablée'],
  },
  '9.one': {
    gift: [
      'vous retenez ce qui vous intéresse et laissez filer le reste',
      'votre tête garde les visages et confie les dates au calendrier',
    ],
    shadow: ['une explication trop rapide vous laisse au bord de la route', 'une longue liste perd chez vous sa moitié en route'],
  },
  '9.two': {
    gift: ['votre esprit attrape une idée au premier rebond', 'vous retrouvez un refrain à la troisième note'],
    shadow: ['vous terminez en pensée les phrases des gens lents', 'une explication reprise depuis le début vous fait soupirer'],
  },
  '9.many': {
    gift: [
      'votre mémoire garde des détails que tous les autres ont perdus',
      'vous citez de mémoire la phrase exacte et le jour où elle fut dite',
    ],
    shadow: ['se souvenir de tout rend certains pardons plus longs', 'un mot malheureux reste chez vous rangé à sa date'],
  },
};
