import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { comparePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { compareHref, pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { compareText } from '#lib/text/compare.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { type Choices, CompareChoices } from './compare-choices.tsx';
import { CompareFigures } from './compare-figures.tsx';
import { CompareVotes } from './compare-votes.tsx';
import type { ComparedSide } from './compared-side.ts';

interface ShownPage {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
}

interface Props extends ShownPage {
  readonly sameDay: readonly ContestLabel[];
  readonly above: readonly Region[];
  /** With what names it in the address. */
  readonly other: (ShownPage & { readonly slug: string }) | null;
  readonly choices: Choices;
}

/** A region beside another, or beside itself in another contest: the same measures in the same order. */
export function ComparePageLayout({ contest, sameDay, region, above, result, other, choices }: Props) {
  const text = compareText();
  const { slug } = contest;
  const zone = timeZoneOf(region.code);
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-5 px-4 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={comparePath(slug, region.code, other?.slug ?? null)}
      />
      <p className="flex flex-wrap gap-x-5 text-sm">
        <a href={pageHref(slug, region.code)} className={LINK}>
          {text.back(regionName(region))}
        </a>
        {other !== null && (
          <a href={compareHref(slug, region.code)} className={LINK}>
            {text.other}
          </a>
        )}
      </p>
      <FailingNotice since={result.failingSince} zone={zone} />
      {other !== null && other.result.failingSince !== result.failingSince && (
        <FailingNotice since={other.result.failingSince} zone={zone} />
      )}
      {other === null ? (
        <CompareChoices slug={slug} region={region} choices={choices} />
      ) : (
        <Compared sides={sidesOf({ contest, region, result }, other)} />
      )}
    </main>
  );
}

const LINK = 'inline-flex min-h-11 items-center';

function Compared({ sides }: { readonly sides: readonly [ComparedSide, ComparedSide] }) {
  const text = compareText();
  const [{ name }, { name: beside }] = sides;
  return (
    <>
      <Section id="angka" heading={text.heading(name, beside)}>
        <CompareFigures sides={sides} />
      </Section>
      <Section id="suara" heading={text.votes}>
        <CompareVotes sides={sides} />
      </Section>
    </>
  );
}

/** Named by what tells them apart: their places, or for one place their contests. */
function sidesOf(one: ShownPage, other: ShownPage): readonly [ComparedSide, ComparedSide] {
  const isOnePlace = one.region.code === other.region.code;
  const side = ({ contest, region, result }: ShownPage): ComparedSide => ({
    name: isOnePlace ? contestShortTitle(contest) : regionName(region),
    href: pageHref(contest.slug, region.code),
    region,
    result,
  });
  return [side(one), side(other)];
}
