import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '#lib/demo/at.ts';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import { terbilang } from '#lib/demo/form/terbilang.ts';
import { tpsCode } from '#lib/demo/tps-map.ts';
import { writtenForm } from '#lib/demo/truth.ts';
import { PUBLIC_URL, readerOf, type SirekapReader, textOf, votesIn } from './sirekap-reader.ts';

const IMAGE =
  /^http:\/\/demo\.test\/formc\/[0-9a-f]{4}\/pilkada\/(pkwk[pk])\/(\d\d)\/(\d\d)\/(\d\d)\/(\d\d)\/(\d\d)\/(\d{13})-\d{8}-\d{6}--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}\.svg$/;

let demo: DemoElection;
let reader: SirekapReader;

beforeAll(async () => {
  demo = await createDemoElection(3);
  reader = readerOf(demo, 0.97);
});

describe('images of forms', () => {
  it('have addresses in the pattern of the real ones, with the TPS in them', () => {
    const code = '5102012001002';
    const images = reader.tps('pkwkk', code).images.filter((url) => url !== null);
    expect(images.length).toBeGreaterThan(0);
    for (const url of images) {
      const [, election, ...folders] = IMAGE.exec(url) ?? [];
      expect(election).toBe('pkwkk');
      expect(folders.at(-1)).toBe(code);
      expect(folders.slice(0, -1).join('')).toBe(code.slice(0, 10));
    }
    expect(new Set(images).size).toBe(images.length);
  });

  it('say on every page that they are simulated, and stay under 60 KB', () => {
    for (const page of pagesOf('7306', 12)) {
      expect(page).toContain('SIMULASI');
      expect(page).toContain('Formulir simulasi, bukan dokumen KPU');
      expect(page.length).toBeLessThan(60_000);
      expect(page).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    }
  });

  it('are well-formed: every element is closed, and no text opens one', () => {
    for (const page of pagesOf('3212', 6)) {
      const open: string[] = [];
      for (const [, slash, name, self] of page.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
        if (slash === '/') expect(open.pop()).toBe(name);
        else if (self === '') open.push(name ?? '');
      }
      expect(open).toEqual([]);
      expect(page.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }
  });

  it('are sometimes photographed lying on their side', () => {
    const pages = pagesOf('3212', 300);
    const sideways = pages.filter((page) => page.includes('width="1123"')).length / pages.length;
    expect(sideways).toBeGreaterThan(0.005);
    expect(sideways).toBeLessThan(0.08);
  });

  it('are the same again at another time of upload, and absent under a changed name', () => {
    const url = reader.tps('pkwkk', '5102012001002').images.find((image) => image !== null) ?? '';
    const path = url.slice(PUBLIC_URL.length);
    const page = reader.text(path);
    expect(page).not.toBeNull();
    expect(reader.text(path.replace(/-\d{6}--/, '-000001--'))).toBe(page);
    expect(reader.text(path.replace('--', '--0'))).toBeNull();
    expect(reader.text(path.replace('/pkwkk/', '/pkwkp/'))).toBeNull();
    expect(reader.text(path.replace('/51/', '/52/'))).toBeNull();
  });

  it('are not there before they are uploaded', () => {
    const url = reader.tps('pkwkk', '5102012001002').images.find((image) => image !== null) ?? '';
    expect(readerOf(demo, 0).text(url.slice(PUBLIC_URL.length))).toBeNull();
  });
});

describe('a misread TPS', () => {
  it('shows the true number on page 2, in words, while the JSON says another', () => {
    let checked = 0;
    for (const { code, slot, published, written } of misreadTps()) {
      const { tungsura, images } = reader.tps('pkwkk', code);
      if (images[1] === null || images[1] === undefined) continue;
      const id = demo.ballots.pkwkk.slates.byRegion.get(code.slice(0, 4))?.options[slot]?.id ?? '';
      expect(votesIn(tungsura.chart).get(id)).toBe(published);
      expect(published).not.toBe(written);
      expect(textOf(reader.text(images[1].slice(PUBLIC_URL.length)) ?? '')).toContain(
        ` ${terbilang(written)} `,
      );
      checked += 1;
      if (checked === 40) break;
    }
    expect(checked).toBe(40);
  });
});

describe('the truth of a TPS', () => {
  it('adds up, and is what page 2 says', () => {
    const desa = demo.country.tiers.desa.codes.findIndex((code) => code.startsWith('1807'));
    for (let tps = at(demo.country.tps.first, desa); tps < at(demo.country.tps.first, desa + 1); tps += 1) {
      const form = writtenForm(demo, 'pkwkk', { desa, tps });
      if (form === null) throw new Error('an election is held there');
      expect(form.votes).toHaveLength(3);
      expect(form.votes.reduce((a, b) => a + b, 0)).toBe(form.validVotes);
      expect(form.validVotes + form.invalidVotes).toBe(form.totalVotes);
    }
    expect(writtenForm(demo, 'pkwkp', { desa: desaIn('34'), tps: 0 })).toBeNull();
    expect(writtenForm(demo, 'pkwkk', { desa: desaIn('31'), tps: 0 })).toBeNull();
  });
});

function desaIn(prefix: string): number {
  return demo.country.tiers.desa.codes.findIndex((code) => code.startsWith(prefix));
}

/** Misread and not yet corrected. */
function* misreadTps() {
  const { tiers, tps: map } = demo.country;
  const { misreadVotes, reporting } = demo.ballots.pkwkk;
  for (const [tps, misread] of misreadVotes) {
    if (at(reporting.votesAt, tps) > 0.97 || misread.correctedAt <= 0.97) continue;
    yield { ...misread, code: tpsCode(tiers, map, misread.desa, tps) };
  }
}

/** Pages of the first TPS of a kab/kota. */
function pagesOf(code: string, count: number): readonly string[] {
  const pages: string[] = [];
  for (const kecamatan of Object.keys(reader.aggregate('pkwkk', code).tungsura.table)) {
    for (const desa of Object.keys(reader.aggregate('pkwkk', kecamatan).tungsura.table)) {
      for (const tps of Object.keys(reader.aggregate('pkwkk', desa).tungsura.table)) {
        for (const url of reader.tps('pkwkk', tps).images) {
          if (pages.length === count) return pages;
          if (url !== null) pages.push(reader.text(url.slice(PUBLIC_URL.length)) ?? '');
        }
      }
    }
  }
  return pages;
}
