import { describe, expect, it } from 'vitest';
import { parseKeyFile, writeKeyFile } from '#lib/archive/notes/key-file.ts';
import { isQuorate, parsePolicy } from '#lib/archive/notes/policy.ts';
import { writeVerifierKey } from '#lib/archive/notes/vkey.ts';
import { aSigner, nodeSha256 } from '#tests/support/archive/node-crypto.ts';

const log = await aSigner('simulasi.invalid/uji', 'log', 1);
const nextLog = await aSigner('simulasi.invalid/uji', 'log', 2);
const witnesses = await Promise.all(
  [11, 12, 13, 14].map((number) => aSigner(`saksi.invalid/${number}`, 'witness', number)),
);
const [w1, w2, w3, w4] = witnesses.map(({ key }) => key);
const vkeys = witnesses.map(({ key }) => writeVerifierKey(key));

const HEAD = [
  `log ${writeVerifierKey(log.key)} https://arsip.example.org`,
  ...vkeys.map((vkey, at) => `witness w${at + 1} ${vkey}`),
];
const policyOf = (...lines: readonly string[]) => parsePolicy(nodeSha256, `${lines.join('\n')}\n`);

describe('a policy', () => {
  it('asks for so many witnesses of each of its groups', async () => {
    const groups = [
      'group kampus 2 w1 w2 w3',
      '',
      '# satu redaksi',
      'group semua\tall kampus w4',
      'quorum semua',
    ];
    const policy = await policyOf(...HEAD, ...groups);
    if (!policy.ok || !w1 || !w2 || !w3 || !w4) throw new Error('no policy');
    expect([policy.value.logs.length, policy.value.witnesses.length]).toEqual([1, 4]);
    const known = policy.value.witnesses;
    const seenBy = (...names: readonly string[]) => known.filter(({ name }) => names.includes(name));
    const { quorum } = policy.value;
    expect(isQuorate(quorum, seenBy(w1.name, w3.name, w4.name))).toBe(true);
    expect(isQuorate(quorum, seenBy(w1.name, w2.name, w3.name))).toBe(false);
    expect(isQuorate(quorum, seenBy(w1.name, w4.name))).toBe(false);
    expect(isQuorate(quorum, [])).toBe(false);
  });

  it('may ask for one witness, for any of several, or for none', async () => {
    const [one, any, none] = await Promise.all([
      policyOf(...HEAD, 'quorum w2'),
      policyOf(...HEAD, 'group g any w1 w2', 'quorum g'),
      policyOf('quorum none'),
    ]);
    if (!one.ok || !any.ok || !none.ok) throw new Error('no policy');
    expect(isQuorate(one.value.quorum, one.value.witnesses.slice(0, 1))).toBe(false);
    expect(isQuorate(one.value.quorum, one.value.witnesses.slice(1, 2))).toBe(true);
    expect(isQuorate(any.value.quorum, any.value.witnesses.slice(0, 1))).toBe(true);
    expect(isQuorate(none.value.quorum, [])).toBe(true);
  });

  it.each([
    ['a quorum that is not defined', ['quorum w9'], 6],
    ['two quorums', ['quorum w1', 'quorum w2'], 7],
    ['a name used before it is defined', ['group g any h', 'group h any w1', 'quorum g'], 6],
    ['a name that stands twice', ['group w1 any w2', 'quorum w1'], 6],
    ['a member of two groups', ['group g any w1', 'group h any w1', 'quorum g'], 7],
    ['a member twice', ['group g 2 w1 w1', 'quorum g'], 6],
    ['a threshold above its members', ['group g 3 w1 w2', 'quorum g'], 6],
    ['a threshold of zero', ['group g 0 w1 w2', 'quorum g'], 6],
    ['a group of nobody', ['group g any', 'quorum g'], 6],
    ['a group called none', ['group none any w1', 'quorum none'], 6],
    ['the same key under another name', [`witness w9 ${vkeys[0]}`, 'quorum w1'], 6],
    ['a witness with a log’s key', [`witness w9 ${writeVerifierKey(nextLog.key)}`, 'quorum w1'], 6],
    ['a line nobody knows', ['percaya w1', 'quorum w1'], 6],
    ['no quorum', [], 1],
  ])('with %s is none, and the line is named', async (_, lines, line) => {
    expect(await policyOf(...HEAD, ...lines)).toEqual({ ok: false, error: { kind: 'notAPolicy', line } });
  });
});

describe('the file of a log’s keys', () => {
  it('has the signing key first, and the other of a change beside it', async () => {
    const text = writeKeyFile([nextLog.key, log.key]);
    expect(text.split('\n')[0]).toBe(writeVerifierKey(nextLog.key));
    const read = await parseKeyFile(nodeSha256, `# kunci\n${text}`);
    expect(read).toEqual({ ok: true, value: [nextLog.key, log.key] });
  });

  it.each([
    ['nothing', '', 1],
    ['notes only', '# kunci\n', 1],
    ['a witness’s key', `# kunci\n${vkeys[0]}\n`, 2],
    ['a key that is none', `${writeVerifierKey(log.key)}\nhalo\n`, 2],
    ['seventeen keys', `${writeVerifierKey(log.key)}\n`.repeat(17), 17],
  ])('with %s is none', async (_, text, line) => {
    expect(await parseKeyFile(nodeSha256, text)).toEqual({ ok: false, error: { kind: 'notAKeyFile', line } });
  });
});
