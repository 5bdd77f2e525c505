import type { Version } from './source-document.ts';

/** How a question to the source ended, as far as the site can have believed it. */
export type Outcome = 'good' | 'absent' | 'bad';

export interface Asked {
  /** Unix ms at which the question arrived. */
  readonly at: number;
  outcome: Outcome;
}

/** A version with when it was served first and last, Unix ms. */
export interface ServedVersion extends Version {
  readonly from: number;
  until: number;
}

/** Everything the source was asked and everything it said that could be believed, in memory. */
export class SourceLedger {
  /** By path, in order of arrival. */
  readonly asked = new Map<string, Asked[]>();
  readonly #versions = new Map<string, ServedVersion[]>();
  readonly #first = new Map<string, Buffer>();

  /** Notes a question; its outcome is bad until told otherwise. */
  ask(path: string): Asked {
    const one: Asked = { at: Date.now(), outcome: 'bad' };
    const all = this.asked.get(path);
    if (all === undefined) this.asked.set(path, [one]);
    else all.push(one);
    return one;
  }

  /** Notes what was said. True when it is older than what was said before, which the site does not believe. */
  serve(path: string, version: Version, body: Buffer): boolean {
    const known = this.#versions.get(path) ?? [];
    this.#versions.set(path, known);
    const now = Date.now();
    const isOlder = known.some(({ sourceTime }) => (sourceTime ?? 0) > (version.sourceTime ?? 0));
    const same = known.find((one) => isSame(one, version));
    if (same !== undefined) same.until = now;
    else known.push({ ...version, from: now, until: now });
    if (!this.#first.has(path) && !version.isWithheld) this.#first.set(path, body);
    return isOlder;
  }

  versionsOf(path: string): readonly ServedVersion[] {
    return this.#versions.get(path) ?? [];
  }

  /** The first version that was served of a path. */
  firstBody(path: string): Buffer | null {
    return this.#first.get(path) ?? null;
  }

  /** True when the site has had a good answer of this path. */
  wasServed(path: string): boolean {
    return this.asked.get(path)?.some(({ outcome }) => outcome === 'good') === true;
  }
}

function isSame(one: Version, other: Version): boolean {
  return (
    one.sourceTime === other.sourceTime && one.votes === other.votes && one.isWithheld === other.isWithheld
  );
}
