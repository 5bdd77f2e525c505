import { Section } from '#components/layout/ui/section.tsx';
import { ResultCheckNotice } from '#components/result/region/result-check-notice.tsx';
import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import { LayerBadge } from '#components/result/state/layer-badge.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { comparePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { compareHref, pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { compareText } from '#lib/text/compare.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { BesidePage, type BesideProps } from '../beside-page.tsx';
import { type Choices, CompareChoices } from './compare-choices.tsx';
import { CompareFigures } from './compare-figures.tsx';
import { CompareVotes } from './compare-votes.tsx';
import type { ComparedSide } from './compared-side.ts';

interface ShownPage {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
}

interface Props extends BesideProps {
  /** With what names it in the address. */
  readonly other: (ShownPage & { readonly slug: string }) | null;
  readonly choices: Choices;
}

/** A region beside another, or beside itself in another contest: the same measures in the same order. */
export function ComparePageLayout(props: Props) {
  const { contest, region, result, other, choices } = props;
  const text = compareText();
  const { slug } = contest;
  return (
    <BesidePage
      of={props}
      path={comparePath(slug, region.code, other?.slug ?? null)}
      back={text.back(regionName(region))}
      isStated={other === null}
      links={
        other !== null && (
          <a href={compareHref(slug, region.code)} className={LINK}>
            {text.other}
          </a>
        )
      }
    >
      {other === null ? (
        <CompareChoices slug={slug} region={region} choices={choices} />
      ) : (
        <Compared sides={sidesOf({ contest, region, result }, other)} />
      )}
    </BesidePage>
  );
}

const LINK = 'inline-flex min-h-11 items-center';

function Compared({ sides }: { readonly sides: readonly [ComparedSide, ComparedSide] }) {
  const text = compareText();
  const [{ name }, { name: beside }] = sides;
  return (
    <>
      <Section id="angka" heading={text.heading(name, beside)}>
        <LayerBadge />
        {sides.map(({ href, slug, region, result }) => (
          <div key={href} className="space-y-2">
            <FailingNotice since={result.failingSince} zone={timeZoneOf(region.code)} />
            <ResultCheckNotice slug={slug} result={result} />
          </div>
        ))}
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
    slug: contest.slug,
    region,
    result,
  });
  return [side(one), side(other)];
}
