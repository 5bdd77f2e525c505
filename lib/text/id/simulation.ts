/** The mark of invented numbers. */
export const SIMULATION_BADGE = 'SIMULASI';
