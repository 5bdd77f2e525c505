import { utf8Of } from '../bytes/bytes.ts';
import { NOTICE_CODES } from './entry.ts';

// Bounds of docs/archive.md §3.

export function isSource(value: unknown): value is string {
  return isText(value) && /^https?:\/\/[!#-[\]-~]{1,192}$/.test(value) && !value.endsWith('/');
}

export function isPath(value: unknown): value is string {
  return isText(value) && /^\/[!#-[\]-~]{0,399}$/.test(value);
}

export function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}

/** A header's value as it came: printable ASCII, not empty. */
export function isHeader(value: unknown, most: number): value is string {
  return isText(value) && /^[ -~]+$/.test(value) && value.length <= most;
}

export function isOptionalHeader(value: unknown, most: number): value is string | undefined {
  return value === undefined || isHeader(value, most);
}

export function isContest(value: unknown): value is string {
  return isText(value) && value.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

export function isRules(value: unknown): value is string {
  return isText(value) && /^[a-z0-9.-]{1,32}$/.test(value);
}

export function isNoticeCode(value: unknown): value is (typeof NOTICE_CODES)[number] {
  return NOTICE_CODES.some((code) => code === value);
}

export function isNotice(value: unknown): value is string {
  if (!isText(value) || value === '' || /[\p{Cc}\p{Cs}]/u.test(value)) return false;
  return utf8Of(value).length <= 600;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
