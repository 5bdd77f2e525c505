import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFrame, drawFrameProblem } from '#components/drawn/embed/draw-frame.tsx';
import { FRAME_CSS } from '#components/drawn/embed/frame-css.ts';
import { FRAME_SCRIPT } from '#components/drawn/embed/frame-script.ts';
import { showingOf, showingSlugs, showingsOf } from '#components/drawn/picture/showing.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { embedText } from '#lib/text/id/embed.ts';
import { regionText } from '#lib/text/id/region.ts';
import { siteText } from '#lib/text/id/site.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aFraction, anInstant, aPair, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace, PLACE_STATES } from '#tests/support/shown-place.ts';

const aPlace = fc.record({
  state: fc.constantFrom(...PLACE_STATES),
  simulated: fc.boolean(),
  site: fc.constantFrom(null, 'https://hasil.example.org'),
  failingSince: fc.constantFrom(null, anInstant('2024-11-28T11:00:00+07:00')),
  name: fc.string({ minLength: 1, maxLength: 60 }),
});

const NUMBERS = { kind: 'numbers' } as const;
/** Up to where the first number may stand. */
const beforeNumbers = (html: string) => html.slice(html.indexOf('<body>'), html.indexOf('<main>'));

describe('a frame', () => {
  it('never stands without badge, progress, time and a link to its page, above the numbers, whatever its state', async () => {
    await fc.assert(
      fc.asyncProperty(aPlace, fc.nat(), async (parts, pick) => {
        const place = aShownPlace(parts);
        const all = showingsOf(place.result);
        const showing = all[pick % all.length] ?? NUMBERS;
        const html = await drawFrame(place, showing, null);
        const head = beforeNumbers(html);
        expect(head).toContain(stateText.layerCount);
        expect(head).toMatch(/TPS/);
        expect(head).toMatch(/28 November 2024 pukul 10\.1[56] WIB/);
        expect(head).toContain('href="/gubernur-2024/3212"');
        expect(html).toContain(embedText.official);
        expect(head.includes(siteText.simulation.badge)).toBe(parts.simulated);
      }),
      { numRuns: 150 },
    );
  });

  it('leads out of itself only, to a new tab that cannot reach back', async () => {
    const place = aShownPlace();
    for (const showing of showingsOf(place.result)) {
      const html = await drawFrame(place, showing, null);
      expect(html).toContain('<base target="_blank">');
      for (const [link] of html.matchAll(/<a [^>]*>/g)) expect(link).toContain('rel="noopener"');
    }
  });

  it('hides nothing that it must carry', () => {
    expect(FRAME_CSS).not.toMatch(/display:none|visibility:hidden/);
  });

  it('stays small and loads nothing from anywhere else', async () => {
    const place = aShownPlace({ simulated: true });
    for (const showing of showingsOf(place.result)) {
      const html = await drawFrame(place, showing, null);
      expect(html.length).toBeLessThan(12_000);
      expect(html).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).toContain(`<script>${FRAME_SCRIPT}</script>`);
    }
  });

  it('asks for itself again only while its region is being counted', async () => {
    expect(await drawFrame(aShownPlace(), NUMBERS, null)).toMatch(/data-every="[1-9]/);
    const complete = aShownPlace({
      state: {
        kind: 'published',
        tally: aTally({ 100025: 1 }),
        progress: aFraction(20, 20),
        event: { kind: 'regular' },
        provenance: {
          url: '',
          sourceTime: null,
          fetchedAt: anInstant('2024-11-28T10:15:04+07:00'),
        },
        lastGood: null,
      },
    });
    expect(await drawFrame(complete, NUMBERS, null)).toContain('data-every="0"');
  });

  it('keeps a hostile name as text', async () => {
    const name = '</script><img src=x onerror=alert(1)>';
    const rows = [aResultRow('321201', { name, tally: aTally({ 100025: 1 }) })];
    const options = [{ ...aPair('100025', 1), headName: name }];
    const place = aShownPlace({ name, rows, options });
    for (const showing of showingsOf(place.result)) {
      const html = await drawFrame(place, showing, null);
      expect(html).not.toContain('<img');
      expect(html.match(/<\/script>/g)).toHaveLength(1);
    }
  });

  it('speaks the language of its address', async () => {
    const html = await duringLanguage('en', () => drawFrame(aShownPlace(), NUMBERS, null));
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('href="/en/gubernur-2024/3212"');
  });
});

describe('numbers in a frame', () => {
  it('are in ballot order with their shares', async () => {
    const html = await drawFrame(aShownPlace(), NUMBERS, null);
    const order = ['Kepala 100025', '10,00%', 'Kepala 100026', '60,00%', 'Kepala 100027', '30,00%'];
    const places = order.map((words) => html.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('that are withheld or not reported are words, never a zero', async () => {
    for (const state of PLACE_STATES.filter(
      (one) => one.kind === 'published' && one.tally.kind !== 'counted',
    )) {
      const html = await drawFrame(aShownPlace({ state }), NUMBERS, null);
      const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
      expect(main).not.toMatch(/>\s*0\s*<|\b0,00%/);
      expect(main).toContain('class="words"');
    }
    const [, withheld] = PLACE_STATES;
    if (withheld === undefined) throw new Error('there is a withheld state');
    expect(await drawFrame(aShownPlace({ state: withheld }), NUMBERS, null)).toContain(
      regionText.withheld.title,
    );
  });

  it('of an option that the source leaves out are words', async () => {
    const options = [aPair('100025', 1), aPair('100099', 4)];
    const html = await drawFrame(aShownPlace({ options }), NUMBERS, null);
    expect(html).toContain(stateText.notReported);
    expect(html).toContain('class="bar hatched"');
  });
});

describe('what a frame can show', () => {
  it('is found by its address, and nothing else is', () => {
    const { result } = aShownPlace();
    for (const carrier of ['sematan', 'gambar'] as const) {
      for (const showing of showingsOf(result)) {
        const slugs = showingSlugs(carrier, showing, result.options);
        expect(showingOf(carrier, slugs, result)).toEqual(showing);
      }
      for (const wrong of ['', 'x', 'angka/x', 'peta/x', 'peta/selisih/bola', 'grafik/x/y'])
        expect(showingOf(carrier, wrong.split('/'), result)).toBeNull();
    }
  });

  it('is nothing where this contest is not held', () => {
    const { result } = aShownPlace({ state: { kind: 'noContest' } });
    expect(showingOf('sematan', ['angka'], result)).toBeNull();
  });
});

it('a frame without anything to show says so and leads to the site', async () => {
  expect(await drawFrameProblem('missing')).toContain(embedText.frame.missingBody);
  expect(await drawFrameProblem('down')).toContain(embedText.frame.downBody);
});
