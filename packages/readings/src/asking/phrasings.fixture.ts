import type { LanguageId } from '../languages.ts';

/**
 * How people ask, and what that is: an act, then positions and a side by their ids, `=` a day, `#` a number by its value, `@` somebody.
 * With slips and without accents, as people type. On 23 November 2026, with Maria, 王芳 and मीरा saved.
 */
export const PHRASINGS: Readonly<Record<LanguageId, string>> = {
  en: `
What does my personal year mean for work? | tell personalYear work
whats my lifepath | tell lifePath
Tell me about my Life Path number | tell lifePath
soul urge and love | tell soulUrge relationships
what does my expresion number say | tell expression
my karmic lessons please | tell karmicLesson
which numbers am I missing | tell karmicLesson
do I have a karmic debt? | tell karmicDebt
How do others see me | tell personality
what is my pinacle now | tell pinnacle
my challenges | tell challenge
hidden passion | tell hiddenPassion
what are the arrows in my birth grid | tell birthGridArrow
How will next year be | forecast =2027-11-23
what about 2030 | forecast =2030-11-23
what is today like | forecast =2026-11-23
What is 3 May 2027 like? | forecast =2027-05-03
how about next month for love | forecast relationships =2026-12-15
my personl yaer in 2027 | tell personalYear =2027-11-23
why is my life path that number | explain lifePath
How was my personality number calculated? | explain personality
How do you get my soul urge | explain soulUrge
what does master number 11 mean | meaning #11
what does 7 stand for | meaning #7
how do I get along with Maria | pair @maria
Maria and me in love | pair relationships @maria
tell me about Maria | portrait @maria
what are my strengths | side gift
what should I work on at my job | side work
give me some advice | side practice
why does another calculator show a different result | compare
will I win the lottery | fate
who am I | portrait
Hello! | hello
thank you so much | thanks
what can you do? | help
remember that I work nights | remember work
asdf qwer | unknown
whats peters life path | stranger lifePath
marias personal year | tell personalYear @maria
me n maria? | pair @maria
in 5 years? | forecast =2031-11-23
how about friday | forecast =2026-11-27
next week? | forecast =2026-11-30
am i a 7? | meaning lifePath #7
what does 777 mean | meaning #777
is 2027 gonna be a good year for me | fate =2027-11-23
should i move to spain | fate
can u read my palm | other
is numerology even real | real
why am i so tired all the time | unknown`,
  es: `
¿Qué significa mi año personal para el trabajo? | tell personalYear work
que significa mi ano personal para mi carrera | tell personalYear work
cuál es mi camino de vida | tell lifePath
cual es mi camno de vida | tell lifePath
háblame de mi número de expresión | tell expression
mi numero del alma y el amor | tell soulUrge relationships
¿tengo deudas kármicas? | tell karmicDebt
mis lecciones karmicas | tell karmicLesson
qué números me faltan | tell karmicLesson
cómo me ven los demás | tell personality
mi pasion oculta | tell hiddenPassion
en qué pináculo estoy | tell pinnacle
mis desafíos | tell challenge
¿cómo será el año que viene? | forecast =2027-11-23
y en 2030? | forecast =2030-11-23
qué tal es hoy | forecast =2026-11-23
¿Cómo es el 3 de mayo de 2027? | forecast =2027-05-03
el próximo mes para el amor | forecast relationships =2026-12-15
¿cómo se calcula mi camino de vida? | explain lifePath
por qué mi número del alma es ese | explain soulUrge
qué significa el número maestro 11 | meaning #11
qué quiere decir el 7 | meaning #7
¿cómo me llevo con Maria? | pair @maria
háblame de Maria | portrait @maria
cuáles son mis puntos fuertes | side gift
dame un consejo | side practice
por qué otra calculadora da un resultado distinto | compare
¿voy a ganar la lotería? | fate
¿quién soy? | portrait
hola, buenos días | hello
muchas gracias | thanks
¿qué puedes hacer? | help
recuerda que trabajo de noche | remember work
el camino de vida de pedro | stranger lifePath
el camino de vida de mi papa | stranger lifePath
yo y maria q tal | pair @maria
y dentro de 5 años? | forecast =2031-11-23
que tal el viernes | forecast =2026-11-27
y la semana q viene? | forecast =2026-11-30
va a ser bueno el 2027 pa mi | fate =2027-11-23
no quiero saber del trabajo, dime del amor | side relationships
me lees la mano? | other
esto es verdad o es mentira? | real
porque estoy siempre cansada | unknown`,
  pt: `
O que meu ano pessoal significa para o trabalho? | tell personalYear work
o que significa o meu ano pessoal pra carreira | tell personalYear work
qual é o meu caminho de vida | tell lifePath
qual o meu camiho de vida | tell lifePath
fale do meu número de expressão | tell expression
meu numero da alma e o amor | tell soulUrge relationships
tenho dívidas cármicas? | tell karmicDebt
minhas licoes carmicas | tell karmicLesson
que números me faltam | tell karmicLesson
como me veem os outros | tell personality
minha paixão oculta | tell hiddenPassion
em que pináculo estou | tell pinnacle
meus desafios | tell challenge
como será o ano que vem? | forecast =2027-11-23
e em 2030? | forecast =2030-11-23
como é hoje | forecast =2026-11-23
Como é o dia 3 de maio de 2027? | forecast =2027-05-03
próximo mês no amor | forecast relationships =2026-12-15
como se calcula meu caminho de vida? | explain lifePath
por que meu número da alma é esse | explain soulUrge
o que significa o número mestre 11 | meaning #11
o que quer dizer o 7 | meaning #7
como me dou com Maria? | pair @maria
fale sobre Maria | portrait @maria
quais são meus pontos fortes | side gift
me dê um conselho | side practice
por que outra calculadora dá um resultado diferente | compare
vou ganhar na loteria? | fate
quem sou eu? | portrait
oi, bom dia | hello
muito obrigada | thanks
o que posso perguntar? | help
lembre que trabalho de noite | remember work
qual o caminho de vida do pedro | stranger lifePath
eu e maria | pair @maria
e daqui 5 anos? | forecast =2031-11-23
e na sexta? | forecast =2026-11-27
e semana que vem? | forecast =2026-11-30
2027 vai ser bom pra mim? | fate =2027-11-23
nao quero saber de trabalho, fala de amor | side relationships
qual meu horoscopo | other
isso é verdade mesmo? | real
pq eu vivo cansada | unknown`,
  fr: `
Que signifie mon année personnelle pour le travail ? | tell personalYear work
mon annee personelle et le boulot | tell personalYear work
quel est mon chemin de vie | tell lifePath
quel est mon chemn de vie | tell lifePath
parle-moi de mon nombre d’expression | tell expression
mon nombre intime et l’amour | tell soulUrge relationships
ai-je des dettes karmiques ? | tell karmicDebt
mes lecons karmiques | tell karmicLesson
quels nombres me manquent | tell karmicLesson
comment on me voit | tell personality
ma passion cachée | tell hiddenPassion
mes sommets | tell pinnacle
mes défis | tell challenge
comment sera l’année prochaine ? | forecast =2027-11-23
et en 2030 ? | forecast =2030-11-23
comment est la journée d’aujourd’hui | forecast =2026-11-23
Comment est le 3 mai 2027 ? | forecast =2027-05-03
le mois prochain en amour | forecast relationships =2026-12-15
comment est calculé mon chemin de vie ? | explain lifePath
pourquoi ma maturité est ce nombre | explain maturity
que signifie le nombre maître 11 | meaning #11
que veut dire le 7 | meaning #7
comment je m’entends avec Maria ? | pair @maria
parle-moi de Maria | portrait @maria
quels sont mes points forts | side gift
donne-moi un conseil | side practice
pourquoi un autre calculateur donne un résultat différent | compare
vais-je gagner au loto ? | fate
qui suis-je ? | portrait
bonjour ! | hello
merci beaucoup | thanks
que peux-tu faire ? | help
souviens-toi que je travaille la nuit | remember work
c'est quoi le chemin de vie de pierre | stranger lifePath
moi et maria? | pair @maria
et dans 5 ans? | forecast =2031-11-23
et vendredi? | forecast =2026-11-27
et la semaine prochaine? | forecast =2026-11-30
2027 ce sera bien pour moi? | fate =2027-11-23
je veux pas parler du travail, parle moi d'amour | side relationships
tu lis les lignes de la main? | other
c'est vrai tout ca? | real
pourquoi je suis tout le temps fatiguée | unknown`,
  de: `
Was bedeutet mein persönliches Jahr für die Arbeit? | tell personalYear work
was bedeutet mein persoenliches jahr für den beruf | tell personalYear work
was ist mein Lebensweg | tell lifePath
was ist mein lebesnweg | tell lifePath
Erzähl mir von meiner Ausdruckszahl | tell expression
meine seelenzahl und die liebe | tell soulUrge relationships
habe ich eine karmische Schuld? | tell karmicDebt
meine karmischen lektionen | tell karmicLesson
welche Zahlen fehlen mir | tell karmicLesson
wie sehen andere meine Persönlichkeit | tell personality
verborgene leidenschaft | tell hiddenPassion
in welchem Gipfel bin ich | tell pinnacle
meine Herausforderungen | tell challenge
Wie wird nächstes Jahr? | forecast =2027-11-23
und 2030? | forecast =2030-11-23
wie ist heute | forecast =2026-11-23
Wie ist der 3. Mai 2027? | forecast =2027-05-03
wie ist der 03.05.2027 | forecast =2027-05-03
nächster monat in der liebe | forecast relationships =2026-12-15
Wie wird mein Lebensweg berechnet? | explain lifePath
warum ist meine seelenzahl so | explain soulUrge
was bedeutet die Meisterzahl 11 | meaning #11
wofür steht die 7 | meaning #7
Wie verstehe ich mich mit Maria? | pair @maria
erzähl mir von Maria | portrait @maria
was sind meine stärken | side gift
gib mir einen rat | side practice
warum zeigt ein anderer Rechner ein anderes Ergebnis | compare
gewinne ich im lotto? | fate
Wer bin ich? | portrait
Guten Morgen! | hello
vielen dank | thanks
was kannst du? | help
merk dir dass ich nachts arbeite | remember work
was ist peters lebenszahl | stranger lifePath
der lebensweg von meinem vater | stranger lifePath
marias persönliches jahr | tell personalYear @maria
ich und maria? | pair @maria
und in 5 jahren? | forecast =2031-11-23
und am freitag? | forecast =2026-11-27
und nächste woche? | forecast =2026-11-30
wird 2027 gut für mich | fate =2027-11-23
ich will nix von arbeit hören, sag was zur liebe | side relationships
kannst du aus der hand lesen | other
stimmt das alles überhaupt | real
warum bin ich immer so müde | unknown`,
  hi: `
मेरे व्यक्तिगत वर्ष का काम के लिए क्या मतलब है? | tell personalYear work
मेरा व्यक्तिगत साल नौकरी के लिए कैसा है | tell personalYear work
मेरा जीवन पथ क्या है | tell lifePath
मेरा जीवन पाथ अंक बताओ | tell lifePath
मेरा मूलांक बताओ | tell moolank
मेरा मुलांक क्या है | tell moolank
mera mulank kya hai | tell moolank
भाग्यांक क्या है | tell bhagyank
मेरे नामांक के बारे में बताइए | tell expression
अंतर्मन अंक और प्रेम | tell soulUrge relationships
क्या मुझ पर कार्मिक ऋण है | tell karmicDebt
मेरे कार्मिक पाठ | tell karmicLesson
लोग मुझे कैसे देखते हैं | tell personality
मेरी छिपी लगन | tell hiddenPassion
मेरा शिखर कौन सा है | tell pinnacle
मेरी चुनौतियाँ | tell challenge
अगला साल कैसा रहेगा? | forecast =2027-11-23
और २०३० में? | forecast =2030-11-23
आज का दिन कैसा है | forecast =2026-11-23
3 मई 2027 कैसा है? | forecast =2027-05-03
अगला महीना प्रेम के लिए | forecast relationships =2026-12-15
मेरा जीवन पथ कैसे निकाला गया? | explain lifePath
मेरे मूलांक की गणना बताओ | explain moolank
मास्टर अंक 11 का क्या अर्थ है | meaning #11
7 का क्या मतलब है | meaning #7
मीरा के साथ मेरी कैसी बनती है | pair @mira
मीरा के बारे में बताओ | portrait @mira
मेरी ताकतें क्या हैं | side gift
मुझे कोई सलाह दो | side practice
दूसरा कैलकुलेटर अलग नतीजा क्यों दिखाता है | compare
क्या मैं लॉटरी जीतूंगा | fate
मैं कौन हूं | portrait
नमस्ते | hello
बहुत धन्यवाद | thanks
आप क्या कर सकते हैं | help
याद रखना कि मैं रात में काम करता हूं | remember work
अमित का जीवन पथ क्या है | stranger lifePath
मैं और मीरा? | pair @mira
5 साल बाद? | forecast =2031-11-23
शुक्रवार कैसा रहेगा | forecast =2026-11-27
और अगले हफ्ते? | forecast =2026-11-30
2027 मेरे लिए अच्छा होगा? | fate =2027-11-23
काम की बात नहीं, प्यार के बारे में बताओ | side relationships
मेरा राशिफल बताओ | other
ये सब सच है क्या | real
मैं हमेशा थका क्यों रहता हूं | unknown`,
  ar: `
ماذا تعني سنتي الشخصية للعمل؟ | tell personalYear work
ما معنى السنه الشخصيه في عملي | tell personalYear work
ما هو مسار حياتي | tell lifePath
ما هو رقم مسار الحياه | tell lifePath
حدثني عن رقم التعبير | tell expression
نداء الروح والحب | tell soulUrge relationships
هل لدي ديون كارمية؟ | tell karmicDebt
دروسي الكارمية | tell karmicLesson
ما هي الأرقام الناقصة | tell karmicLesson
كيف يراني الناس | tell personality
الشغف الخفي | tell hiddenPassion
في أي قمة أنا | tell pinnacle
ما هي التحديات | tell challenge
كيف ستكون السنة القادمة؟ | forecast =2027-11-23
وماذا عن ٢٠٣٠؟ | forecast =2030-11-23
كيف هو اليوم | forecast =2026-11-23
كيف هو 3 مايو 2027؟ | forecast =2027-05-03
الشهر القادم في الحب | forecast relationships =2026-12-15
كيف تم حساب مسار حياتي؟ | explain lifePath
لماذا رقم الروح هكذا | explain soulUrge
ما معنى الرقم السيد 11 | meaning #11
ماذا يعني 7 | meaning #7
كيف أنسجم مع Maria | pair @maria
حدثني عن Maria | portrait @maria
ما هي نقاط قوتي | side gift
أعطني نصيحة | side practice
لماذا تعرض حاسبة أخرى نتيجة مختلفة | compare
هل سأربح اليانصيب | fate
من أنا؟ | portrait
السلام عليكم | hello
شكرا جزيلا | thanks
ماذا يمكنك أن تفعل | help
تذكر أنني أعمل ليلا | remember
شو مسار حياة خالد | stranger lifePath
السنة الشخصية لخالد | stranger personalYear
وبعد 5 سنين؟ | forecast =2031-11-23
والجمعة؟ | forecast =2026-11-27
والاسبوع الجاي؟ | forecast =2026-11-30
2027 حلوة الي؟ | fate =2027-11-23
ما بدي عن الشغل، احكيلي عن الحب | side relationships
بتقرا الكف؟ | other
هالشي حقيقي؟ | real
ليه انا تعبان دايما | unknown`,
  zh: `
我的流年对工作意味着什么？ | tell personalYear work
个人年对事业有什么影响 | tell personalYear work
我的生命灵数是什么 | tell lifePath
我的生命数字是多少 | tell lifePath
说说我的表达数 | tell expression
灵魂数和爱情 | tell soulUrge relationships
我有业力债吗 | tell karmicDebt
我的业力课题 | tell karmicLesson
我缺少的数字有哪些 | tell karmicLesson
别人怎么看我 | tell personality
我的隐藏热情数 | tell hiddenPassion
我现在在哪个高峰期 | tell pinnacle =2026-11-23
我的挑战数 | tell challenge
明年怎么样？ | forecast =2027-11-23
那2030年呢 | forecast =2030-11-23
今天怎么样 | forecast =2026-11-23
2027年5月3日怎么样？ | forecast =2027-05-03
下个月的感情 | forecast relationships =2026-12-15
我的生命灵数是怎么算的？ | explain lifePath
为什么我的灵魂数是这个 | explain soulUrge
大师数11是什么意思 | meaning #11
7代表什么 | meaning #7
我和王芳合得来吗 | pair @wang
说说王芳 | portrait @wang
我的优点是什么 | side gift
给我一点建议 | side practice
为什么别的计算器结果不一样 | compare
我会中奖吗 | fate
我是谁 | portrait
你好 | hello
谢谢你 | thanks
你能做什么 | help
请记住我上夜班 | remember
李雷的生命数是几 | stranger lifePath
我和王芳 | pair @wang
5年后呢 | forecast =2031-11-23
周五呢 | forecast =2026-11-27
下周呢 | forecast =2026-11-30
2027年对我好不好 | fate =2027-11-23
别说工作了 说说爱情 | side relationships
会看手相吗 | other
这玩意是真的吗 | real
为什么我老是很累 | unknown`,
};
