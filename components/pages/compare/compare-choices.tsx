import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { compareHref } from '#lib/format/href.ts';
import { levelNameWithin, regionName, shortRegionName } from '#lib/format/region-name.ts';
import { compareText } from '#lib/text/compare.ts';
import { contestTitle, titleLanguage } from '#lib/text/contest-names.ts';

/** What a region can be put beside. */
export interface Choices {
  readonly contests: readonly ContestLabel[];
  readonly regions: readonly Region[];
}

interface Props {
  readonly slug: string;
  readonly region: Region;
  readonly choices: Choices;
}

/** Where a reader chooses what to compare with. Pairs are without number, so robots need not follow. */
export function CompareChoices({ slug, region, choices: { contests, regions } }: Props) {
  const text = compareText();
  const [first] = regions;
  return (
    <Section id="pilihan" heading={text.choose(regionName(region))}>
      {contests.length > 0 && (
        <>
          <h3 className="font-bold">{text.contests}</h3>
          <ul className="text-sm">
            {contests.map((contest) => (
              <li key={contest.slug} lang={titleLanguage(contest)}>
                <a href={compareHref(slug, region.code, contest.slug)} rel="nofollow" className={LINK}>
                  {contestTitle(contest)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {first !== undefined && (
        <>
          <h3 className="font-bold">{text.regions(levelNameWithin(first.code, levelOf(first.code)))}</h3>
          <ul className="gap-x-6 text-sm sm:columns-2 lg:columns-3">
            {regions.map((other) => (
              <li key={other.code}>
                <a href={compareHref(slug, region.code, other.code)} rel="nofollow" className={LINK}>
                  {shortRegionName(other)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const LINK = 'inline-flex min-h-11 items-center';
