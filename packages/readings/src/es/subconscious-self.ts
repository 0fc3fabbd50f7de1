import type { Statements } from '../knowledge.ts';

/** How steady a person is when things go wrong. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['una ayuda cercana te devuelve pronto el suelo bajo los pies'],
    shadow: ['un apuro repentino puede dejarte sin saber qué tocar'],
  },
  2: {
    gift: ['junto a alguien sereno recuperas el hilo'],
    shadow: ['en plena tormenta buscas una mano antes que una salida'],
  },
  3: {
    gift: ['un plan sencillo escrito de antemano te sostiene en los sustos'],
    shadow: ['la urgencia te dispersa como papeles al viento'],
  },
  4: {
    gift: ['aguantas bien los aprietos que ya conoces'],
    shadow: ['un problema fuera del manual te bloquea un buen rato'],
  },
  5: {
    gift: ['te repones de un golpe con un poco de movimiento'],
    shadow: ['en el desconcierto cambias de idea más de la cuenta'],
  },
  6: {
    gift: ['ante un contratiempo piensas enseguida en proteger a los demás'],
    shadow: ['quieres salvarlo todo y te faltan manos'],
  },
  7: {
    gift: ['en los momentos difíciles encuentras un rincón de calma'],
    shadow: ['bajo presión te encierras y nadie sabe cómo llegar'],
  },
  8: {
    gift: ['mantienes el pulso mientras otros corren por el pasillo'],
    shadow: ['tu eficacia en la crisis puede sonar algo seca'],
  },
  9: {
    gift: ['pocas tormentas logran moverte de tu eje'],
    shadow: ['tanta serenidad puede parecer frialdad a quien llora'],
  },
};
