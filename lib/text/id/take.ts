/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Kutip, unduh, sematkan, ikuti',
} as const;
