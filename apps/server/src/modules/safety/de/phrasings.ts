import type { Phrasings } from '../words.ts';
import { danger, selfHarm, violence } from './crisis.ts';
import { ideas, together } from './together.ts';
import { childFate, dependency, financial, legal, medical } from './topics.ts';

export const phrasings: Phrasings = {
  choices: {
    ...ideas,
    er: '(mann|ehemann|frau|ehefrau|freund|freundin|partner|partnerin|ex|vater|papa|mutter|mama|stiefvater|stiefmutter|bruder|onkel|sohn|er|sie|opa|schwager|chef|cousin|typ|eltern|verlobter|mitbewohner|lebensgefahrte)',
    mein: '(mein|meine|meiner|meinem|meinen|meines|unser|unsere|unserem|unseren|unserer|unseres)',
    kind: '(sohn|sohne|sohnes|tochter|tochtern|kind|kinder|kindes|kindern|baby|babys|enkel|enkelin|enkelkind|enkels|neffe|nichte|zwillinge|zwillingen|junge|jungen|madchen|kleine|kleiner|kleinen|stiefsohn|stieftochter|patenkind|teenager|sohnchen)',
    leiden:
      '(krebs|brustkrebs|tumor|diabetes|depression|depressionen|angststorung|bipolar|schizophrenie|adhs|autismus|epilepsie|hiv|aids|covid|herzinfarkt|schlaganfall|krankheit|erkrankung|schilddruse|endometriose|asthma|migrane|arthrose|rheuma|alzheimer|demenz|parkinson|lupus|hepatitis|unfruchtbarkeit|leukamie|magersucht|bulimie|ms|fibromyalgie|schlaflosigkeit|operation|unfall|koma|bluthochdruck|burnout|long covid|neurodermitis|chemo)',
    medizin:
      '(medikament|medikamente|medikamenten|tabletten|pille|pillen|insulin|antidepressiva|antidepressivum|chemo|chemotherapie|impfung|behandlung|lithium|antibiotika|antibiotikum|therapie|dosis|cortison|blutdrucktabletten)',
    fall: '(prozess|verfahren|klage|sorgerecht|berufung|gerichtsverfahren|rechtsstreit|scheidungsverfahren|gericht|verhandlung|sorgerechtsstreit|revision|kundigungsschutzklage)',
  },
  concerns: { selfHarm, violence, danger, childFate, medical, legal, financial, dependency },
  together,
  signs: {
    isYoung: [
      '(ich bin|bin|bin erst|ich bin erst|werde) (erst|gerade|noch|fast|schon)? (#age|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn)',
      '(#age|8|9|11|dreizehn|vierzehn|funfzehn|sechzehn) (jahre|jahr|j) (alt)?',
      '(bin|ich bin) (minderjahrig|noch ein kind|ein kind|noch minderjahrig|teenager|ein teenager|schulerin|schuler)',
      '(gehe|geh|bin) (in die|in der|in) (#age|5|6|7|8|9|siebte|achte|neunte|sechste|funfte|zehnte) (klasse)?',
    ],
    isSexual: [
      '(sex|dickpic|dickpics|penisbilder|penis|sexuell|sexuelle|sexuellen|nacktbild|nacktbilder|nacktfoto|nacktfotos|nudes|nackt|porno|pornos|jungfrau|jungfraulichkeit|entjungfer*|masturb*|kondom|kondome|selbstbefriedigung)',
      '(schlafen|geschlafen|schlafe) ~ mit (ihm|ihr|meinem freund|einem)',
      'mit (ihm|ihr|meinem freund) (schlafen|geschlafen)',
      '(alterer|alteren|erwachsener|erwachsenen) (mann|typ|freund|manner)',
    ],
  },
  ordinary: [
    '(im|beim) (schach|tennis|spiel|rennen|kartenspiel|fussball|tischtennis|skat) ~ geschlagen',
    '(haare|pony|nagel|haar) ~ (abgeschnitten|geschnitten|schneiden)',
    '(witz|hitze|verkehr|warten|musik|meme|fusse|rucken|diat|nachbarn|prufung|kalte|larm|stau|spannung) ~ (bringt|bringen|macht) (mich|uns) ~ (um|fertig)',
    '(abo|konto|mitgliedschaft|probemonat) (beenden|kundigen|loschen)',
    '(wurd|wurde) ~ (morden|toten|sterben)',
    '(ohne|fur) (kaffee|schokolade|musik) ~ (sterb|sterbe|toten)',
    '(lasse mich|lass mich|wir lassen uns) scheiden',
    '(bin|als) (anwalt|anwaltin|richter|richterin|arzt|arztin|krankenschwester|polizist)',
    '(sterbe|sterben|gestorben|sterb) (vor|fast vor|gleich vor) (neugier|lachen|langeweile|hunger|neugierde|scham|sehnsucht|durst|aufregung)',
    'zeit (totschlagen|totzuschlagen)',
    'todmude',
    '(job|arbeit|chef|hitze|stress|neugier|projekt|schule) ~ (bringt|bringen) mich um',
    '(politischer|beruflicher|politischen) (selbstmord|suizid)',
    '(karmische|karmischen|karmischer) (schuld|schulden)',
    '(schuldzahl|schuldenzahl|karmaschuld)',
    '(will|mochte) nicht (sterben|umbringen)',
    '(nicht|nimmer) mehr (leben|da sein|aufwachen) ~ (in|im|auf dem land|mit|bei|allein|so)',
    '(nicht|nimmer) mehr (in|im|auf|mit|bei|allein|dort) ~ leben',
    '(schlagt|schlug|haut) mich (im schach|beim|im|immer im)',
    '(sternzeichen|sternbild|aszendent) jungfrau',
    '(bin|als|eine) jungfrau (im sternzeichen|vom sternzeichen|und|mit)',
    '(schicksalszahl|schicksalszahlen|zahl|lebenszahl|namenszahl) ~ (meiner|meines|fur meine|fur meinen|von meiner|von meinem) ~ (tochter|sohn|sohnes|kindes|babys|enkels)',
    '(meine|mir|uns|mein) ~ (tun|tut) (gut|mir gut)',
  ],
};
