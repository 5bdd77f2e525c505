/** Words of what leads from a TPS page to the form viewer; the viewer's own come with it. */
export const formLinksText = {
  open: 'Perbesar foto di halaman ini',
  loadingViewer: 'Memuat penampil foto…',
  viewerFailed: 'Penampil foto tidak dapat dimuat. Fotonya tetap dapat dibuka di bawah.',
  seeOnForm: (figure: string, page: number) => `${figure}: lihat di halaman ${page} formulir`,
} as const;
