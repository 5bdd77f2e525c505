/** Words for a vote that was not the ordinary one on the day (DOMAIN §3). Neutral: such a vote is no fault of anyone. */
export const voteEventText = {
  name: {
    recount: 'Penghitungan suara ulang',
    postponedCount: 'Penghitungan suara susulan',
    continuedCount: 'Penghitungan suara lanjutan',
    psu: 'Pemungutan suara ulang (PSU)',
    postponedVote: 'Pemungutan suara susulan',
    continuedVote: 'Pemungutan suara lanjutan',
  },
  /** Of a region above the TPS: somewhere in it. */
  within: {
    recount: 'Ada penghitungan suara ulang',
    postponedCount: 'Ada penghitungan suara susulan',
    continuedCount: 'Ada penghitungan suara lanjutan',
    psu: 'Ada pemungutan suara ulang (PSU)',
    postponedVote: 'Ada pemungutan suara susulan',
    continuedVote: 'Ada pemungutan suara lanjutan',
  },
  meaning: {
    recount:
      'Surat suara di TPS dihitung ulang: formulir C.Hasil dari penghitungan sebelumnya tidak berlaku lagi.',
    postponedCount: 'Penghitungan di TPS tidak dapat dimulai pada waktunya dan dilaksanakan kemudian.',
    continuedCount: 'Penghitungan di TPS terhenti dan dilanjutkan kemudian.',
    psu: 'Pemilih di TPS memilih lagi: formulir C.Hasil dari pemungutan sebelumnya tidak berlaku lagi.',
    postponedVote: 'Pemungutan di TPS tidak dapat dimulai pada harinya dan dilaksanakan kemudian.',
    continuedVote: 'Pemungutan di TPS terhenti dan dilanjutkan kemudian.',
  },
  other: (word: string) => `Keterangan sumber: “${word}”`,
  otherMeaning: 'Sumber memberi keterangan ini tanpa menjelaskan artinya.',
  legend: 'Tanda pada tabel ini, menurut sumber:',
  /** Under a picture or in a frame, where there is no room for a mark on each row. */
  inPlaces: (event: string, places: string) => `${event}: ${places}`,
  more: (count: string) => `dan ${count} lainnya`,
} as const;
