import { describe, expect, it } from 'vitest';
import { createDemoElection } from '#lib/demo/demo-election.ts';
import { readerOf } from './sirekap-reader.ts';

const PATHS = [
  '/wilayah/pilkada/pkwkp/0.json',
  '/wilayah/pilkada/pkwkk/32/3212/321201/3212012008.json',
  '/pilkada/paslon/pkwkp.json',
  '/pilkada/paslon/pkwkk.json',
  '/pilkada/hhcw/pkwkp.json',
  '/pilkada/hhcw/pkwkk.json',
  '/pilkada/hhcw/pkwkp/51.json',
  '/pilkada/hhcw/pkwkk/32/3212.json',
  '/pilkada/hhcw/pkwkk/32/3212/321201/3212012008/3212012008001.json',
  '/pilkada/hr/pkwkk/32/3212.json',
];

describe('the simulated election', () => {
  it('is the same for the same seed, to the last byte of every document and image', async () => {
    const [first, again] = await Promise.all([createDemoElection(21), createDemoElection(21)]);
    const [one, two] = [readerOf(first, 0.8), readerOf(again, 0.8)];
    for (const path of PATHS) {
      expect(one.text(path)).not.toBeNull();
      expect(one.text(path)).toBe(two.text(path));
    }
    const images = one.tps('pkwkk', '3212012008001').images.filter((url) => url !== null);
    for (const url of images) {
      const path = new URL(url).pathname;
      expect(two.text(path)).toBe(one.text(path));
    }
  });

  it('is another one for another seed, with as many TPS', async () => {
    const [one, two] = [
      readerOf(await createDemoElection(21), 0.8),
      readerOf(await createDemoElection(22), 0.8),
    ];
    expect(one.text('/pilkada/hhcw/pkwkp/51.json')).not.toBe(two.text('/pilkada/hhcw/pkwkp/51.json'));
    expect(one.aggregate('pkwkp', '51').progres.total).toBe(two.aggregate('pkwkp', '51').progres.total);
  });
});
