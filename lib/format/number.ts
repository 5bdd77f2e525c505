import type { Hundredths } from '../domain/share.ts';
import { type Language, language } from '../language/language.ts';

const COUNT: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
};

const DECIMAL_POINT: Readonly<Record<Language, string>> = { id: ',', en: '.' };

/** `1.234.567`; in English `1,234,567`. */
export function formatCount(value: number): string {
  return COUNT[language()].format(value);
}

/** Hundredths of a percent as `45,67%`, in English `45.67%`: with two decimals (DOMAIN §8), or all that a share has. */
export function formatShare(share: Hundredths): string {
  const [whole = '0', decimals = '00'] = plainPercent(share).split('.');
  return `${formatCount(Number(whole))}${DECIMAL_POINT[language()]}${decimals}%`;
}

/** The same for files: `45.67`, `99.9996`; never an exponent. */
export function plainPercent(share: Hundredths): string {
  // Eleven decimals are the most that a share has.
  const [hundredths = '0', more = ''] = share
    .toFixed(11)
    .replace(/\.?0+$/, '')
    .split('.');
  const digits = hundredths.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${more}`;
}

/** A share as CSS wants it: plain digits and a dot. */
export function cssPercent(share: Hundredths): string {
  return `${Math.min(share, 10_000) / 100}%`;
}

/** `+1.234`, `−56`, `0`: differences carry their sign. */
export function formatDifference(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${formatCount(Math.abs(value))}`;
}

/** A round share without needless zeros: `45%`, `2,5%`; for the bounds of classes, never for a result. */
export function formatShortShare(share: Hundredths): string {
  return formatShare(share).replace(/([.,])(\d?)0+%$/, (_, point: string, digit: string) =>
    digit === '' || digit === '0' ? '%' : `${point}${digit}%`,
  );
}
