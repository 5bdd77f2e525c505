import { parseDocumentPath } from '#lib/demo/document-path.ts';
import { instantOfWib, millisOf } from '#lib/domain/instant.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { ABSENT_MS, LIFETIMES } from '#lib/source/lifetimes.ts';

/** What a document says that a page may repeat: its time and its votes. */
export interface Version {
  /** The source's own time, Unix ms; null where it gives none. */
  readonly sourceTime: number | null;
  /** `option=votes` in order of options, those without a number left out; empty where there are none. */
  readonly votes: string;
  /** All votes zero while TPS are counted; of a TPS, all votes zero. */
  readonly isWithheld: boolean;
}

type Kind = keyof typeof LIFETIMES;

/** Which of the site's lifetimes a path falls under; null for what is no document. */
function kindOf(path: string): Kind | null {
  const asked = parseDocumentPath(path);
  if (asked === null) return null;
  switch (asked.family) {
    case 'tree':
      return 'regions';
    case 'candidates':
      return 'candidates';
    case 'formalRecap':
      return 'formalRecap';
    case 'count':
      return levelOf(asked.region) === 'tps' ? 'tps' : 'aggregate';
  }
}

/** For how long one good answer is enough for all instances, in ms; null for what is no document. */
export function lifetimeOf(path: string, isAbsent: boolean): number | null {
  const kind = kindOf(path);
  if (kind === null) return null;
  return isAbsent ? Math.min(LIFETIMES[kind], ABSENT_MS) : LIFETIMES[kind];
}

/** Path of the document that a region's page is about. */
export function countPath(election: string, code: string): string {
  const above = [2, 4, 6, 10].filter((length) => length < code.length).map((length) => code.slice(0, length));
  const parts = code === '0' ? [] : [...above, code];
  return `/pilkada/hhcw/${[election, ...parts].join('/')}.json`;
}

/** Votes in the spelling of `Version`. */
export function votesText(votes: Iterable<readonly [string, number]>): string {
  return [...votes]
    .map(([option, count]) => `${option}=${count}`)
    .sort()
    .join(' ');
}

/** Reads a document of the count; null for anything else, and for JSON that is not whole. */
export function versionOf(path: string, body: Buffer): Version | null {
  const kind = kindOf(path);
  if (kind !== 'aggregate' && kind !== 'tps') return null;
  const document = objectIn(parsed(body));
  if (document === null) return null;
  const chart = objectIn(objectIn(document.tungsura)?.chart) ?? {};
  const votes = Object.entries(chart).flatMap(([option, count]): [string, number][] =>
    /^\d+$/.test(option) && typeof count === 'number' ? [[option, count]] : [],
  );
  const counted = objectIn(chart.progres)?.progres;
  const isAllZero = votes.length > 0 && votes.every(([, count]) => count === 0);
  const time = typeof document.ts === 'string' ? instantOfWib(document.ts) : null;
  return {
    sourceTime: time === null ? null : millisOf(time),
    votes: votesText(votes),
    isWithheld: isAllZero && (kind === 'tps' || (typeof counted === 'number' && counted > 0)),
  };
}

/** The document with every vote zero, as the source served all of them on 28 November 2024, 10:45 WIB. */
export function zeroed(path: string, body: Buffer): Buffer {
  if (versionOf(path, body) === null) return body;
  const text = body.toString('utf8').replaceAll(/"(\d{6,7})":\s*\d+/g, '"$1":0');
  return Buffer.from(text);
}

export function objectIn(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
