import type { suggestionsText as id } from '../id/suggestions.ts';
import type { Words } from '../in-each-language.ts';
import { SIMULATION_BADGE } from './simulation.ts';

export const suggestionsText = {
  results: 'Search results',
  all: (query) => `All results for “${query}”`,
  count: (count) =>
    `${count === '1' ? '1 result' : `${count} results`}. Use the up and down arrows to choose.`,
  none: 'Nothing matches.',
  failed: 'Instant search is not connected. Press Enter to search.',
  absentTps: (number) => `TPS ${number} is not in the list of TPS here.`,
  simulated: SIMULATION_BADGE,
} satisfies Words<typeof id>;
