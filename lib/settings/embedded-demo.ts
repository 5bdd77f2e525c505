/** Port on which the embedded simulated recap API is looked for when nothing else is set. */
export const DEMO_PORT = 4700;

/** Rows of settings for the embedded simulated election, as a settings file would hold them. */
export function embeddedDemoContests(api: string) {
  const source = {
    name: 'Simulasi bawaan situs ini',
    url: api,
    licence: 'Angka rekaan. Nama wilayah: idn-area-data (ODbL)',
  };
  const shared = {
    dialect: 'pilkada2024',
    api,
    simulated: true,
    formModel: 'simulasi-kwk',
    imageHosts: [new URL(api).origin],
    source,
  } as const;
  return [
    {
      ...shared,
      slug: 'simulasi-gubernur',
      election: 'pkwkp',
      title: 'Pemilihan Gubernur dan Wakil Gubernur (simulasi)',
      shortTitle: 'Gubernur',
    },
    {
      ...shared,
      slug: 'simulasi-bupati-walikota',
      election: 'pkwkk',
      title: 'Pemilihan Bupati/Wali Kota dan Wakilnya (simulasi)',
      shortTitle: 'Bupati/Wali Kota',
    },
  ] as const;
}
