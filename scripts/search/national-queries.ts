/** A query as people type it, and the code of the place they mean. */
export interface NationalQuery {
  readonly query: string;
  readonly code: string;
  /** Code of the region whose page they look at meanwhile. */
  readonly near?: string;
}

/** Queries on the national names of 2024, with the place that should come first. */
export const NATIONAL_QUERIES: readonly NationalQuery[] = [
  // Provinces, in full and as everybody shortens them.
  ...table(`
    31 | DKI
    31 | jakarta
    31 | dki jakarta
    31 | daerah khusus ibukota jakarta
    34 | DIY
    34 | jogja
    34 | di yogyakarta
    32 | jabar
    33 | Jateng
    35 | jatim
    35 | prov jatim
    12 | Sumut
    13 | sumbar
    16 | sumsel
    53 | NTT
    52 | ntb
    73 | sulsel
    63 | Kalsel
    19 | babel
    21 | kepri
    51 | bali
    91 | papua
    96 | papua barat daya
    35 | jawa tmr
    32 | jawa brat
    32 | jwa barat
    32 | Provinsi Jawa Barat
  `),
  // Kabupaten and kota.
  ...table(`
    3276 | depok
    3276 | kota depok
    3204 | kab. bandung
    3204 | Kabupaten Bandung
    3273 | kota bandung
    3217 | bandung barat
    3217 | KBB
    3174 | jaksel
    3173 | jakarta barat
    3674 | tangsel
    3671 | kota tangerang
    3101 | kep seribu
    3101 | kepulauan seribu
    3372 | solo
    3372 | surakarta
    3471 | kota jogja
    1275 | kota binjai
    1273 | sibolga
    1272 | siantar
    1602 | OKI
    6402 | kukar
    7310 | pangkep
    7310 | pangkajene kepulauan
    1804 | Lampung Brat
    3212 | indramyu
    3273 | bnadung kota
    7302 | bulukmba
    8103 | tanimbar
    9502 | pegunungan bintang
    1371 | kota padang
    3404 | slemam
    1373 | sawah lunto
    6271 | palangka raya
    6271 | palangkaraya
    1803 | lampura
    3329 | kab brebes
  `),
  // Kecamatan.
  ...table(`
    327608 | cilodong
    327608 | kec. cilodong
    340407 | depok sleman
    317202 | tj priok
    317107 | tanah abang jakarta
    327508 | pondok gede
    327508 | Pd. Gede
    310101 | kepulauan seribu utara
    732206 | sukamaju luwu utara
    510301 | kuta
    510301 | kec kuta badung
    317401 | tebet
    360318 | cikupa
    330101 | kedungreja
    330101 | kec kedung reja
  `),
  // Desa and kelurahan, most of them among others of their name.
  ...table(`
    3276081001 | sukamaju cilodong depok
    3276081001 | Sukamaju Depok
    3276081001 | kel. sukamaju kec. cilodong
    3276081001 | sukamju cilodong
    3276081001 | suka maju depok
    3276081002 | kel cilodong
    3276081002 | cilodong cilodong
    3203012003 | ds sukamaju kec. cianjur
    3101011003 | pulau harapan kepulauan seribu
    3101011003 | Kel. Pulau Harapan
    3101011003 | PULAU HARAPAN DKI
    3101011003 | pl harapan jakarta
    3101011003 | pulau-harapan, kep. seribu utara
    3101011003 | Pulau Harapn DKI Jakarta
    7307092001 | pulau harapan sinjai
    7307092001 | desa pulau harapan sulsel
    5103011002 | kelurahan kuta
    3174011001 | tebet timur
  `),
  // TPS: the desa is what is looked for.
  ...table(`
    3101011003 | TPS 8 Pulau Harapan jakarta
    3101011003 | TPS 008 kel pulau harapan kec kepulauan seribu utara
    3101011003 | pulau harapan dki tps 08
    3276081001 | tps no. 12 sukamaju cilodong
    3276081001 | tps 001, kel. sukamaju, kec. cilodong, kota depok, jawa barat
    7307092001 | tps003 pulau harapan sinjai
  `),
  // Where the reader is decides among equals.
  { query: 'sukamaju', near: '3276', code: '3276081001' },
  { query: 'pulau harapan', near: '73', code: '7307092001' },
];

function table(lines: string): readonly NationalQuery[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', query = ''] = line.trim().split(' | ');
      return { code, query };
    });
}
