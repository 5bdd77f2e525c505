import type { ruleWords as id } from '../id/rule-words.ts';
import type { Words } from '../in-each-language.ts';
import { ballotRules } from './rules-of-ballots.ts';
import { voterRules } from './rules-of-voters.ts';

/** Words of every rule of DOMAIN §2.2 for a TPS. */
export const ruleWords = { ...voterRules, ...ballotRules } satisfies Words<typeof id>;
