import type { ShownPlace } from '#components/drawn/picture/stamp.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { RegionResult, RegionState, ResultRow } from '#lib/domain/region-result.ts';
import { aCode, aContest, aFraction, anInstant, aPair, aResultRow, aTally } from './builders.ts';

const PAIRS = [aPair('100025', 1), aPair('100026', 2), aPair('100027', 3)];

const PUBLISHED: RegionState = {
  kind: 'published',
  tally: aTally({ 100025: 10, 100026: 60, 100027: 30 }),
  progress: aFraction(14, 20),
  event: { kind: 'regular' },
  provenance: {
    url: 'https://recap.example.org/1.json',
    sourceTime: anInstant('2024-11-28T10:15:04+07:00'),
    fetchedAt: anInstant('2024-11-28T10:16:00+07:00'),
  },
  lastGood: null,
};

export interface PlaceParts {
  readonly state?: RegionState;
  readonly options?: readonly BallotOption[];
  readonly rows?: readonly ResultRow[];
  readonly failingSince?: RegionResult['failingSince'];
  readonly name?: string;
  readonly simulated?: boolean;
  readonly site?: string | null;
}

/** Indramayu with three pairs and three kecamatan, one of which withholds and one has reported nothing. */
export function aShownPlace(parts: PlaceParts = {}): ShownPlace {
  const { state = PUBLISHED, options = PAIRS, failingSince = null, simulated = false } = parts;
  const region = { code: aCode('3212'), name: parts.name ?? 'INDRAMAYU' };
  const rows = parts.rows ?? [
    aResultRow('321201', {
      name: 'HAURGEULIS',
      tally: aTally({ 100025: 10, 100026: 60, 100027: 30 }),
      progress: aFraction(14, 20),
    }),
    aResultRow('321202', { name: 'GANTAR', tally: { kind: 'withheld' }, progress: aFraction(3, 9) }),
    aResultRow('321203', { name: 'KROYA', progress: aFraction(0, 12) }),
  ];
  return {
    contest: contestLabel(aContest({ simulated })),
    region,
    above: [{ code: aCode('32'), name: 'JAWA BARAT' }],
    edition: { site: parts.site === undefined ? 'https://hasil.example.org' : parts.site },
    result: {
      region: region.code,
      options,
      state,
      rows,
      digest: null,
      isGathered: false,
      formDifferences: [],
      recap: { kind: 'noDocument' },
      failingSince,
    },
  };
}

/** Every state that a region with this contest can be in. */
export const PLACE_STATES: readonly RegionState[] = [
  PUBLISHED,
  { ...PUBLISHED, tally: { kind: 'withheld' } },
  { ...PUBLISHED, tally: { kind: 'notReported' }, progress: aFraction(0, 20) },
  { ...PUBLISHED, tally: { kind: 'noTotals' } },
  { ...PUBLISHED, tally: { kind: 'unreachable' }, progress: { kind: 'unknown' } },
  { ...PUBLISHED, provenance: { ...PUBLISHED.provenance, sourceTime: null } },
  { ...PUBLISHED, event: { kind: 'psu' } },
  {
    kind: 'notPublished',
    withdrawnSince: null,
    url: 'https://recap.example.org/1.json',
    checkedAt: anInstant('2024-11-28T10:16:00+07:00'),
    elsewhere: null,
    lastGood: null,
  },
  {
    kind: 'notPublished',
    withdrawnSince: null,
    url: 'https://recap.example.org/1.json',
    checkedAt: anInstant('2024-11-28T10:16:00+07:00'),
    elsewhere: { ...PUBLISHED, origin: 'parentRow' },
    lastGood: null,
  },
  { ...PUBLISHED, tally: aTally({ 100025: 10, 100026: null, 100027: null }) },
];
