import type { FrameOrigin } from '../../domain/form-frame/form-frame.ts';

/** Words of the form viewer, which come with it. */
export const viewerText = {
  label: (place: string) => `Penampil foto formulir ${place}`,
  close: 'Tutup',
  tabs: 'Halaman formulir',
  tab: (page: number) => `Hal. ${page}`,
  tabLong: (page: number, total: number, kind: string) => `Hal. ${page} dari ${total}: ${kind}`,
  stage: 'Foto; panah menggeser, tanda + dan − memperbesar dan memperkecil',
  keys: 'Tombol papan ketik: panah menggeser, + dan − memperbesar dan memperkecil, R memutar, F menampilkan seluruh halaman, 1–9 pindah halaman.',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  pan: 'Tombol geser',
  panTo: { up: 'Geser ke atas', left: 'Geser ke kiri', right: 'Geser ke kanan', down: 'Geser ke bawah' },
  turn: 'Putar 90° ke kanan',
  fit: 'Tampilkan seluruh halaman',
  full: 'Layar penuh',
  leaveFull: 'Keluar dari layar penuh',
  details: 'Rincian',
  brightness: 'Terang',
  contrast: 'Kontras',
  reset: 'Setel ulang',
  original: 'Buka foto asli',
  download: 'Unduh foto',
  loading: 'Memuat foto…',
  loadingSlow: (seconds: number) => `Masih memuat (${seconds} detik). Foto bisa besar.`,
  failed: {
    error: 'Foto tidak dapat ditampilkan: berkasnya tidak ada, atau isinya bukan gambar.',
    timeout: 'Foto belum juga datang setelah satu menit.',
  },
  retry: 'Coba lagi',
  missing: 'Belum ada foto halaman ini.',
  votesMissing: (page: number) =>
    `Foto halaman ${page}, tempat perolehan suara ditulis, tidak tersedia; ini halaman lain yang ada.`,
  sideways: 'Foto ini tampak rebah. Putar sampai tegak agar letak angka dapat ditandai.',
  box: (name: string) => `Tandai angka: ${name}`,
  marked: (name: string, page: number) => `Ditandai: ${name}, halaman ${page}.`,
  pageOnly: 'Letak tepatnya pada formulir ini tidak diketahui; biasanya di halaman ini.',
  looking: 'Mencari tanda di sudut formulir…',
  frame: {
    marks: 'Kira-kira di sini, menurut tanda di keempat sudut formulir.',
    paper: 'Kira-kira di sini: tanda sudut tidak terbaca. Bila meleset, buka Rincian lalu Atur sudut.',
    reader: 'Kira-kira di sini, menurut sudut yang Anda atur.',
  } satisfies Record<FrameOrigin, string>,
  corners: {
    adjust: 'Atur sudut',
    how: 'Letakkan keempat lingkaran pada tanda hitam di sudut formulir, dengan menyeret atau dengan tombol panah (Shift untuk langkah kecil).',
    done: 'Selesai',
    reset: 'Hapus pengaturan sudut',
    names: ['Sudut kiri atas', 'Sudut kanan atas', 'Sudut kanan bawah', 'Sudut kiri bawah'],
    at: (name: string, right: number, down: number) =>
      `${name}: ${comma(right)}% dari kiri, ${comma(down)}% dari atas`,
    kept: 'Pengaturan sudut disimpan di perangkat ini saja.',
  },
  /** How a photo's time lies to the time of the numbers. */
  beside: (uploadedMillis: number, numbersMillis: number) => {
    const distance = distanceText(Math.abs(numbersMillis - uploadedMillis));
    return uploadedMillis <= numbersMillis
      ? `${distance} sebelum angka diperbarui sumber`
      : `${distance} sesudah angka diperbarui sumber`;
  },
} as const;

function comma(value: number): string {
  return String(value).replace('.', ',');
}

function distanceText(millis: number): string {
  const minutes = Math.floor(millis / 60_000);
  if (minutes < 1) return 'kurang dari 1 menit';
  if (minutes < 60) return `${minutes} menit`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} jam`;
  return `${Math.floor(minutes / (24 * 60))} hari`;
}
