#!/bin/sh
# Memeriksa satu entri arsip dengan alat yang ada di mana-mana. Checks one entry of the archive with tools found anywhere.
#
#   sh periksa.sh ENTRI BUKTI KUNCI [BADAN]
#
# ENTRI  berkas entri, satu baris JSON           the entry, one line of JSON
# BUKTI  berkas .tlog-proof                      the proof file
# KUNCI  kunci log, nama+id+kunci                the log's key, got elsewhere
# BADAN  dokumen atau foto yang disebut entri    the document or photo that the entry names
#
# Memerlukan openssl 3 dan base64. Needs openssl 3 and base64. Selesai/ends with: 0 benar/correct, 1 salah/wrong, 2 tak dapat
# diperiksa/could not be checked. Bentuknya/the format: docs/archive.md §4, §6, §7.
set -eu
LC_ALL=C
export LC_ALL

salah() {
  printf 'SALAH: %s\nWRONG: %s\n' "$1" "$2"
  exit 1
}
buntu() {
  printf 'TIDAK DAPAT DIPERIKSA: %s\nCOULD NOT BE CHECKED: %s\n' "$1" "$2"
  exit 2
}

[ $# -ge 3 ] && [ $# -le 4 ] || buntu 'sh periksa.sh ENTRI BUKTI KUNCI [BADAN]' 'sh periksa.sh ENTRY PROOF KEY [BODY]'
for file in "$1" "$2" ${4+"$4"}; do
  [ -f "$file" ] || buntu "$file tidak ada" "$file is missing"
done
for program in openssl base64; do
  command -v "$program" >/dev/null || buntu "$program tidak ada" "$program is missing"
done
entry=$1 proof=$2 vkey=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sha256() { openssl dgst -sha256 -binary; }
sha256hex() { openssl dgst -sha256 -r | cut -c1-64; }

# Menguraikan base64 ke berkas; panjangnya harus tepat, bila disebut (tanpa itu: lebih dari empat bita).
# Decodes base64 into a file of exactly so many bytes; where no length is told, of more than four.
decode() {
  printf '%s' "$1" | base64 -d >"$2" 2>/dev/null || return 1
  length=$(wc -c <"$2" | tr -d ' ')
  [ "$length" = "${3-$length}" ] && [ "$length" -gt 4 ] && [ "$(base64 <"$2" | tr -d '\n')" = "$1" ]
}

# Bilangan tanpa nol di depan, di bawah 2^53. A number without leading zeros, below 2^53.
is_number() {
  case $1 in '' | *[!0-9]* | 0?*) return 1 ;; esac
  [ ${#1} -le 16 ] && [ "$1" -le 9007199254740991 ]
}

# 1. Berkas bukti. The proof file.
[ "$(sed -n 1p "$proof")" = 'c2sp.org/tlog-proof@v1' ] || salah 'bukan berkas bukti' 'is no proof file'
[ -z "$(tail -c 1 "$proof")" ] || salah 'berkas bukti terpotong' 'the proof file is cut off'
at=2
case $(sed -n 2p "$proof") in 'extra '*) at=3 ;; esac
index=$(sed -n "${at}s/^index //p" "$proof")
is_number "$index" || salah 'indeks di berkas bukti rusak' 'the index in the proof file is none'
awk -v to="$work" -v at="$at" '
  empty == 0 && $0 != "" && NR > at { print > (to "/hashes") }
  empty >= 1 { print > (to "/checkpoint") }
  empty == 1 && $0 != "" { print > (to "/text") }
  empty >= 2 && $0 != "" { print > (to "/signatures") }
  $0 == "" { empty++ }
  END { print empty > (to "/empty") }
' "$proof"
[ "$(cat "$work/empty")" = 2 ] && [ -s "$work/text" ] && [ -s "$work/signatures" ] ||
  salah 'titik periksa di berkas bukti rusak' 'the checkpoint in the proof file is none'
origin=$(sed -n 1p "$work/text")
size=$(sed -n 2p "$work/text")
root=$(sed -n 3p "$work/text")
is_number "$size" && decode "$root" "$work/root" 32 || salah 'titik periksa rusak' 'the checkpoint is none'
[ "$index" -lt "$size" ] || salah 'indeks melewati ukuran log' 'the index is beyond the size of the log'

# 2. Tanda tangan. The signature.
name=${vkey%%+*} rest=${vkey#*+}
id=${rest%%+*} key=${rest#*+}
decode "$key" "$work/key" 33 || buntu 'kunci rusak' 'the key is none'
own=$({ printf '%s\n' "$name"; cat "$work/key"; } | sha256hex | cut -c1-8)
[ "$own" = "$id" ] && [ "$(head -c 1 "$work/key" | od -An -tu1 | tr -d ' ')" = 1 ] ||
  buntu 'id kunci bukan miliknya' 'the id of the key is not its own'
[ "$origin" = "$name" ] || salah "titik periksa dari log lain: $origin" "the checkpoint is of another log: $origin"
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; tail -c 32 "$work/key"; } >"$work/key.der"
signed=no
while IFS= read -r line; do
  blob=${line##* }
  case $line in "— "?*" $blob") ;; *) salah 'ada baris tanda tangan yang rusak' 'a line of signatures is none' ;; esac
  decode "$blob" "$work/blob" || salah 'ada baris tanda tangan yang rusak' 'a line of signatures is none'
  [ "$line" = "— $name $blob" ] || continue
  [ "$(head -c 4 "$work/blob" | od -An -tx1 | tr -d ' \n')" = "$id" ] || continue
  # Kunci yang dikenal tidak dilewati: panjang lain berarti tidak sah. A known key is not passed over: another length is a failure.
  decode "$blob" "$work/blob" 68 || salah 'tanda tangan log tidak sah' 'the signature of the log does not verify'
  tail -c 64 "$work/blob" >"$work/signature"
  openssl pkeyutl -verify -pubin -inkey "$work/key.der" -keyform DER -rawin -in "$work/text" \
    -sigfile "$work/signature" >/dev/null 2>&1 || salah 'tanda tangan log tidak sah' 'the signature of the log does not verify'
  signed=yes
done <"$work/signatures"
[ $signed = yes ] || salah 'tidak ditandatangani kunci itu' 'is not signed by that key'

# 3. Dari entri ke akar (RFC 6962). From the entry to the root.
{ printf '\000'; cat "$entry"; } | sha256 >"$work/r"
fn=$index sn=$((size - 1))
[ -f "$work/hashes" ] || : >"$work/hashes"
while IFS= read -r line; do
  decode "$line" "$work/p" 32 && [ $sn -gt 0 ] || salah 'bukti rusak' 'the proof is none'
  if [ $((fn % 2)) = 1 ] || [ $fn = $sn ]; then
    { printf '\001'; cat "$work/p" "$work/r"; } | sha256 >"$work/n"
    while [ $((fn % 2)) = 0 ] && [ $fn -gt 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
  else
    { printf '\001'; cat "$work/r" "$work/p"; } | sha256 >"$work/n"
  fi
  mv "$work/n" "$work/r"
  fn=$((fn / 2)) sn=$((sn / 2))
done <"$work/hashes"
[ $sn = 0 ] && cmp -s "$work/r" "$work/root" ||
  salah "entri ini tidak ada di daun $index log itu" "this entry is not at leaf $index of that log"

# 4. Badan. The body.
if [ $# = 4 ]; then
  grep -q "\"sha256\":\"$(sha256hex <"$4")\"" "$entry" || salah "$4 bukan yang disebut entri" "$4 is not what the entry names"
fi

case $origin in simulasi.invalid/*) printf 'SIMULASI: bukan catatan pemilu yang nyata.\nSIMULATION: no record of a real election.\n' ;; esac
printf 'BENAR: daun %s dari %s, log %s\nCORRECT: leaf %s of %s\n' "$index" "$size" "$origin" "$index" "$size"
