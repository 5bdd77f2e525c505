/** Words for names of regions that are not from the source's lists. */
export const lentNamesText = {
  from: { searchIndex: 'indeks pencarian situs ini', boundaries: 'berkas batas wilayah situs ini' },
  and: ' dan ',
  rows: (count: string, from: string) =>
    `Sumber tidak menerbitkan nama ${count} wilayah dalam tabel ini; namanya diambil dari ${from}.`,
  heading: (from: string) => `Sumber tidak menerbitkan nama wilayah ini; namanya diambil dari ${from}.`,
} as const;
