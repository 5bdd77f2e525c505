import { type Bytes, utf8Of } from '../bytes/bytes.ts';
import { storedZip, type ZipFile } from './stored-zip.ts';

/** An entry with its proof file (which holds the checkpoint), and the bytes it names; null where they are withheld or not kept. */
export type ProvenEntry = {
  readonly index: number;
  readonly entry: Bytes;
  readonly proof: Bytes;
  readonly body: Bytes | null;
};

/** All that a stranger needs to prove one entry offline, and where there is a cut, the shard that counts it. */
export type ProofBundle = {
  /** The log's verifier key. Whoever takes it from here trusts this file: it is to be compared with one got elsewhere. */
  readonly vkey: string;
  readonly entry: ProvenEntry;
  /** The `cuplikan` entry, whose body is the manifest, and a shard that the manifest names. */
  readonly cut: { readonly manifest: ProvenEntry; readonly shard: ZipFile } | null;
  /** What is said to the reader, and the shell's tool that it names. */
  readonly readme: string;
  readonly checker: Bytes;
};

/** `bukti.zip`: the same proof gives the same bytes. */
export function proofBundle({ vkey, entry, cut, readme, checker }: ProofBundle): Bytes {
  return storedZip([
    { path: 'BACA-SAYA.txt', bytes: utf8Of(readme) },
    { path: 'kunci.txt', bytes: utf8Of(`${vkey}\n`) },
    { path: 'periksa.sh', bytes: checker },
    ...filesOf(entry),
    ...(cut === null ? [] : [...filesOf(cut.manifest), cut.shard]),
  ]);
}

function filesOf({ index, entry, proof, body }: ProvenEntry): readonly ZipFile[] {
  const files = [
    { path: `daun-${index}.entri`, bytes: entry },
    { path: `daun-${index}.tlog-proof`, bytes: proof },
  ];
  return body === null ? files : [...files, { path: `daun-${index}.badan`, bytes: body }];
}
