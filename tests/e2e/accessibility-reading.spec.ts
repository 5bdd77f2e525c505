import { expect } from '@playwright/test';
import { regionText } from '#lib/text/id/region.ts';
import { siteText } from '#lib/text/id/site.ts';
import { stateText } from '#lib/text/id/state.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { type AxNode, axTree, everyOf, readAloud } from '#tests/support/ax-tree.ts';
import { EVERY_PAGE, type EveryPage } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';

function pageNamed(name: string): EveryPage {
  const found = EVERY_PAGE.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no page is named ${name}`);
  return found;
}

/** Fails unless every one of these is read, each after the one before it. */
function expectInOrder(words: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = words.indexOf(part, from);
    expect(
      at,
      `“${part}” is read after ${from} letters of “${words.slice(0, 3_000)}”`,
    ).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** Names of the parts that a reader can jump to, in order. */
function landmarks(tree: AxNode): readonly string[] {
  return everyOf(tree, 'banner', 'complementary', 'main', 'contentinfo').map(({ role }) => role);
}

// docs/accessibility.md writes down what is read on these two pages.

test('a region page is read from what the numbers are, over the numbers, to where they come from', async ({
  page,
  everywhere: { places },
}) => {
  await openPage(page, pageNamed('kabupaten'), places);
  const tree = await axTree(page);
  expect(landmarks(tree)).toEqual(['banner', 'complementary', 'complementary', 'main', 'contentinfo']);
  expectInOrder(readAloud(tree), [
    siteText.skipToContent,
    siteText.disclaimer.lead,
    siteText.simulation.badge,
    'Jawa Barat',
    'Kabupaten Indramayu',
    stateText.layerCount,
    stateText.written,
    votesText.ballotNumber(1),
    votesText.votes,
    votesText.ballotNumber(2),
    votesText.validVotes,
    regionText.table.skipMap,
    regionText.table.place,
    regionText.source.heading,
    siteText.footer,
  ]);
});

test('a TPS page is read from whether its figures agree, over figures and form, to the report', async ({
  page,
  everywhere: { places },
}) => {
  await openPage(page, pageNamed('TPS'), places);
  expectInOrder(readAloud(await axTree(page)), [
    siteText.disclaimer.lead,
    siteText.tpsCode(places.complete.tps),
    verdictText.passes.title,
    stateText.layerCount,
    tpsText.votesHeading,
    votesText.ballotNumber(1),
    tpsText.validVotes,
    tpsText.forms.heading,
    tpsText.forms.page(1, 3),
    tpsText.votersHeading,
    regionText.source.heading,
  ]);
});
