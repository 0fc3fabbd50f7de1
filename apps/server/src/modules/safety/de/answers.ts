import type { Answers } from '../words.ts';

export const answers: Answers = {
  concerns: {
    selfHarm: [
      'Gut, dass du das geschrieben hast. Es tut mir leid, dass es so wehtut. Das ist wichtiger als jede Zahl, deshalb antworte ich nicht mit einer Deutung.',
      'Bitte sprich jetzt mit einem Menschen: mit jemandem, dem du vertraust und der zu dir kommen kann, oder mit einer der Nummern unten. Du brauchst keine passenden Worte, und du musst diese Nacht nicht allein durchstehen. Wenn du kannst, leg alles weg, womit du dich verletzen könntest. Wenn du für jemand anderen schreibst, bleib dort und ruft zusammen an.',
    ],
    violence: [
      'Es tut mir leid, dass dir das geschieht. Was dir jemand antut, ist nicht deine Schuld, und keine Zahl erklärt oder entschuldigt es.',
      'Du hast ein Recht auf Sicherheit. Menschen, die dafür ausgebildet sind, hören dir zu und überlegen mit dir die nächsten Schritte, in deinem Tempo. Falls jemand auf dein Gerät schauen kann, lösche dieses Gespräch und ruf, wenn möglich, von einem anderen Telefon an.',
    ],
    danger: [
      'Das klingt dringend. Zahlen können hier nicht helfen, Menschen schon, und zwar sofort.',
      'Wenn jemand verletzt ist oder verletzt werden könnte, wähle zuerst den Notruf, und geh dorthin, wo andere Menschen sind, wenn das gefahrlos möglich ist.',
    ],
    childFate: [
      'Man merkt, wie viel dir an diesem Kind liegt. Zahlen wissen nicht, was aus einem Kind wird, und kein Kind sollte unter einer Vorhersage aufwachsen. Deshalb lasse ich diese Frage offen.',
      'Wenn dir Gesundheit, Schule oder Sicherheit Sorgen machen, können eine Kinderärztin, ein Lehrer oder eine Familienberatung ansehen, was wirklich da ist. Frag mich stattdessen gern, was du selbst in diese Beziehung mitbringst.',
    ],
    youngAndSexual: [
      'Danke für dein Vertrauen. Ich spreche mit Menschen unter 18 und über sie nicht über Sexuelles, aber du verdienst gute Antworten von jemandem, dem du vertraust.',
      'Deine Eltern, eine Ärztin, die Schulsozialarbeit oder eine Nummer für junge Menschen hören zu, ohne zu urteilen. Wenn dich jemand angefasst hat, dich drängt oder Bilder verlangt, ist das nicht deine Schuld: Bitte erzähl es noch heute einem Erwachsenen, dem du vertraust.',
    ],
    medical: [
      'Das ist eine Frage nach der Gesundheit oder danach, wie lange ein Leben dauert, und von beidem wissen Zahlen nichts. Ich könnte nur raten, und das könnte dir schaden.',
      'Bitte frag in einer Arztpraxis, bei einer Hebamme oder in der Apotheke nach, und ändere ohne deren Rat nichts an einem Medikament oder einer Behandlung. Wenn es eilt, wähle den Notruf. Bis dahin schaue ich gern mit dir, was dir Ruhe oder Mut gibt.',
    ],
    legal: [
      'Wie ein Verfahren ausgeht oder was das Recht erlaubt, lässt sich aus Zahlen nicht lesen, und ich rate auch nicht.',
      'Eine Anwältin, ein Anwalt oder eine kostenlose Rechtsberatung in deiner Nähe kann deine Unterlagen ansehen. Was ich kann: mit dir anschauen, wie du mit Streit und mit dem Warten umgehst.',
    ],
    financial: [
      'Geldentscheidungen und Gewinnzahlen liegen außerhalb dessen, was Numerologie sagen kann. Sie kennt weder Kurse noch Ziehungen, noch weiß sie, was du zu verlieren hast. Deshalb gebe ich dazu keinen Rat.',
      'Bitte sprich mit einer unabhängigen Beratung oder deiner Bank; wenn dich Schulden oder das Spielen belasten, gibt es genau dafür kostenlose und vertrauliche Stellen. Ich kann dir sagen, wofür deine Zahlen in deinem Umgang mit Geld stehen, als Stoff zum Nachdenken.',
    ],
    dependency: [
      'Mir fällt auf, dass gerade viel an diesen Deutungen hängt. Sie sind zum Nachdenken da und sollten nie für dich entscheiden; du kennst dein Leben besser als jede Zahl.',
      'Entscheide heute eine kleine Sache, ohne mich zu fragen, und besprich die größere mit einem Menschen, der dich kennt. Wenn der Drang, wieder zu fragen oder Geld für Deutungen auszugeben, zu stark wird, können eine Beratungsstelle oder deine Hausarztpraxis helfen. Eine Pause von hier schadet nicht.',
    ],
  },
  young:
    'Falls du unter 18 bist: Sag es einem Erwachsenen, dem du vertraust, zum Beispiel deinen Eltern, jemandem in der Schule oder in der Arztpraxis. Wenn die erste Person nicht zuhört, sag es einer anderen.',
  emergency: 'Wenn du oder jemand anderes gerade in Gefahr ist, ruf {number} an.',
  emergencyAnywhere:
    'Wenn du oder jemand anderes gerade in Gefahr ist, ruf den Notruf deines Landes an: 112 gilt in ganz Europa und in vielen Mobilfunknetzen anderswo, 911 in großen Teilen Amerikas.',
  linesHeading: 'Menschen, die du erreichen kannst:',
  audiences: {
    anyone: 'für alle, die reden möchten',
    suicide: 'bei Suizidgedanken und in Krisen',
    violence: 'bei Gewalt und Misshandlung',
    young: 'für Kinder und Jugendliche',
  },
  dayAndNight: 'Tag und Nacht',
  directory: 'Hilfsnummern in anderen Ländern: {address}',
};
