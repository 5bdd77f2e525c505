import { isCandidateId } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { ok, type Result } from '../domain/result.ts';
import { readSourceTime } from '../domain/source-time.ts';
import type { Administration, TpsDocument, TpsVotes } from '../domain/tps.ts';
import { BOUNDS } from './bounds.ts';
import { ofMode } from './document-mode.ts';
import type { ShapeError } from './error.ts';
import { parseAdministration } from './parse-administration.ts';
import { parseFormPages } from './parse-form-pages.ts';
import { parseVoteEvent } from './parse-vote-event.ts';
import type { Parser } from './parsed.ts';
import { readWire, shapeError, WireCount, type WireRecord } from './wire.ts';
import { PemiluTpsWire } from './wire-pemilu2024.ts';
import { PilkadaTpsWire } from './wire-pilkada2024.ts';

interface Outline {
  readonly chart: WireRecord | null;
  readonly administration: WireRecord | null;
  readonly images: readonly (string | null)[];
  readonly psu: string | null;
  readonly ts: string | number | null;
}

/** Reads the document of one TPS. `status_suara` and `status_adm` only repeat what is there (RECAP_API §5.11). */
export function tpsParser(
  contest: Pick<Contest, 'sirekap' | 'imageHosts'>,
  code: RegionCode,
): Parser<TpsDocument> {
  return ofMode('hhcw', (json) => {
    const outline = contest.sirekap.dialect === 'pilkada2024' ? pilkadaOutline(json) : pemiluOutline(json);
    if (!outline.ok) return outline;
    const { chart, administration, images, psu, ts } = outline.value;
    const votes = parseVotes(chart);
    if (!votes.ok) return votes;
    const admin: Result<Administration | null, ShapeError> =
      administration === null ? ok(null) : parseAdministration(administration);
    if (!admin.ok) return admin;
    const value: TpsDocument = {
      code,
      votes: votes.value,
      administration: admin.value,
      pages: parseFormPages(images.slice(0, BOUNDS.images), contest.imageHosts),
      event: parseVoteEvent(psu),
    };
    return ok({ value, ...readSourceTime(ts) });
  });
}

/** A chart of nothing but the junk key, or of nulls, is a form that was not read (RECAP_API §5.1). */
function parseVotes(chart: WireRecord | null): Result<TpsVotes, ShapeError> {
  const votes: {
    option: Extract<TpsVotes, { kind: 'read' }>['votes'][number]['option'];
    votes: number | null;
  }[] = [];
  for (const [key, value] of Object.entries(chart ?? {})) {
    if (!isCandidateId(key)) continue;
    const count = WireCount.nullable().safeParse(value ?? null);
    if (!count.success) return shapeError(`chart.${key}: not a count`);
    votes.push({ option: key, votes: count.data });
    if (votes.length > BOUNDS.options) return shapeError(`chart: more than ${BOUNDS.options} options`);
  }
  const isRead = votes.some((entry) => entry.votes !== null);
  return ok(isRead ? { kind: 'read', votes } : { kind: 'notRead' });
}

function pilkadaOutline(json: unknown): Result<Outline, ShapeError> {
  const wire = readWire(PilkadaTpsWire, json);
  if (!wire.ok) return wire;
  const { tungsura, images, psu, ts } = wire.value;
  return ok({
    chart: tungsura?.chart ?? null,
    administration: tungsura?.administrasi ?? null,
    images: images ?? [],
    psu: psu ?? null,
    ts: ts ?? null,
  });
}

function pemiluOutline(json: unknown): Result<Outline, ShapeError> {
  const wire = readWire(PemiluTpsWire, json);
  if (!wire.ok) return wire;
  const { chart, administrasi, images, psu, ts } = wire.value;
  return ok({ chart, administration: administrasi, images: images ?? [], psu: psu ?? null, ts });
}
