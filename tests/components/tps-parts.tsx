import { renderToStaticMarkup } from 'react-dom/server';
import { figureNames } from '#components/result/tps/figure-names.ts';
import { TpsDetails } from '#components/result/tps/tps-details.tsx';
import { VerdictLine } from '#components/result/tps/verdict-line.tsx';
import { VerdictMeaning } from '#components/result/tps/verdict-meaning.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import { digitHints } from '#lib/domain/digit-hint.ts';
import type { FormPage, TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import type { TpsState } from '#lib/domain/tps-result.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import {
  aCode,
  anAdministration,
  anInstant,
  aPair,
  aPresidentialContest,
  aTpsDocument,
  readVotes,
} from '#tests/support/builders.ts';

const CONTEST = aPresidentialContest({ formModel: 'ppwp-2024', simulated: false });
export const OPTIONS = [aPair('100025', 1), aPair('100026', 2), aPair('100027', 3)];
const CODE = aCode('3175091003086');
const ABOVE = [
  { code: aCode('31'), name: 'DKI JAKARTA' },
  { code: aCode('3175'), name: 'JAKARTA TIMUR' },
  { code: aCode('317509'), name: 'CIRACAS' },
  { code: aCode('3175091003'), name: 'KELAPA DUA WETAN' },
];
const SCANS = [1, 2, 3].map(
  (page): FormPage => ({
    kind: 'scanned',
    page,
    url: `https://sirekap-obj-formc.kpu.go.id/a-${page}.jpg`,
    uploadedAt: null,
    codeInName: null,
  }),
);

type Published = Extract<TpsState, { kind: 'published' }>;

/** A published TPS as its page has it. */
export function stateOf(overrides: Partial<TpsDocument>): Published {
  const document = aTpsDocument({ pages: SCANS, ...overrides });
  const checks = checkTps(document, CONTEST);
  return {
    kind: 'published',
    document,
    checks,
    verdict: verdictOf(document, checks),
    hints: digitHints(document, CONTEST, checks),
    provenance: {
      url: 'https://api.test/tps.json',
      sourceTime: null,
      fetchedAt: anInstant('2024-02-16T10:00:00+07:00'),
    },
  };
}

/** The sentence above the votes, and what it means below them. */
export function verdict(overrides: Partial<TpsDocument>): string {
  const props = {
    state: stateOf(overrides),
    names: figureNames('pemilu', OPTIONS),
    model: 'ppwp-2024',
  } as const;
  return renderToStaticMarkup(
    <>
      <VerdictLine {...props} />
      <VerdictMeaning {...props} />
    </>,
  );
}

export function details(
  overrides: Partial<TpsDocument>,
  options: readonly BallotOption[] = OPTIONS,
  contest = CONTEST,
): string {
  return renderToStaticMarkup(
    <TpsDetails
      contest={contestLabel(contest)}
      region={{ code: CODE, name: 'TPS 086' }}
      above={ABOVE}
      place="TPS 086, Kelurahan Kelapa Dua Wetan"
      options={options}
      state={stateOf(overrides)}
      names={figureNames('pemilu', options)}
    />,
  );
}

/** A crossed box read as 9. */
export const MISREAD = { votes: readVotes(984, 83, 63) };
/** The votes of 3101011003008 (RECAP_API §5.10). */
export const WORST = {
  votes: readVotes(71, 641, 511),
  administration: anAdministration({ validVotes: 185, invalidVotes: 50 }),
};
