import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ageOf, isYounger } from '../cache/age.ts';
import { changedAt } from '../cache/changed-regions.ts';
import { isStaleAllowed } from '../cache/stale-allowance.ts';
import { forgetLifetimes } from '../next/remembered-lifetimes.ts';
import { countPage } from '../observe/kept.ts';
import { settings } from '../settings.ts';
import { awaitPlace, leavePlace, takePlace } from './making-places.ts';
import { endTurn, takeTurn } from './making-turns.ts';
import { nameOfPages } from './name-of-pages.ts';
import { PageStore } from './page-store.ts';
import { sharedPages } from './shared-pages.ts';
import { noteDuePage, noteMaking } from './shown-page.ts';
import {
  asKept,
  lifetimeOf,
  type PageLifetime,
  type PageValue,
  regionOfPage,
  type StoredPage,
} from './stored-page.ts';

/** A page older than this is made anew before it is shown; it is shown again only if that fails. */
const OLDEST_SHOWN_MS = 10 * 60_000;

/** Longer than any page's lifetime that depends on a source, shorter than `expireTime` in next.config.ts. */
const JUST_STALE_MS = 120_000;

/** For how long an old page is told as fresh while another instance makes it anew, or this one has no time for it. */
const GRACE_MS = 1_000;

/** How long a reader waits for a page that another instance is making, before this one makes it too. */
const LONGEST_WAIT_MS = 2_000;
const LOOK_AGAIN_MS = 100;

/** Pages made between two times that Next.js is made to forget what it notes of each; some 2 MB. */
const FORGET_EVERY = 10_000;
let madeSince = 0;

/** Unix ms; moved back with a clock that is set back, or nothing made here would count as made since. */
let startedAt = Date.now();
let store: PageStore<StoredPage> | null = null;

/**
 * Next.js's incremental cache (`cacheHandler` in next.config.ts). It differs from the built-in one in these ways:
 * pages live under the fingerprint of the settings and the build that made them, so no other deployment is ever
 * served; a page that answered with anything but 200 is not kept, so invented addresses leave nothing behind; a page
 * that is old, or from before this start, is shown only when it cannot be made anew (docs/adr/0003); and where there is
 * a shared store, pages are common to all instances, and each is made by one of them at a time (docs/adr/0023).
 */
export default class PageCacheHandler {
  async get(key: string): Promise<StoredPage | null> {
    const ownTier = storeOfProcess().isInMemory(key) ? 'memory' : 'disk';
    const own = await storeOfProcess().get(key);
    const page = await this.#find(key, own);
    countPage(page === null ? 'miss' : page.value === own?.value ? ownTier : 'redis');
    return page;
  }

  async #find(key: string, own: StoredPage | null): Promise<StoredPage | null> {
    if (own !== null && isShowable(own) && !isDue(own, key)) return own;
    const shared = await fromOthers(key);
    const page = newer(own, shared);
    if (page === null || !(page === shared ? isRecent(page) : isShowable(page))) {
      // Told as just out of date: Next.js shows such a page and tries anew behind it, where it would refuse an expired one.
      if (isStaleAllowed()) return page && { ...page, lastModified: Date.now() - JUST_STALE_MS };
      // Short of processor time, an old page with its age is better than a long wait.
      if (!(await awaitPlace(key)) && page !== null) {
        leavePlace(key);
        noteDuePage(staleTime(page) - page.lastModified);
        return asFreshForNow(page);
      }
      noteMaking(key);
      if (await takeTurn(key)) return null;
      leavePlace(key);
      return awaitOthers(key);
    }
    if (!isDue(page, key)) return page;
    noteDuePage(staleTime(page) - page.lastModified);
    if (takePlace(key)) {
      if (await takeTurn(key)) return { ...page, lastModified: Math.min(page.lastModified, staleTime(page)) };
      leavePlace(key);
    }
    return asFreshForNow(page);
  }

  async set(
    key: string,
    value: PageValue | null,
    context: { cacheControl?: PageLifetime } = {},
  ): Promise<void> {
    try {
      if (value === null || ('status' in value && value.status !== undefined && value.status !== 200)) return;
      const page = { value: asKept(value), lastModified: Date.now(), cacheControl: context.cacheControl };
      madeSince += 1;
      if (madeSince % FORGET_EVERY === 0) forgetLifetimes();
      await Promise.all([storeOfProcess().set(key, page), sharedPages(nameOfPages())?.set(key, page)]);
    } finally {
      leavePlace(key);
      await endTurn(key);
    }
  }

  /** Lifetimes do the work; nothing is tagged. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

function isRecent({ lastModified }: StoredPage): boolean {
  return isYounger(lastModified, OLDEST_SHOWN_MS);
}

/** An own page from before this start is of another run; what instances share is of the site as it runs. */
function isShowable(page: StoredPage): boolean {
  startedAt = Math.min(startedAt, Date.now());
  return page.lastModified >= startedAt && isRecent(page);
}

/** True when a page is to be made anew, by its lifetime or because its region is said to have changed since. */
function isDue(page: StoredPage, key: string): boolean {
  const region = regionOfPage(key);
  if (region !== null && changedAt(region) > page.lastModified) return true;
  const lifetime = lifetimeOf(page);
  const age = ageOf(page.lastModified);
  return age === null || (lifetime !== null && age > lifetime);
}

/** The latest time of making at which Next.js takes a page for stale. */
function staleTime(page: StoredPage): number {
  return Date.now() - (lifetimeOf(page) ?? 0) - 1;
}

/** A page that is due, told to Next.js as one that is not: nobody makes it anew for a moment. */
function asFreshForNow(page: StoredPage): StoredPage {
  return { ...page, lastModified: Math.max(page.lastModified, staleTime(page) + GRACE_MS) };
}

function newer(one: StoredPage | null, other: StoredPage | null): StoredPage | null {
  if (one === null || other === null) return one ?? other;
  if (ageOf(one.lastModified) === null) return other;
  return other.lastModified > one.lastModified ? other : one;
}

/**
 * What others have made, taken into memory. A page of an instance whose clock is ahead is of no known age: it is better
 * than none, and nothing else.
 */
async function fromOthers(key: string): Promise<StoredPage | null> {
  const page = (await sharedPages(nameOfPages())?.get(key)) ?? null;
  if (page === null || (ageOf(page.lastModified) === null && !isStaleAllowed())) return null;
  storeOfProcess().remember(key, page);
  return page;
}

async function awaitOthers(key: string): Promise<StoredPage | null> {
  const giveUpAt = performance.now() + LONGEST_WAIT_MS;
  while (performance.now() < giveUpAt) {
    await pause(LOOK_AGAIN_MS);
    const page = await fromOthers(key);
    if (page !== null && isRecent(page) && !isDue(page, key)) return page;
  }
  return null;
}

function storeOfProcess(): PageStore<StoredPage> {
  store ??= new PageStore(join(settings().cacheDir, 'pages', nameOfPages()));
  return store;
}
