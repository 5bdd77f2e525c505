import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { figureNames } from '#components/result/tps/figure-names.ts';
import { FormPages } from '#components/result/tps/form-pages.tsx';
import { VotesTable } from '#components/result/tps/votes-table.tsx';
import { FormFocusProvider } from '#components/result/viewer/form-focus.client.tsx';
import type { FormModel } from '#lib/domain/form-layout.ts';
import type { FormPage, TpsDocument } from '#lib/domain/tps.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { viewerText } from '#lib/text/id/viewer.ts';
import { aCode, anOptionId, aPair } from '#tests/support/builders.ts';

const CODE = aCode('3212012007001');
const OPTIONS = [aPair('100025', 1), aPair('100026', 2)];
const SCANNED: FormPage = {
  kind: 'scanned',
  page: 1,
  url: 'https://sirekap-obj-formc.kpu.go.id/a.jpg',
  uploadedAt: null,
  codeInName: null,
};

function draw(pages: readonly FormPage[], model: FormModel | null): string {
  const document: TpsDocument = {
    code: CODE,
    votes: { kind: 'read', votes: [{ option: anOptionId('100025'), votes: 120 }] },
    administration: null,
    pages,
    event: { kind: 'regular' },
  };
  return renderToStaticMarkup(
    <FormFocusProvider model={model}>
      <VotesTable
        document={document}
        options={OPTIONS}
        place="TPS 001"
        names={figureNames('pilkada', OPTIONS)}
      />
      <FormPages code={CODE} pages={pages} place="TPS 001" zone="WIB" first={null} />
    </FormFocusProvider>,
  );
}

describe('without scripts', () => {
  it('each figure is a link to the photo of the page on which it is written', () => {
    const html = draw([SCANNED, { ...SCANNED, page: 2 }, { kind: 'missing', page: 3 }], 'ppwp-2024');
    expect(html.match(/href="#formulir-halaman-2"/g)).toHaveLength(2);
    expect(html.match(/href="#formulir-halaman-3"/g)).toHaveLength(3);
    for (const page of [1, 2, 3]) expect(html).toContain(`id="formulir-halaman-${page}"`);
    expect(html).toContain('>120<');
  });

  it('a box that was not read leads there too, since the photo can be read', () => {
    expect(draw([SCANNED], null)).toMatch(/<a class="figure-link"[^>]*>[^/]*belum dibaca/);
  });

  it('figures are plain where there is no photo', () => {
    expect(draw([{ kind: 'missing', page: 1 }], 'ppwp-2024')).not.toContain('figure-link');
  });

  it('photos are plain images and links, told nothing about the page they stand on', () => {
    const html = draw([SCANNED], null);
    expect(html).toMatch(/<img [^>]*src="https:\/\/sirekap-obj-formc\.kpu\.go\.id\/a\.jpg"/);
    expect(html).toMatch(/<img [^>]*loading="lazy"[^>]*referrerPolicy="no-referrer"/i);
    expect(html).toContain(tpsText.forms.open);
  });

  it('an address that is not allowed is nowhere on the page', () => {
    const html = draw([{ kind: 'refused', page: 1, host: 'penipu.example' }, SCANNED], null);
    expect(html).not.toContain('https://penipu.example');
    expect(html).toContain('penipu.example');
  });
});

describe('the age of a photo beside the numbers', () => {
  const at = Date.parse('2024-11-28T10:15:00+07:00');
  it.each([
    [0, 'kurang dari 1 menit sebelum'],
    [8 * 60_000, '8 menit sebelum'],
    [3 * 3_600_000, '3 jam sebelum'],
    [-47 * 3_600_000, '47 jam sesudah'],
    [72 * 3_600_000, '3 hari sebelum'],
  ])('%i ms earlier: %s angka diperbarui sumber', (earlier, words) => {
    expect(viewerText.beside(at - earlier, at)).toBe(`${words} angka diperbarui sumber`);
  });
});
