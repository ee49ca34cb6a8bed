import { currentLocale } from './language.ts';

/** A figure with `digits` decimals at most, as the reader's language writes it; « – » when there is none. */
export function figure(value: number | null | undefined, digits = 2): string {
  if (value == null) return '–';
  return new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: digits }).format(value);
}

/** A figure with `digits` decimals, zeros included, so that those of a list can be compared at a glance. */
export function evenFigure(value: number, digits: number): string {
  return new Intl.NumberFormat(currentLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A share from 0 to 1 in whole percents. */
export function percent(share: number): string {
  return new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Whole euro cents in euros, without decimals when there are none. */
export function euros(cents: number, locale: string = currentLocale()): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(cents / 100);
}
