import type { LanguageId } from '../languages.ts';
import { combined, counted, ended, tens, type Wording } from './wordings.ts';

/** How numbers are written as words in one language. */
export type SpelledWords = {
  /** 0 to 99, and from 10 on also which one of many. */
  readonly numbers: readonly Wording[];
  /** What stands between a name and its number: "is". */
  readonly links: string;
  /** The word that says that a number follows. */
  readonly before: string;
  /** Stretches of time up to months. A star stands for any ending. */
  readonly stretches: string;
};

const apart = (ten: string, one: string) => `${ten} ${one}`;
const written = (ten: string, one: string) => `${ten}${one}`;
const with_ = (word: string) => (ten: string, one: string) => `${ten} ${word} ${one}`;

const EN_TENS = 'twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety';
const ES_TENS = 'treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa';
const PT_TENS = 'vinte,trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa';
const ES_ORDINALS = `décimo|décima,vigésimo|vigésima,trigésimo|trigésima,cuadragésimo|cuadragésima,quincuagésimo|quincuagésima,
  sexagésimo|sexagésima,septuagésimo|septuagésima,octogésimo|octogésima,nonagésimo|nonagésima`;
const PT_ORDINALS = `décimo|décima,vigésimo|vigésima,trigésimo|trigésima,quadragésimo|quadragésima,quinquagésimo|quinquagésima,
  sexagésimo|sexagésima,septuagésimo|septuagésima,octogésimo|octogésima,nonagésimo|nonagésima`;
const FR_TENS = 'vingt,trente,quarante,cinquante,soixante,septante,quatre vingt|octante|huitante,nonante';
const FR_TEENS = 'dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit,dix neuf';
const FR_ORDINALS = 'dixième,onzième,douzième,treizième,quatorzième,quinzième,seizième,dix septième,dix huitième,dix neuvième';
const DE_TEENS = 'zehn,elf,zwölf,dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn';
const DE_TENS = 'zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig';
const DE_BOTH = combined(20, DE_TENS, 'ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun', [(ten, one) => `${one}und${ten}`]);
const AR_TENS = 'عشرون|عشرين,ثلاثون|ثلاثين,أربعون|أربعين,خمسون|خمسين,ستون|ستين,سبعون|سبعين,ثمانون|ثمانين,تسعون|تسعين';
const ZH_ONES = '一,二,三,四,五,六,七,八,九';
const HI = counted(
  0,
  `शून्य,एक,दो,तीन,चार,पाँच,छह|छः|छ|छे,सात,आठ,नौ,दस,ग्यारह,बारह,तेरह,चौदह,पंद्रह|पन्द्रह,सोलह,सत्रह,अठारह|अट्ठारह,उन्नीस,
  बीस,इक्कीस,बाईस|बाइस,तेईस|तेइस,चौबीस,पच्चीस,छब्बीस,सत्ताईस|सत्ताइस,अट्ठाईस|अठाईस|अट्ठाइस,उनतीस|उन्तीस,
  तीस,इकतीस|इकत्तीस,बत्तीस,तैंतीस|तेंतीस,चौंतीस,पैंतीस,छत्तीस,सैंतीस,अड़तीस,उनतालीस|उन्तालीस,
  चालीस,इकतालीस,बयालीस,तैंतालीस|तेतालीस,चौवालीस|चवालीस|चौंवालीस,पैंतालीस,छियालीस,सैंतालीस,अड़तालीस,उनचास,
  पचास,इक्यावन,बावन,तिरेपन|तिरपन,चौवन,पचपन,छप्पन,सत्तावन,अट्ठावन|अठावन,उनसठ,
  साठ,इकसठ,बासठ,तिरेसठ|तिरसठ,चौंसठ,पैंसठ,छियासठ,सड़सठ,अड़सठ,उनहत्तर,
  सत्तर,इकहत्तर,बहत्तर,तिहत्तर,चौहत्तर,पचहत्तर,छिहत्तर,सतहत्तर,अठहत्तर,उन्यासी|उनासी,
  अस्सी,इक्यासी,बयासी,तिरासी,चौरासी,पचासी,छियासी,सत्तासी,अट्ठासी|अठासी,नवासी,
  नब्बे,इक्यानवे|इक्यानबे,बानवे|बानबे,तिरानवे|तिरानबे,चौरानवे|चौरानबे,पचानवे|पंचानवे|पंचानबे,छियानवे|छियानबे,सत्तानवे|सत्तानबे,अट्ठानवे|अट्ठानबे|अठानवे,निन्यानवे|निन्यानबे`,
);

export const SPELLED: Readonly<Record<LanguageId, SpelledWords>> = {
  en: {
    numbers: [
      ...counted(
        0,
        'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen',
      ),
      ...tens(20, EN_TENS),
      ...combined(20, EN_TENS, 'one,two,three,four,five,six,seven,eight,nine', [apart, written]),
      ...counted(10, 'tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth'),
      ...tens(20, 'twentieth,thirtieth,fortieth,fiftieth,sixtieth,seventieth,eightieth,ninetieth'),
      ...combined(20, EN_TENS, 'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth', [apart]),
    ],
    links: 'is,of,was,number,stays,remains,means',
    before: 'number',
    stretches: 'minute*,hour*,day*,week*,month*',
  },
  es: {
    numbers: [
      ...counted(0, 'cero,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis|diez y seis'),
      ...counted(17, 'diecisiete|diez y siete,dieciocho|diez y ocho,diecinueve|diez y nueve,veinte,veintiuno|veintiún|veintiuna'),
      ...counted(22, 'veintidós,veintitrés,veinticuatro,veinticinco,veintiséis,veintisiete,veintiocho,veintinueve'),
      ...tens(30, ES_TENS),
      ...combined(30, ES_TENS, 'uno|un|una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve', [with_('y')]),
      ...counted(11, 'undécimo|undécima|decimoprimero|decimoprimera,duodécimo|duodécima|decimosegundo|decimosegunda'),
      ...tens(10, ES_ORDINALS),
      ...combined(10, ES_ORDINALS, 'primero|primera|primer,segundo|segunda,tercero|tercera|tercer,cuarto|cuarta,quinto|quinta', [apart]),
      ...combined(10, ES_ORDINALS, 'sexto|sexta,séptimo|séptima,octavo|octava,noveno|novena', [apart], 6),
    ],
    links: 'es,era,número,sigue',
    before: 'número',
    stretches: 'minuto*,hora*,día*,semana*,mes,meses',
  },
  pt: {
    numbers: [
      ...counted(0, 'zero,um,dois,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,quatorze|catorze,quinze,dezesseis|dezasseis'),
      ...counted(17, 'dezessete|dezassete,dezoito,dezenove|dezanove'),
      ...tens(20, PT_TENS),
      ...combined(20, PT_TENS, 'um|uma,dois|duas,três,quatro,cinco,seis,sete,oito,nove', [with_('e')]),
      ...tens(10, PT_ORDINALS),
      ...combined(10, PT_ORDINALS, 'primeiro|primeira,segundo|segunda,terceiro|terceira,quarto|quarta,quinto|quinta', [apart]),
      ...combined(10, PT_ORDINALS, 'sexto|sexta,sétimo|sétima,oitavo|oitava,nono|nona', [apart], 6),
    ],
    links: 'é,era,número,continua',
    before: 'número',
    stretches: 'minuto*,hora*,dia*,semana*,mês,meses',
  },
  fr: {
    numbers: [
      ...counted(0, `zéro,un,deux,trois,quatre,cinq,six,sept,huit,neuf,${FR_TEENS}`),
      ...tens(20, FR_TENS),
      ...combined(20, FR_TENS, 'un|une,deux,trois,quatre,cinq,six,sept,huit,neuf', [apart, with_('et')]),
      ...[60, 80].flatMap((ten) => combined(ten, ten === 60 ? 'soixante' : 'quatre vingt', FR_TEENS, [apart, with_('et')], 10)),
      [`quatre vingts`, 80],
      ...counted(10, FR_ORDINALS),
      ...tens(20, 'vingtième,trentième,quarantième,cinquantième,soixantième,septantième,quatre vingtième,nonantième'),
      ...combined(20, FR_TENS, 'unième,deuxième,troisième,quatrième,cinquième,sixième,septième,huitième,neuvième', [apart, with_('et')]),
      ...[60, 80].flatMap((ten) => combined(ten, ten === 60 ? 'soixante' : 'quatre vingt', FR_ORDINALS, [apart, with_('et')], 10)),
    ],
    links: 'est,était,nombre,chiffre,reste',
    before: 'nombre,chiffre,numéro',
    stretches: 'minute*,heure*,jour*,semaine*,mois',
  },
  de: {
    numbers: [
      ...counted(0, `null,eins,zwei,drei,vier,fünf,sechs,sieben,acht,neun,${DE_TEENS}`),
      ...tens(20, DE_TENS),
      ...DE_BOTH,
      ...ended(counted(10, DE_TEENS), 'te,ter,ten,tes,tem'),
      ...ended([...tens(20, DE_TENS), ...DE_BOTH], 'ste,ster,sten,stes,stem'),
    ],
    links: 'ist,war,zahl,bleibt',
    before: 'zahl,ziffer,nummer',
    stretches: 'minute*,stunde*,tag,tage*,woche*,monat*',
  },
  hi: {
    numbers: [...HI, ...ended(HI, 'वाँ,वीं,वें')],
    links: 'अंक,संख्या',
    before: 'अंक,संख्या,नंबर',
    stretches: 'मिनट*,घंट*,घण्ट*,दिन*,हफ्त*,हफ़्त*,सप्ताह*,महीन*',
  },
  ar: {
    numbers: [
      ...counted(0, 'صفر,واحد|واحدة,اثنان|اثنين|اثنتان|اثنتين,ثلاثة|ثلاث,أربعة|أربع,خمسة|خمس,ستة|ست,سبعة|سبع,ثمانية|ثماني|ثمان,تسعة|تسع'),
      ...counted(
        10,
        'عشرة|عشر|عاشر|عاشرة,أحد عشر|إحدى عشرة|حادي عشر|حادية عشرة,اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|ثاني عشر|ثانية عشرة',
      ),
      ...counted(13, 'ثلاثة عشر|ثلاث عشرة|ثالث عشر|ثالثة عشرة,أربعة عشر|أربع عشرة|رابع عشر|رابعة عشرة'),
      ...counted(15, 'خمسة عشر|خمس عشرة|خامس عشر|خامسة عشرة,ستة عشر|ست عشرة|سادس عشر|سادسة عشرة'),
      ...counted(17, 'سبعة عشر|سبع عشرة|سابع عشر|سابعة عشرة,ثمانية عشر|ثماني عشرة|ثامن عشر|ثامنة عشرة,تسعة عشر|تسع عشرة|تاسع عشر'),
      ...tens(20, AR_TENS),
      ...combined(
        20,
        AR_TENS,
        'واحد|الواحد|واحدة|الواحدة|إحدى|حادي|حادية,اثنان|اثنين|اثنتان|اثنتين|ثاني|ثانية,ثلاثة|ثلاث|ثالث|ثالثة,أربعة|أربع|رابع|رابعة',
        [(ten, one) => `${one} و${ten}`],
      ),
      ...combined(
        20,
        AR_TENS,
        'خمسة|خمس|خامس|خامسة,ستة|ست|سادس|سادسة,سبعة|سبع|سابع|سابعة,ثمانية|ثماني|ثمان|ثامن|ثامنة,تسعة|تسع|تاسع|تاسعة',
        [(ten, one) => `${one} و${ten}`],
        5,
      ),
    ],
    links: 'هو,هي,رقم,عدد',
    before: 'رقم,عدد',
    stretches: 'دقيقة,دقائق,ساعة,ساعات,يوم,يوما,أيام,أسبوع*,أسابيع,شهر,شهرا,أشهر,شهور',
  },
  // Ten by itself is also "very" and "whole" in other words, and is left out.
  zh: {
    numbers: [
      ...counted(0, `零,一,二|两,三,四,五,六,七,八,九`),
      ...combined(10, '十,二十,三十,四十,五十,六十,七十,八十,九十', ZH_ONES, [written]),
      ...tens(20, '二十,三十,四十,五十,六十,七十,八十,九十'),
    ],
    links: '是,为',
    before: '数字,号码',
    stretches: '分,小时,个小时,个钟,天,周,个星期,个月,月',
  },
};
