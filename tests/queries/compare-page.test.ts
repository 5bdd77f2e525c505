import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wilayah } from '../sirekap/wire-documents.ts';
import { type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry } from './small-country.ts';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await setUpSite(['gubernur', 'bupati', 'presiden']);
  serveSmallCountry(site.sirekap);
});

afterEach(() => site.close());

describe('a comparison', () => {
  it('puts two regions of a contest beside each other, and one region beside itself in another contest', async () => {
    site.sirekap.override('/wilayah/pilkada/pkwkk/0.json', wilayah({ 31: 'DKI JAKARTA' }));
    const { getComparePage } = await site.start();
    expect(await getComparePage('gubernur', '31', ['32'])).toMatchObject({
      other: { region: { code: '32' } },
    });
    expect(await getComparePage('gubernur', '31', ['bupati'])).toMatchObject({
      other: { contest: { slug: 'bupati' } },
    });
    expect(await getComparePage('gubernur', '31', ['31'])).toBeNull();
    expect(await getComparePage('gubernur', '31', ['32', '34'])).toBeNull();
  });

  it('never puts an invented result beside a real one', async () => {
    await site.changeContests({ simulated: true }, 'presiden');
    const { getComparePage } = await site.start();
    expect(await getComparePage('gubernur', '31', ['presiden'])).toBeNull();
    const choices = (await getComparePage('gubernur', '31', []))?.choices;
    expect(choices?.contests.map(({ slug }) => slug)).not.toContain('presiden');
  });

  it('offers only regions and contests in which there is something to vote on', async () => {
    const { getComparePage } = await site.start();
    for (const code of ['0', '31']) {
      const page = await getComparePage('gubernur', code, []);
      for (const { code: other } of page?.choices.regions ?? [])
        expect(await getComparePage('gubernur', code, [other]), `${code} and ${other}`).not.toBeNull();
      for (const { slug } of page?.choices.contests ?? [])
        expect(await getComparePage('gubernur', code, [slug]), `${code} in ${slug}`).not.toBeNull();
    }
  });

  it('offers what it can while the source of another contest gives nothing', async () => {
    const { getComparePage } = await site.start();
    site.sirekap.fail({ kind: 'status', status: 503 }, /ppwp/);
    const page = await getComparePage('gubernur', '31', []);
    expect(page?.choices.regions.length).toBeGreaterThan(0);
    expect(page?.choices.contests.map(({ slug }) => slug)).not.toContain('presiden');
  });
});
