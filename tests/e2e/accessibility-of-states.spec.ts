import { expect, test } from '@playwright/test';
import { messageText } from '#lib/text/id/message.ts';
import { regionText } from '#lib/text/id/region.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { type SeveralSources, startSeveralSources } from '#tests/support/several-sources.ts';
import { SMALL, type SmallRecap } from '#tests/support/small-recap.ts';

// States that the simulated election does not come into: pages of them must be as readable as the others.
const RECAPS = {
  withheld: { votes: [0, 0] },
  'not-counted': { votes: [0, 0], counted: 0 },
  'refused-forms': { images: ['https://penipu.example/a.jpg', null, 'javascript:alert(1)'] },
  unreachable: {},
} as const satisfies Readonly<Record<string, SmallRecap>>;

type State = keyof typeof RECAPS;

let states: SeveralSources<State>;
test.beforeAll(async () => {
  states = await startSeveralSources(
    ['withheld', 'not-counted', 'refused-forms', 'unreachable'],
    (state) => RECAPS[state],
  );
  states.sources.unreachable.fail({ kind: 'refuse' });
});
test.afterAll(() => states?.stop());

const [refusal = ''] = tpsText.forms.refused('').split('(');

for (const { state, code, says } of [
  { state: 'withheld', code: SMALL.provinsi, says: regionText.withheld.title },
  { state: 'not-counted', code: SMALL.provinsi, says: regionText.notCounted.title },
  { state: 'refused-forms', code: SMALL.tps, says: refusal },
  { state: 'refused-forms', code: SMALL.otherTps, says: verdictText.notPublished.title },
  { state: 'unreachable', code: SMALL.provinsi, says: messageText.sourceDown.title },
] as const) {
  test(`"${says.trim()}" breaks no rule of WCAG 2.2 AA, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(states.site.url + states.path(state, code));
    await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
  });
}
