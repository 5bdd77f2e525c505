import { levelOf, NATION, parseRegionCode } from '#lib/domain/region-code.ts';
import type { SourceState } from './bad-states.ts';
import type { FaultySource, Turn } from './faulty-source.ts';
import { promisedAge } from './promise.ts';
import type { Said } from './read-answer.ts';
import type { Reading } from './reading-list.ts';
import { countPath } from './source-document.ts';

/** What is wrong with an answer; each is a number that must be 0. */
export const PROBLEMS = [
  'no answer',
  '5xx',
  'real page not found',
  'invented page found',
  'no SIMULASI',
  'numbers of no document',
  'zeros while withheld',
  'withheld without reason',
  'older than promised, unsaid',
  'back in time',
  'numbers lost',
] as const;
/** What looks wrong and has a reason that is the source's. */
export const EXPLAINED = ['503 of a page never made', '404 the source said', 'other status'] as const;

export type Problem = (typeof PROBLEMS)[number];
export type Finding = Problem | (typeof EXPLAINED)[number];

/** An answer as a reader got it. */
export interface Answered {
  readonly reading: Reading;
  /** Unix ms. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** Null where there was none. */
  readonly status: number | null;
  readonly said: Said | null;
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** Ms since the numbers were last true at the source; null where that is not known. */
  readonly ageMs: number | null;
}

const SECONDS_BEFORE_TICK: Readonly<Record<string, number>> = {
  nasional: 0,
  provinsi: 1,
  kabkota: 2,
  kecamatan: 4,
  desa: 5,
};
const TICK_MS = 10_000;

/** Holds answers against what the source said. `truth` asks the source behind all faults for the time of its document. */
export class Judge {
  readonly #source: FaultySource;
  readonly #truth: (path: string) => Promise<number | null>;
  /** Addresses that have shown numbers, and those that have been shown at all. */
  readonly #withNumbers = new Set<string>();
  readonly #shown = new Set<string>();

  constructor(source: FaultySource, truth: (path: string) => Promise<number | null>) {
    this.#source = source;
    this.#truth = truth;
  }

  /** `everyMs` as in `promisedAge`; `lastTime` is the source time that this reader was shown before at this address. */
  async judge(answered: Answered, everyMs: number | null, lastTime: number | null): Promise<Judged> {
    const { reading, status, said } = answered;
    if (status !== 200 || said === null) return { findings: this.#statusFindings(answered), ageMs: null };
    const findings: Finding[] = [];
    if (reading.isInvented) findings.push('invented page found');
    if (said.isCalledSimulated === false) findings.push('no SIMULASI');
    findings.push(...this.#numberFindings(reading, said));
    const ageMs = await this.#ageOf(answered);
    const promised = promisedAge(reading, everyMs);
    if (ageMs !== null && ageMs > promised && !said.saysFailing) findings.push('older than promised, unsaid');
    if (said.sourceTime !== null && lastTime !== null && lastTime - said.sourceTime > TICK_MS)
      findings.push('back in time');
    this.#shown.add(reading.path);
    if (said.votes !== null) this.#withNumbers.add(reading.path);
    return { findings, ageMs };
  }

  #statusFindings({ reading, status, askedAt, answeredAt }: Answered): readonly Finding[] {
    if (status === null) return ['no answer'];
    const { turns } = this.#source;
    if (status === 404) {
      if (reading.isInvented) return [];
      const wasWithdrawn = wasIn(turns, askedAt - 70_000, answeredAt, (state) => state === 'withdrawn');
      return wasWithdrawn && !this.#shown.has(reading.path)
        ? ['404 the source said']
        : ['real page not found'];
    }
    if (status < 500) return ['other status'];
    // An invented code in a place whose list was never fetched cannot be told from a real one.
    const isBad = wasIn(turns, askedAt - 12_000, answeredAt, (state) => state !== 'good');
    return status === 503 && isBad && !this.#shown.has(reading.path) ? ['503 of a page never made'] : ['5xx'];
  }

  #numberFindings({ path, election, code }: Reading, said: Said): readonly Finding[] {
    if (election === null || code === null) return [];
    if (said.votes === null) return this.#withNumbers.has(path) && !said.saysWithheld ? ['numbers lost'] : [];
    const versions = this.#source.ledger.versionsOf(countPath(election, code));
    const isZero = /^(?:\d+=0 ?)+$/.test(said.votes);
    if (isZero && versions.some((version) => version.isWithheld && version.votes === said.votes))
      return ['zeros while withheld'];
    if (said.saysWithheld && !versions.some(({ isWithheld }) => isWithheld))
      return ['withheld without reason'];
    const isKnown = versions.some(
      ({ sourceTime, votes }) =>
        votes === said.votes && (said.saysWithheld || sourceTime === said.sourceTime),
    );
    return isKnown ? [] : ['numbers of no document'];
  }

  async #ageOf({ reading: { election, code }, said, answeredAt }: Answered): Promise<number | null> {
    if (election === null || code === null || said?.sourceTime == null || said.saysWithheld) return null;
    const region = parseRegionCode(code);
    const level = code === NATION ? 'nasional' : region.ok ? levelOf(region.value) : null;
    const before = level === null ? undefined : SECONDS_BEFORE_TICK[level];
    if (before !== undefined) return Math.max(0, answeredAt - (said.sourceTime + before * 1000 + TICK_MS));
    const changedAt = await this.#truth(countPath(election, code));
    if (changedAt === null) return null;
    return changedAt <= said.sourceTime ? 0 : Math.max(0, answeredAt - changedAt);
  }
}

/** True when the source was in one of these states at some time of a stretch, Unix ms. */
function wasIn(
  turns: readonly Turn[],
  from: number,
  to: number,
  isMeant: (state: SourceState) => boolean,
): boolean {
  return turns.some(
    ({ state, at }, index) =>
      isMeant(state) && at <= to && (turns[index + 1]?.at ?? Number.POSITIVE_INFINITY) > from,
  );
}
