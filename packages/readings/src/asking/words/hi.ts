import type { AskingWords } from '../asking-words.ts';

export const asking: AskingWords = {
  numbers: {
    lifePath:
      'जीवन पथ अंक, जीवन पाथ, जीवन पथ संख्या, जीवन अंक, जीवन मार्ग, मुख्य अंक, सबसे महत्वपूर्ण अंक, लाइफ पाथ, life path, jeevan path, life path, lifepath, jeevan path, jivan path, jeevan ank, main number',
    expression:
      'अभिव्यक्ति अंक, नामांक, नाम अंक, नाम का अंक, मेरा नाम, पूरा नाम, namank, naamank, namank, mera naam, naam ka number, naam ka ank, expression',
    soulUrge:
      'अंतर्मन अंक, आत्मा अंक, आत्मा, आत्मांक, हृदय की इच्छा, दिल की इच्छा, स्वर, सोल अर्ज, soul urge, soul number, aatma ank, atma ank, dil ki ichha',
    personality:
      'व्यक्तित्व अंक, लोग मुझे कैसे देखते, पहली छाप, व्यंजन, personality, log mujhe kaise dekhte, mujhe kaise dekhte, kaisa dikhta, pehli chhap',
    birthday: 'जन्मदिन अंक, जन्म दिन, जन्म का दिन, जिस दिन मैं पैदा, birthday number, janmdin, janam din',
    maturity: 'परिपक्वता अंक, बाद के जीवन, उम्र बढ़ने पर, maturity',
    attitude: 'रवैया अंक, दृष्टिकोण, attitude',
    destiny: 'लक्ष्य, नियति, नियति अंक, destiny, niyati, destiny number',
    personalYear:
      'व्यक्तिगत साल, निजी वर्ष, निजी साल, पर्सनल ईयर, मेरा वर्ष, मेरा साल, वर्ष अंक, vyaktigat varsh, personal year, personal year, mera saal, vyaktigat varsh, varshank, personal saal',
    personalMonth: 'व्यक्तिगत महीना, व्यक्तिगत महीने, निजी माह, निजी महीना, मेरा महीना, माह अंक, personal month, mera mahina, personal mahina',
    personalDay: 'निजी दिन, मेरा दिन, दिन का अंक, personal day, mera din',
    pinnacle: 'शिखर अंक, शिखरों, पिनेकल, pinnacle, shikhar',
    challenge: 'चुनौतियां, चुनौतियाँ, चुनौतियों, चुनौती अंक, challenge, challenges, chunauti, chunautiyan',
    period: 'जीवन चक्र, चक्र, जीवन के दौर, life cycle, jeevan chakra',
    essence: 'सार अंक, ट्रांजिट, essence',
    karmicDebt: 'कर्म ऋण, कर्मिक ऋण, कर्म का ऋण, कर्ज, karmic debt, karmic debt, karm rin, karma rin, karmic karz, कर्म ऋण',
    karmicLesson:
      'कर्म पाठ, कर्मिक पाठ, कर्म के पाठ, अनुपस्थित अंक, कौन से अंक नहीं, गायब अंक, लापता अंक, karmic lesson, karm path, kaunse ank nahi, kaunse number nahi, missing number, missing numbers, naam me nahi, ank nahi, number missing',
    hiddenPassion: 'छिपी लगन अंक, छिपा जुनून, छुपा जुनून, गुप्त जुनून, hidden passion',
    subconsciousSelf: 'अवचेतन मन, अवचेतन अंक',
    balance: 'संतुलन अंक, आद्याक्षर, balance number',
    bridge: 'सेतु अंक, पुल, bridge',
    plane: 'तल, स्तर',
    loShuLine: 'लो शू ग्रिड, लोशू, लो शु, जादुई वर्ग, loshu, lo shu, loshu grid',
    birthGridArrow: 'तीर, जन्म तालिका',
    compound: 'यौगिक अंक, संयुक्त',
    moolank: 'मूल अंक, मुलांक, ड्राइवर, mulank, moolank, mulank, moolank, mool ank',
    bhagyank: 'भाग्य अंक, कंडक्टर, भाग्यांक संख्या, bhagyank, bhagyank, bhagya ank',
  },
  sides: {
    work: 'काम, कार्य, नौकरी, करियर, कैरियर, व्यवसाय, व्यापार, पेशा, पेशे, दफ्तर, ऑफिस, बॉस, धंधा, पैसा, पैसे, kaam, kam, naukri, nokri, job, career, business, dhandha, paisa, paise, paison, daftar, office, kamai, tankhwah, salary, vyapar',
    relationships:
      'प्यार, प्रेम, रिश्ता, रिश्ते, रिश्तों, संबंध, संबंधों, शादी, विवाह, पति, पत्नी, दोस्त, दोस्ती, परिवार, साथी, rishta, rishte, rishto, rishton, pyaar, pyar, prem, love, relationship, shaadi, shadi, vivah, pati, patni, dost, dosti, parivar, family, sambandh, bf, gf',
    inner: 'अंदर, भीतर, भावना, भावनाएं, भावनाओं, मन, आध्यात्मिक, अकेलापन, andar, andar se, bhavna, feelings, emotions, akelapan, man',
    growth: 'विकास, बढ़ना, तरक्की, सुधार, बेहतर बन*, growth, vikas, tarakki, sudhar, badhna, behtar',
    gift: 'ताकत, ताकतें, शक्ति, प्रतिभा, गुण, खूबी, खूबियां, उपहार, अच्छा हूं, taakat, takat, khoobi, khubi, gun, talent, strength, achha hu, pratibha',
    shadow:
      'कमजोरी, कमजोरियां, कमी, कमियां, छाया, समस्या, मुश्किल, कठिनाई, दिक्कत, रोकता, रोकती, kamzori, kamjori, kami, weakness, dikkat, mushkil, samasya, problem',
    practice:
      'सलाह, सुझाव, उपाय, क्या करूं, क्या करना चाहिए, क्या कर सकता, क्या कर सकती, अभ्यास, salah, sujhav, upay, kya karu, kya karun, kya karna chahiye, practice, abhyas, tip',
  },
  cues: {
    hello: 'नमस्ते, नमस्कार, हेलो, हैलो, सुप्रभात, प्रणाम, namaste, namaste, namaskar, hello, hi, hey, pranam, kya haal, कैसे हो, kaise ho, hii',
    thanks: 'धन्यवाद, शुक्रिया, आभार, dhanyavad, dhanyavad, dhanyawad, shukriya, shukriyaa, thanks, thank you',
    help: 'मदद, सहायता, तुम क्या कर सकते, आप क्या कर सकते, क्या पूछ सकता, क्या पूछ सकती, यह कैसे काम करता, विकल्प, madad, help, tum kya kar sakte, aap kya kar sakte, kya kar sakte, kya puch sakta, kya puchu, kaise kaam karta, समझ नहीं, samajh nahi, samjha nahi',
    why: 'क्यों, कैसे निकला, कैसे निकाला, कैसे आया, कैसे बना, गणना, गिना, कहां से आया, कैसे गिना, हिसाब, kaise nikala, kaise nikale, kaise nikalte, kaise aaya, kaise bana, kyu, kyun, kyon, calculate, hisaab, ganana, kaise nikalta, कैसे निकालते',
    meaning: 'मतलब, अर्थ, क्या है, दर्शाता, मायने, matlab, arth, meaning, mayne',
    master: 'मास्टर अंक, मास्टर नंबर, मास्टर संख्या, मास्टर, master number, master number, master ank',
    compare:
      'दूसरा कैलकुलेटर, दूसरे कैलकुलेटर, अन्य कैलकुलेटर, दूसरी साइट, दूसरी वेबसाइट, दूसरे ऐप, अलग नतीजा, अलग परिणाम, अलग, अंतर, फर्क, कैल्डियन, काल्डियन, पाइथागोरस, पायथागोरियन, दूसरी पद्धति, गलत अंक, dusri site, doosri site, dusre app, alag number, alag ank, alag result, chaldean, pythagorean, dusri website, alag aata',
    pair: 'अनुकूल*, मेल, बनती है, बनेगी, साथ कैसी, जोड़ी, हम दोनों, के बीच, निभेगी, जमती, jodi, banti hai, banegi, saath kaisi, dono, compatible, compatibility, jamti, nibhegi, mel',
    fate: 'लॉटरी, मेरी मौत, कब मरूंगा, कब मरूंगी, मेरी शादी कब, शादी होगी, शादी कब होगी, अमीर बनूंगा, अमीर बनूंगी, जीतूंगा, जीतूंगी, भविष्यवाणी, मेरा भविष्य, वापस आएगा, वापस आएगी, shaadi kab, shadi kab, meri shaadi, kab marunga, lottery, amir banunga, ameer banunga, bhavishya, future kya, wapas aayega, wapas aayegi, pyaar milega',
    whether:
      'मिलेगी, मिलेगा, मिलेगी क्या, अच्छा होगा, अच्छा रहेगा, अच्छी होगी, हो पाएगा, कर पाऊंगा, कर पाऊंगी, होगा या नहीं, करना चाहिए या नहीं, करूं या नहीं, जाऊं या नहीं, सफल होऊंगा, सफल होऊंगी, पास होऊंगा, milegi, milega, achha hoga, acha hoga, ho payega, karu ya nahi, jau ya nahi, hoga ya nahi, kab milega, kab milegi, कब मिलेगा, कब मिलेगी, कब होगा, कब होगी',
    other:
      'राशिफल, राशि, कुंडली मिलान, ज्योतिष, टैरो, हाथ देख*, हाथ पढ़*, हस्तरेखा, हथेली, लकी नंबर, शुभ अंक, भाग्यशाली अंक, शुभ रंग, चुटकुला, चुटकुले, मौसम, सपने का मतलब, सपनों का मतलब, rashifal, rashi, horoscope, jyotish, tarot, haath dekh*, hath dekh*, lucky number, lucky numbers, lucky color, chutkula, joke, mausam',
    real: 'सच है, ये सच, यह सच, सच में, क्या यह सही, वैज्ञानिक, विज्ञान, प्रमाण, सबूत, बकवास, झूठ, अंधविश्वास, भरोसा कर*, मानना चाहिए, sach hai, sach me, sach mein, bakwas, jhooth, jhoot, andhvishwas, scientific, proof, real hai',
    mine: 'mera number, mera ank, मेरा अंक, मेरा नंबर',
    portrait:
      'मेरे बारे में, मैं कौन हूं, मैं कैसा हूं, मैं कैसी हूं, मेरा चार्ट, मेरी कुंडली, सारांश, मेरे सारे अंक, मेरे सभी अंक, मेरे अंक, मेरा परिचय, main kaun hu, main kaun, mere bare me, mere baare me, mera chart, meri kundli, main kaisa, main kaisi, summary, mere number, mere numbers, mere ank',
    remember:
      'याद रखना कि, याद रखो कि, याद रखें कि, ध्यान रखना कि, ध्यान रखें कि, मत भूलना कि, नोट कर लो कि, याद रखो, याद रखना, yaad rakhna ki, yaad rakho ki, yaad rakhna',
    forget: 'वह भूल जाओ, भूल जाओ, सब भूल जाओ, bhool jao, bhul jao',
  },
  times: {
    thisYear: 'इस साल, इस वर्ष, वर्तमान वर्ष, मौजूदा साल, is saal, iss saal',
    nextYear: 'अगले साल, अगला साल, अगले वर्ष, अगला वर्ष, आने वाले साल, आने वाला साल, आने वाला वर्ष, agle saal, agla saal, aane wale saal, next year',
    lastYear: 'पिछले साल, पिछला साल, पिछले वर्ष, पिछला वर्ष, pichle saal, pichhle saal, pichla saal',
    thisMonth: 'इस महीने, इस माह, यह महीना, is mahine, iss mahine',
    nextMonth: 'अगले महीने, अगला महीना, अगले माह, अगला माह, agle mahine, agla mahina, next month',
    lastMonth: 'पिछले महीने, पिछला महीना, पिछले माह, pichle mahine',
    today: 'आज, आज का दिन, अभी, aaj',
    tomorrow: 'आने वाला कल, आने वाले कल, कल का दिन, कल, kal ka din, aane wala kal, kal',
    yesterday: 'बीता कल, बीते कल, बीता हुआ कल, beeta kal',
    thisWeek: 'इस हफ्ते, इस सप्ताह, is hafte',
    nextWeek: 'अगले हफ्ते, अगला हफ्ता, अगले सप्ताह, agle hafte, agla hafta',
    yearsAhead: '# साल बाद, # वर्ष बाद, # साल में, # saal baad, # saal bad, # saal me',
    monthsAhead: '# महीने बाद, # महीने में, # mahine baad',
    weeksAhead: '# हफ्ते बाद, # सप्ताह बाद, # hafte baad',
    daysAhead: '# दिन बाद, # दिन में, # din baad',
  },
  short: 'h=hai, kr=kar, krna=karna, k=ke, ki=ki, mein=me, nhi=nahi, pls=please, thx=thanks, u=you, n=aur, bf=boyfriend, gf=girlfriend',
  and: 'और, तथा, aur, and',
  joins: 'और, तो, फिर, लेकिन, aur, to, phir, lekin, and, नहीं, nahi, accha, अच्छा',
  self: 'मैं, मेरा, मेरी, मेरे, मुझे, मुझको, मुझसे, हम, हमारा, हमारी, हमारे, main, mai, mera, meri, mere, mujhe, mujhse, hum, hamara, hamari',
  not: 'की बात नहीं, के बारे में नहीं, नहीं, मत, छोड़ो, ki baat nahi, nahi, mat, chhodo, chodo',
  notStands: 'behind',
  owner: {
    before: 'का, की, के, ka, ki, ke',
    ordinary:
      'मेरा, मेरी, मेरे, आपका, तुम्हारा, उसका, उसकी, इसका, इसकी, किस, किसका, नाम, जन्म, साल, वर्ष, महीने, माह, दिन, आज, कल, जीवन, काम, प्रेम, प्यार, सब, अपने, अपना, अंक, चार्ट, यहां, अब, आगे, पिछले, अगले, mera, meri, mere, aap, naam, name, janm, saal, aaj, kal, life, sab, apne, apna, is, us, iss, uss, chart, number, mahine, din, career, love',
  },
  months:
    'जनवरी|january, फरवरी|february, मार्च|march, अप्रैल|april, मई|may, जून|june, जुलाई|july, अगस्त|august, सितंबर|सितम्बर|september, अक्टूबर|अक्तूबर|october, नवंबर|नवम्बर|november, दिसंबर|दिसम्बर|december',
  weekdays:
    'रविवार|इतवार|sunday|ravivar|itvar, सोमवार|monday|somvar, मंगलवार|tuesday|mangalvar, बुधवार|wednesday|budhvar, गुरुवार|बृहस्पतिवार|thursday|guruvar, शुक्रवार|friday|shukravar, शनिवार|saturday|shanivar',
  dayFirst: true,
  systems: { pythagorean: 'पाइथागोरस', chaldean: 'कैल्डियन' },
  says: {
    hello:
      'नमस्ते! इस चार्ट के किसी भी अंक के बारे में, किसी साल, महीने या दिन के बारे में, काम या प्रेम जैसे जीवन के किसी पहलू के बारे में, या आपके सहेजे हुए किसी व्यक्ति के बारे में पूछिए।',
    thanks: 'आपका स्वागत है। जब मन हो, आगे पूछिए।',
    help: 'मेरे उत्तर आपके अपने चार्ट से आते हैं, बिना किसी भाषा मॉडल के। आप पूछ सकते हैं: किसी अंक का अर्थ क्या है («मेरा जीवन पथ», «कार्मिक पाठ»); वह काम, प्रेम, भीतरी जीवन या विकास के बारे में क्या कहता है; कोई साल, महीना या दिन कैसा है («अगला साल», «3 मई 2027»); कोई अंक कैसे निकला; किसी सहेजे हुए व्यक्ति के साथ कैसी बनती है, उसी नाम से जो आपने दिया; 11 जैसा अंक क्या दर्शाता है; कोई दूसरा कैलकुलेटर कुछ और क्यों दिखाता है। यहाँ भविष्यवाणी नहीं होती, और स्वास्थ्य, कानून या पैसे के सवालों का उत्तर नहीं मिलता।',
    unknown:
      'आपका प्रश्न समझ में नहीं आया। भाषा मॉडल के बिना इस चार्ट के अंकों, समय, जीवन के पहलुओं, सहेजे हुए लोगों और अंक की गणना से जुड़े प्रश्न समझे जाते हैं। आज़माइए: «मेरे व्यक्तिगत वर्ष का काम के लिए क्या मतलब है?» या «मदद»।',
    fate: 'यह अंक नहीं बता सकते, और मैं भी नहीं: यहाँ कुछ भी यह नहीं बताता कि क्या होगा, कब होगा या किसके साथ। हाँ, आपके चार्ट से वर्तमान पढ़ा जा सकता है, सोचने के लिए:',
    other:
      'यह मुझसे नहीं हो सकता। यहाँ केवल नाम और जन्मतिथि के अंक पढ़े जाते हैं: न राशि, न ताश के पत्ते, न हाथ की रेखाएँ, न सपने, न लकी नंबर। क्या पूछा जा सकता है, यह देखने के लिए «मदद» लिखिए।',
    real: 'इसका कोई वैज्ञानिक प्रमाण नहीं है कि नाम या तारीख के अंक बता सकें कि कोई कैसा है या आगे क्या होगा। यहाँ जो है, वह प्रतीकों की एक परंपरा है: हर अंक कैसे निकला, यह कदम-दर-कदम जाँचा जा सकता है, और शब्द सोचने के लिए हैं। जो सोचने में मदद करे उसे रखिए, बाकी छोड़ दीजिए।',
    stranger:
      'इस नाम का कोई व्यक्ति सहेजा हुआ नहीं है। यह चार्ट और आपके सहेजे हुए लोगों के चार्ट पढ़े जा सकते हैं, उसी नाम से जो आपने दिया; और किसी के नहीं। पहले नाम और जन्मतिथि सहेजिए, फिर पूछिए।',
    week: 'यहाँ अंक साल, महीने और दिन के होते हैं; हफ़्ते का कोई अंक नहीं होता। वह हफ़्ता इस महीने में आता है:',
    here: 'इस चार्ट में {name} {n} है।',
    absent: 'इस चार्ट में {name} नहीं है: या तो इसमें ऐसा कुछ नहीं गिना जाता, या वह जानकारी नहीं है जिससे यह बनता है, जैसे पूरा नाम या पूरी जन्मतिथि।',
    seen: '{when}: {name} {n}। {a}।',
    howUnknown: '{name} {n} सीधे अक्षरों या अंकों से पढ़ा जाता है; चार्ट के पन्ने पर हर चरण दिखता है।',
    master: '{n} एक मास्टर अंक है: जो योग {n} आता है वह वैसा ही रहता है और {root} तक घटाया नहीं जाता।',
    meaning: '{name} के रूप में {n} कहता है: {a}।',
    inChart: 'इस चार्ट में {n} यहाँ है: {who}।',
    notInChart: 'इस चार्ट के मुख्य अंकों में कोई भी {n} नहीं है।',
    valueUnknown: '1 से 9, 11, 22 और 33, कार्मिक ऋण 13, 14, 16 और 19, और 10 से 52 तक के संयुक्त अंकों के बारे में लिखा है; {n} के बारे में कुछ नहीं लिखा।',
    compare:
      'कैलकुलेटर अलग इसलिए होते हैं कि परंपराएँ अलग हैं: कौन सी तालिका अक्षरों को अंक देती है, Y स्वर है या नहीं, 11, 22 और 33 रखे जाते हैं या नहीं, और तारीख पूरी जोड़ी जाती है या टुकड़ों में। इनमें से कोई एक सही नहीं है; यह बताता है कि इसने कौन सा रास्ता लिया। इस चार्ट के लिए:',
    bySystem: '{system} तालिका से {name} {n} है।',
    otherWay: 'गिनने के एक और मान्य तरीके से {name} {n} होता।',
    about: '{name} के बारे में, मानो {name} से कहा जा रहा हो:',
    whom: 'बताइए किसके साथ, उसी नाम से जिससे आपने सहेजा है। केवल सहेजे हुए लोगों की तुलना हो सकती है।',
    noSubject:
      'यह बातचीत अभी किसी के बारे में नहीं है। किसी सहेजी हुई प्रोफ़ाइल पर, या नाम और जन्मतिथि के साथ नई बातचीत शुरू कीजिए, तब चार्ट से उत्तर मिलेगा।',
    remembered: 'यह ध्यान में रहेगा: «{a}» जो रखा गया है उसे आप कभी भी देख और मिटा सकते हैं।',
    notRemembered: 'आपके बारे में बातें तभी रखी जाती हैं जब आप गोपनीयता में इसकी अनुमति दें। इस बातचीत के बाहर कुछ नहीं रखा गया।',
  },
};
