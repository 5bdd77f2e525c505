/** Elections as the API's paths name them: governor and vice, regent or mayor and deputy. */
export const ELECTION_CODES = ['pkwkp', 'pkwkk'] as const;
export type ElectionCode = (typeof ELECTION_CODES)[number];

export function isElectionCode(text: string): text is ElectionCode {
  return text === 'pkwkp' || text === 'pkwkk';
}
