import type { Statements } from '../knowledge.ts';

/** How one stands with oneself. */
export const tantricSoul: Statements<'tantricSoul'> = {
  1: {
    gift: ['im Umgang mit dir hat das Herz Vorrang vor dem klugen Einwand'],
    shadow: ['dein Kopf überstimmt das leise Gefühl und du ärgerst dich hinterher'],
  },
  2: {
    gift: ['du kennst die eigenen wunden Stellen und gehst behutsam mit ihnen um'],
    shadow: ['dein Blick auf dich sucht zuerst, was fehlen könnte'],
  },
  3: {
    gift: ['dir selbst machst du nach einem Fehler bald wieder gute Laune'],
    shadow: ['eine bittere Wahrheit über dich lachst du gern beiseite'],
  },
  4: {
    gift: ['du kannst dich von außen betrachten wie einen Menschen auf der Parkbank'],
    shadow: ['so ausgewogen urteilst du über dich, dass kein Entschluss herauskommt'],
  },
  5: {
    gift: ['mit einem geregelten Tag leistest du dir selbst gute Gesellschaft'],
    shadow: ['ein verrutschter Stundenplan bringt dich gleich mit dir in Streit'],
  },
  6: {
    gift: ['was du dir still vornimmst, hältst du vor dir selbst auch ein'],
    shadow: ['aus Treue zum Vorsatz gönnst du dir keinen krummen Nachmittag'],
  },
  7: {
    gift: ['bei dir selbst bist du zu Hause und brauchst dafür kein Schild'],
    shadow: ['um dich zu schützen, ziehst du die Vorhänge manchmal auch tagsüber zu'],
  },
  8: {
    gift: ['allein mit dir atmest du durch und scheust auch das Echo nicht'],
    shadow: ['dir selbst gestehst du Furcht nur im Dunkeln ein'],
  },
  9: { gift: ['an dir feilst du geduldig wie an einem Instrument'], shadow: ['die eigene Unfertigkeit siehst du durch eine starke Lupe'] },
  10: {
    gift: ['du trittst vor den Spiegel und stehst ganz zu diesem Gesicht'],
    shadow: ['halbe Sachen verzeihst du dir schlecht und bleibst dann lieber ganz weg'],
  },
  11: {
    gift: ['viele Stimmen wohnen in dir und finden doch an einen Tisch'],
    shadow: ['du verlangst von dir, allem in dir zugleich gerecht zu werden'],
  },
};

/** How one meets others and the outer world. */
export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['anderen begegnest du ohne großes Gehabe und von Herz zu Herz'],
    shadow: ['nach außen gibst du den klugen Kopf, wo ein warmes Wort fehlt'],
  },
  2: {
    gift: ['bei neuen Bekannten spürst du früh, wo Vorsicht klug ist'],
    shadow: ['aus Sehnsucht nach Zugehörigkeit nickst du draußen zu schnell'],
  },
  3: {
    gift: ['draußen siehst du in jeder Baustelle schon das Café von morgen'],
    shadow: ['deine Zuversicht überhört leicht, dass jemand einmal klagen möchte'],
  },
  4: {
    gift: ['du nimmst dir Zeit, von jeder Geschichte beide Hälften zu hören'],
    shadow: ['Leute warten auf deine Stellungnahme wie auf einen verspäteten Zug'],
  },
  5: {
    gift: ['der Welt zeigst du durch Vormachen, wie etwas geht'],
    shadow: ['du erklärst noch, während die Runde es längst begriffen hat'],
  },
  6: {
    gift: ['in lauten Räumen hältst du deine Linie und störst niemanden damit'],
    shadow: ['vertieft in dein Ziel übersiehst du draußen die winkende Hand'],
  },
  7: {
    gift: ['in deiner Gegenwart bekommen auch Schüchterne einen Platz im Raum'],
    shadow: ['laute Leute treffen bei dir auf eine unsichtbare Glasscheibe'],
  },
  8: {
    gift: ['wo andere den Atem anhalten, gehst du auf die Leute zu'],
    shadow: ['dein Schwung bläst in Gesprächen manche kleine Kerze aus'],
  },
  9: {
    gift: ['im Umgang triffst du den Ton so genau wie ein gutes Gewürz'],
    shadow: ['eine grobe Bemerkung kann dir eine ganze Bekanntschaft verleiden'],
  },
  10: {
    gift: ['vor Publikum gehst du aufrecht voran und stehst für die Sache ein'],
    shadow: ['nach außen kennst du nur volle Beleuchtung oder geschlossene Läden'],
  },
  11: {
    gift: ['mit ganz verschiedenen Menschen findest du eine gemeinsame Tonlage'],
    shadow: ['du fühlst dich in jeder Versammlung für das Ganze zuständig'],
  },
};

/** What came with a person and shows early; of 0, that nothing is given ready-made. */
export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['du hältst ein unbeschriebenes Blatt in der Hand, auf dem alles Platz hat'],
    shadow: ['ohne fertige Mitgift musst du dir dein Werkzeug selbst zusammensuchen'],
  },
  1: {
    gift: ['früh zeigt sich bei dir ein bescheidenes Herz, das gern den Vortritt lässt'],
    shadow: ['vor lauter Bescheidenheit bleibt dein Bestes leicht im Schrank'],
  },
  2: {
    gift: ['ein wacher Sinn für wacklige Stufen begleitet dich von klein auf'],
    shadow: ['das frühe Achtgeben wird mit den Jahren leicht zum Zögern'],
  },
  3: {
    gift: ['die Zuversicht wurde dir wie ein bunter Ball mitgegeben'],
    shadow: ['weil dir vieles lustig vorkommt, übst du das Ernstnehmen erst spät'],
  },
  4: {
    gift: ['das Abwägen bringst du mit wie andere eine schöne Stimme'],
    shadow: ['in der Mitte stehst du so selbstverständlich, dass dein eigener Platz leer bleibt'],
  },
  5: {
    gift: ['deine Hände wissen von Anfang an, wie man etwas richtig hinstellt'],
    shadow: ['Ungeschick verstehst du schwer, weil dir selbst so vieles zufällt'],
  },
  6: {
    gift: ['eine angeborene Sammlung hält dich bei einer Sache, bis sie leuchtet'],
    shadow: ['wer dich aus der Versenkung holt, erntet leicht ein Knurren'],
  },
  7: {
    gift: ['seit jeher umgibt dich eine Ruhe, in der andere leiser sprechen'],
    shadow: ['deine natürliche Präsenz erspart dir manches Wort, das nötig wäre'],
  },
  8: {
    gift: ['eine unerschrockene Frische ist dir mitgegeben wie ein zweiter Atem'],
    shadow: ['dein Mut ist oft schon da, bevor das Maß nachkommt'],
  },
  9: {
    gift: ['Feingefühl für Zwischentöne gehört zu deinem frühesten Besitz'],
    shadow: ['Grobes macht dich von jeher einsilbig, auch wo es gut gemeint ist'],
  },
  10: {
    gift: ['auf dem Schulhof wie im Büro sieht man dir etwas Aufrechtes an'],
    shadow: ['von Natur aus kennst du kaum etwas zwischen Feuer und Asche'],
  },
  11: {
    gift: ['von allem ist dir ein wenig mitgegeben und nichts davon drängt sich vor'],
    shadow: ['bei so reichem Gepäck weißt du selten, was du zuerst auspacken sollst'],
  },
};

/** What one seems to know already: an old skill. */
export const tantricPast: Statements<'tantricPast'> = {
  1: {
    gift: ['durch allen Lärm hörst du das Herz, als wäre es längst geübt'],
    shadow: ['das vertraute Zurücktreten fällt dir leichter, als gesehen zu werden'],
  },
  2: {
    gift: ['wie aus langer Übung erkennst du, wo das Eis zu dünn ist'],
    shadow: ['eine alte Vorsicht hält dich auch auf festem Boden am Rand'],
  },
  3: {
    gift: ['das Hoffen brauchte dir anscheinend niemand beizubringen'],
    shadow: ['weil Heiterkeit so vertraut ist, greifst du auch am falschen Ort danach'],
  },
  4: {
    gift: ['du legst zwei Meinungen auf die Waage, als hättest du nie anderes getan'],
    shadow: ['das gewohnte Abwarten lässt dich die eigene Partei vergessen'],
  },
  5: {
    gift: ['beibringen kannst du etwas, als stünde die Tafel seit Langem in deinem Zimmer'],
    shadow: ['eingefahrene Abläufe prüfst du selten, weil sie so tief sitzen'],
  },
  6: {
    gift: ['ein gesammelter Blick sitzt bei dir wie eine oft geübte Handschrift'],
    shadow: ['im vertrauten Tunnel der Aufmerksamkeit entgeht dir das Fenster daneben'],
  },
  7: {
    gift: ['du weißt offenbar seit Langem, wie man einen Raum ruhig macht'],
    shadow: ['das bewährte Abschirmen hält auch ab, was dich erfreuen würde'],
  },
  8: {
    gift: ['wie selbstverständlich gehst du ins kalte Wasser und atmest weiter'],
    shadow: ['aus alter Gewohnheit gibst du Vollgas, wo ein Schubs genügte'],
  },
  9: {
    gift: ['ein geduldiger, sicherer Griff scheint schon in deinen Fingern zu stecken'],
    shadow: ['dein altes Können macht dich ungeduldig mit fremden Anfängen'],
  },
  10: {
    gift: ['große Auftritte kommen dir vor wie ein Saal, den du schon kennst'],
    shadow: ['der gewohnte Glanz macht dir das Mitlaufen in der Reihe sauer'],
  },
  11: {
    gift: ['das Zusammenführen vieler Fäden ist dir vertraut wie ein alter Webstuhl'],
    shadow: ['weil du das Ganze früh siehst, wird dir das Einzelne langweilig'],
  },
};

/** What one grows into by practising it. */
export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['mit jeder Übung traust du dem einfachen Ja deines Herzens mehr'],
    shadow: ['unterwegs hältst du Schlichtheit noch leicht für zu wenig'],
  },
  2: {
    gift: ['du übst dich darin, zu einem Kreis zu gehören und trotzdem Nein zu sagen'],
    shadow: ['beim Üben kommt dir kluge Vorsicht zuweilen wie Feigheit vor'],
  },
  3: {
    gift: ['du wächst in einen Humor hinein, der auch Regenwochen übersteht'],
    shadow: ['deine Zuversicht klingt anfangs noch ein wenig auswendig gelernt'],
  },
  4: {
    gift: ['durch häufiges Zuhören wird deine Meinung zu einem stillen Brunnen'],
    shadow: ['wer dich Gelassenheit üben sieht, kann sie für Gleichgültigkeit halten'],
  },
  5: {
    gift: ['Tag um Tag wird dein geordnetes Tun für andere zum Vorbild'],
    shadow: ['zwischen Faulenzen und Drill suchst du noch den gleichmäßigen Schritt'],
  },
  6: {
    gift: ['Übung macht aus deinem zerstreuten Wünschen einen klaren Pfeil'],
    shadow: ['zwischendurch zielst du so angestrengt, dass die Freude abhandenkommt'],
  },
  7: {
    gift: ['allmählich füllst du deinen Platz, ohne lauter zu werden'],
    shadow: ['bis die sanfte Sicherheit sitzt, spielst du sie manchmal nur'],
  },
  8: {
    gift: ['aus vielen kleinen Mutproben wird bei dir ein langer Atem'],
    shadow: ['zwischen Übereifer und Erschöpfung tastest du noch nach dem Maß'],
  },
  9: {
    gift: ['mit den Jahren verfeinert sich dein Griff, bis Schweres leicht aussieht'],
    shadow: ['ein langsamer Fortschritt kommt dir leicht wie gar keiner vor'],
  },
  10: {
    gift: ['du wächst daran, dich ganz zu zeigen und deiner Größe zu trauen'],
    shadow: ['aus Angst vor dem halben Erfolg verschiebst du manchen Auftritt'],
  },
  11: {
    gift: ['durch Üben fügen sich deine Talente zu einem einzigen großen Orchester'],
    shadow: ['das weite Ziel lässt dich am einzelnen Übungstag leicht zweifeln'],
  },
};
