import { levelOf, NATION, type RegionCode } from '../domain/region-code.ts';
import { type DocumentPath, parseDocumentPath } from './document-path.ts';
import { aggregateDocument } from './documents/aggregate.ts';
import { formalRecapDocument, isSigned, recapTierOf } from './documents/formal-recap.ts';
import { type Json, jsonText } from './documents/json-text.ts';
import { slatesDocument, slatesTime } from './documents/slates.ts';
import { tpsDocument, tpsTime } from './documents/tps.ts';
import { treeDocument } from './documents/tree.ts';
import type { ElectionCode } from './election-code.ts';
import { drawFormPage } from './form/form-page.ts';
import { drawRecapSheet } from './form/recap-sheet.ts';
import { parseFormPath, parseRecapSheetPath } from './form-address.ts';
import { findPlace } from './places.ts';
import type { Publication } from './publication.ts';
import { findTpsPlace } from './truth.ts';

/** What is sent for a path that exists. */
export interface Answer {
  readonly body: string;
  readonly contentType: 'application/json' | 'image/svg+xml';
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** True when what the path names never changes. */
  readonly isImmutable: boolean;
}

/** The answer to a path, without query; null for what does not exist. */
export function answerPath(from: Publication, path: string): Answer | null {
  const document = parseDocumentPath(path);
  if (document !== null) return answerDocument(from, document);
  return formImage(from, path) ?? recapSheet(from, path);
}

function answerDocument(from: Publication, { family, election, region }: DocumentPath): Answer | null {
  const { tiers } = from.demo.country;
  if (levelOf(region) === 'tps') return family === 'count' ? tpsAnswer(from, election, region) : null;
  const place = region === NATION ? null : findPlace(tiers, region);
  if (place === null && region !== NATION) return null;
  switch (family) {
    case 'tree':
      return json(treeDocument(from.demo.country, place), slatesTime(from));
    case 'candidates':
      return place === null ? json(slatesDocument(from, election), slatesTime(from)) : null;
    case 'count':
      return json(aggregateDocument(from, election, place), from.tick.time);
    case 'formalRecap':
      return place === null ? null : json(formalRecapDocument(from, election, place), from.tick.time);
  }
}

function tpsAnswer(from: Publication, election: ElectionCode, code: RegionCode): Answer | null {
  const place = findTpsPlace(from.demo, code);
  return place === null ? null : json(tpsDocument(from, election, place), tpsTime(from, election, place));
}

function formImage(from: Publication, path: string): Answer | null {
  const name = parseFormPath(from.demo.seed, path);
  const place = name === null ? null : findTpsPlace(from.demo, name.tps);
  if (name === null || place === null) return null;
  // As with a real upload, the page is there only once the document may link to it.
  const appears =
    from.demo.ballots[name.election].timelineOf(place.tps).pagesAt[name.page - 1] ?? Number.POSITIVE_INFINITY;
  if (appears > from.tick.share) return null;
  return image(drawFormPage(from.demo, name, place), from.clock.momentOf(appears));
}

function recapSheet(from: Publication, path: string): Answer | null {
  const name = parseRecapSheetPath(from.demo.seed, path);
  const place = name === null ? null : findPlace(from.demo.country.tiers, name.region);
  if (name === null || place?.tier !== recapTierOf(name.election) || !isSigned(from, name.election, place))
    return null;
  return image(drawRecapSheet(from, name.election, place), from.tick.time);
}

function json(document: Json, lastModified: number): Answer | null {
  if (document === null) return null;
  return { body: jsonText(document), contentType: 'application/json', lastModified, isImmutable: false };
}

function image(body: string | null, lastModified: number): Answer | null {
  return body === null ? null : { body, contentType: 'image/svg+xml', lastModified, isImmutable: true };
}
