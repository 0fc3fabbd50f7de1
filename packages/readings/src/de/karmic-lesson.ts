import type { Statements } from '../knowledge.ts';

/** A number the name lacks: what has to be learned on purpose, and what it gives. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['für dich selbst einzutreten, hat dir niemand in die Wiege gelegt', 'die Antwort weißt du, nur der Arm will nicht nach oben'],
    gift: [
      'bewusst geübt wird aus deinem Zögern ein ruhiger fester Schritt',
      'eine Stimme, die sich einmal traut, traut sich danach leichter',
    ],
    relationships: ['unter Freunden übst du, den ersten Wunsch auf den Tisch zu legen'],
    work: ['du wächst an Aufgaben, bei denen niemand sonst die Hand am Hebel hat'],
    inner: ['dein Wille meldet sich anfangs so leise wie eine Maus im Flur'],
    practice: ['bestell im Lokal zuerst und ohne Blick auf die anderen', 'schlag selbst Ort und Stunde für das nächste Treffen vor'],
  },
  2: {
    shadow: [
      'das geduldige Abwarten musst du dir wie eine Fremdsprache aneignen',
      'der zweite Platz ist dir unbequem und du verlässt ihn früh',
    ],
    gift: ['mit etwas Übung hörst du bald auch die halben Sätze anderer', 'geübter Takt öffnet Schlösser, an denen Eile nur rüttelte'],
    relationships: ['die Kunst des Nachgebens lernst du am besten beim Tanzen zu zweit'],
    work: ['gemeinsam zu proben dauert länger und klingt am Ende besser'],
    inner: ['Feingefühl kommt in dir an wie ein Gast, dessen Namen du noch suchst'],
    practice: ['lass jemanden ausreden und hol danach noch einmal Luft', 'geh ein Stück im Tempo eines langsamen Menschen'],
  },
  3: {
    shadow: ['über dich zu sprechen, kommt dir oft unnötig oder eitel vor', 'ein Lob bleibt dir auf halbem Weg im Hals stecken'],
    gift: ['jede gewagte Erzählung macht es um dich her spürbar heller', 'allein geprobte Worte klingen vor Leuten bald frei'],
    relationships: ['eine kleine Anekdote von dir freut deine Leute mehr, als du glaubst'],
    work: ['vor anderen zu sprechen übst du am besten mit einem Thema, das dir gefällt'],
    inner: ['dein Spieltrieb sitzt geduldig hinter dem Vorhang und lauert auf sein Stichwort'],
    practice: ['sprich eine Freude laut aus, statt sie nur zu denken', 'erzähl von einem Missgeschick, in dem du selbst vorkommst'],
  },
  4: {
    shadow: ['Ordnung und Routine wachsen bei dir nicht von allein', 'Anfänge gefallen dir besser als der dritte Dienstag danach'],
    gift: [
      'aus absichtlich gelernter Gründlichkeit entsteht dein festes Fundament',
      'eine schlichte Methode hält dich auch an wirren Tagen aufrecht',
    ],
    relationships: ['feste Gewohnheiten mit Freunden musst du bewusst einführen wie eine neue Uhr'],
    work: ['Termine, Ablage und Reihenfolge lernst du wie Vokabeln, jeden Tag ein paar'],
    inner: ['Geduld ist für dich ein Muskel, der gerade erst Turnschuhe bekommt'],
    practice: [
      'schreib die Schritte einer Aufgabe auf, bevor du den ersten tust',
      'teile ein altes Vorhaben in fünf Kästchen und hake eines ab',
    ],
  },
  5: {
    shadow: ['vor dem Ungewissen bleibst du länger stehen als nötig', 'das Bekannte hält dich an sehr dünnen Fäden fest'],
    gift: [
      'durch geübten Wandel verlierst du allmählich die Scheu vor dem Sprung',
      'jede Woche eine kleine Neuheit lockert dir die Schultern',
    ],
    relationships: ['Menschen mit anderen Sitten bringen dich freundlich aus der Spur'],
    work: ['ein unerwarteter Auftrag ist für dich Unterricht mit offenem Fenster'],
    inner: ['unter deiner Vorsicht schläft eine Neugier mit einem offenen Auge'],
    practice: ['tausch eine feste Gewohnheit für einen Tag gegen ihr Gegenteil', 'zieh bequeme Schuhe an und erkunde ein fremdes Viertel'],
  },
  6: {
    shadow: ['Verantwortung für andere fühlt sich zuerst wie ein fremder Mantel an', 'das Versprechen zu bleiben juckt dich in den Füßen'],
    gift: ['eine gern angenommene Pflicht wärmt am Ende auch dich', 'absichtlich gelernte Fürsorge schlägt tiefe Wurzeln'],
    relationships: ['für jemanden dazubleiben, wenn es mühsam wird, lernst du Besuch um Besuch'],
    work: ['du übst, das Gemeinsame so zu pflegen wie das Eigene'],
    inner: ['das Gefühl, irgendwo gebraucht zu werden, wächst dir langsam ans Herz'],
    practice: ['übernimm eine kleine häusliche Pflicht, ohne dass jemand bittet', 'gieß sieben Tage lang dieselbe Pflanze'],
  },
  7: {
    shadow: [
      'das Alleinsein mit deinen Gedanken musst du erst aushalten lernen',
      'die erste Erklärung genügt dir und die zweite suchst du kaum',
    ],
    gift: [
      'mit der Zeit wird die Stille für dich zu einem Zimmer mit Aussicht',
      'wer einmal öfter nachdenkt, schneidet mit schärferem Messer',
    ],
    relationships: ['neben einem Menschen zu sitzen und nichts zu sagen ist für dich eine neue Sprache'],
    work: ['einer Sache auf den Grund zu gehen heißt für dich, die zweite Seite umzublättern'],
    inner: ['aus den ersten stillen Abenden werden nach und nach gute Bekannte'],
    practice: ['bleib nach dem Aufwachen noch eine Weile liegen und denk nach', 'fahr mit dem Bus bis zur Endstation, ohne Kopfhörer'],
  },
  8: {
    shadow: ['der Umgang mit Mitteln und Macht kommt dir sperrig vor', 'den Wert deiner Arbeit vergisst du ausgerechnet beim Preis'],
    gift: [
      'geübtes Planen macht dich sicher, wo du früher ausgewichen bist',
      'um das Gerechte bitten zu können, richtet dir den Rücken auf',
    ],
    relationships: ['über Geliehenes offen zu reden übst du an kleinen Beträgen'],
    work: ['eine Gruppe zu führen lernst du mit der Stoppuhr und einem klaren Wort'],
    inner: ['die eigene Stärke passt dir anfangs wie eine Jacke mit zu breiten Schultern'],
    practice: ['rechne ein kleines Vorhaben von Anfang bis Ende durch', 'frag nach dem Preis, bevor du zusagst'],
  },
  9: {
    shadow: [
      'der weite Blick auf fremdes Leid verlangt von dir einen Entschluss',
      'Abgeschlossenes loszulassen kostet dich mehr als jeder Anfang',
    ],
    gift: ['bewusst gelerntes Mitgefühl macht dein Urteil reifer und milder', 'eine in die Ferne gereichte Hand macht deine Karte größer'],
    relationships: ['einen ganz anderen Menschen gernzuhaben ist deine schönste Hausaufgabe'],
    work: ['du übst, am großen Ganzen mitzubauen, auch wenn dein Name nirgends steht'],
    inner: ['mit jedem verschenkten Gegenstand gewöhnst du dich an leere Hände'],
    practice: ['hör einer Meinung zu, die dir ganz gegen den Strich geht', 'verschenk etwas Nützliches und warte keinen Dank ab'],
  },
};
