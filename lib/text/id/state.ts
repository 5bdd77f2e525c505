/** Words for the states a number can be in (DESIGN, "States"). */
export const stateText = {
  layerCount: 'Sementara · dari C.Hasil',
  notReported: 'belum ada data',
  withheld: 'ditahan sumber',
  unreachable: 'sumber tidak menjawab',
  /** In the place of a number: one word a state, wherever it stands. */
  row: {
    noValidVotes: '0 suara sah',
    votesIncomplete: 'perolehan suara belum lengkap',
    notReported: 'belum ada data',
    notListed: 'tidak dirinci sumber',
    withheld: 'ditahan sumber',
    unreachable: 'sedang tidak dapat diambil',
    notContested: 'tidak ada pemilihan ini',
    noTotals: 'calon berbeda tiap wilayah',
    contradictory: 'angka sumber bertentangan',
    progressUnknown: 'jumlah TPS masuk tidak diterbitkan',
    notRead: 'belum dibaca situs ini',
    tooFewIn: 'kurang dari 10% TPS masuk',
    tooFewRead: 'kurang dari 10% TPS terbaca',
  },
  percentagesOnly: 'hanya persentase',
  tpsIn: (counted: string, total: string) => `${counted} dari ${total} TPS`,
  noneIn: (total: string) => `Belum ada yang masuk dari ${total} TPS`,
  percentIn: (share: string) => `${share} TPS masuk`,
  about: (share: string) => `sekitar ${share}`,
  /** Of a percentage that the source rounded to nothing or to everything. */
  roundedIn: (share: string) => `TPS masuk ${share} menurut persentase sumber, yang dibulatkan`,
  progressUnknown: 'Jumlah TPS masuk tidak diterbitkan sumber',
  /** The source states what cannot all be true; its numbers stand as it states them. */
  contradiction: {
    votesWithoutTps: (total: string) =>
      `Angka sumber bertentangan: belum ada yang masuk dari ${total} TPS, padahal ada suaranya`,
    votesWithZeroPercent: 'Angka sumber bertentangan: 0% TPS masuk, padahal ada suaranya',
    moreThanAll: (counted: string, total: string) =>
      `Angka sumber bertentangan: ${counted} TPS masuk, padahal hanya ada ${total} TPS`,
    percentOutOfRange: 'Angka sumber bertentangan: persentase TPS masuk tidak mungkin',
    sumOfParts: (counted: string, total: string) =>
      `Angka sumber bertentangan: jumlah ${counted} dan ${total} TPS memuat wilayah yang angkanya tidak cocok`,
    inParts: 'Angka sumber bertentangan di sebagian wilayah, jadi jumlah TPS masuk tidak diketahui',
  },
  updated: 'Diperbarui sumber:',
  updatedAndAsked: 'Diperbarui dan diperiksa:',
  /** In the line of times beside numbers. */
  written: 'Sumber:',
  asked: 'Diperiksa:',
  sourceTimeUnknown: 'Sumber tidak menyebut waktu pembaruan',
  refusedTime: (text: string) =>
    text === ''
      ? 'Waktu yang ditulis sumber tidak terbaca dan tidak dipakai'
      : `Sumber menulis waktu ${text}, yang tidak mungkin benar dan tidak dipakai`,
  together: (documents: string, oldest: string, newest: string) =>
    `Dari ${documents} dokumen; yang tertua diperbarui sumber ${oldest}, yang terbaru ${newest}`,
  fetched: 'Diperiksa:',
  checked: 'Terakhir diperiksa:',
  failing: {
    title: 'Sumber data sedang tidak menjawab dengan baik',
    body: (time: string) =>
      `Sejak ${time}. Yang tampil adalah angka terakhir yang kami terima; umurnya tertulis di halaman ini.`,
  },
  refreshFailed: 'Pembaruan otomatis belum berhasil. Angka yang tampil tetap angka terakhir yang diterima.',
  refreshed: (time: string) => `Angka diperbarui: ${time}.`,
} as const;
