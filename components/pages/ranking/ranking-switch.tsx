import { MEASURES, type RankingView, rankingSlugs } from '#lib/domain/ranking.ts';
import type { RegionCode, RegionLevel } from '#lib/domain/region-code.ts';
import { rankingHref } from '#lib/format/href.ts';
import { levelName } from '#lib/format/region-name.ts';
import { rankingText } from '#lib/text/ranking.ts';

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
  readonly view: RankingView;
  readonly levels: readonly RegionLevel[];
}

/** The other measures and tiers, as links: each order has an address, and needs no JavaScript. */
export function RankingSwitch({ slug, code, view, levels }: Props) {
  const text = rankingText();
  const href = (other: RankingView) => rankingHref(slug, code, rankingSlugs(other, levels));
  return (
    <>
      <nav aria-label={text.switchMeasure}>
        <ul className="flex gap-1.5 overflow-x-auto p-0.5 sm:flex-wrap">
          {MEASURES.map((measure) => (
            <li key={measure.slug}>
              <Choice href={href({ ...view, measure })} isCurrent={measure === view.measure}>
                {text.measure[measure.name]}
              </Choice>
            </li>
          ))}
        </ul>
      </nav>
      {levels.length > 1 && (
        <nav aria-label={text.switchLevel}>
          <ul className="flex gap-1.5 overflow-x-auto p-0.5 sm:flex-wrap">
            {levels.map((level) => (
              <li key={level}>
                <Choice href={href({ ...view, level })} isCurrent={level === view.level}>
                  {levelName(level)}
                </Choice>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly children: string;
}

function Choice({ href, isCurrent, children }: ChoiceProps) {
  return (
    <a href={href} aria-current={isCurrent ? 'true' : undefined} className="choice whitespace-nowrap">
      {children}
    </a>
  );
}
