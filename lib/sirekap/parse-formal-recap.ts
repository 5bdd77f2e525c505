import type { FormalRecap } from '../domain/formal-recap.ts';
import { isChildOf, isRegionCode, type RegionCode } from '../domain/region-code.ts';
import { ok } from '../domain/result.ts';
import { readSourceTime } from '../domain/source-time.ts';
import type { OptionVotes } from '../domain/tally.ts';
import { BOUNDS, LONGEST } from './bounds.ts';
import { ofMode } from './document-mode.ts';
import { readStages } from './parse-recap-stages.ts';
import { readVotes } from './parse-votes.ts';
import type { Parser } from './parsed.ts';
import { readWire, shapeError, type WireRecord } from './wire.ts';
import { FormalRecapWire } from './wire-hr.ts';

/** Reads D.Hasil tolerantly: a part that is not as client code knows it is absent, never an error. */
export function formalRecapParser(region: RegionCode): Parser<FormalRecap> {
  return ofMode('hr', (json) => {
    const wire = readWire(FormalRecapWire, json);
    if (!wire.ok) return wire;
    const { ts, chart, table, progress_d, progress_d_child, url_formd: forms } = wire.value;
    if (!chart && !table && !progress_d && !progress_d_child && !forms)
      return shapeError('no part of a formal recap');

    const rows: { code: RegionCode; votes: readonly OptionVotes[] }[] = [];
    for (const [code, row] of Object.entries(table ?? {})) {
      const votes = votesOrNull(row);
      if (isRegionCode(code) && isChildOf(code, region) && votes !== null) rows.push({ code, votes });
    }
    const documents = documentsOf(forms);
    if (rows.length > BOUNDS.children) return shapeError(`table: more than ${BOUNDS.children} rows`);
    if (documents.length > BOUNDS.documents) return shapeError(`url_formd: more than ${BOUNDS.documents}`);
    const stages = readStages(region, progress_d, progress_d_child);
    const value: FormalRecap = {
      region,
      votes: votesOrNull(chart),
      rows,
      stages: stages.own,
      childStages: stages.ofChildren,
      documents,
    };
    return ok({ value, ...readSourceTime(ts) });
  });
}

/** Nothing but zeros and nulls is "not published": a signed recap of a whole region with no vote does not exist. */
function votesOrNull(record: WireRecord | null | undefined): readonly OptionVotes[] | null {
  if (!record) return null;
  const votes = readVotes(record, 'chart');
  if (!votes.ok || votes.value.every((entry) => (entry.votes ?? 0) === 0)) return null;
  return votes.value;
}

// Only addresses a reader can open; links lead away from the site, so the host is shown with them.
function documentsOf(forms: readonly (string | null)[] | string | null | undefined): readonly string[] {
  const list = typeof forms === 'string' ? [forms] : (forms ?? []);
  return list.flatMap((text) => {
    const address = typeof text === 'string' && text.length <= LONGEST.address ? text : '';
    // As a browser would read it: nothing that nobody sees is left in it.
    return /^https?:\/\//.test(address) && URL.canParse(address) ? [new URL(address).href] : [];
  });
}
