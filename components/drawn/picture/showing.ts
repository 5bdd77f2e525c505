import type { BallotOption } from '#lib/domain/candidate.ts';
import {
  type MapStatistic,
  type MapView,
  parseView,
  sameStatistic,
  statisticsOf,
  viewSlugs,
} from '#lib/domain/map-view.ts';
import { embedPath } from '#lib/domain/page-path.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { embedText } from '#lib/text/embed.ts';
import { childWord } from '../charts/child-word.ts';
import { statisticShort, statisticTitle } from '../map/map-words.ts';

/** What a frame or a picture of a region shows. */
export type Showing =
  | { readonly kind: 'numbers' }
  /** Votes by child. */
  | { readonly kind: 'children' }
  /** TPS that are in, by child. */
  | { readonly kind: 'progress' }
  | { readonly kind: 'map'; readonly view: MapView };

/** Frames at `…/sematan/…`, pictures at `…/gambar/….svg` and `.png`. */
export type Carrier = 'sematan' | 'gambar';

const SLUGS = {
  numbers: { sematan: ['angka'], gambar: ['suara'] },
  children: { sematan: ['grafik'], gambar: ['wilayah'] },
  progress: { sematan: ['grafik', 'tps-masuk'], gambar: ['tps-masuk'] },
} as const;

const KINDS = ['numbers', 'children', 'progress'] as const;

/** What an address names by its last parts; null for what it cannot show, and for a region without this contest. */
export function showingOf(carrier: Carrier, slugs: readonly string[], result: RegionResult): Showing | null {
  if (result.state.kind === 'noContest') return null;
  const [first, ...rest] = slugs;
  const kind = KINDS.find((known) => SLUGS[known][carrier].join('/') === slugs.join('/'));
  if (kind === 'numbers') return { kind };
  if (result.rows.length === 0) return null;
  if (kind !== undefined) return { kind };
  const view = first === 'peta' ? parseView(rest, statisticsOfResult(result), result.options) : null;
  return view === null ? null : { kind: 'map', view };
}

/** The last parts of its address, e.g. `['peta', 'selisih']`. */
export function showingSlugs(
  carrier: Carrier,
  showing: Showing,
  options: readonly BallotOption[],
): readonly string[] {
  return showing.kind === 'map'
    ? ['peta', ...viewSlugs(showing.view, options)]
    : SLUGS[showing.kind][carrier];
}

/** Its address on the site, in the language being written. */
export function showingHref(
  carrier: Carrier,
  slug: string,
  code: RegionCode,
  showing: Showing,
  options: readonly BallotOption[],
): string {
  return [pageHref(slug, code), carrier, ...showingSlugs(carrier, showing, options)].join('/');
}

/** Everything that can be shown of a region, maps by their boundaries, in the order of a reader's choice. */
export function showingsOf(result: RegionResult): readonly Showing[] {
  if (result.rows.length === 0) return [{ kind: 'numbers' }];
  const maps = statisticsOfResult(result).map(
    (statistic): Showing => ({ kind: 'map', view: { statistic, mode: 'shapes' } }),
  );
  return [...KINDS.map((kind): Showing => ({ kind })), ...maps];
}

function statisticsOfResult({ options, rows, isGathered }: RegionResult): readonly MapStatistic[] {
  return statisticsOf(options, rows, isGathered);
}

/** What it is called over a frame or a picture. */
export function showingTitle(showing: Showing, code: RegionCode, options: readonly BallotOption[]): string {
  const text = embedText().showing;
  switch (showing.kind) {
    case 'numbers':
      return text.numbers;
    case 'children':
      return text.children(childWord(code));
    case 'progress':
      return text.progress(childWord(code));
    case 'map':
      return statisticTitle(showing.view.statistic, options);
  }
}

/** What it is called where a reader chooses. */
export function showingChoice(showing: Showing, code: RegionCode, options: readonly BallotOption[]): string {
  const text = embedText().choose;
  switch (showing.kind) {
    case 'numbers':
      return text.numbers;
    case 'children':
      return text.children(childWord(code));
    case 'progress':
      return text.progress;
    case 'map':
      return text.map(statisticShort(showing.view.statistic, options));
  }
}

/** Address of the page that hands out the code of an embed, with something chosen, in the language being written. */
export function embedPageHref(
  slug: string,
  code: RegionCode,
  showing: Showing = { kind: 'numbers' },
  options: readonly BallotOption[] = [],
): string {
  const path = localizedPath(embedPath(slug, code));
  return showing.kind === 'numbers'
    ? path
    : `${path}?isi=${showingSlugs('sematan', showing, options).join('/')}`;
}

export function sameShowing(a: Showing, b: Showing): boolean {
  if (a.kind !== 'map' || b.kind !== 'map') return a.kind === b.kind;
  return sameStatistic(a.view.statistic, b.view.statistic);
}

/** What the query of that page chooses; null for what it cannot show. */
export function chosenShowing(
  isi: string | readonly string[] | undefined,
  result: RegionResult,
): Showing | null {
  if (isi === undefined) return showingOf('sematan', ['angka'], result);
  return typeof isi === 'string' ? showingOf('sematan', isi.split('/'), result) : null;
}
