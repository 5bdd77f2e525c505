/** Free space around a map, in its units. */
export const MAP_MARGIN = 8;
