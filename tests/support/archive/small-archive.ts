import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bytes, hexOf, textOfUtf8, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { isSha256Hex, type Sha256Hex } from '#lib/archive/bytes/sha256-hex.ts';
import { manifestPath, shardPath, writeManifest } from '#lib/archive/cuts/manifest.ts';
import type { Shard } from '#lib/archive/cuts/shard.ts';
import { writeShard } from '#lib/archive/cuts/write-shard.ts';
import type { Entry } from '#lib/archive/entries/entry.ts';
import { writeEntry } from '#lib/archive/entries/entry-line.ts';
import type { Hash } from '#lib/archive/merkle/hash.ts';
import { writeCheckpoint } from '#lib/archive/notes/checkpoint.ts';
import { writeNote } from '#lib/archive/notes/note.ts';
import { cosignText, type Signer, signText } from '#lib/archive/notes/sign-note.ts';
import { writeTlogProof } from '#lib/archive/notes/tlog-proof.ts';
import { writeVerifierKey } from '#lib/archive/notes/vkey.ts';
import { integrate } from '#lib/archive/recording/integrate.ts';
import { EMPTY_LOG_END, type LogEnd } from '#lib/archive/recording/log-end.ts';
import type { PackedBody } from '#lib/archive/tiles/body-pack.ts';
import { makeInclusionProof } from '#lib/archive/tiles/make-proof.ts';
import { aSigner, nodeSha256 } from './node-crypto.ts';
import { sha256 } from './reference-tree.ts';

export const SMALL_ORIGIN = 'simulasi.invalid/arsip-uji';

const NONE: PackedBody = { kind: 'none' };

/** An archive in memory, every file of docs/archive.md that the log itself needs. Its bodies are invented. */
export class SmallArchive {
  readonly files = new Map<string, Bytes>();
  readonly entries: Bytes[] = [];
  readonly #bodies: PackedBody[] = [];
  readonly #log: Signer;
  readonly #witness: Signer;
  #end: LogEnd = EMPTY_LOG_END;

  constructor(log: Signer, witness: Signer) {
    this.#log = log;
    this.#witness = witness;
  }

  get vkey(): string {
    return writeVerifierKey(this.#log.key);
  }

  get witnessVkey(): string {
    return writeVerifierKey(this.#witness.key);
  }

  /** Puts an entry at the end of what is not yet published. */
  add(entry: Entry, body: PackedBody = NONE): void {
    const bytes = writeEntry(entry);
    if (!bytes.ok) throw new Error(bytes.error.kind);
    this.entries.push(bytes.value);
    this.#bodies.push(body);
  }

  document(path: string, body: string, kept: PackedBody = { kind: 'body', bytes: utf8Of(body) }): void {
    const bytes = utf8Of(body);
    this.add({ jenis: 'dokumen', ...answerAt(path), sha256: hexHash(bytes), bita: bytes.length }, kept);
  }

  /** Writes bundles, packs and tiles of what is new, and signs the log at its size. */
  async publish(): Promise<void> {
    const before = this.#end.edge.size;
    const records = this.entries
      .slice(before)
      .map((entry, at) => ({ entry, body: this.#bodies[before + at] ?? NONE }));
    const { end, head, files } = await integrate(nodeSha256, this.#end, records);
    this.#end = end;
    for (const { path, bytes } of files) this.files.set(path, bytes);
    const note = await this.signed(head.size, head.root);
    this.files.set(`checkpoints/${head.size}`, note);
    this.files.set('checkpoint', note);
  }

  /** A checkpoint as the log would sign it, true or not. */
  async signed(size: number, root: Hash): Promise<Bytes> {
    const text = writeCheckpoint({ origin: SMALL_ORIGIN, size, root });
    const signatures = [
      await signText(this.#log, text),
      await cosignText(this.#witness, text, 1_732_763_704),
    ];
    return utf8Of(writeNote({ text, signatures }));
  }

  /** The proof file of an entry in the newest published log. */
  async proofOf(index: number): Promise<Bytes> {
    const read = (path: string) => Promise.resolve(this.files.get(path) ?? null);
    const proof = await makeInclusionProof(nodeSha256, read, { index, size: this.#end.edge.size });
    if (!proof.ok) throw new Error(proof.error.kind);
    const checkpoint = this.files.get('checkpoint') ?? new Uint8Array();
    return utf8Of(writeTlogProof({ index, hashes: proof.value, checkpoint }));
  }

  async writeTo(folder: string): Promise<void> {
    for (const [path, bytes] of this.files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
}

/**
 * 300 entries of every kind, published at 200, 257 and 300: a full bundle and partial ones, a body withheld, a file kept and one
 * that is not, a cut of two kabupaten.
 */
export async function aSmallArchive(): Promise<SmallArchive> {
  const archive = new SmallArchive(
    await aSigner(SMALL_ORIGIN, 'log', 1),
    await aSigner('saksi.invalid/1', 'witness', 2),
  );
  archive.files.set('kunci.txt', utf8Of(`${archive.vkey}\n# kunci uji\n`));
  const policy = `log ${archive.vkey}\nwitness saksi-1 ${archive.witnessVkey}\nquorum none\n`;
  archive.files.set('kebijakan.txt', utf8Of(policy));
  archive.files.set('indeks/simulasi/3212', utf8Of('3212 299\n'));
  for (let at = 0; at < 196; at += 1) archive.document(`/tps/${at}.json`, `{"suara":${at}}`);
  archive.document('/tps/0.json', '');
  archive.document('/tps/1.json', 'ditahan', { kind: 'withheld' });
  archive.add({
    jenis: 'catatan',
    kode: 'ditahan',
    teks: 'Putusan “1/2024”',
    sha256: hexHash(utf8Of('ditahan')),
  });
  archive.add({ jenis: 'tiada', ...answerAt('/tps/2.json'), status: 404 });
  await archive.publish();

  const photo = utf8Of('bukan foto');
  const kept = hexHash(photo);
  archive.files.set(`berkas/${kept.slice(0, 2)}/${kept.slice(2, 4)}/${kept}`, photo);
  archive.add({
    jenis: 'berkas',
    ...answerAt('/c/1.jpg'),
    sha256: kept,
    bita: photo.length,
    tipe: 'image/jpeg',
  });
  const lost = hexHash(utf8Of('tidak disimpan'));
  archive.add({ jenis: 'berkas', ...answerAt('/c/2.jpg'), sha256: lost, bita: 14, tipe: 'image/jpeg' });
  for (let at = 202; at < 257; at += 1) archive.document(`/tps/${at}.json`, `{"suara":${at}}`);
  await archive.publish();

  const paths = utf8Of('/tps/0.json\n/tps/1.json\n');
  archive.files.set(shardPath(hexHash(paths)), paths);
  const counts = { ditanya: 2, berubah: 1, sama: 1, gagal: 0 };
  archive.add({ jenis: 'edaran', lomba: 'simulasi', dari: 1, sampai: 2, ...counts, sha256: hexHash(paths) });
  addCut(archive, 257);
  while (archive.entries.length < 300) {
    archive.document(`/tps/3212/${archive.entries.length}.json`, `{"suara":${archive.entries.length}}`);
  }
  await archive.publish();
  return archive;
}

function addCut(archive: SmallArchive, sampaiDaun: number): void {
  const shards = ['3212', '99AA'].map((kabkota) => {
    const bytes = writeShard(shardOf(kabkota, archive));
    archive.files.set(shardPath(hexHash(bytes)), bytes);
    return { kabkota, rows: 3, bytes: bytes.length, sha256: hexHash(bytes) };
  });
  const manifest = utf8Of(
    writeManifest({ log: SMALL_ORIGIN, lomba: 'simulasi', sampaiDaun, aturan: '1', shards }),
  );
  archive.files.set(manifestPath(sampaiDaun), manifest);
  const body = { sha256: hexHash(manifest), bita: manifest.length };
  archive.add({ jenis: 'cuplikan', lomba: 'simulasi', sampai_daun: sampaiDaun, aturan: '1', ...body });
}

function shardOf(kabkota: string, { entries }: SmallArchive): Shard {
  const rows = kabkota === '3212' ? [10, 11, 12] : [20, 21, 22];
  const hashes = rows.map((row) => sha256(utf8Of(`{"suara":${row}}`)));
  if (entries.length < 23) throw new Error('the cut comes first');
  return {
    lomba: 'simulasi',
    kabkota,
    aturan: '1',
    baris: 3,
    kolom: [
      { nama: 'kode', jenis: 'naik', values: [1_001_001, 1_001_002, 2_001_001] },
      { nama: 'keadaan', jenis: 'pilih', arti: ['dihitung', 'kosong'], values: [0, 0, 1] },
      { nama: 'suara.1', jenis: 'angka', values: [rows[0] ?? null, rows[1] ?? null, null] },
      { nama: 'daun', jenis: 'angka', values: rows },
      { nama: 'sha256', jenis: 'hash', values: hashes },
    ],
  };
}

function answerAt(jalur: string) {
  return { sumber: 'http://127.0.0.1:4700', jalur, dilihat: 1_732_763_704, status: 200 };
}

function hexHash(bytes: Bytes): Sha256Hex {
  const hex = hexOf(sha256(bytes));
  if (isSha256Hex(hex)) return hex;
  throw new Error('unreachable');
}

export function textOf(bytes: Bytes | undefined): string {
  return textOfUtf8(bytes ?? new Uint8Array()) ?? '';
}
