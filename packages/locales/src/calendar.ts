/** What a calendar of personal days says. */
type CalendarWords = {
  readonly personalDay: string;
  readonly personalMonth: string;
  readonly personalYear: string;
  /** What the whole calendar is, in a sentence or two. */
  readonly description: string;
};

/** By language: a calendar is read by whoever subscribes to it, and that program shows it as it comes. */
export const calendar = {
  en: {
    personalDay: 'Personal Day',
    personalMonth: 'Personal Month',
    personalYear: 'Personal Year',
    description: 'Personal days, months and years in numerology. For reflection: they foretell nothing.',
  },
  es: {
    personalDay: 'Día personal',
    personalMonth: 'Mes personal',
    personalYear: 'Año personal',
    description: 'Días, meses y años personales según la numerología. Para reflexionar: no predicen nada.',
  },
  pt: {
    personalDay: 'Dia pessoal',
    personalMonth: 'Mês pessoal',
    personalYear: 'Ano pessoal',
    description: 'Dias, meses e anos pessoais da numerologia. Para refletir: não preveem nada.',
  },
  fr: {
    personalDay: 'Jour personnel',
    personalMonth: 'Mois personnel',
    personalYear: 'Année personnelle',
    description: 'Les jours, les mois et les années personnels de la numérologie. Pour réfléchir : ils ne prédisent rien.',
  },
  de: {
    personalDay: 'Persönlicher Tag',
    personalMonth: 'Persönlicher Monat',
    personalYear: 'Persönliches Jahr',
    description: 'Persönliche Tage, Monate und Jahre der Numerologie. Zum Nachdenken: Sie sagen nichts voraus.',
  },
  hi: {
    personalDay: 'व्यक्तिगत दिन',
    personalMonth: 'व्यक्तिगत माह',
    personalYear: 'व्यक्तिगत वर्ष',
    description: 'अंक ज्योतिष के व्यक्तिगत दिन, माह और वर्ष। ये आत्मचिंतन के लिए हैं, भविष्यवाणी नहीं।',
  },
  ar: {
    personalDay: 'اليوم الشخصي',
    personalMonth: 'الشهر الشخصي',
    personalYear: 'السنة الشخصية',
    description: 'الأيام والشهور والسنوات الشخصية في علم الأعداد. هي للتأمل ولا تتنبأ بشيء.',
  },
  zh: {
    personalDay: '个人流日',
    personalMonth: '个人流月',
    personalYear: '个人流年',
    description: '数字命理中的个人流日、流月和流年。仅供自省，不作预言。',
  },
} as const satisfies Readonly<Record<string, CalendarWords>>;

export type CalendarLanguage = keyof typeof calendar;

/** The language of a calendar for who speaks this one, a tag of BCP 47; English where there is none of it. */
export function calendarLanguageOf(locale: string): CalendarLanguage {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(calendar, language) ? (language as CalendarLanguage) : 'en';
}
