import { counted } from '../counted.ts';
import type { checksText as id } from '../id/checks.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the arithmetic checks (DOMAIN §2.2). Neutral: a failed check is "inconsistent". */
export const checksText = {
  heading: 'Arithmetic checks',
  overseas:
    'The limit of voters per TPS (R12), the reserve of ballots (R11) and three boxes a figure (R15) are rules for a TPS in Indonesia; they are not applied here.',
  intro:
    'Each rule is tested with this TPS’s own figures. Where a figure is missing, the rule cannot be tested yet: neither passed nor failed.',
  rule: {
    R01: 'Male + female = total',
    R02: 'Voters of each list = total voters',
    R03: 'Voters who voted from each list = total who voted',
    R04: 'Voters who voted from the DPT do not exceed the DPT',
    R05: 'Transferred and ID-card voters who voted do not exceed their lists',
    R06: 'Spoiled + unused + used ballots = ballots received',
    R07: 'Ballots used = total who voted',
    R08: 'Votes of all options = valid votes',
    R09: 'Valid + invalid votes = total votes',
    R10: 'Total votes = total who voted = ballots used',
    R11: 'Ballots received = DPT + reserve',
    R12: 'The DPT does not exceed the limit of voters per TPS',
    R13: 'No part exceeds its whole',
    R14: 'Voters with disabilities do not exceed the total they belong to',
    R15: 'Every figure is at most 999 (three boxes), 9,999 abroad',
    R16: 'DPT on the form = DPT set for this TPS',
    R17: 'As many voters voted in both contests at the same TPS',
  },
  not: { equals: 'does not equal', atMost: 'exceeds' },
  outcome: {
    holds: 'met',
    inconsistent: 'inconsistent',
    attention: 'needs attention',
    untestable: 'cannot be tested yet',
  },
  groups: {
    fails: (count) => `${counted(count, 'check', 'checks')} not met`,
    holds: (count) => `${counted(count, 'check', 'checks')} met`,
    untestable: (count) => `${counted(count, 'rule', 'rules')} not testable yet`,
    partly: (count) => `${count} only in part`,
  },
  explanation: 'Meaning',
  innocent: 'Ordinary causes',
  missing: (figures) => `No data yet: ${figures}.`,
  partly: 'in part',
  allFit: (count, largest) => `${counted(count, 'figure', 'figures')}, none above ${largest}`,
  difference: (value) => `difference ${value}`,
  noVotes: 'votes per option',
} satisfies Words<typeof id>;
