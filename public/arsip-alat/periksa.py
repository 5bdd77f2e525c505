#!/usr/bin/env python3
"""Memeriksa arsip hasil pemilu. Checks an archive of election results.

    python3 periksa.py [TEMPAT] [pilihan]

TEMPAT / PLACE     folder arsip, atau alamat http(s); tanpa itu: folder berkas ini
                   the archive's folder or http(s) address; without it, the folder of this file
--kunci VKEY       kunci log yang Anda peroleh dari tempat lain / the log's key, got elsewhere
--saksi VKEY       kunci saksi, boleh berulang / a witness's key, may be given again
--daun N           buktikan satu entri saja / prove one entry only
--simpan FOLDER    dengan --daun: simpan entri, badan, dan berkas bukti / keep entry, body and proof file
--cuplikan N       periksa satu cuplikan dan jumlahkan suaranya / check one cut and add up its votes
--contoh K         dari alamat http: K daun acak (20) / over http: K leaves by chance
--semua            semuanya, juga lewat http / everything, over http too

Hanya memakai pustaka baku Python (3.8 atau lebih baru) dan tidak memakai kode situsnya; bentuk arsip ada di docs/archive.md.
Only Python's standard library, none of the site's code. Selesai / ends with: 0 benar/correct, 1 ada yang salah/something is
wrong, 2 tidak dapat diperiksa/could not be checked.
"""
import argparse, base64, binascii, gzip, hashlib, itertools, json, os, random, re, sys, urllib.error, urllib.request

MOST_NUMBER = 2**53 - 1
MOST_FILE = 2**31
FULL = 256


# --- Ed25519 (RFC 8032), lambat tetapi cukup untuk memeriksa beberapa tanda tangan / slow, and enough for a few signatures ----

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def ed_add(a, b):
    x = (a[1] - a[0]) * (b[1] - b[0]) % P
    y = (a[1] + a[0]) * (b[1] + b[0]) % P
    z = 2 * a[3] * b[3] * D % P
    t = 2 * a[2] * b[2] % P
    e, f, g, h = y - x, t - z, t + z, y + x
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def ed_times(scalar, point):
    total = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            total = ed_add(total, point)
        point = ed_add(point, point)
        scalar >>= 1
    return total


def ed_point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


def ed_bytes(point):
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


ED_BASE = ed_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed_verify(key, message, signature):
    """True when the 64 bytes are this key's signature of the message."""
    point = ed_point(key)
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or point is None or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + key + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    minus = (P - point[0], point[1], 1, P - point[3])
    return ed_bytes(ed_add(ed_times(scalar, ED_BASE), ed_times(challenge, minus))) == signature[:32]


# --- yang dikatakan / what is said -----------------------------------------------------------------------------------------


class Report:
    """Collects what is wrong, in both languages, with the file it is wrong with."""

    def __init__(self):
        self.wrong = 0

    def salah(self, path, indonesian, english):
        self.wrong += 1
        if self.wrong <= 100:
            print("SALAH %s: %s\nWRONG %s: %s" % (path, indonesian, path, english))
        elif self.wrong == 101:
            print("… lebih dari 100 kesalahan\n… more than 100 faults")


def kata(indonesian, english):
    print("%s\n%s" % (indonesian, english))


class CannotCheck(Exception):
    """Nothing can be said: what is needed could not be read."""


# --- membaca berkas / reading files ----------------------------------------------------------------------------------------


class Folder:
    def __init__(self, path):
        self.path = path

    def get(self, path):
        file = os.path.join(self.path, *path.split("/"))
        if not os.path.isfile(file):
            return None
        if os.path.getsize(file) > MOST_FILE:
            raise CannotCheck("%s: > %d" % (path, MOST_FILE))
        with open(file, "rb") as opened:
            return opened.read()

    def paths(self, folders):
        for folder in folders:
            for at, _, files in os.walk(os.path.join(self.path, folder)):
                for name in sorted(files):
                    yield os.path.relpath(os.path.join(at, name), self.path).replace(os.sep, "/")

    def names(self, folder):
        file = os.path.join(self.path, *folder.split("/"))
        return sorted(os.listdir(file)) if os.path.isdir(file) else []


class Http:
    def __init__(self, address):
        self.address = address.rstrip("/")

    def get(self, path):
        request = urllib.request.Request(self.address + "/" + path, headers={"accept-encoding": "gzip, identity"})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                data = answer.read(MOST_FILE)
                return gzip.decompress(data) if answer.headers.get("content-encoding") == "gzip" else data
        except urllib.error.HTTPError as failure:
            if failure.code in (404, 410):
                return None
            raise CannotCheck("%s: HTTP %d" % (path, failure.code))
        except (OSError, EOFError) as failure:
            raise CannotCheck("%s: %s" % (path, failure))

    def paths(self, folders):
        return []

    def names(self, folder):
        return []


# --- angka, base64, catatan bertanda tangan / numbers, base64, signed notes --------------------------------------------------


def decimal(text):
    """A number of the archive, or None: no sign, no leading zero, at most 2^53 - 1."""
    if not re.fullmatch("0|[1-9][0-9]{0,15}", text) or int(text) > MOST_NUMBER:
        return None
    return int(text)


def is_count(value):
    return type(value) is int and 0 <= value <= MOST_NUMBER


def from_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None
    return data if base64.b64encode(data).decode() == text else None


def key_of(vkey):
    """(name, id, type, public key) of a verifier key; None where it is none or has an id that is not its own."""
    match = re.fullmatch(r"([^+\s]+)\+([0-9a-f]{8})\+(\S+)", vkey)
    data = from_base64(match.group(3)) if match else None
    if data is None or len(data) != 33 or data[0] not in (1, 4):
        return None
    name, own = match.group(1), hashlib.sha256(match.group(1).encode() + b"\n" + data).digest()[:4]
    return (name, own, data[0], data[1:]) if own.hex() == match.group(2) else None


def open_note(data, keys):
    """(text, names of the known keys that signed, what is wrong or None)."""
    try:
        whole = data.decode("utf-8")
    except UnicodeDecodeError:
        return None, [], ("bukan UTF-8", "is not UTF-8")
    end = whole.rfind("\n\n")
    if len(data) > 131072 or end < 0 or not whole.endswith("\n") or re.search("[\x00-\x09\x0b-\x1f]", whole):
        return None, [], ("bukan catatan bertanda tangan", "is not a signed note")
    text, lines, signed = whole[: end + 1], whole[end + 2 :].split("\n")[:-1], []
    for line in lines:
        match = re.fullmatch("\u2014 (\\S+) (\\S+)", line)
        blob = from_base64(match.group(2)) if match else None
        if blob is None or len(blob) < 5 or "+" in match.group(1) or len(lines) > 64:
            return None, [], ("ada baris tanda tangan yang rusak", "has a line of signatures that is none")
        for key in keys:
            if key[0] != match.group(1) or key[1] != blob[:4]:
                continue
            message, signature = text.encode(), blob[4:]
            if key[2] == 4:
                time = int.from_bytes(signature[:8], "big")
                message, signature = b"cosignature/v1\ntime %d\n" % time + message, signature[8:]
            late = key[2] == 4 and time > MOST_NUMBER
            if late or not ed_verify(key[3], message, signature):
                return text, [], ("tanda tangan %s tidak sah" % key[0], "the signature of %s does not verify" % key[0])
            if key not in signed:
                signed.append(key)
    return text, signed, None


def open_checkpoint(data, log_keys, witness_keys):
    """(origin, size, root, names of witnesses, what is wrong or None)."""
    text, signed, wrong = open_note(data, log_keys + witness_keys)
    if wrong is None and not any(key in log_keys for key in signed):
        wrong = ("tidak ditandatangani kunci log", "is not signed by a key of the log")
    lines = (text or "").split("\n")
    size = decimal(lines[1]) if len(lines) > 3 and "" not in lines[:-1] else None
    root = from_base64(lines[2]) if size is not None else None
    if wrong is None and (root is None or len(root) != 32):
        wrong = ("bukan titik periksa", "is not a checkpoint")
    if wrong is None and lines[0] not in [key[0] for key in log_keys]:
        wrong = ("asal %s bukan nama kunci log" % lines[0], "the origin %s is not the name of the log's key" % lines[0])
    return lines[0], size, root, sorted({key[0] for key in signed if key in witness_keys}), wrong


# --- pohon RFC 6962 dan petaknya / the tree of RFC 6962 and its tiles ----------------------------------------------------------


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_root(hashes):
    """Root over leaves, or over whole subtrees of one size of which the last may be smaller."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return node_hash(tree_root(hashes[:split]), tree_root(hashes[split:]))


def edge_root(rows):
    """Root of a log from the partial tile of each level, from level 0 up."""
    below = []
    for row in rows:
        row = row + below
        below = [tree_root(row)] if row else []
    return tree_root(below)


def hashes_at(level, size):
    return size // FULL**level


def place(number, width):
    digits = str(number)
    digits = digits.zfill((len(digits) + 2) // 3 * 3)
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    path = "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
    return path if width == FULL else "%s.p/%d" % (path, width)


def from_base_or_full(store, folder, number, width):
    """(path, bytes, parts that the file has): the partial file, or the full one where that is gone."""
    path = folder + place(number, width)
    data = store.get(path)
    if data is None and width < FULL:
        full = folder + place(number, FULL)
        data = store.get(full)
        if data is not None:
            return full, data, FULL
    return path, data, width


def read_tile(store, level, number, width):
    """(path, hashes or None, what is wrong or None)."""
    path, data, parts = from_base_or_full(store, "tile/%d/" % level, number, width)
    if data is None:
        return path, None, ("tidak ada", "is missing")
    if len(data) != parts * 32:
        return path, None, ("panjangnya %d, seharusnya %d bita" % (len(data), parts * 32), "has %d bytes instead of %d" % (len(data), parts * 32))
    return path, [data[at * 32 : at * 32 + 32] for at in range(width)], None


def read_parts(store, folder, number, width, prefix):
    """(path, parts or None, what is wrong or None): a bundle of entries (prefix 2) or a pack of bodies (prefix 4)."""
    path, data, count = from_base_or_full(store, folder, number, width)
    if data is None:
        return path, None, ("tidak ada", "is missing")
    parts, at = [], 0
    for _ in range(count):
        length = int.from_bytes(data[at : at + prefix], "big")
        begin = at + prefix
        withheld = prefix == 4 and length == 0xFFFFFFFF
        at = begin if withheld else begin + length
        if at > len(data) or (prefix == 4 and not withheld and length > 8388608):
            return path, None, ("rusak: panjang bagian %d melewati berkasnya" % len(parts), "is broken: the length of part %d runs past the file" % len(parts))
        parts.append(None if withheld else data[begin:at])
    if at != len(data):
        return path, None, ("rusak: ada bita di belakang bagian terakhir", "is broken: there are bytes behind its last part")
    return path, parts[:width], None


# --- entri / entries -------------------------------------------------------------------------------------------------------


def is_header(value, most):
    return type(value) is str and 1 <= len(value) <= most and re.fullmatch("[ -~]+", value) is not None


def is_match(pattern, value):
    return type(value) is str and re.fullmatch(pattern, value) is not None


FIELDS = {
    "sumber": lambda v: is_match(r"https?://[!#-\[\]-~]{1,192}", v) and not v.endswith("/"),
    "jalur": lambda v: is_match(r"/[!#-\[\]-~]{0,399}", v),
    "dilihat": is_count, "dari": is_count, "sampai": is_count, "bita": is_count, "sampai_daun": is_count,
    "ditanya": is_count, "berubah": is_count, "sama": is_count, "gagal": is_count,
    "status": lambda v: type(v) is int and 100 <= v <= 599,
    "sha256": lambda v: is_match("[0-9a-f]{64}", v),
    "lm": lambda v: is_header(v, 64), "etag": lambda v: is_header(v, 128), "tipe": lambda v: is_header(v, 100),
    "lomba": lambda v: is_match("[a-z0-9]+(-[a-z0-9]+)*", v) and len(v) <= 64,
    "aturan": lambda v: is_match("[a-z0-9.-]{1,32}", v),
    "kode": lambda v: v in ("ganti_kunci", "ditahan", "gangguan", "perangkat_lunak", "aturan"),
    "teks": lambda v: is_match("[^\x00-\x1f\x7f-\x9f\ud800-\udfff]+", v) and len(v.encode()) <= 600,
}
ANSWER = ["sumber", "jalur", "dilihat", "status"]
KINDS = {
    "dokumen": (ANSWER + ["sha256", "bita"], ["lm", "etag"]),
    "berkas": (ANSWER + ["sha256", "bita", "tipe"], []),
    "tiada": (ANSWER, []),
    "edaran": (["lomba", "dari", "sampai", "ditanya", "berubah", "sama", "gagal", "sha256"], []),
    "cuplikan": (["lomba", "sampai_daun", "aturan", "sha256", "bita"], []),
    "catatan": (["kode", "teks"], ["sha256"]),
}


def parse_entry(data):
    """The entry; None where it is none. One of a kind nobody here knows is {"jenis": …} as it stands."""
    if len(data) > 1024:
        return None
    try:
        entry = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if type(entry) is not dict or type(entry.get("jenis")) is not str:
        return None
    if entry["jenis"] not in KINDS:
        return entry
    needed, optional = KINDS[entry["jenis"]]
    keys = ["jenis"] + needed + [key for key in optional if key in entry]
    if list(entry) != keys or not all(FIELDS[key](entry[key]) for key in keys[1:]):
        return None
    if entry["jenis"] == "edaran":
        asked = entry["berubah"] + entry["sama"] + entry["gagal"]
        if entry["dari"] > entry["sampai"] or entry["ditanya"] != asked:
            return None
    written = json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n"
    return entry if written.encode() == data else None


# --- cuplikan / cuts -------------------------------------------------------------------------------------------------------


def varints(data, at, rows):
    """(values, where they end), or None."""
    values = []
    for _ in range(rows):
        value = shift = 0
        while True:
            if at >= len(data) or shift > 49:
                return None
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        if (byte == 0 and shift > 7) or value > MOST_NUMBER:
            return None
        values.append(value)
    return values, at


def parse_shard(data):
    """(header, {name of column: values}); None where it is no shard."""
    first = b"sirekap-potongan/1\n"
    end = data.find(b"\n", len(first)) + 1
    if not data.startswith(first) or end == 0 or end - len(first) > 16384:
        return None
    line = data[len(first) : end]
    try:
        header = json.loads(line.decode("utf-8"))
        written = json.dumps(header, ensure_ascii=False, separators=(",", ":")) + "\n"
        rows, columns, at = header["baris"], {}, end
        if written.encode() != line or list(header) != ["lomba", "kabkota", "aturan", "baris", "kolom"]:
            return None
        if not is_count(rows) or rows > 100000 or not 1 <= len(header["kolom"]) <= 512:
            return None
        for head in header["kolom"]:
            name, kind = head["nama"], head["jenis"]
            keys = ["nama", "jenis", "arti"] if kind == "pilih" else ["nama", "jenis"]
            if list(head) != keys or name in columns or not is_match("[a-z0-9_.-]{1,64}", name):
                return None
            if kind == "hash":
                values = [data[at + row * 32 : at + row * 32 + 32] for row in range(rows)]
                at += rows * 32
            else:
                read = varints(data, at, rows)
                if read is None or kind not in ("naik", "angka", "pilih"):
                    return None
                values, at = read
            if kind == "naik":
                if 0 in values[1:]:
                    return None
                values = list(itertools.accumulate(values))
                if values and values[-1] > MOST_NUMBER:
                    return None
            if kind == "angka":
                values = [None if value == 0 else value - 1 for value in values]
            if kind == "pilih" and any(value >= len(head["arti"]) for value in values):
                return None
            columns[name] = values
        return (header, columns) if at == len(data) else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def parse_manifest(data):
    """(head, [(kabupaten/kota, rows, bytes, sha256)]); None where it is none."""
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return None
    head = re.fullmatch(r"# sirekap-cuplikan/1\n# log (\S+)\n# lomba (\S+)\n# sampai_daun (\S+)\n# aturan (\S+)", "\n".join(lines[:5]))
    if head is None or lines[-1] != "" or len(lines) % 2 != 0:
        return None
    shards = []
    for at in range(5, len(lines) - 1, 2):
        named = re.fullmatch("# ([0-9A-Z]{4}) ([0-9]+) ([0-9]+)", lines[at])
        file = re.fullmatch("([0-9a-f]{64})  potongan/([0-9a-f]{64})", lines[at + 1])
        if named is None or file is None or file.group(1) != file.group(2):
            return None
        shards.append((named.group(1), int(named.group(2)), int(named.group(3)), file.group(1)))
    if [shard[0] for shard in shards] != sorted({shard[0] for shard in shards}):
        return None
    return head.groups(), shards


# --- memeriksa / checking --------------------------------------------------------------------------------------------------


class Check:
    def __init__(self, store, report, options):
        self.store, self.report = store, report
        self.counts = dict.fromkeys(["badan", "ditahan", "berkas", "tak_disimpan", "cuplikan", "asing"], 0)
        self.seen, self.withheld, self.announced = {}, [], set()
        data = store.get("checkpoint")
        if data is None:
            raise CannotCheck("checkpoint: tidak ada / is missing")
        self.log_keys, self.witness_keys = self.read_keys(options)
        self.origin, self.size, self.root, self.witnesses, wrong = open_checkpoint(data, self.log_keys, self.witness_keys)
        if wrong:
            report.salah("checkpoint", *wrong)
            raise CannotCheck("tanpa titik periksa yang sah tidak ada yang dapat dibuktikan / without a valid checkpoint nothing can be proven")
        if self.origin.startswith("simulasi.invalid/"):
            kata("SIMULASI: arsip ini bukan catatan pemilu yang nyata; kuncinya terbuka.", "SIMULATION: this is no record of a real election; its key is public.")
        kata("Log %s, %d daun, %d saksi%s" % (self.origin, self.size, len(self.witnesses), "".join(": " + name for name in self.witnesses)), "Log %s, %d leaves, %d witnesses" % (self.origin, self.size, len(self.witnesses)))

    def read_keys(self, options):
        witness_keys = [key_of(vkey) for vkey in options.saksi]
        if None in witness_keys:
            raise CannotCheck("--saksi: bukan kunci / is no key")
        policy = (self.store.get("kebijakan.txt") or b"").decode("utf-8", "replace")
        for line in policy.split("\n"):
            words = line.split()
            if words[:1] == ["witness"] and len(words) > 2:
                key = key_of(words[2])
                if key is None:
                    self.report.salah("kebijakan.txt", "kunci saksi %s rusak" % words[1], "the key of witness %s is none" % words[1])
                elif key not in witness_keys:
                    witness_keys.append(key)
        if options.kunci:
            key = key_of(options.kunci)
            if key is None or key[2] != 1:
                raise CannotCheck("--kunci: bukan kunci log / is no key of a log")
            return [key], witness_keys
        lines = (self.store.get("kunci.txt") or b"").decode("utf-8", "replace").split("\n")
        lines = [line for line in lines if line and not line.startswith("#")]
        keys = [key_of(line) for line in lines[:16]]
        if not keys or None in keys or any(key[2] != 1 for key in keys):
            self.report.salah("kunci.txt", "tidak ada, atau kuncinya rusak", "is missing, or has a key that is none")
        kata("Kunci diambil dari arsip ini sendiri; bandingkan dengan yang dimuat di tempat lain: %s" % (lines or ["-"])[0], "The key is the archive's own; compare it with one published elsewhere.")
        return [key for key in keys if key and key[2] == 1], witness_keys

    # Petak dari akar ke bawah: yang di atas sudah terbukti, jadi yang salah adalah berkas ini.
    # Tiles from the root down: what is above is proven, so it is this file that is wrong.

    def edge(self):
        """The proven partial tiles, from level 0 up; None for one that could not be had."""
        rows, paths = [], []
        level = 0
        while hashes_at(level, self.size) > 0:
            count = hashes_at(level, self.size)
            path, row, wrong = "", [], None
            if count % FULL:
                path, row, wrong = read_tile(self.store, level, count // FULL, count % FULL)
            if wrong:
                self.report.salah(path, *wrong)
                row = self.from_below(level, count // FULL, count % FULL)
            rows.append(row)
            paths.append(path)
            level += 1
        if None not in rows and edge_root(rows) == self.root:
            return rows
        for at, path in enumerate(paths):
            below = self.from_below(at, hashes_at(at, self.size) // FULL, len(rows[at] or [])) if path else None
            if below is not None and below != rows[at]:
                mended = rows[:at] + [below] + rows[at + 1 :]
                if None not in mended and edge_root(mended) == self.root:
                    self.report.salah(path, "tidak cocok dengan akar yang ditandatangani", "does not match the signed root")
                    return mended
        names = " ".join(path for path in paths if path)
        self.report.salah(names, "akar yang ditandatangani bukan akar petak-petak ini", "the signed root is not the root of these tiles")
        raise CannotCheck("tepi kanan log salah / the right edge of the log is wrong")

    def from_below(self, level, number, width):
        """The hashes a tile should have, from the entries or tiles below it; None where those are not there."""
        if level == 0:
            _, entries, wrong = read_parts(self.store, "tile/entries/", number, width, 2)
            return None if wrong else [leaf_hash(entry) for entry in entries]
        hashes = []
        for at in range(width):
            _, row, wrong = read_tile(self.store, level - 1, number * FULL + at, FULL)
            if wrong:
                return None
            hashes.append(tree_root(row))
        return hashes

    def tile(self, level, number, edge):
        """The proven hashes of a tile; what is wrong with its file is said once."""
        if (level, number) in self.seen:
            return self.seen[(level, number)]
        if number == hashes_at(level, self.size) // FULL:
            return edge[level]
        parent = self.tile(level + 1, number // FULL, edge)
        proven = None
        if parent is not None:
            path, hashes, wrong = read_tile(self.store, level, number, FULL)
            if wrong is None and tree_root(hashes) != parent[number % FULL]:
                wrong = ("tidak cocok dengan petak di atasnya", "does not match the tile above it")
            proven = hashes
            if wrong:
                self.report.salah(path, *wrong)
                below = self.from_below(level, number, FULL)
                proven = below if below and tree_root(below) == parent[number % FULL] else None
        self.remember((level, number), proven)
        return proven

    def remember(self, name, hashes):
        if len(self.seen) > 4096:
            self.seen.clear()
        self.seen[name] = hashes

    def bundle(self, number, edge):
        """Proven entries from 256 * number: None in the place of one that is forged."""
        width = min(FULL, self.size - number * FULL)
        hashes = self.tile(0, number, edge)
        path, entries, wrong = read_parts(self.store, "tile/entries/", number, width, 2)
        if wrong:
            self.report.salah(path, *wrong)
            return [None] * width
        if hashes is None:
            self.report.salah(path, "tidak dapat dibuktikan: petaknya rusak", "cannot be proven: its tile is broken")
            return [None] * width
        for at, entry in enumerate(entries):
            if leaf_hash(entry) != hashes[at]:
                index = number * FULL + at
                self.report.salah(path, "entri daun %d bukan yang tercatat dalam log" % index, "the entry of leaf %d is not the one in the log" % index)
                entries[at] = None
        return entries

    def bodies(self, number):
        width = min(FULL, self.size - number * FULL)
        path, bodies, wrong = read_parts(self.store, "badan/", number, width, 4)
        if wrong:
            self.report.salah(path, *wrong)
        return path, bodies

    def entry(self, index, data, path, bodies):
        """Everything that one proven entry promises; the parsed entry."""
        entry = parse_entry(data)
        if entry is None:
            bundle = "tile/entries/" + place(index // FULL, min(FULL, self.size - index // FULL * FULL))
            self.report.salah(bundle, "daun %d bukan entri menurut aturan" % index, "leaf %d is no entry by the specification" % index)
            return None
        kind = entry["jenis"]
        if kind not in KINDS:
            self.counts["asing"] += 1
        elif kind == "dokumen" and bodies is not None:
            self.body(index, entry, path, bodies[index % FULL])
        elif kind == "berkas":
            self.kept(index, entry)
        elif kind == "edaran":
            self.hashed("potongan/" + entry["sha256"], entry["sha256"], None, index)
        elif kind == "cuplikan":
            self.cut(entry, index)
        elif kind == "catatan" and entry["kode"] == "ditahan":
            self.announced.add(entry.get("sha256"))
        return entry

    def body(self, index, entry, path, body):
        if body is None:
            self.counts["ditahan"] += 1
            self.withheld.append((index, path, entry["sha256"]))
            return
        self.counts["badan"] += 1
        if len(body) != entry["bita"]:
            self.report.salah(path, "badan daun %d panjangnya %d, entri menyebut %d bita" % (index, len(body), entry["bita"]), "the body of leaf %d has %d bytes, its entry says %d" % (index, len(body), entry["bita"]))
        elif hashlib.sha256(body).hexdigest() != entry["sha256"]:
            self.report.salah(path, "badan daun %d tidak cocok dengan sha256 entrinya" % index, "the body of leaf %d does not match its entry's sha256" % index)

    def kept(self, index, entry):
        name = entry["sha256"]
        data = self.hashed("berkas/%s/%s/%s" % (name[:2], name[2:4], name), name, entry["bita"], index)
        self.counts["tak_disimpan" if data is None else "berkas"] += 1

    def hashed(self, path, sha256, length, index):
        """A file that is named by its hash; None where it is not kept, which is no fault."""
        data = self.store.get(path)
        if data is None:
            return None
        if hashlib.sha256(data).hexdigest() != sha256 or (length is not None and len(data) != length):
            self.report.salah(path, "isinya bukan yang disebut daun %d" % index, "is not what leaf %d names" % index)
        return data

    def cut(self, entry, index, say=False):
        """A cut's manifest and shards; with `say`, its sums too."""
        self.counts["cuplikan"] += 1
        path = "cuplikan/%d/manifest.sha256" % entry["sampai_daun"]
        data = self.store.get(path)
        if data is None or entry["sampai_daun"] > index:
            self.report.salah(path, "tidak ada, padahal disebut daun %d" % index, "is missing, and leaf %d names it" % index)
            return
        if hashlib.sha256(data).hexdigest() != entry["sha256"] or len(data) != entry["bita"]:
            self.report.salah(path, "bukan manifes yang disebut daun %d" % index, "is not the manifest that leaf %d names" % index)
            return
        manifest = parse_manifest(data)
        if manifest is None or manifest[0] != (self.origin, entry["lomba"], str(entry["sampai_daun"]), entry["aturan"]):
            self.report.salah(path, "bukan manifes menurut aturan", "is no manifest by the specification")
            return
        sums = {}
        for code, rows, length, sha256 in manifest[1]:
            self.shard(entry, code, rows, length, sha256, sums)
        for name, (total, unknown, rows) in sums.items() if say else []:
            kata("%s: %d (%d dari %d TPS belum diketahui)" % (name, total, unknown, rows), "%s: %d (%d of %d TPS unknown)" % (name, total, unknown, rows))

    def shard(self, entry, code, rows, length, sha256, sums):
        path = "potongan/" + sha256
        data = self.store.get(path)
        if data is None:
            self.report.salah(path, "tidak ada (kabupaten/kota %s)" % code, "is missing (kabupaten/kota %s)" % code)
            return
        if hashlib.sha256(data).hexdigest() != sha256 or len(data) != length:
            self.report.salah(path, "isinya bukan yang disebut manifes (kabupaten/kota %s)" % code, "is not what the manifest names (kabupaten/kota %s)" % code)
            return
        shard = parse_shard(data)
        head = shard and [shard[0][key] for key in ("lomba", "kabkota", "aturan", "baris")]
        if head != [entry["lomba"], code, entry["aturan"], rows]:
            self.report.salah(path, "bukan potongan menurut aturan", "is no shard by the specification")
            return
        for name, values in shard[1].items():
            if name.startswith("suara."):
                known = [value for value in values if value is not None]
                total, unknown, all_rows = sums.get(name, (0, 0, 0))
                sums[name] = (total + sum(known), unknown + rows - len(known), all_rows + rows)

    # Pekerjaan / what is asked

    def everything(self):
        edge = self.edge()
        wanted = self.older_checkpoints()
        for number in range((self.size + FULL - 1) // FULL):
            entries = self.bundle(number, edge)
            path, bodies = self.bodies(number)
            for at, data in enumerate(entries):
                if data is not None:
                    self.entry(number * FULL + at, data, path, bodies)
            self.roots_within(number, edge, wanted)
        for index, path, sha256 in self.withheld:
            if sha256 not in self.announced:
                self.report.salah(path, "badan daun %d ditahan tanpa catatan dalam log" % index, "the body of leaf %d is withheld, and no notice in the log says so" % index)
        self.older_partials(edge)
        self.indexes(edge)

    def older_partials(self, edge):
        """Partial files of smaller sizes that still lie there: each begins as what has replaced it."""
        for path in self.store.paths(["tile", "badan"]):
            match = re.fullmatch(r"(tile/[0-6]/|tile/entries/|badan/)((?:x[0-9]{3}/)*[0-9]{3})\.p/([0-9]{1,3})", path)
            if match is None:
                continue
            folder, number, width = match.group(1), int(re.sub("[x/]", "", match.group(2))), int(match.group(3))
            level = int(folder[5]) if folder[5].isdigit() else 0
            now = min(FULL, hashes_at(level, self.size) - number * FULL)
            if width >= now:
                continue
            if folder == "badan/":
                (_, whole, _), (_, part, wrong) = [read_parts(self.store, folder, number, w, 4) for w in (now, width)]
            elif folder == "tile/entries/":
                (_, whole, _), (_, part, wrong) = [read_parts(self.store, folder, number, w, 2) for w in (now, width)]
            else:
                whole, (_, part, wrong) = self.tile(level, number, edge), read_tile(self.store, level, number, width)
            if wrong is None and whole is not None and part != whole[:width]:
                wrong = ("bukan awal dari berkas penuhnya", "is no beginning of the fuller file")
            if wrong:
                self.report.salah(path, *wrong)

    def older_checkpoints(self):
        """{size: (path, root)} of each published checkpoint; one that nobody signed is said."""
        wanted = {}
        for name in self.store.names("checkpoints"):
            path = "checkpoints/" + name
            origin, size, root, _, wrong = open_checkpoint(self.store.get(path) or b"", self.log_keys, self.witness_keys)
            if wrong:
                self.report.salah(path, *wrong)
            elif str(size) != name or size > self.size or origin != self.origin:
                self.report.salah(path, "bukan titik periksa log ini pada ukuran itu", "is not this log's checkpoint at that size")
            else:
                wanted[size] = (path, root)
        return wanted

    def roots_within(self, number, edge, wanted):
        """Holds each older checkpoint whose size ends in this tile against the log: is it a beginning of it?"""
        hashes = self.tile(0, number, edge)
        for size in [size for size in wanted if size // FULL == number or (size == self.size and size == (number + 1) * FULL)]:
            if hashes is None:
                continue
            rows = [hashes[: size % FULL] if size // FULL == number else []]
            level = 1
            while hashes_at(level, size) > 0:
                parts = self.tile(level, hashes_at(level, size) // FULL, edge) if hashes_at(level, size) % FULL else []
                rows.append((parts or [])[: hashes_at(level, size) % FULL])
                level += 1
            if edge_root(rows) != wanted[size][1]:
                self.report.salah(wanted[size][0], "CABANG: ditandatangani, tetapi bukan awal log ini", "FORK: signed, and yet no beginning of this log")

    def indexes(self, edge):
        for contest in self.store.names("indeks"):
            for name in self.store.names("indeks/" + contest):
                path = "indeks/%s/%s" % (contest, name)
                self.index(path, (self.store.get(path) or b"").decode("utf-8", "replace"), edge)

    def index(self, path, text, edge):
        for line in text.split("\n")[:-1]:
            words = line.split(" ")
            leaves = [decimal(word) for word in words[1:]]
            if not leaves or None in leaves or leaves != sorted(set(leaves)) or leaves[-1] >= self.size:
                self.report.salah(path, "baris %r rusak" % line[:40], "the line %r is none" % line[:40])
                continue
            for leaf in leaves:
                _, entries, wrong = read_parts(self.store, "tile/entries/", leaf // FULL, min(FULL, self.size - leaf // FULL * FULL), 2)
                entry = parse_entry(entries[leaf % FULL]) if not wrong else None
                if entry and entry["jenis"] in ("dokumen", "tiada") and len(words[0]) > 1 and words[0] not in entry["jalur"]:
                    self.report.salah(path, "daun %d bukan tentang %s" % (leaf, words[0]), "leaf %d is not about %s" % (leaf, words[0]))

    def one(self, index, keep=None):
        """Proves one entry, says it, and keeps it where asked."""
        if not 0 <= index < self.size:
            raise CannotCheck("daun %d tidak ada / there is no leaf %d" % (index, index))
        edge = self.edge()
        data = self.bundle(index // FULL, edge)[index % FULL]
        if data is None:
            return None
        path, bodies = self.bodies(index // FULL)
        entry = self.entry(index, data, path, bodies)
        if keep is not None and entry is not None:
            self.keep(keep, index, data, entry, bodies, edge)
        return data

    def keep(self, folder, index, data, entry, bodies, edge):
        os.makedirs(folder, exist_ok=True)
        body = bodies[index % FULL] if bodies and entry["jenis"] == "dokumen" else None
        lines = ["c2sp.org/tlog-proof@v1", "index %d" % index]
        lines += [base64.b64encode(node).decode() for node in self.proof(index, edge)]
        proof = ("\n".join(lines) + "\n\n").encode() + self.store.get("checkpoint")
        for name, content in [("entri", data), ("badan", body), ("tlog-proof", proof)]:
            if content is not None:
                with open(os.path.join(folder, "daun-%d.%s" % (index, name)), "wb") as file:
                    file.write(content)

    def proof(self, index, edge):
        """The inclusion proof of RFC 6962, from the leaf's sibling up."""
        siblings, begin, end = [], 0, self.size
        while end - begin > 1:
            split = begin + (1 << (end - begin - 1).bit_length() - 1)
            siblings.append((split, end) if index < split else (begin, split))
            begin, end = (begin, split) if index < split else (split, end)
        return [self.range_root(begin, end, edge) for begin, end in reversed(siblings)]

    def range_root(self, begin, end, edge):
        level = 0
        while begin % FULL ** (level + 1) == 0 and end - begin >= FULL ** (level + 1):
            level += 1
        unit = FULL**level
        row = []
        for at in range(begin // unit, end // unit):
            hashes = self.tile(level, at // FULL, edge)
            if hashes is None:
                raise CannotCheck("petak rusak / a tile is broken")
            row.append(hashes[at % FULL])
        rest = end // unit * unit
        return tree_root(row + ([self.range_root(rest, end, edge)] if rest < end else []))

    def one_cut(self, size):
        edge = self.edge()
        for number in range(size // FULL, (self.size + FULL - 1) // FULL):
            for at, data in enumerate(self.bundle(number, edge)):
                entry = parse_entry(data) if data is not None else None
                if entry and entry["jenis"] == "cuplikan" and entry["sampai_daun"] == size:
                    self.cut(entry, number * FULL + at, say=True)
                    return
        self.report.salah("cuplikan/%d/" % size, "tidak ada daun yang menyebutnya", "no leaf names it")


def run(options):
    report = Report()
    place_of_archive = options.tempat or os.path.dirname(os.path.abspath(__file__))
    is_http = re.match("https?://", place_of_archive) is not None
    try:
        check = Check(Http(place_of_archive) if is_http else Folder(place_of_archive), report, options)
        if options.daun is not None:
            data = check.one(options.daun, options.simpan)
            if data is not None:
                print(data.decode("utf-8", "replace").rstrip("\n"))
        elif options.cuplikan is not None:
            check.one_cut(options.cuplikan)
        elif is_http and not options.semua:
            for index in sorted(random.sample(range(check.size), min(options.contoh, check.size))):
                check.one(index)
        else:
            check.everything()
    except CannotCheck as failure:
        kata("TIDAK DAPAT DIPERIKSA: %s" % failure, "COULD NOT BE CHECKED.")
        return 1 if report.wrong else 2
    if report.wrong:
        kata("ADA YANG SALAH: %d" % report.wrong, "SOMETHING IS WRONG: %d" % report.wrong)
        return 1
    done = (check.counts["badan"], check.counts["ditahan"], check.counts["berkas"], check.counts["tak_disimpan"], check.counts["cuplikan"])
    kata("BENAR. Badan cocok: %d, ditahan: %d, berkas cocok: %d, tidak disimpan: %d, cuplikan: %d." % done, "CORRECT. Bodies that match: %d, withheld: %d, files that match: %d, not kept: %d, cuts: %d." % done)
    if check.counts["asing"]:
        kata("Entri jenis baru yang tidak dikenal alat ini: %d." % check.counts["asing"], "Entries of a newer kind that this tool does not know: %d." % check.counts["asing"])
    kata("Terbukti: perekam mengatakan melihat bita ini, pada waktu itu. Tidak terbukti: bahwa sumbernya mengirimnya, atau isi formulirnya benar.", "Proven: the recorder says it saw these bytes at that time. Not proven: that the source sent them, or that a form is true.")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tempat", nargs="?")
    parser.add_argument("--kunci")
    parser.add_argument("--saksi", action="append", default=[])
    parser.add_argument("--daun", type=int)
    parser.add_argument("--simpan")
    parser.add_argument("--cuplikan", type=int)
    parser.add_argument("--contoh", type=int, default=20)
    parser.add_argument("--semua", action="store_true")
    sys.exit(run(parser.parse_args()))


if __name__ == "__main__":
    main()
