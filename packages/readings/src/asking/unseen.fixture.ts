import type { LanguageId } from '../languages.ts';

/**
 * How people ask, noted as in `phrasings.fixture.ts`, written before anybody looked at the wordings that have to know them. What else a
 * message of `fate`, `compare`, `help` or `remember` names is not noted: the reply is the same.
 */
export const UNSEEN: Readonly<Record<LanguageId, string>> = {
  en: `
so what's my life path all about | tell lifePath
can u tell me my soul urge | tell soulUrge
heart's desire number? | tell soulUrge
what kind of job suits me | side work
should i expect a lot of change in 2028 according to my personal year | tell personalYear =2028-11-23
how am i in love | side relationships
am i good with money | side work
whats my biggest strength | side gift
what are my weak spots | side shadow
how do i come across to strangers | tell personality
what's in store for me next month | forecast =2026-12-15
whats today like for me | forecast =2026-11-23
tell me about march 2027 | forecast =2027-03-15
are maria and i a good match | pair @maria
do maria and me get along | pair @maria
what about Maria's life path | tell lifePath @maria
how did you get my expression number | explain expression
why is my life path what it is | explain lifePath
how do u calculate the personal year | explain personalYear
what does 7 stand for | meaning #7
meaning of 22 | meaning #22
why do other sites show a different number | compare
chaldean or pythagorean, whats the difference | compare
will i find a husband | fate
am i going to be famous | fate
what can you do | help
how does this work? what can i ask | help
thx that helped | thanks
good morning | hello
who am i | portrait
give me the short version of my chart | portrait
what should i practice this week | side practice
which karmic debts do i carry | tell karmicDebt
what letters or numbers is my name missing | tell karmicLesson
what's my destiny number for relationships | tell destiny relationships
personal month for december | tell personalMonth =2026-12-15
balance number | tell balance
what am i like deep down | side inner
my maturity number and career | tell maturity work
how can i grow | side growth`,
  es: `
q me dice mi camino de vida | tell lifePath
mi numero del alma en el amor | tell soulUrge relationships
que trabajo va conmigo | side work
como me ven los demas | tell personality
que me trae el 2028 | forecast =2028-11-23
como viene el mes que viene | forecast =2026-12-15
que tal el dia de hoy para mi | forecast =2026-11-23
mi año personal para el trabajo | tell personalYear work
ano personal y pareja | tell personalYear relationships
como me llevo con maria | pair @maria
maria y yo hacemos buena pareja? | pair @maria
el camino de vida de maria | tell lifePath @maria
como sacaste mi numero de expresion | explain expression
por que me sale ese camino de vida | explain lifePath
como se calcula el año personal | explain personalYear
que significa el 7 | meaning #7
significado del 22 | meaning #22
por que en otra pagina me sale otro numero | compare
caldea o pitagorica cual es la diferencia | compare
voy a encontrar el amor? | fate
me voy a casar el proximo año | fate
que puedes hacer | help
que te puedo preguntar | help
mil gracias | thanks
buenas tardes | hello
quien soy segun mis numeros | portrait
hazme un resumen de mi carta | portrait
cual es mi mayor talento | side gift
cuales son mis puntos debiles | side shadow
que puedo practicar esta semana | side practice
tengo deudas karmicas? | tell karmicDebt
que lecciones karmicas tengo | tell karmicLesson
que numeros me faltan | tell karmicLesson
mi numero de madurez y la carrera | tell maturity work
cual es mi pinaculo actual | tell pinnacle
y mis desafios | tell challenge
mes personal de diciembre | tell personalMonth =2026-12-15
como soy por dentro | side inner
en que puedo crecer | side growth
como me va con el dinero segun mis numeros | side work`,
  pt: `
me fala do meu caminho de vida | tell lifePath
meu numero da alma no amor | tell soulUrge relationships
que trabalho combina comigo | side work
como os outros me veem | tell personality
o que 2028 reserva pra mim | forecast =2028-11-23
como vai ser o mes que vem | forecast =2026-12-15
como é o dia de hoje pra mim | forecast =2026-11-23
meu ano pessoal no trabalho | tell personalYear work
ano pessoal e namoro | tell personalYear relationships
eu e a maria combinamos? | pair @maria
me dou bem com a maria? | pair @maria
o caminho de vida da maria | tell lifePath @maria
como voce calculou meu numero de expressao | explain expression
por que meu caminho de vida deu esse numero | explain lifePath
como se calcula o ano pessoal | explain personalYear
o que quer dizer o 7 | meaning #7
significado do 22 | meaning #22
por que outro site da um numero diferente | compare
qual a diferença entre caldeia e pitagorica | compare
vou achar um marido? | fate
eu vou casar ano que vem? | fate
o que voce sabe fazer | help
o que posso te perguntar | help
obrigadao | thanks
boa noite | hello
quem sou eu | portrait
faz um resumo do meu mapa | portrait
qual meu maior talento | side gift
quais sao meus pontos fracos | side shadow
que exercicio posso fazer essa semana | side practice
tenho divida carmica? | tell karmicDebt
quais sao minhas liçoes carmicas | tell karmicLesson
que numeros faltam no meu nome | tell karmicLesson
meu numero de maturidade e a carreira | tell maturity work
em que pinaculo estou | tell pinnacle
e meus desafios? | tell challenge
mes pessoal de dezembro | tell personalMonth =2026-12-15
como eu sou por dentro | side inner
como posso crescer | side growth
como lido com grana | side work`,
  fr: `
parle moi de mon chemin de vie | tell lifePath
mon nombre de l'ame en amour | tell soulUrge relationships
quel metier me correspond | side work
comment les autres me voient | tell personality
que me reserve 2028 | forecast =2028-11-23
c'est comment le mois prochain pour moi | forecast =2026-12-15
comment est ma journee aujourd'hui | forecast =2026-11-23
mon annee personnelle pour le boulot | tell personalYear work
annee personnelle et couple | tell personalYear relationships
maria et moi ca colle? | pair @maria
suis je compatible avec maria | pair @maria
le chemin de vie de maria | tell lifePath @maria
comment t'as calcule mon nombre d'expression | explain expression
pourquoi mon chemin de vie est celui la | explain lifePath
comment on calcule l'annee personnelle | explain personalYear
que signifie le 7 | meaning #7
la signification du 22 | meaning #22
pourquoi un autre site donne un autre nombre | compare
chaldeenne ou pythagoricienne c'est quoi la difference | compare
est ce que je vais rencontrer l'amour | fate
je vais me marier l'an prochain? | fate
tu sais faire quoi | help
qu'est ce que je peux te demander | help
merci beaucoup | thanks
bonsoir | hello
qui suis je | portrait
resume mon theme | portrait
quel est mon plus grand talent | side gift
quels sont mes points faibles | side shadow
que puis je pratiquer cette semaine | side practice
j'ai des dettes karmiques? | tell karmicDebt
mes lecons karmiques | tell karmicLesson
quels chiffres manquent dans mon prenom | tell karmicLesson
mon nombre de maturite et ma carriere | tell maturity work
sur quel sommet je suis | tell pinnacle
et mes defis | tell challenge
mois personnel de decembre | tell personalMonth =2026-12-15
comment je suis a l'interieur | side inner
comment evoluer | side growth
quel est mon rapport a l'argent | side work`,
  de: `
erzähl mir was über meine lebenszahl | tell lifePath
seelenzahl und liebe | tell soulUrge relationships
welcher beruf passt zu mir | side work
wie sehen mich andere | tell personality
was bringt mir 2028 | forecast =2028-11-23
wie wird der nächste monat für mich | forecast =2026-12-15
wie ist der heutige tag für mich | forecast =2026-11-23
was heißt mein persönliches jahr für den job | tell personalYear work
persönliches jahr und beziehung | tell personalYear relationships
passen maria und ich zusammen | pair @maria
wie komme ich mit maria klar | pair @maria
die lebenszahl von maria | tell lifePath @maria
wie hast du meine ausdruckszahl berechnet | explain expression
warum ist meine lebenszahl so | explain lifePath
wie rechnet man das persönliche jahr aus | explain personalYear
wofür steht die 7 | meaning #7
bedeutung der 22 | meaning #22
warum zeigt eine andere seite eine andere zahl | compare
unterschied zwischen chaldäisch und pythagoreisch | compare
werde ich die liebe finden | fate
werd ich nächstes jahr heiraten | fate
was kannst du | help
was kann ich dich fragen | help
danke dir | thanks
guten morgen | hello
wer bin ich | portrait
fass mein chart kurz zusammen | portrait
was ist mein größtes talent | side gift
wo sind meine schwächen | side shadow
was kann ich diese woche üben | side practice
hab ich karmische schulden | tell karmicDebt
meine karmischen lektionen | tell karmicLesson
welche zahlen fehlen in meinem namen | tell karmicLesson
reifezahl und karriere | tell maturity work
auf welchem höhepunkt bin ich gerade | tell pinnacle
und meine herausforderungen | tell challenge
persönlicher monat im dezember | tell personalMonth =2026-12-15
wie bin ich im innern | side inner
wie kann ich wachsen | side growth
wie geh ich mit geld um | side work`,
  hi: `
mera personal year kaam ke liye kya kehta hai | tell personalYear work
mera life path kya hai | tell lifePath
mulank batao mera | tell moolank
bhagyank kya kehta hai pyaar ke baare me | tell bhagyank relationships
mere liye kaunsi naukri sahi hai | side work
paise ke mamle me main kaisa hu | side work
rishte me main kaisi hu | side relationships
pyaar ke bare me batao | side relationships
log mujhe kaise dekhte hai | tell personality
2028 mere liye kaisa rahega | forecast =2028-11-23
agla mahina kaisa hai | forecast =2026-12-15
aaj ka din kaisa hai | forecast =2026-11-23
agle saal ka personal year | tell personalYear =2027-11-23
maria ke saath meri jodi kaisi hai | pair @maria
maria ka life path | tell lifePath @maria
ye number kaise nikala | explain
life path kaise nikalte hai | explain lifePath
7 ka matlab kya hai | meaning #7
22 ka arth | meaning #22
dusri site pe alag number kyu aata hai | compare
meri shaadi kab hogi | fate
tum kya kar sakte ho | help
shukriya | thanks
namaste | hello
main kaun hu | portrait
meri kamzori kya hai | side shadow
meri khoobi kya hai | side gift
soul urge aur rishta | tell soulUrge relationships
mere naam me kaunse ank nahi hai | tell karmicLesson
मेरा व्यक्तिगत वर्ष काम के लिए क्या कहता है | tell personalYear work
मेरा जीवन पथ अंक बताओ | tell lifePath
प्यार में मैं कैसा हूं | side relationships
मेरे लिए कौन सा काम सही है | side work
अगला साल कैसा रहेगा | forecast =2027-11-23
मीरा के साथ मेरी कैसी बनेगी | pair @mira
7 का मतलब क्या है | meaning #7
मेरी शादी कब होगी | fate
दूसरी वेबसाइट पर अलग अंक क्यों है | compare
मैं कौन हूं | portrait
बहुत शुक्रिया | thanks
मेरे अंक में कर्म ऋण है क्या | tell karmicDebt
तुम क्या कर सकते हो | help
मेरी ताकत क्या है | side gift
व्यक्तिगत वर्ष कैसे निकाला | explain personalYear`,
  ar: `
كلمني عن مسار حياتي | tell lifePath
رقم الروح والحب | tell soulUrge relationships
شو الشغل اللي بناسبني | side work
كيف يشوفني الناس | tell personality
ماذا تحمل لي سنة 2028 | forecast =2028-11-23
كيف الشهر الجاي | forecast =2026-12-15
كيف يومي اليوم | forecast =2026-11-23
سنتي الشخصية والشغل | tell personalYear work
السنه الشخصيه والعلاقات | tell personalYear relationships
هل انا وماريا متوافقين | pair
كيف علاقتي مع maria | pair @maria
مسار حياة maria | tell lifePath @maria
كيف حسبت رقم التعبير | explain expression
ليش طلع مسار حياتي هيك | explain lifePath
كيف تنحسب السنة الشخصية | explain personalYear
شو معنى رقم 7 | meaning #7
معنى 22 | meaning #22
ليش موقع تاني عطاني رقم مختلف | compare
الفرق بين الكلداني والفيثاغوري | compare
هل راح اتزوج السنة الجاية | fate
متى رح لاقي شريك حياتي | fate
شو بتقدر تعمل | help
ايش اقدر اسألك | help
شكرا كتير | thanks
السلام عليكم | hello
مين انا | portrait
لخص خريطتي | portrait
ما هي اكبر موهبة عندي | side gift
ما هي نقاط ضعفي | side shadow
ايش اتمرن عليه هالاسبوع | side practice
هل علي دين كارمي | tell karmicDebt
الدروس الكارمية | tell karmicLesson
ما الارقام الناقصة في اسمي | tell karmicLesson
رقم النضج والمهنة | tell maturity work
في اي قمة انا الان | tell pinnacle
والتحديات | tell challenge
الشهر الشخصي لديسمبر | tell personalMonth =2026-12-15
كيف انا من الداخل | side inner
كيف اتطور | side growth
كيف اتعامل مع المال | side work`,
  zh: `
跟我讲讲我的生命灵数 | tell lifePath
灵魂数和感情 | tell soulUrge relationships
我适合做什么工作 | side work
别人怎么看我 | tell personality
2028年对我怎么样 | forecast =2028-11-23
下个月怎么样 | forecast =2026-12-15
今天适合做什么 | forecast =2026-11-23
我的个人年对工作意味着什么 | tell personalYear work
流年和恋爱 | tell personalYear relationships
我和王芳合不合 | pair @wang
王芳跟我配吗 | pair @wang
王芳的生命数字 | tell lifePath @wang
我的表达数怎么算出来的 | explain expression
为什么我的生命数字是这个 | explain lifePath
个人年怎么计算 | explain personalYear
7是什么意思 | meaning #7
22代表什么 | meaning #22
为什么别的网站算出来不一样 | compare
迦勒底和毕达哥拉斯有什么不同 | compare
我会遇到真爱吗 | fate
我明年会结婚吗 | fate
你能做什么 | help
我可以问你什么 | help
多谢 | thanks
早上好 | hello
我是个什么样的人 | portrait
总结一下我的命盘 | portrait
我最大的天赋是什么 | side gift
我的弱点在哪 | side shadow
这周可以练习什么 | side practice
我有业债吗 | tell karmicDebt
我的业力功课 | tell karmicLesson
我名字里缺哪些数字 | tell karmicLesson
成熟数和事业 | tell maturity work
我现在在哪个高峰 | tell pinnacle =2026-11-23
那我的挑战呢 | tell challenge
12月的个人月 | tell personalMonth =2026-12-15
我内心是什么样的 | side inner
我怎么成长 | side growth
我对钱的态度怎么样 | side work`,
};
