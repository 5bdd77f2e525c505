import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchLater, laterAnswer } from '#components/result/live/standing-answer.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import { aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const START = Date.parse('2024-11-28T03:20:00Z');
const PATH = '/api/rekap/gubernur/3212';

/** An answer with so many votes, received so many seconds after the start. */
function answer(votes: number, seconds: number) {
  const { result } = aShownPlace();
  if (result.state.kind !== 'published') throw new Error('not published');
  const { provenance } = result.state;
  const at = { ...provenance, fetchedAt: instantOfMillis(START + seconds * 1000) };
  return { ...result, state: { ...result.state, tally: aTally({ 100025: votes }), provenance: at } };
}

function serve(json: unknown): void {
  vi.stubGlobal('fetch', async () => Response.json(json));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a page shows of its refresh route', () => {
  it('never goes back to an earlier answer, and takes a correction downward that is later', async () => {
    laterAnswer(PATH, answer(150, 10));
    serve(answer(50, 0));
    expect(await fetchLater(PATH)).toEqual(answer(150, 10));
    serve(answer(140, 20));
    expect(await fetchLater(PATH)).toEqual(answer(140, 20));
    serve(answer(150, 10));
    expect(await fetchLater(PATH)).toEqual(answer(140, 20));
  });

  it.each([{ kind: 'x' }, null, { region: '3212', state: null, rows: [] }])(
    'is given what is no answer about the place as it came: %j',
    async (json) => {
      serve(json);
      expect(await fetchLater(PATH)).toEqual(json);
    },
  );
});
