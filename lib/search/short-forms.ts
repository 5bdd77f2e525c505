/** A usual short name of a province or city, and what the source calls it. */
export interface ShortName {
  readonly words: readonly string[];
  readonly tier: 'provinsi' | 'kabupaten' | 'kota';
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Spellings that are read as one word wherever they stand, in names and in queries alike. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ...ROMAN.map((numeral, index): [string, string] => [numeral, String(index + 1)]),
  ...pairs(`sungai: sei sungei
    gunung: gn gng
    kepulauan: kep
    tanjung: tj tjg tanj
    teluk: tlk
    pasar: psr
    pulau: pl
    kampung: kp kmp kmpg kampong
    sumatera: sumatra
    yogyakarta: jogjakarta djogjakarta yogja jogja yogya djogja
    utara: utr
    selatan: sltn
    timur: tmr
    nagari: nag
    gampong: gp gmp`).map(([long, short]): [string, string] => [short, long]),
]);

/** Short forms that may stand for more than one word, or for themselves; tried beside what was typed. */
export const PERHAPS: ReadonlyMap<string, readonly string[]> = grouped(
  pairs(`pd: pondok padang
    tg: tanjung tanggul
    bt: batu bukit
    lb: lubuk
    p: pulau
    s: sungai
    sp: simpang
    ma: muara
    br: baru`),
);

/** Names in everybody's mouth that no list of the source has. */
export const SHORT_NAMES: ReadonlyMap<string, readonly ShortName[]> = shortNames({
  provinsi: `nad: aceh
    sumut: sumatera utara
    sumbar: sumatera barat
    sumsel: sumatera selatan
    babel: kepulauan bangka belitung
    kepri: kepulauan riau
    dki: jakarta
    jabar: jawa barat
    jateng: jawa tengah
    jatim: jawa timur
    diy: yogyakarta
    ntb: nusa tenggara barat
    ntt: nusa tenggara timur
    kalbar: kalimantan barat
    kalteng: kalimantan tengah
    kalsel: kalimantan selatan
    kaltim: kalimantan timur
    kaltara: kalimantan utara
    sulut: sulawesi utara
    sulteng: sulawesi tengah
    sulsel: sulawesi selatan
    sultra: sulawesi tenggara
    sulbar: sulawesi barat
    malut: maluku utara
    pabar: papua barat`,
  kota: `jakpus: jakarta pusat
    jakut: jakarta utara
    jakbar: jakarta barat
    jaksel: jakarta selatan
    jaktim: jakarta timur
    tangsel: tangerang selatan
    solo: surakarta
    siantar: pematangsiantar
    sidempuan: padang sidempuan`,
  kabupaten: `oki: ogan komering ilir
    oku: ogan komering ulu
    muba: musi banyuasin
    mura: musi rawas
    muratara: musi rawas utara
    pali: penukal abab lematang ilir
    sergai: serdang bedagai
    madina: mandailing natal
    humbahas: humbang hasundutan
    tapsel: tapanuli selatan
    tapteng: tapanuli tengah
    taput: tapanuli utara
    paluta: padang lawas utara
    palas: padang lawas
    labura: labuhanbatu utara
    labusel: labuhanbatu selatan
    pessel: pesisir selatan
    pasbar: pasaman barat
    solsel: solok selatan
    inhil: indragiri hilir
    inhu: indragiri hulu
    rohil: rokan hilir
    rohul: rokan hulu
    kuansing: kuantan singingi
    tanjabbar: tanjung jabung barat
    tanjabtim: tanjung jabung timur
    lamtim: lampung timur
    lamteng: lampung tengah
    lamsel: lampung selatan
    lambar: lampung barat
    lampura: lampung utara
    tubaba: tulang bawang barat
    kobar: kotawaringin barat
    kotim: kotawaringin timur
    kukar: kutai kartanegara
    kubar: kutai barat
    kutim: kutai timur
    ppu: penajam paser utara
    mahulu: mahakam ulu
    hss: hulu sungai selatan
    hst: hulu sungai tengah
    hsu: hulu sungai utara
    lobar: lombok barat
    loteng: lombok tengah
    lotim: lombok timur
    klu: lombok utara
    tts: timor tengah selatan
    ttu: timor tengah utara
    sbd: sumba barat daya
    pangkep: pangkajene kepulauan
    sidrap: sidenreng rappang
    polman: polewali mandar
    bolmong: bolaang mongondow
    minut: minahasa utara
    minsel: minahasa selatan
    mitra: minahasa tenggara
    parimo: parigi moutong
    konsel: konawe selatan
    konut: konawe utara
    halteng: halmahera tengah
    haltim: halmahera timur
    halsel: halmahera selatan
    halbar: halmahera barat
    halut: halmahera utara
    sbb: seram bagian barat
    sbt: seram bagian timur
    pegubin: pegunungan bintang
    kbb: bandung barat`,
});

/** Reads lines of `key: value value`, one pair for each value. */
function pairs(lines: string): readonly (readonly [string, string])[] {
  return lines.split('\n').flatMap((line) => {
    const [key = '', values = ''] = line.trim().split(': ');
    return values.split(' ').map((value) => [key, value] as const);
  });
}

function grouped(all: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const [key, value] of all) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function shortNames(
  lists: Readonly<Record<ShortName['tier'], string>>,
): ReadonlyMap<string, readonly ShortName[]> {
  const names = new Map<string, readonly ShortName[]>();
  for (const tier of ['provinsi', 'kota', 'kabupaten'] as const) {
    for (const [short, words] of grouped(pairs(lists[tier]))) {
      names.set(short, [...(names.get(short) ?? []), { words, tier }]);
    }
  }
  return names;
}
