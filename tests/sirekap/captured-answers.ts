import type { Aggregate } from '#lib/domain/aggregate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { contestDefaults } from '#lib/settings/contest-defaults.ts';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { candidatesParser } from '#lib/sirekap/parse-candidates.ts';
import { regionsParser } from '#lib/sirekap/parse-regions.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import type { Parser } from '#lib/sirekap/parsed.ts';
import { aCode, aContest } from '#tests/support/builders.ts';
import {
  type CapturedDocument,
  capturedDocuments,
  type PilkadaState,
  pemiluFolders,
  pilkadaFolders,
  readCaptured,
} from '#tests/support/captured.ts';
import { parsedOrFail } from './parsed-or-fail.ts';

export const STATES: readonly PilkadaState[] = ['0100', '1015', '1045'];

/** The contest a captured document belongs to, as four fields of settings make it. */
export function contestOf(election: string): Contest {
  const dialect = election === 'ppwp' ? 'pemilu2024' : 'pilkada2024';
  const defaults = contestDefaults(dialect, election);
  if (defaults === null) throw new Error(`no such election: ${election}`);
  return aContest({
    ...defaults,
    slug: election,
    sirekap: { dialect, election, api: 'http://sirekap.test' },
  });
}

/** The parser for a document's address. */
export function parserOf({ kind, election, code }: CapturedDocument): Parser<unknown> {
  const contest = contestOf(election);
  switch (kind) {
    case 'tree':
      return regionsParser(aCode(code));
    case 'candidates':
      return candidatesParser(contest.sirekap.dialect);
    case 'aggregate':
      return aggregateParser(contest.sirekap.dialect, aCode(code), contest.slateLevel);
    case 'tps':
      return tpsParser(contest, aCode(code));
  }
}

type State = PilkadaState | 'pemilu';

const listed = new Map<State, readonly CapturedDocument[]>();

/** Every document of one captured state; the folders are listed once. */
export function documentsOf(state: State): readonly CapturedDocument[] {
  const known = listed.get(state);
  if (known) return known;
  const documents = capturedDocuments(state === 'pemilu' ? pemiluFolders() : pilkadaFolders(state));
  listed.set(state, documents);
  return documents;
}

/** Aggregates of one captured state. */
export function aggregatesOf(state: State, election?: string): readonly CapturedDocument[] {
  return documentsOf(state).filter(
    (document) => document.kind === 'aggregate' && (election === undefined || document.election === election),
  );
}

/** The captured documents of TPS, all of the president's election. */
export function capturedTps(): readonly CapturedDocument[] {
  return documentsOf('pemilu').filter(({ kind }) => kind === 'tps');
}

/** The one captured document with this path. */
export function capturedAt(state: State, path: string): CapturedDocument {
  const found = documentsOf(state).find((document) => document.path === path);
  if (!found) throw new Error(`not captured: ${path}`);
  return found;
}

/** Reads a captured aggregate as the site does. */
export function readAggregate(document: CapturedDocument): Aggregate {
  const { sirekap, slateLevel } = contestOf(document.election);
  const parser = aggregateParser(sirekap.dialect, aCode(document.code), slateLevel);
  return parsedOrFail(parser, readCaptured(document)).value;
}
