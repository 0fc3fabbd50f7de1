import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: ['les circonstances vous poussent devant plus souvent que prévu'],
    shadow: ['à force de décider en solitaire, on passe vite pour inflexible'],
    relationships: ['qui vous convient marche en ces années à vos côtés plutôt que derrière'],
    work: ['des tâches se présentent pour lesquelles aucun poste n’existait encore'],
  },
  2: {
    gift: ['le climat de ces années aime les duos, les détours polis et les petits pas'],
    shadow: ['l’air du temps rend chaque mot un peu plus lourd qu’il n’était voulu'],
    relationships: ['un lien profond trouve maintenant assez de calme pour grandir'],
    work: ['votre rôle se joue entre deux bureaux plutôt qu’au premier'],
  },
  3: {
    gift: ['la saison est aux rencontres, aux projets gais et aux mots qui portent'],
    shadow: ['le bruit aimable alentour fatigue l’attention'],
    relationships: ['les amitiés se nouent ces années-là autour d’une table ou d’une scène'],
    work: ['on vous remarque quand vous montrez ce que vous faisiez pour le plaisir'],
  },
  4: {
    gift: ['le sol se prête pendant ce temps aux fondations sérieuses'],
    shadow: ['le paysage paraît par moments fait de devoirs et de briques'],
    relationships: ['l’entourage se resserre autour de ce qui est fiable'],
    work: ['la besogne abonde et le savoir-faire s’y aiguise'],
  },
  5: {
    gift: ['le vent change souvent de côté au cours de cette période'],
    shadow: ['les occasions se bousculent et n’aident guère à choisir'],
    relationships: ['des gens nouveaux entrent vite dans votre vie et en sortent parfois de même'],
    work: ['un changement de lieu, de tâche ou de branche flotte dans l’air'],
  },
  6: {
    gift: ['l’époque tourne autour de la maison, des enfants ou des parents'],
    shadow: ['les demandes de secours arrivent en même temps que le facteur'],
    relationships: ['un engagement trouve à cette époque un sol où prendre racine'],
    work: ['les métiers du soin, du goût et de l’accueil vous font signe'],
  },
  7: {
    gift: ['autour de vous le volume baisse pour que vous puissiez entendre'],
    shadow: ['le monde applaudit peu en ce temps-là et laisse la place au doute'],
    relationships: ['le cercle se réduit et gagne en franchise'],
    work: ['étudier, chercher et se spécialiser ont maintenant vent arrière'],
  },
  8: {
    gift: ['l’époque amène du poids, des arbitrages et des gens influents'],
    shadow: ['tout se mesure alentour, jusqu’à votre valeur'],
    relationships: ['on recherche votre compagnie tantôt par affection tantôt par intérêt'],
    work: ['la conduite d’une équipe vous échoit presque d’elle-même'],
  },
  9: {
    gift: ['des rencontres venues de loin élargissent votre point de vue'],
    shadow: ['les causes du monde font la queue devant chez vous'],
    relationships: ['certains adieux de ce temps ouvrent la voie à des liens plus profonds'],
    work: ['l’expérience accumulée se met en ordre et sert aux plus jeunes'],
  },
  11: {
    gift: ['l’air de ces années est électrique et plein d’idées'],
    shadow: ['tant de stimulations tendent la corde plus qu’il ne faut'],
    relationships: ['des rencontres rares vous parlent d’emblée à voix haute'],
    work: ['on attend de vous l’inspiration et un peu moins la routine'],
  },
  22: {
    gift: ['l’époque vous propose un chantier plus grand que votre rue'],
    shadow: ['l’attente des autres se pose sur vos épaules comme de la neige'],
    relationships: ['vos alliés d’ouvrage deviennent parfois des proches'],
    work: ['de longs projets reçoivent enfin les moyens et les mains'],
  },
  33: {
    gift: ['les circonstances réclament votre bonté en public'],
    shadow: ['chacun semble croire que votre porte n’a pas de serrure'],
    relationships: ['le lien s’approfondit là où vous acceptez aussi de recevoir'],
    work: ['enseigner, soigner ou guider prend le devant de la scène'],
  },
};
