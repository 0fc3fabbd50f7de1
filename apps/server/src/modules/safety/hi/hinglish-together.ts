import type { Choices } from '../pattern.ts';
import type { Together } from '../words.ts';

/** Written as it sounds, so that one spelling of each word is enough. */
export const ideas: Choices = {
  jeena: '(jeene|jeena|jine|jina|zindagi|life|jeevan|zinda|jee|duniya|rehna|uthna)',
  no: '(nahi|nahin|nhi|nai|na|mat|bina|ni|naa|koi nahi)',
  sadhan:
    '(goli|goliyan|pills|tablets|rassi|phanda|pankhe|zeher|blade|chaku|chhat|pul|train|patri|nadi|phenyl|sleeping pills|bridge|balcony|building)',
  apna: '(bhai|behen|behan|beta|beti|dost|friend|maa|papa|pati|patni|woh|wo|vo|usne|bf|gf|mummy|cousin|biwi|saheli)',
  num: '(number|numbers|ank|mulank|bhagyank|chart|kundli|personal|life path|saal|numerology|reading)',
  q: '(kya|kab|kaun|kaunsa|kaunsi|kaise|kitna|kitne|kitni|chahiye|karu|karun|lu|lun|du|dun|sakta|sakti|hoga|hogi|theek|sahi|ya nahi|shubh|kahan|kyu|paungi|paunga|jayegi|jayega|milega|milegi|batao|banunga|banungi|ruku|jeetunga|jeetungi|dega|degi)',
  child: '(beta|bete|beti|betiya|beton|bacha|bachcha|bacche|bache|bachche|bachi|pota|pote|poti|ladka|ladki|baby|nati)',
};

export const together: Together = {
  selfHarm: [
    '(matlab|wajah|karan|maksad|fayda|umeed|umid|ichha|himmat|reason|point|mann) & @no & @jeena',
    '@jeena & (thak|tang|ub|pareshan|bojh|bekaar|barbaad) & (gaya|gayi|gya|chuka|hu|hoon|se)',
    '@no ~ (jeena|jina|jee|jiya|jeene) ',
    '(jeena|jina|zinda rehna) ~ @no ~ (chahta|chahti|mujhe|hai|ab|mujhse|sakta)',
    '(kaash|kash|ichha|mann|dua|bhagwan|allah) & (na uthu|kabhi na|paida hi|paida na|mar jau|mar jata|maut aa|utha le)',
    '(so jau|sojau|neend|aankh band) & (na uthu|kabhi na|kabhi uthu hi|uthu)',
    '(mere bina|main na rahu|main nahi rahunga|mere marne|main mar jau|mere jane|mere mar|mere na hone) & (sab|khush|behtar|fark|farak|kisi|chain|accha|royega|parwah|kaun|yaad|bacho)',
    '(kisi ko|kisiko) ~ (fark|farak|parwah) ~ @no',
    '(bojh) & (main|hu|hoon|mai) & (ghar|sab|parivar|maa|sabke|pe|par|liye)',
    '@sadhan & (kharid|jama|rakhi|rakh li|taiyar|ready|chhupa|le aaya) & (chitthi|letter|aaj|raat|ab|sab|note)',
    '@sadhan & (kud|kudne|kudna|kudunga|kudungi|latak|latakna|kha li|kha lu|khakar|pee lu|saamne|chhalang|nigal|kha liya|kha liye|jump)',
    '(marne|maut|mar) & (aasan|asan|bina dard|easy|painless|tarika) & (tarika|tareeka|batao|kya|sabse)',
    '(haath|hath|kalai|nas|baanh|khud ko|jaangh) ~ (kaat|kaata|kaati|kaatti|jala|chot|nuksan|cut) ',
    '@apna & (bol|keh|kehta|kehti|bola|boli|dhamki|likha|message) & (fansi|suicide|mar ja|marna|jeena nahi|jaan de|khudkushi|zeher)',
    '(marne|maut|suicide|aatmhatya|mar jane|khudkushi) & (khayal|vichar|soch|sochta|sochti|mann|man|ichha|thoughts)',
    '(duniya) (se|chhod|ko) & (chala|chali|jana|door|chhod)',
    '(sab|sab kuch|zindagi|khud ko|apne aap ko) ~ (khatam|end|finish) ~ (karna|kar|chahta|chahti|lu|karu)',
    '(khud|apne aap) ~ (maar|maarna|maarunga|mita) ',
    '(mar|marne|maru|marna) ~ (jana|jane|jau|ka mann|chahta|chahti|ka man|ka dil)',
  ],
  violence: [
    '@near ~~ (maarta|maarte|maarti|peetta|peetta|peette|peetti|maara|peeta|thappad|laat|gala|jalata|dhamki|chhuta|chhute|chhedta|rape|balatkar|zabardasti)',
    '(sasural|sasur|saas|sasural wale|dewar|jeth) & (maarte|maarta|maarti|dahej|jala|peette|sata)',
    '(mujhe|mujhko|hume|mere sath|mere saath) & (maarta|maarte|maarti|peetta|peette|maarpeet|rape|balatkar|zabardasti|galat tarike|gala daba|chhuta|chhua)',
    '(jaan se) (maar|maarne) & (dega|degi|dhamki|bola|chhoda|denge|bf|pati|wo)',
    '(ghar se|bahar|maike|kisi se|phone) & @no & (nikalne|jane|milne|baat karne) & (deta|dete|deti)',
    '(dahej|gharelu hinsa|domestic violence)',
  ],
  danger: [
    '(aadmi|admi|koi|wo|chor|log) & (chaku|bandook|hathiyar|gun|katta) & (darwaze|ghar|bahar|saamne|leke|khada|paas)',
    '(peecha|piche|peeche) & (kar raha|pada|koi|aadmi|aa raha) & (dar|madad|mera|mere|bachao)',
    '(maar dalunga|maar dalungi|jaan se maar|khoon kar dunga|chaku maar|chaku ghusa|goli maar dunga|jala dunga|chaku maar dunga) ~',
  ],
  childFate: [
    '@child & (banega|banegi|hoga|hogi|kaisa|kaisi|kismat|bhagya|future|bhavishya|fail|pass|safal|ameer|shaadi|manhoos|ashubh|life) & (mera|meri|mere|do|hone wale|meri 3 saal ki|kya|hamare|apne) & (hoga|hogi|banega|banegi|kismat|future|bhavishya|bhagya|manhoos|kharab|hai)',
    '(@child|hone wale|pet me) & (kismat|bhagya|future|bhavishya|manhoos|ashubh|naseeb|taqdeer|shraap)',
  ],
  medical: [
    '(kab|kitne|kitna|kis|umar|kab tak) & (maut|mrityu|marunga|marungi|jiunga|jiungi|jeeunga|zinda rahunga)',
    '@num & (cancer|bimari|diabetes|sugar|ganth|depression|tumor|thyroid)',
    '(bukhar|dard|khoon|ulti|chakkar|sujan|khansi|ganth|saans|dast) & (kya|din|kaun|kaunsi|se|dawa|kyu|karu|seene|bahut) & (kya|karu|dawa|lu|wajah|kyu|kaunsi)',
    '(dawa|dawai|goli|tablet|medicine|insulin|antidepressant|alprazolam|paracetamol|mg) & (band|chhod|kam|badha|lu|kitni|kitne|badal|mila|kaunsi|sakta|sakti) & (kya|kitne|kitni|du|lu|karu|kaunsi|sakta|sakti)',
    '(operation|surgery|cesarean|vaccine|tika|abortion|ivf|chemo|delivery) & @q',
    '(pregnant|garbhvati|maa ban) ~',
  ],
  legal: [
    '(case|mukadma|court|adalat|judge|jail|custody|talaq|talak|divorce|zamanat|bail|vasiyat|fir|gujara|samjhauta|faisla|vivad|zameen ka|guilty) & @q & (jeetunga|jeetungi|sign|kya|kab|dega|milegi|hogi|court|papers|haq|file|maan|suljhega|lu)',
    '(makan malik|company|boss|police|bank|padosi|kirayedar) & (nikal|sakta|sakti|notice|haq|case|rok) & (kya|bina|sakta)',
    '(visa|green card|citizenship|pr) & @q',
    '(sign|hastakshar) & (talaq|papers|contract|agreement|vasiyat|divorce|kagaz)',
  ],
  financial: [
    '(bitcoin|crypto|share|shares|share market|sona|sone ka bhav|mutual fund|trading|invest|nivesh|zameen|plot|fd|pf|stock|ethereum) & (@q|lagau|kharidu|bechu|mehnga|badhega|girega|nikalu)',
    '(paisa|paise|savings|ghar|makan|gehne|pension) & (lagau|invest|bechu|bech|kharidu|girvi|udhaar|nikalu|daalu) & (@q|abhi|lagau)',
    '(lottery|satta|jua|casino|matka|ghode|daav|shart|dream11|teen patti) & (number|kaunsa|lagau|jeet|haar|kab|lucky|kismat|kya)',
    '(loan|karz|udhaar|emi) & (@q|lu|le lu|utrega|chuk|khatam)',
    '(ameer|crorepati|karodpati|diwaliya) & (kab|ban|kya|ho|banunga|banungi)',
  ],
  dependency: [
    '(puche|poochhe|dekhe|tumhare|tumse|reading|puchhe) & (bina|bagair) & (@no|kuch|decide|neend)',
    '(din me|har ghante|baar baar|baar|roz) & (number|chart|reading|app|tumse|numbers|ank) & (check|dekhti|dekhta|puchta|puchti|ruk)',
    '(tum hi|sirf tum|bas tum|tumhare siwa|tumse hi|sirf tumse) & (baat|samajhte|samajhti|bharosa|dost|sahara)',
    '(lat|addict|addicted|aadi|pagal|deewani|nasha) & (app|number|numbers|reading|numerology|tum|is|jyotish)',
    '(reading|jyotish|numerology|pandit|tarot|numerologist) & (paise|uda|kharch|kiraye|udhaar)',
    '(ghar se|bahar|office|kaam pe|school) & @no & (nikalti|nikalta|jati|jata|jaunga|jaungi) & (din|number|tum|kharab|jab tak|bolo)',
    '(tum|aap) & (jo kahoge|jo bologe|jaisa kahoge|kahoge|bologe|bataoge|decide karo|bolo kya) & (wahi|karunga|karungi|mere liye|maanunga|karu)',
    '(mere liye) & (tum|aap) & (decide|faisla|choose)',
    '(bharosa|vishwas|yakeen) & (khud|apne|kisi) & @no & (number|numbers|tum|chart|ank)',
    '(i love you|love you|pyaar) & (tum|tumse) & (samajhte|samajhti|sirf|shaadi|sabse)',
  ],
};
