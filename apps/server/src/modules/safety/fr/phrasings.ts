import type { Phrasings } from '../words.ts';
import { danger, selfHarm, violence } from './crisis.ts';
import { ideas, together } from './together.ts';
import { childFate, dependency, financial, legal, medical } from './topics.ts';

export const phrasings: Phrasings = {
  choices: {
    ...ideas,
    il: '(mari|conjoint|conjointe|copain|copine|compagnon|compagne|ex|pere|papa|mere|maman|beau pere|belle mere|frere|oncle|fils|il|elle|on|ils|femme|patron|cousin|grand pere|homme|mec|fiance|parents)',
    mon: '(mon|ma|mes|notre|nos)',
    enfant:
      '(fils|fille|filles|enfant|enfants|bebe|bebes|gamin|gamine|petit fils|petite fille|petits enfants|neveu|niece|jumeaux|jumelles|garcon|filleul|filleule|ado|beau fils|belle fille|petit|petite)',
    mal: '(cancer|cancers|tumeur|tumeurs|diabete|depression|anxiete|angoisse|bipolaire|bipolarite|schizophrenie|tdah|autisme|epilepsie|vih|sida|covid|infarctus|avc|maladie|maladies|thyroide|endometriose|asthme|migraine|migraines|arthrose|alzheimer|parkinson|lupus|hepatite|infertilite|leucemie|anorexie|boulimie|sclerose|fibromyalgie|insomnie|operation|accident|coma|hypertension|psoriasis|chimio|burn out)',
  },
  concerns: { selfHarm, violence, danger, childFate, medical, legal, financial, dependency },
  together,
  signs: {
    isYoung: [
      '(jai|j ai|ai) (que|seulement|a peine|presque)? (#age|8|9|11|onze|douze|treize|quatorze|quinze|seize|dix sept) ans',
      '(jai|j ai) (#age)$',
      '(je suis|suis|jsuis) (mineur|mineure|un enfant|une enfant|ado|un ado|une ado|collegien|collegienne|lyceen|lyceenne)',
      '(#age|8|9|11|treize|quatorze|quinze) ans',
      '(suis|jsuis) (en|au) (6eme|5eme|4eme|3eme|sixieme|cinquieme|quatrieme|troisieme|college|cm2|seconde)',
    ],
    isSexual: [
      '(sexe|sexuel|sexuelle|sexuels|sexuelles|nude|nudes|nue|nu|porno|vierge|virginite|masturb*|preservativ*|capote|coucher avec|couche avec|faire lamour|nues)',
      '(rapports|relations) (sexuels|sexuelles|intimes|avec)',
      '(homme|mec|copain|type) (plus vieux|plus age|adulte|majeur)',
    ],
  },
  ordinary: [
    '(battu|battue|bat|tue|massacre|massacree|ecrase|ecrasee) (encore)? (aux|au|a la) (echecs|dames|cartes|tennis|foot|scrabble|jeu|jeux|belote|poker|ping pong|petanque|course|monopoly)',
    '(coupe|coupee|brule|brulee) ~ (cuisinant|bricolant|jardinant|cuisine|rasant|repassant|epluchant)',
    '(morte|mort) de (fatigue|trouille|sommeil|rire)',
    '(coupe|coupee|couper) ~ (cheveux|ongles|frange)',
    '(blague|boulot|travail|chaleur|attente|suspense|musique|voisins|taf|job|chef|meme|pieds|dos|regime|canicule|serie|film|froid|bruit) ~ (me|ma|m|nous|va|vont) ~ (tue|tuee|tuer|tuent)',
    '(met|mettre|mets) fin a mon (abonnement|compte|essai|contrat)',
    '(tuerais|tuerait) pour (un|une|du|de la|mon)',
    '(sans) (cafe|mon cafe|chocolat|telephone) je meurs',
    '(je divorce|suis en train de divorcer|on divorce)',
    '(suis|je suis) (avocat|avocate|juge|medecin|infirmiere|policier)',
    'tout dechire',
    '(peux|pourrais|sais) (pas|plus) vivre sans',
    '(meurs|mourir|mort|morte|creve|crever|mourait|mourrais) (de|d) (rire|curiosite|envie|faim|soif|sommeil|honte|chaud|froid|peur|amour|ennui|savoir)',
    '(denvie|d envie|envie) de savoir',
    '(tuer|tue|tuons) (le temps|lennui)',
    'suicide (politique|professionnel|commercial|squad)',
    '(dette|dettes) (karmique|karmiques|13|14|16|19|de lame)',
    '(nombre|chiffre|numero) (de|du) (dette|destin|destinee)',
    '(veux|voudrais|veut) pas (mourir|me tuer)',
    '(veux|envie|voudrais) (plus|pas) (de)? (vivre|etre la|me reveiller) (en|a|au|avec|dans|chez|seul|seule|loin|tot|si|comme|ici|la bas|ensemble)',
    '(me|m) (frappe|frappait|touche|touchait|tape) (beaucoup|toujours|le plus|surtout|dans|que|par|cest|la $|au coeur|droit|profondement|dans loeil)',
    '(nombre|chiffre|chemin) ~ (destin|destinee) ~ (fils|fille|enfant|bebe)',
    'vie privee',
    'en or',
  ],
};
