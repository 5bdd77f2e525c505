/** What the publishers that need no naming by an operator are called, and on which terms they publish. */
export const sourceNamesText = {
  kpu: 'Komisi Pemilihan Umum (Sirekap)',
  kpuLicence: 'Data publik Komisi Pemilihan Umum',
  demo: 'Simulasi bawaan situs ini',
  demoLicence: 'Angka rekaan. Nama wilayah: idn-area-data (ODbL)',
} as const;
