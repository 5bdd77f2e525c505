/** Words for the states a number can be in (DESIGN, "States"). */
export const stateText = {
  layerCount: 'Sementara · dari C.Hasil',
  notReported: 'belum ada data',
  withheld: 'ditahan sumber',
  unreachable: 'sumber tidak menjawab',
  votesIncomplete: 'perolehan suara belum lengkap',
  notContested: 'tidak ada pemilihan ini',
  perChild: 'calon berbeda tiap wilayah',
  tpsIn: (counted: string, total: string) => `${counted} dari ${total} TPS`,
  noneIn: (total: string) => `Belum ada yang masuk dari ${total} TPS`,
  percentIn: (share: string) => `${share} TPS masuk`,
  progressUnknown: 'Jumlah TPS masuk tidak diterbitkan sumber',
  updated: 'Diperbarui sumber:',
  sourceTimeUnknown: 'Sumber tidak menyebut waktu pembaruan',
  refusedTime: (text: string) =>
    text === ''
      ? 'Waktu yang ditulis sumber tidak terbaca dan tidak dipakai'
      : `Sumber menulis waktu ${text}, yang tidak mungkin benar dan tidak dipakai`,
  together: (documents: string, oldest: string, newest: string) =>
    `Dari ${documents} dokumen; yang tertua diperbarui sumber ${oldest}, yang terbaru ${newest}`,
  fetched: 'Diambil situs ini:',
  checked: 'Terakhir diperiksa:',
  failing: {
    title: 'Sumber data sedang tidak menjawab dengan baik',
    body: (time: string) =>
      `Sejak ${time}. Yang tampil adalah angka terakhir yang kami terima; umurnya tertulis di halaman ini.`,
  },
  refreshFailed: 'Pembaruan otomatis belum berhasil. Angka yang tampil tetap angka terakhir yang diterima.',
  refreshed: (time: string) => `Angka diperbarui: ${time}.`,
} as const;
