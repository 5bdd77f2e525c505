import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timeWords } from '#components/drawn/cards/headline-words.ts';
import { stampOf } from '#components/drawn/picture/stamp.ts';
import { citedFacts } from '#components/pages/cite/cited-facts.ts';
import { StateLine } from '#components/result/state/state-line.tsx';
import { StateStrip } from '#components/result/state/state-strip.tsx';
import type { Provenance } from '#lib/domain/provenance.ts';
import { aFraction, anInstant, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const FETCHED = anInstant('2024-11-28T03:20:00Z');
const REFUSED: Provenance = {
  url: 'https://recap.example/31.json',
  sourceTime: null,
  fetchedAt: FETCHED,
  refusedTime: '2099-01-01 00:00:00',
};
const TOGETHER: Provenance = {
  url: 'https://recap.example/17.json',
  sourceTime: anInstant('2024-11-28T01:15:00+07:00'),
  fetchedAt: FETCHED,
  together: {
    documents: 37,
    newestSourceTime: anInstant('2024-11-28T10:00:05+07:00'),
    newestFetchedAt: FETCHED,
  },
};

const PUBLISHED = {
  kind: 'published',
  tally: aTally({ 100025: 10 }),
  progress: aFraction(5, 10),
  event: { kind: 'regular' },
  lastGood: null,
} as const;

/** The words of every place that tells when numbers were written. */
function everywhere(provenance: Provenance): readonly string[] {
  const progress = aFraction(5, 10);
  const headline = { rows: [], statement: null, progress, provenance };
  return [
    renderToStaticMarkup(<StateStrip progress={progress} provenance={provenance} zone="WIB" />),
    renderToStaticMarkup(<StateLine progress={progress} provenance={provenance} zone="WIB" />),
    citedFacts({ progress, provenance }, 'WIB'),
    timeWords(headline, 'WIB'),
    stampOf(aShownPlace({ state: { ...PUBLISHED, provenance } })).time,
  ];
}

describe('when numbers were written', () => {
  it('is not known by a time that cannot be, which is told as such and never as a date', () => {
    for (const words of everywhere(REFUSED)) {
      expect(words).toContain('2099-01-01 00:00:00, yang tidak mungkin benar');
      expect(words).not.toContain('Januari 2099');
    }
  });

  it('is told from the oldest to the newest where numbers come from several documents', () => {
    for (const words of everywhere(TOGETHER)) {
      expect(words).toContain('37 dokumen');
      expect(words).toContain('pukul 01.15 WIB');
      expect(words).toContain('pukul 10.00 WIB');
    }
  });
});
