import { currentLocale } from './language.ts';

/**
 * A date as precise as its source, in the words of the reader: « 2010 », « juillet 2021 », « 25 June 2012 ».
 * What is not such a date comes back as it is.
 */
export function dateWords(date: string, locale: string = currentLocale()): string {
  const [, year, month, day] = date.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/) ?? [];
  if (!year) return date;
  if (!month) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(moment);
}

/** The day it is by the clock of the reader, as an ISO date: at half past midnight in Paris, Greenwich is still the day before. */
export function today(now: Date = new Date()): string {
  const figures = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return figures.map((part) => String(part).padStart(2, '0')).join('-');
}
