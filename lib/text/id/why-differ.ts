/** Why the photo of a form and the number beside it may lawfully differ (DOMAIN, "ten things", 2). */
export const whyDifferText = {
  heading: 'Mengapa foto dan angka bisa berbeda?',
  intro:
    'Foto tetap foto asli C.Hasil dari TPS dan tidak pernah diganti. Angkanya dapat dibetulkan kemudian dalam rapat pleno terbuka. Berbeda karena itu sah bila tercatat dalam pleno, misalnya karena:',
  causes: [
    'mesin keliru membaca tulisan tangan, lalu angkanya dibetulkan agar sama dengan formulir;',
    'KPPS keliru menulis atau menjumlah di formulir, lalu dibetulkan di hadapan saksi dan pengawas;',
    'salinan formulir para saksi berbeda, lalu surat suaranya dihitung ulang;',
    'keberatan saksi atau pengawas diterima;',
    'pemungutan suara diulang, sehingga foto yang lama tidak berlaku lagi.',
  ],
  otherwise:
    'Bila tidak ada sebab seperti itu, perbedaannya layak disampaikan kepada penyelenggara dan pengawas:',
  report: 'lihat Laporkan ketidaksesuaian',
} as const;
