/** The mark of invented numbers, in both languages: who reads only one knows it too. */
export const SIMULATION_BADGE = 'SIMULASI · SIMULATION';
