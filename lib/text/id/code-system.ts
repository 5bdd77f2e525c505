/** Whose codes the site uses: the same digits mean other places elsewhere. */
export const codeSystemText = {
  sentence:
    'Kode wilayah di situs ini adalah kode Kementerian Dalam Negeri (Kemendagri), bukan kode BPS: angka yang sama dapat berarti tempat lain.',
  kecamatan: (code: string) =>
    `${code} tujuh angka, seperti kode kecamatan BPS; kode kecamatan di sini enam angka. Bila itu kode BPS, carilah menurut nama tempatnya.`,
  unknown: (code: string) =>
    `${code} bukan kode wilayah di sini. Bila itu kode BPS, carilah menurut nama tempatnya.`,
} as const;
