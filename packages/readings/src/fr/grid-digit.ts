import type { Statements } from '../knowledge.ts';

/** A digit in the square of the birth date: absent, there once, or several times. */
export const gridDigit: Statements<'gridDigit'> = {
  '1.none': {
    gift: ['vous n’avez pas besoin de vous raconter pour exister'],
    shadow: ['ce que vous ressentez sort rarement sans une vraie décision'],
  },
  '1.one': {
    gift: ['vous dites l’essentiel en peu de mots et laissez la place aux autres'],
    shadow: ['ce qui vous touche de près ne se dit souvent qu’après coup'],
  },
  '1.many': {
    gift: ['les mots vous viennent en nombre et trouvent leur auditoire'],
    shadow: ['un flot de paroles peut noyer la phrase qui comptait'],
  },
  '2.none': {
    gift: ['les humeurs d’une pièce vous laissent garder la vôtre'],
    shadow: ['ce qu’un visage ne dit pas, il vous faut le demander'],
  },
  '2.one': {
    gift: ['un pressentiment vous avertit à temps et sans bruit'],
    shadow: ['vous sentez les choses sans toujours oser vous y fier'],
  },
  '2.many': {
    gift: ['rien de ce qui flotte entre les gens ne vous échappe'],
    shadow: ['une salle bondée vous fatigue plus qu’une journée de marche'],
  },
  '3.none': {
    gift: ['vous prenez les choses comme elles sont, sans décor inventé'],
    shadow: ['imaginer la suite ne va pas sans une feuille et du temps'],
  },
  '3.one': {
    gift: ['votre imagination dessine des plans que l’on peut suivre'],
    shadow: ['une rêverie vous fait parfois manquer votre arrêt'],
  },
  '3.many': {
    gift: ['vous voyez en pensée des projets entiers, avec leurs portes et leurs toits'],
    shadow: ['un plan en remplace un autre avant le premier clou'],
  },
  '4.none': {
    gift: ['un peu de fouillis ne vous empêche ni de vivre ni d’inventer'],
    shadow: ['le rangement réclame de vous une heure fixe et de la bonne volonté'],
  },
  '4.one': {
    gift: ['vos affaires ont une place et vous savez laquelle'],
    shadow: ['un objet déplacé vous occupe un peu plus qu’il ne mérite'],
  },
  '4.many': {
    gift: ['vous classez, montez et ajustez avec un plaisir évident'],
    shadow: ['la méthode peut prendre plus de temps que l’ouvrage'],
  },
  '5.none': {
    gift: ['vous laissez volontiers l’occasion régler votre allure'],
    shadow: ['retrouver votre équilibre reste chaque fois un petit travail'],
  },
  '5.one': {
    gift: ['vous revenez à votre centre après chaque secousse'],
    shadow: ['vous tenez tant à l’équilibre qu’un élan doit parfois attendre'],
  },
  '5.many': {
    gift: ['un ressort puissant vous relance là où d’autres s’assoupissent'],
    shadow: ['votre entrain débarrasse la table avant que chacun ait fini'],
  },
  '6.none': {
    gift: ['un lit, une chaise et une fenêtre vous suffisent pour vivre'],
    shadow: ['rendre un logis accueillant vous demande d’y penser exprès'],
  },
  '6.one': {
    gift: ['vous donnez du charme à un endroit avec trois fois rien'],
    shadow: ['un désaccord à la maison vous suit jusque dans la rue'],
  },
  '6.many': {
    gift: ['votre intérieur devient un atelier où chacun trouve une chaise'],
    shadow: ['le souci du foyer prend la place de vos autres envies'],
  },
  '7.none': {
    gift: ['vous allez aux choses sans leur chercher un sens caché'],
    shadow: ['le recul vient seulement si vous vous asseyez un moment'],
  },
  '7.one': {
    gift: ['une expérience vécue vous instruit mieux qu’un cours'],
    shadow: ['après une déception, vous restez un peu longtemps sur vos gardes'],
  },
  '7.many': {
    gift: ['vous tirez de chaque perte une sagesse tranquille'],
    shadow: ['le silence où vous réfléchissez peut durer des semaines'],
  },
  '8.none': {
    gift: ['les détails ne vous retiennent pas au bord du chemin'],
    shadow: ['la dernière vérification doit figurer sur votre liste pour avoir lieu'],
  },
  '8.one': {
    gift: ['vous remarquez la virgule de trop et la vis desserrée'],
    shadow: ['une tâche commencée vous tient jusqu’à une heure déraisonnable'],
  },
  '8.many': {
    gift: ['votre endurance vient à bout des problèmes les plus coriaces'],
    shadow: ['vous frottez encore ce qui brillait déjà'],
  },
  '9.none': {
    gift: ['vous jugez sur pièces plutôt que d’après un idéal'],
    shadow: ['penser au-delà du cercle des proches passe chez vous par un choix'],
  },
  '9.one': {
    gift: ['une idée du bien vous guide sans vous rendre sévère'],
    shadow: ['vous attendez du monde un peu plus qu’il n’a promis'],
  },
  '9.many': {
    gift: ['vous voyez large et défendez de belles causes'],
    shadow: ['de hauts idéaux vous font parfois trouver les gens bien petits'],
  },
};
