import type { Phrasings } from '../words.ts';

/** Arabic in Latin letters and digits, as it is typed on phones: a crisis in full, of the rest only what is plainest. */
export const phrasings: Phrasings = {
  slips: false,
  choices: {
    want: '(3ayez|3ayza|3awez|3awza|3yza|3yz|bedi|beddi|badi|baddi|biddi|bidi|bddi|bde|bdi|abgha|abi|abii|urid|oreed|areed|ared|3ayz|3awz|bghit|nefsi|nfsi|nfsy|nifsi|widdi|wedi|wddi|7abeb|atmana|btmana)',
    no: '(mesh|mish|mush|msh|mo|ma|mu|moo|mafeesh|mafi|mafish|mfesh|mafeesh|maba2ash|ma3ad|la|mabadi|mabeddi|mabi|mab2ash|mab2etsh|m3dsh|ma3adsh|mabaditsh|ma3ndish|ma3andi)',
    live: '(a3ish|a3eesh|3ish|3eesh|a3ech|3aych|3ayesh|3aysh|akamel|akammel|kamel|el 7ayah|el 7aya|7ayati|7ayaty|hayati|el donya|eldonia|el donia|el dunya|3isha|3eesha|ala2y sabab)',
    die: '(amoot|amout|mout|moot|mot|amut|nmout|amot|mawt|el mawt|almawt|elmot|el moot|antahar|antahir|7antahar|hantahar|hante7er|a2tol nafsi|a2tel nafsi|a2tel 7ali|2atel nafsi|hamoot|7amoot|ante7er|nente7er|e5tefi|a5tefi|akhtefi)',
    he: '(gozi|jozi|jouzi|zoji|zawji|gouzi|abi|abuya|baba|aboya|a5oya|akhoy|5atibi|khatibi|7abibi|habibi|taliqi|ex|omi|3ammi|5ali|howa|zoj ommi)',
    hit: '(byedrabni|bydrabni|yedrabni|yidrabni|darabni|bedrabni|bydrab|byidrab|yidrab|byedrab|yadrobni|yodrobni|5ana2ni|khana2ni|khana2|byhadedni|yhadidni|hadadni|eghtasabni|ightasabni|eghtasabooni|byelmesni|yelmesni|lamasni|ta7arash|byet7arash)',
  },
  concerns: {
    selfHarm: [
      '@want ~ @die',
      '(a2tol|a2tel|aqtol|aqtul|ha2tel|ba2tel|2atel|2a2tel|h2tel) ~ (nafsi|nafsy|7ali|hali|ru7i|ro7y|rohi|nfsi)',
      '(enta7ar|ente7ar|inti7ar|intihar|enti7ar|antahir|antaher|hante7er|hanti7er|hantahar|7antahar|ente7er|el inti7ar|antahar)',
      '@no ~ @want ~ @live',
      '@no ~ (adra|ader|2ader|a2dar|2adra|a2der|ba2dar|este7mel|a7tamel) ~ @live',
      '(mabadi|mabeddi|mabi|mabghash|mab2ash) ~ @live',
      '(ta3bt|ta3ban|ta3bana|ze2t|zehe2t|zh2t|ta3abt|malet|mallit|kereht|kraht|mkhnoo2|5ala2t|5alas ta3bt) ~ (men|mn|min)? ~ (el 7ayah|el 7aya|el haya|7ayati|7ayaty|hayati|eldonia|el donya|el donia|el 3isha|nafsi|kol 7aga)',
      '(anhi|anhy|ha5alas|akhalas|a5alas|nenhi) ~ (7ayati|7ayaty|hayati|kol 7aga|kol shi|men 7ayati)',
      '(mafeesh|mafi|mafish|ma3ndish|ma3andi|mesh la2y|msh la2y|msh shayef|mesh shayef) ~ (sabab|ma3na|amal|fayda|hadaf) ~~ @live',
      '(anam|nam|anaam) & @no & (as7a|s7a|afee2|a2oom|mas7ash|mas7ach|sa7yan)',
      '(anam|nam) ~ (w|wa|wi)? ~ (mas7ash|ma as7a|mas7a|ma2omsh)',
      '(ba2zi|b2zi|azi|agra7|bagra7|garra7t|bajra7|jara7t|a7ra2|ba7ra2|2ata3t) ~ (nafsi|nafsy|7ali|eedi|idi|idy|edi|gesmi|roo7i)',
      '(el kol|kolohom|el nas|ahli|el 3alam|3ayelti|kol el nas|kolo) & (a7san|a7sn|ahsan|afdal|mertaheen|yerta7o|hayerta7o) & (men gheiri|mn gheri|bedoni|bdoni|men doni|gheiri|mn 8eri|men 8eiri)',
      '(ya rayt|yaret|yarayt|ya rit|ya reit|yareit|laytani) ~ (ma)? ~ (etwaladt|2nwaladt|mawloodtsh|metwaladtsh|atwaladtsh|nwalad|amoot|mott|kont mayet)',
      '(bafakar|bfakr|bafakkar|afakker|bfakker|afakar) ~~ (el mawt|elmot|almawt|amoot|ente7ar|inti7ar|antahar|armi nafsi|a2tel nafsi)',
    ],
    violence: ['@he ~ @hit', '@hit ~', '(ye2telni|hay2telni|hy2telni|y2tlni|yoqtolni|byehaddedni|hayedba7ni)'],
    danger: [
      '(ana|e7na) ~ (fi|bi) ~ (khatar|5atar)',
      '(7ad|wa7ed|ragel) ~~ (sekina|mosadas|sela7|skina) ~',
      '(mashi waraya|byel7a2ni|yela7e2ni|btaba3ni)',
    ],
    childFate: [
      '(ibni|ebni|benti|binti|waladi|awladi|tefli) ~ (haytla3|haykoon|hatkoon|ra7|haygra|haye7sal|hatetgawez|mosta2bal|haysir|rah)',
    ],
    medical: [
      '(daghti|daghty|da8ti|da8ty|dagti|sokari|sokkari|el sokar) & (140|150|160|170|175|180|185|190|195|200|210|220|240|250|260|280|300|320|350|400|450|500|3ali|3aly|nazel|mortafe3)',
      '(emta|imta|emtan) ~ (hamoot|7amoot|amoot|ha7mel|amout)',
      '(awa22af|awa2af|awaqqef|abatal|abattal|asib) ~ (el)? ~ (dawa|dowa|7oboob|3elag|3ilaj)',
      '(7amel|ha7mel|ahmel) ~~ (el sana|emta|hal)',
    ],
    legal: [
      '(haksab|ha5sar|aksab|hakhsar) ~ (el)? ~ (adeya|2adeya|qadiya|2adya|7adana)',
      '(hadkhol|had5ol|adkhol) ~ (el)? ~ (segn|sijn)',
      '(amdi|awa2a3|awaqe3) ~~ (tala2|talaq|el 3a2d)',
    ],
    financial: [
      '(ashtri|ashteri|abi3|abee3|astathmer|asta8mer) ~ (bitcoin|dahab|beit|el beit|ashom|as-hom|crypto|el sha2a)',
      '(yanaseeb|lottery|3omar|2omar)',
    ],
    dependency: [
      '(mesh|msh|ma) ~ (ba2dar|2ader|a2dar|2adra) ~~ (men gheir|mn 8er|bedoon|bidoon|2abl ma) ~ (as2alak|as2lak|as2alk)',
      '(modmen|modmena|mhawwas) ~~ (app|ar2am|el app|3alek)',
    ],
  },
  signs: {},
  ordinary: ['(bamoot|mayet|mayta|hamoot|7amoot) ~ (men|mn|fi) ~ (el go3|el do7k|el de7k|el shoo2|el 7ar|go3|el bard|feek|feeki)'],
};
