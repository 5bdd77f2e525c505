import { z } from 'zod';
import { RULES } from '../domain/check.ts';
import { CONTRADICTIONS } from '../domain/progress.ts';
import { CountSchema as Count } from '../schemas/values.ts';

/** Shapes of `/api/rekap/…`: the site's own model of a page, in which a browser refreshes it. */

const Time = z.iso.datetime({ offset: true });
const Code = z.string();
const kind = <K extends string>(name: K) => z.object({ kind: z.literal(name) });

const OptionVotes = z.array(
  z.object({ option: z.string(), votes: Count.nullable().describe('Null is not known; never zero') }),
);
const KnownVotes = z.array(z.object({ option: z.string(), votes: Count }));
const Provenance = z.object({
  url: z.string(),
  sourceTime: Time.nullable(),
  fetchedAt: Time,
  refusedTime: z.string().optional().describe('What the document gives as its time where that cannot be'),
  together: z
    .object({ documents: Count, newestSourceTime: Time.nullable(), newestFetchedAt: Time })
    .optional()
    .describe('Only of numbers put together from several documents; the rest is the oldest’s'),
});
const Event = z
  .object({ kind: z.string(), label: z.string().optional() })
  .describe('`regular`, or which other vote; `label` is the source’s own word where it is not known');
const MarkedEvent = Event.optional().describe(
  'Absent for an ordinary vote; above the TPS, such a vote was held somewhere within',
);

const Tally = z.discriminatedUnion('kind', [
  kind('counted').extend({ votes: OptionVotes }),
  ...(['notReported', 'withheld', 'unreachable', 'noTotals'] as const).map(kind),
]);

const Progress = z.discriminatedUnion('kind', [
  kind('fraction').extend({ counted: Count, total: Count }),
  kind('percentOnly').extend({ hundredths: z.number().describe('Hundredths of a percent, rounded') }),
  kind('contradictory').extend({
    why: z.enum(CONTRADICTIONS).describe('How the source contradicts itself'),
    counted: Count.nullable(),
    total: Count.nullable(),
  }),
  kind('unknown'),
]);

const Option = z.discriminatedUnion('kind', [
  kind('pair').extend({
    id: z.string(),
    ballotNumber: z.int().nullable(),
    headName: z.string(),
    deputyName: z.string().nullable(),
  }),
  kind('kolomKosong').extend({ id: z.string(), ballotNumber: z.int().nullable() }),
  kind('unlisted').extend({ id: z.string(), ballotNumber: z.null() }),
]);

const Digest = z
  .object({
    read: Count,
    turnout: z.object({ tps: Count, voted: Count, entitled: Count }),
    ballots: z.object({ tps: Count, valid: Count, invalid: Count }),
    votes: z.object({ tps: Count, byOption: KnownVotes }),
    checked: Count,
    inconsistent: Count,
  })
  .describe('Added up by the site from the TPS documents it has read');

const LastGood = z.object({ votes: OptionVotes, progress: Progress, provenance: Provenance });

const NameSource = z
  .enum(['searchIndex', 'boundaries'])
  .optional()
  .describe('Absent for a name of the source’s own list');

const Row = z.object({
  code: Code,
  name: z.string().nullable(),
  nameFrom: NameSource,
  tally: Tally,
  progress: Progress,
  event: MarkedEvent,
  isListed: z.boolean().describe('False where the source’s table has no line of it'),
  isContested: z.boolean(),
  ownOptions: z.array(Option).nullable(),
  digest: Digest.nullable(),
  ownSource: Provenance.nullable().optional().describe('Where the child’s own document says this'),
});

const NotPublished = kind('notPublished').extend({ url: z.string(), checkedAt: Time });

export const RegionResultSchema = z.object({
  region: Code,
  options: z.array(Option),
  state: z.discriminatedUnion('kind', [
    kind('published').extend({
      tally: Tally,
      progress: Progress,
      event: Event,
      provenance: Provenance,
      lastGood: LastGood.nullable(),
    }),
    NotPublished.extend({
      withdrawnSince: Time.nullable().describe('Since when a document that the source had is gone'),
      elsewhere: z
        .object({
          origin: z.enum(['parentRow', 'provinces']),
          tally: Tally,
          progress: Progress,
          event: MarkedEvent,
          provenance: Provenance,
        })
        .nullable(),
      lastGood: LastGood.nullable(),
    }),
    kind('noContest'),
  ]),
  rows: z.array(Row),
  lentNames: z
    .object({ count: Count, from: z.array(z.enum(['searchIndex', 'boundaries'])) })
    .optional()
    .describe('Rows named by what the site has besides the source'),
  digest: Digest.nullable(),
  isGathered: z.boolean(),
  formDifferences: z.array(
    z.object({ code: Code, differences: z.array(z.object({ option: z.string(), votes: z.int() })) }),
  ),
  recap: z
    .object({ kind: z.enum(['asked', 'parentRow', 'noDocument', 'unreachable']) })
    .describe('Layer Rekapitulasi (D.Hasil)'),
  failingSince: Time.nullable(),
});

const BySex = z.object({ male: Count.nullable(), female: Count.nullable(), total: Count.nullable() });

const TpsDocument = z.object({
  code: Code,
  votes: z.discriminatedUnion('kind', [
    kind('read').extend({ votes: z.array(z.object({ option: z.string(), votes: Count.nullable() })) }),
    kind('notRead'),
    kind('withheld'),
  ]),
  administration: z
    .object({
      registeredDpt: BySex,
      votedDpt: BySex,
      votedTransferred: BySex,
      votedByIdCard: BySex,
      votedTotal: BySex,
      validVotes: Count.nullable(),
      invalidVotes: Count.nullable(),
      totalVotes: Count.nullable(),
    })
    .nullable(),
  pages: z.array(
    z.discriminatedUnion('kind', [
      kind('scanned').extend({
        page: Count,
        url: z.string(),
        uploadedAt: Time.nullable(),
        codeInName: Code.nullable(),
      }),
      kind('missing').extend({ page: Count }),
      kind('refused').extend({ page: Count, host: z.string() }),
    ]),
  ),
  event: Event,
});

const Operand = z.object({ figure: z.object({ kind: z.string() }), value: z.number().nullable() });

const Check = z.object({
  rule: z.enum(RULES),
  severity: z.enum(['inconsistent', 'attention']),
  relation: z.enum(['equals', 'atMost']),
  left: z.array(Operand),
  right: z.array(Operand),
  outcome: z.enum(['holds', 'fails', 'untestable']),
});

export const TpsResultSchema = z.object({
  code: Code,
  options: z.array(Option),
  state: z.discriminatedUnion('kind', [
    kind('published').extend({
      document: TpsDocument,
      checks: z.array(Check),
      verdict: z.object({ kind: z.string() }),
      hints: z.array(z.object({ figure: z.object({ kind: z.string() }) })),
      provenance: Provenance,
    }),
    NotPublished.extend({
      withdrawn: z
        .object({
          since: Time,
          last: z.object({ value: TpsDocument, provenance: Provenance }).nullable(),
        })
        .nullable()
        .describe('What the source had, as it last said it, and since when it is gone'),
    }),
    kind('noContest'),
  ]),
  failingSince: Time.nullable(),
});

/** Answer of `/api/cari`. */
export const SearchAnswerSchema = z.object({
  places: z.array(
    z.object({
      code: Code,
      names: z.array(z.string().nullable()).describe('From the province down to the place itself'),
      contest: z.int().describe('Place in `contests`'),
    }),
  ),
  total: Count,
  contests: z.array(z.object({ slug: z.string(), shortTitle: z.string(), simulated: z.boolean() })),
});
