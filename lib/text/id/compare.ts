/** Words of the pages that put two results side by side. */
export const compareText = {
  /** `beside` is null on the page where a reader chooses. */
  title: (place: string, beside: string | null) =>
    beside === null ? `Bandingkan ${place}` : `Bandingkan ${place} dengan ${beside}`,
  choose: (place: string) => `Bandingkan ${place} dengan …`,
  contests: 'Pemilihan lain di wilayah ini',
  regions: (level: string) => `${level} lain`,
  heading: (place: string, beside: string) => `${place} dan ${beside}`,
  caption: (place: string, beside: string) => `Angka ${place} dan ${beside} berdampingan`,
  figure: 'Ukuran',
  votes: 'Perolehan suara sementara',
  votesCaption: (place: string, beside: string) =>
    `Perolehan suara sementara di ${place} dan ${beside}, menurut nomor urut`,
  ownBallots: 'Daftar calonnya berbeda, jadi suaranya berdampingan dan tidak diperbandingkan.',
  noVotes: 'Belum ada perolehan suara untuk ditampilkan.',
  validVotes: 'Suara sah',
  other: 'Pilih pembanding lain',
  back: (place: string) => `Kembali ke angka ${place}`,
} as const;
