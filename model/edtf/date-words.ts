/** Words that `Intl` does not have. */
export type DateWords = {
  /** Between the ends of a range. */
  to: string
  about: (date: string) => string
  /** Where the source is doubted. */
  unsure: (date: string) => string
  /** An open range. */
  from: (date: string) => string
  until: (date: string) => string
  /** `2010` for ten years from then. Without it the first and the last year are said. */
  decade?: (year: string) => string
  /** Spring, summer, autumn, winter of a year. Without it the months are said. */
  season?: (number: number, year: string) => string
  /** Read aloud, what nobody has dated. */
  unknown?: { day: string; days: string; month: string }
}

const named = (names: readonly string[]) => (number: number, year: string) => `${names[number - 21]} ${year}`

/** By the first part of a BCP 47 tag. A language that is not here has the signs of {@link SIGNS}. */
const WORDS: Readonly<Record<string, DateWords>> = {
  en: {
    to: ' to ',
    about: (date) => `about ${date}`,
    unsure: (date) => `${date}, if the source is right`,
    from: (date) => `from ${date} on`,
    until: (date) => `up to ${date}`,
    decade: (year) => `the ${year}s`,
    season: named(['spring', 'summer', 'autumn', 'winter']),
    unknown: { day: 'day not known', days: 'days not known', month: 'month and day not known' },
  },
  de: {
    to: ' bis ',
    about: (date) => `um ${date}`,
    unsure: (date) => `${date} (fraglich)`,
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
    decade: (year) => `${year}er Jahre`,
    season: named(['Frühling', 'Sommer', 'Herbst', 'Winter']),
    unknown: { day: 'Tag unbekannt', days: 'Tage unbekannt', month: 'Monat und Tag unbekannt' },
  },
  ru: {
    to: ' – ',
    about: (date) => `около ${date}`,
    unsure: (date) => `${date} (под вопросом)`,
    from: (date) => `с ${date}`,
    until: (date) => `до ${date}`,
    season: named(['весна', 'лето', 'осень', 'зима']),
    unknown: { day: 'день неизвестен', days: 'дни неизвестны', month: 'месяц и день неизвестны' },
  },
  fa: {
    to: ' تا ',
    about: (date) => `حدود ${date}`,
    unsure: (date) => `${date} (نامطمئن)`,
    from: (date) => `از ${date}`,
    until: (date) => `تا ${date}`,
    season: named(['بهار', 'تابستان', 'پاییز', 'زمستان']),
    unknown: { day: 'روز نامعلوم', days: 'روزها نامعلوم', month: 'ماه و روز نامعلوم' },
  },
}

/** Signs that need no language: `~ 2015`, `2015 ?`, `2012 –`. */
const SIGNS: DateWords = {
  to: ' – ',
  about: (date) => `~ ${date}`,
  unsure: (date) => `${date} (?)`,
  from: (date) => `${date} –`,
  until: (date) => `– ${date}`,
}

/** @param language A BCP 47 tag. */
export function dateWords(language: string): DateWords {
  return WORDS[language.split('-')[0] ?? ''] ?? SIGNS
}
