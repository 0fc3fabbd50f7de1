import type { Statements } from '../knowledge.ts';

/** A digit in the Pythagorean square: absent, there once, twice, or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['vous n’imposez rien et laissez chacun venir à vous'],
    shadow: ['vouloir une chose et le dire tout haut reste pour vous un exercice'],
  },
  '1.one': {
    gift: ['votre volonté parle doucement et n’a pas besoin de taper du poing'],
    shadow: ['une insistance un peu vive suffit à vous faire changer de plan'],
  },
  '1.two': {
    gift: ['vous savez vouloir sans casser la vaisselle'],
    shadow: ['votre fermeté dépend un peu de l’heure et du public'],
  },
  '1.many': {
    gift: ['votre caractère tient debout par tous les temps'],
    shadow: ['céder d’un pouce vous coûte parfois plus que le pouce ne vaut'],
  },
  '2.none': {
    gift: ['vous gardez votre chaleur pour les gens et les heures qui comptent'],
    shadow: ['les longues réunions de famille épuisent vite votre entrain'],
  },
  '2.one': {
    gift: ['votre entrain suffit aux vôtres et à la journée'],
    shadow: ['trop de monde à la fois vous fait rêver d’une sieste'],
  },
  '2.two': {
    gift: ['vous réchauffez la compagnie sans vous forcer'],
    shadow: ['vous vous dépensez parfois jusqu’à la dernière braise'],
  },
  '2.many': {
    gift: ['votre vivacité ranime une soirée qui s’endormait'],
    shadow: ['tant d’animation peut fatiguer des gens plus lents à s’échauffer'],
  },
  '3.none': {
    gift: ['une étagère mal classée ne trouble pas votre sommeil'],
    shadow: ['étudier un sujet aride demande chez vous un rendez-vous ferme'],
  },
  '3.one': {
    gift: ['vous rangez et vous apprenez par accès joyeux'],
    shadow: ['l’ordre revient chez vous surtout à la veille d’une visite'],
  },
  '3.two': {
    gift: ['vous aimez savoir comment une chose est faite et où elle se range'],
    shadow: ['une explication restée incomplète vous agace jusqu’au soir'],
  },
  '3.many': {
    gift: ['la curiosité vous tient avec une loupe et un cahier'],
    shadow: ['votre goût de l’exactitude reprend les gens au milieu d’une histoire'],
  },
  '4.none': {
    gift: ['vous prenez peu de place et vous vous faufilez partout'],
    shadow: ['il vous faut un peu d’attention pour vous sentir à votre aise'],
  },
  '4.one': {
    gift: ['vous portez avec naturel le corps que vous avez'],
    shadow: ['une chaise inconfortable suffit à troubler votre patience'],
  },
  '4.two': {
    gift: ['une assise tranquille vous accompagne dans les lieux inconnus'],
    shadow: ['vous comptez tant sur votre solidité que vous sautez la pause'],
  },
  '4.many': {
    gift: ['votre démarche a la tranquillité d’un vieux chêne'],
    shadow: ['une telle robustesse oublie que d’autres cassent plus vite'],
  },
  '5.none': {
    gift: ['vous agissez d’après ce que vous voyez, sans échafauder'],
    shadow: ['pour prévoir le coup suivant, vous avez besoin d’un crayon'],
  },
  '5.one': {
    gift: ['votre bon sens devine souvent la fin avant le dernier chapitre'],
    shadow: ['votre première déduction vous plaît tant que vous sautez la seconde'],
  },
  '5.two': {
    gift: ['vous reliez les indices sans hâte et voyez souvent juste'],
    shadow: ['avoir vu venir la chose ne console personne autour de vous'],
  },
  '5.many': {
    gift: ['votre logique compte plusieurs coups d’avance'],
    shadow: ['à tout prévoir, on se gâche parfois les surprises'],
  },
  '6.none': {
    gift: ['vous aimez mieux imaginer l’étagère que la monter'],
    shadow: ['la besogne manuelle attend chez vous un jour sans excuse'],
  },
  '6.one': {
    gift: ['bricoler vous plaît tant que l’envie est là'],
    shadow: ['l’ouvrage reste en plan dès que l’humeur tourne'],
  },
  '6.two': {
    gift: ['vos mains travaillent bien et vous reposent la tête'],
    shadow: ['vous refaites vous-même ce qu’une autre main avait fait autrement'],
  },
  '6.many': {
    gift: ['vous aimez le bois et la terre, et ils vous le rendent bien'],
    shadow: ['des mains toujours occupées laissent peu d’heures à la conversation'],
  },
  '7.none': {
    gift: ['ce que vous obtenez porte la marque de votre effort'],
    shadow: ['vous prenez rarement le courant qui vous porterait'],
  },
  '7.one': {
    gift: ['les choses s’arrangent parfois sans que vous tiriez dessus'],
    shadow: ['en comptant sur l’élan du moment, on oublie son parapluie'],
  },
  '7.two': {
    gift: ['vous avancez avec une légèreté qui repose les inquiets'],
    shadow: ['la facilité d’un début vous cache la pente qui suit'],
  },
  '7.many': {
    gift: ['vous flottez là où d’autres rament'],
    shadow: ['se laisser porter devient parfois une manière de ne pas choisir'],
  },
  '8.none': {
    gift: ['vous aidez par envie, sans tenir de registre'],
    shadow: ['une promesse donnée en passant s’oublie si vous ne la notez pas'],
  },
  '8.one': {
    gift: ['vous rendez service sans en faire une affaire d’État'],
    shadow: ['vos obligations vous reviennent en mémoire à la dernière minute'],
  },
  '8.two': {
    gift: ['votre parole donnée à un proche tient lieu de contrat'],
    shadow: ['vous dites oui par bonté et soupirez en chemin'],
  },
  '8.many': {
    gift: ['votre bonté se lève tôt et retrousse ses manches'],
    shadow: ['le sentiment du devoir vous suit jusque dans vos vacances'],
  },
  '9.none': {
    gift: ['chaque matin se présente à vous sans vieux souvenirs à porter'],
    shadow: ['un nom ou une date se perd sans un bout de papier'],
  },
  '9.one': {
    gift: ['vous retenez ce qui vous intéresse et laissez filer le reste'],
    shadow: ['une explication trop rapide vous laisse au bord de la route'],
  },
  '9.two': {
    gift: ['votre esprit attrape une idée au premier rebond'],
    shadow: ['vous terminez en pensée les phrases des gens lents'],
  },
  '9.many': {
    gift: ['votre mémoire garde des détails que tous les autres ont perdus'],
    shadow: ['se souvenir de tout rend certains pardons plus longs'],
  },
};
