/** Words about pages kept on the device. */
export const offlineText = {
  title: 'Halaman tersimpan di perangkat ini',
  shortTitle: 'Halaman tersimpan',
  lead: 'Halaman hasil yang pernah dibuka atau ditandai di peramban ini disimpan di perangkat, supaya dapat dibaca tanpa jaringan. Daftar ini tidak dikirim ke mana pun.',
  advice: [
    'Angka di halaman tersimpan tidak diperbarui; setiap halaman menyebut kapan disimpan.',
    'Foto formulir tidak disimpan: foto itu dimuat langsung dari sumbernya.',
    'Buka atau tandai halaman TPS atau desa selagi ada jaringan bila hendak dibawa ke tempat tanpa sinyal.',
  ],
  unsupported:
    'Daftar ini belum dapat ditampilkan: peramban ini belum menyimpan halaman, atau tidak mendukungnya.',
  none: 'Belum ada halaman yang tersimpan.',
  kept: (time: string, age: string) => `disimpan ${time} (${age})`,
  pinned: 'ditandai',
  forget: 'Hapus semua halaman tersimpan',
  unkept: (address: string) =>
    `Situs tidak terjangkau dari perangkat ini, dan halaman ${address} belum tersimpan. Ini bukan tanda bahwa datanya tidak ada.`,
  again: 'Coba lagi',
  notice: {
    label: 'Salinan tersimpan',
    body: (time: string, age: string) =>
      `Situs tidak terjangkau. Halaman ini salinan yang disimpan di perangkat ${time}${age}; angkanya mungkin sudah berubah.`,
    again: 'Muat ulang',
  },
} as const;
