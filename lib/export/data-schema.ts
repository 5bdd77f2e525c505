import { z } from 'zod';
import { RULES } from '../domain/check.ts';
import { REGION_LEVELS } from '../domain/region-code.ts';
import { CountSchema as Count } from '../schemas/values.ts';
import { CHECK_STATES, NAME_SOURCES, REGION_STATES, TPS_NOTES, TPS_STATES } from './states.ts';

/** Shapes of `data.json`, version 2: what the site writes, what its description says, what tests hold answers against. */

const Percent = z
  .number()
  .min(0)
  .describe('Percent: two decimals, or more where two would make 0, 50 or 100 of what is not exactly that');
const Code = z
  .string()
  .meta({ description: 'Region or TPS code by Kemendagri, not BPS; always text', examples: ['32', '3212'] });
const Time = z.iso.datetime({ offset: true });
const Level = z.enum(REGION_LEVELS);
const Named = z.object({ code: Code, name: z.string() });
const Votes = z.array(Count.nullable()).describe('In the order of the ballot; null is unknown, not zero');

const Source = z.object({
  url: z.string().nullable().describe('Null where numbers are put together from `documents`'),
  time: Time.nullable().describe('By the source’s clock; of several documents the oldest'),
  fetched_at: Time,
  refused_time: z
    .string()
    .nullable()
    .describe('What the document gives as its time, where that cannot be; empty for words'),
  documents: z
    .object({ count: Count, newest_time: Time.nullable(), newest_fetched_at: Time })
    .nullable()
    .describe('The documents that numbers are put together from; each is named in its own row'),
});

const Option = z.object({
  id: z.string(),
  kind: z.enum(['pair', 'empty_column', 'unlisted']),
  ballot_number: z.int().nullable(),
  name: z.string(),
  head_name: z.string().nullable(),
  deputy_name: z.string().nullable(),
});

const Place = {
  code: Code,
  name: z.string(),
  level: Level,
  parent: Code.nullable(),
  path: z.array(Named).describe('From the province down to the parent'),
  page: z.string(),
  name_source: z
    .enum(NAME_SOURCES)
    .nullable()
    .describe('Where `name` is from; null where only the code is known'),
};

const Ballot = z
  .int()
  .nullable()
  .describe('Place in `ballots`; null where it is not known or is none of its own');

const TpsIn = z.object({
  counted: Count.nullable(),
  total: Count.nullable(),
  share: Percent.nullable(),
  note: z.enum(TPS_NOTES).nullable().describe('What must be known beside these numbers; null for nothing'),
});

export const RegionRow = z.object({
  ...Place,
  state: z.enum(REGION_STATES),
  check: z
    .enum(['inconsistent', 'attention'])
    .nullable()
    .describe('More votes than the forms behind the row have room for (R15)'),
  tps: TpsIn,
  ballot: Ballot,
  votes: Votes.nullable(),
  shares: z.array(Percent.nullable()).nullable(),
  valid_votes: Count.nullable(),
  forms: z
    .object({
      read: Count,
      turnout: z.object({ tps: Count, voted: Count, entitled: Count, share: Percent.nullable() }).nullable(),
      ballots: z.object({ tps: Count, valid: Count, invalid: Count, share: Percent.nullable() }).nullable(),
      checked: Count,
      inconsistent: Count,
    })
    .nullable()
    .describe('Added up by the site from the TPS documents it has read'),
  event: z
    .string()
    .nullable()
    .describe(
      '`regular`, or which other vote was held somewhere within; null where no document speaks of it',
    ),
  recap: z
    .object({ votes: Votes, valid_votes: Count.nullable() })
    .nullable()
    .describe('Layer Rekapitulasi (D.Hasil); never to be mixed with `votes`'),
  source: Source.nullable(),
});

const BySex = z.object({ male: Count.nullable(), female: Count.nullable(), total: Count.nullable() });

export const TpsRow = z.object({
  ...Place,
  state: z.enum(TPS_STATES),
  check: z.enum(CHECK_STATES).nullable(),
  rules: z
    .object({
      failing: z.array(z.enum(RULES)),
      holding: z.array(z.enum(RULES)),
      untestable: z.array(z.enum(RULES)),
    })
    .nullable(),
  ballot: Ballot,
  votes: Votes.nullable(),
  sum_of_votes: Count.nullable(),
  voters: z
    .object({
      registered_dpt: BySex,
      voted_dpt: BySex,
      voted_transferred: BySex,
      voted_by_id_card: BySex,
      voted_total: BySex,
    })
    .nullable(),
  valid_votes: Count.nullable(),
  invalid_votes: Count.nullable(),
  total_votes: Count.nullable(),
  event: z.string().nullable(),
  images: z.array(z.object({ page: Count, url: z.string().nullable(), uploaded_at: Time.nullable() })),
  source: Source.nullable(),
});

const Head = {
  version: z.literal(2),
  language: z.enum(['id', 'en']),
  simulated: z.boolean(),
  warning: z.string().nullable().describe('Said wherever simulated numbers are shown'),
  title: z.string(),
  contest: z.object({ slug: z.string(), title: z.string(), voting_date: z.string() }),
  layer: z.object({ id: z.literal('hitung_suara'), official: z.literal(false), description: z.string() }),
  disclaimer: z.string(),
  publisher: z.object({ name: z.string(), url: z.string(), licence: z.string() }),
  page: z.string(),
  documentation: z.string(),
  region: Named.extend({ level: Level, path: z.array(Named) }),
  level: Level.describe('Tier of the rows'),
  failing_since: Time.nullable().describe('Since when the source could not be asked again'),
  ballots: z.array(z.array(Option)),
  total: RegionRow.nullable().describe('The region itself; null in a file of one TPS'),
  last_good: z
    .object({ tps: TpsIn, votes: Votes, valid_votes: Count.nullable(), source: Source })
    .nullable()
    .describe('Last votes of the region before the source withheld them'),
  unread: z.array(Named).describe('Regions whose list could not be had: rows are missing'),
};

export const RegionData = z.object({ ...Head, kind: z.literal('regions'), rows: z.array(RegionRow) });
export const TpsData = z.object({ ...Head, kind: z.literal('tps'), rows: z.array(TpsRow) });

export type RegionRowJson = z.infer<typeof RegionRow>;
export type TpsRowJson = z.infer<typeof TpsRow>;
export type OptionJson = z.infer<typeof Option>;
export type SourceJson = z.infer<typeof Source>;
export type DataJson = z.infer<typeof RegionData> | z.infer<typeof TpsData>;
