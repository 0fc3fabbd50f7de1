import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['im Ärger willst du sofort handeln und niemanden mehr hören', 'gekränkt schließt du die Tür und willst es allein regeln'],
    gift: ['an schweren Tagen hilft dir ein einziger selbst gewählter Schritt'],
    relationships: ['deinen Ärger besänftigt ein Mensch, der zuhört und nichts anordnet'],
    work: ['nach einer Niederlage bringt dich eine kleine eigene Aufgabe zurück in die Spur'],
    inner: ['unter dem Trotz wartet bei dir meist nur ein unbeachteter Wunsch'],
    practice: ['sprich erst mit einem Menschen, bevor du im Zorn etwas entscheidest', 'schreib die harte Antwort auf und lass sie liegen'],
  },
  2: {
    shadow: [
      'nach einem spitzen Wort versinkst du in Kränkung und Schweigen',
      'mit wundem Gemüt hoffst du, dass jemand von selbst darauf kommt',
    ],
    gift: ['ein sanfter Ton bringt dich schneller ins Lot als jeder Beweis'],
    relationships: ['neben einem ruhigen Menschen wird auch dein Atem von allein langsam'],
    work: ['nach einem rauen Vormittag rettet dich eine Pause zu zweit'],
    inner: ['gekränkt brauchst du erst Wärme und dann erst die Erklärung'],
    practice: ['steh auf, wasch dir das Gesicht und benenne dann das Gefühl', 'such dir eine Umarmung und bleib einen Moment darin'],
  },
  3: {
    shadow: [
      'aufgewühlt redest du viel und sagst dabei das Eigentliche nicht',
      'dein Kummer verkleidet sich als Witz und findet keine Ruhe',
    ],
    gift: ['sobald du über dich schmunzeln kannst, ist das Schlimmste vorbei'],
    relationships: ['deine Freunde holen dich zurück, indem sie fragen, was du wirklich meinst'],
    work: ['nach einem verpatzten Auftritt beruhigen dich ein Stift und ein leeres Blatt'],
    inner: ['unter dem Redefluss liegt etwas Kleines, das beim Namen genannt sein will'],
    practice: ['schreib den Kern der Aufregung in einen einzigen Satz', 'hör ein ganzes Lied, ohne zu reden oder zu tippen'],
  },
  4: {
    shadow: ['bei Unrecht wirst du starr und zählst die alten Fälle auf', 'nach einem Schlag sortierst du um Mitternacht die Schubladen'],
    gift: ['Boden findest du wieder, sobald die Hände etwas Gleichmäßiges tun'],
    relationships: ['im Zorn erreicht dich am besten, wer pünktlich kommt und beim Tragen hilft'],
    work: ['wo die Ordnung wackelt, hilft dir eine Aufgabe mit klarem Anfang und Ende'],
    inner: ['du kommst zu dir, wenn innen jedes Ding wieder sein Fach hat'],
    practice: ['knete Teig oder jäte Unkraut, bis der Groll kleiner ist', 'streck die Arme und lass den Kiefer locker'],
  },
  5: {
    shadow: ['Unruhe treibt dich aus dem Zimmer, bevor etwas geklärt ist', 'mit wirrem Kopf sagst du zu jeder Ablenkung ja'],
    gift: ['ein Stück Weg unter freiem Himmel rückt dir vieles gerade'],
    relationships: ['wer dich besänftigen will, läuft am besten einfach neben dir her'],
    work: ['bei der Arbeit verfliegt dein Ärger, sobald du den Raum wechselst'],
    inner: ['das Zappeln legt sich, sobald du dich einmal absichtlich hinsetzt'],
    practice: [
      'lauf eine Runde um den Block und kehr danach zum Gespräch zurück',
      'trink im Sitzen ein Glas Wasser bis zum letzten Schluck',
    ],
  },
  6: {
    shadow: [
      'in Spannungen beschwichtigst du alle und vergisst deine eigene Wut',
      'eine Beleidigung bringt dich dazu, für die halbe Straße zu kochen',
    ],
    gift: ['ein gedeckter Tisch holt dich auch aus dem tiefsten Groll zurück'],
    relationships: ['nach einem Streit hilft dir jemand, der diesmal für dich kocht'],
    work: ['an schlechten Tagen tut dir eine Arbeit gut, die sofort jemandem nützt'],
    inner: ['hinter deiner Freundlichkeit sitzt ein Zorn, der auch einen Stuhl verdient'],
    practice: [
      'geh in dein Zimmer und frag dich ehrlich, was du selbst jetzt brauchst',
      'geh früh schlafen, auch wenn noch Geschirr dasteht',
    ],
  },
  7: {
    shadow: ['verletzt ziehst du dich so weit zurück, dass niemand dich findet', 'dein Kopf spielt dieselbe Szene die ganze Nacht ab'],
    gift: ['eine Stunde ohne Stimmen gibt dir dein eigenes Urteil zurück'],
    relationships: ['wer dich kennt, legt dir einen Zettel hin und wartet'],
    work: ['nach einem Rückschlag beruhigt dich die Suche nach dem Warum'],
    inner: ['das Karussell im Kopf hält an, sobald du etwas in Händen hältst'],
    practice: ['sag jemandem Bescheid, wann du aus der Stille wiederkommst', 'steck die Hände in Erde oder in Brotteig'],
  },
  8: {
    shadow: [
      'im Streit suchst du den Hebel und lässt die ausgestreckte Hand los',
      'Sorgen machen deine Sätze kurz und deinen Arbeitstag lang',
    ],
    gift: ['mit einem nüchternen Blick auf das Machbare findest du zurück ans Steuer'],
    relationships: ['wer ruhig bleibt und dir in einem Punkt recht gibt, nimmt dir die Härte'],
    work: ['in der Klemme hilft dir die Frage, was heute wirklich in deiner Hand liegt'],
    inner: ['die geballte Faust löst sich, wenn du das Wort Hilfe einmal denkst'],
    practice: ['atme langsam aus und bitte dann, statt zu fordern', 'gib vor jemandem zu, dass du heute nicht alles schaffst'],
  },
  9: {
    shadow: [
      'bei Enttäuschung leidest du gleich an der ganzen Welt',
      'nach einem Rückschlag schlägst du die alte Rechnung auf Seite eins auf',
    ],
    gift: ['ein Blick in die Weite macht den Kummer wieder handlich'],
    relationships: ['an trüben Tagen tut dir jemand gut, der von ganz anderem erzählt'],
    work: ['eine kleine Mühe für einen fremden Menschen bringt dich ins Gleichgewicht'],
    inner: ['der Groll wird leichter, sobald du ihn wie einen alten Mantel aufhängst'],
    practice: [
      'wende dich einer greifbaren Kleinigkeit zu, etwa einer durstigen Pflanze',
      'öffne das Fenster und nenne drei Dinge, die gut laufen',
    ],
  },
};
