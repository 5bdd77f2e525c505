import type { BallotOption } from '#lib/domain/candidate.ts';
import {
  MAP_MODES,
  type MapStatistic,
  type MapView,
  sameStatistic,
  viewSlugs,
} from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { mapHref } from '#lib/format/href.ts';
import { mapText } from '#lib/text/map.ts';
import { statisticShort, statisticTitle } from './map-words.ts';

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
  readonly options: readonly BallotOption[];
  readonly statistics: readonly MapStatistic[];
  readonly view: MapView;
}

/** What the map shows, as links: every view has an address of its own, and works without JavaScript. */
export function StatisticSwitch({ slug, code, options, statistics, view }: Props) {
  return (
    <nav aria-label={mapText().switchStatistic}>
      <ul className="flex gap-1.5 overflow-x-auto p-0.5 sm:flex-wrap">
        {statistics.map((statistic) => (
          <li key={statistic.kind === 'votes' ? statistic.option : statistic.kind}>
            <Choice
              href={mapHref(slug, code, viewSlugs({ ...view, statistic }, options))}
              words={statisticShort(statistic, options)}
              hint={statisticTitle(statistic, options)}
              isCurrent={sameStatistic(statistic, view.statistic)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ModeProps extends Omit<Props, 'statistics'> {
  /** False where there are no boundaries: then regions are tiles in any case. */
  readonly hasShapes: boolean;
}

/** How regions are drawn, as links too. */
export function ModeSwitch({ slug, code, options, view, hasShapes }: ModeProps) {
  const modes = MAP_MODES.filter((mode) => hasShapes || mode !== 'tiles');
  return (
    <nav aria-label={mapText().switchMode}>
      <ul className="flex gap-1.5 overflow-x-auto p-0.5 sm:flex-wrap">
        {modes.map((mode) => (
          <li key={mode}>
            <Choice
              href={mapHref(slug, code, viewSlugs({ ...view, mode }, options))}
              words={mapText().mode[mode === 'shapes' && !hasShapes ? 'tiles' : mode]}
              isCurrent={mode === view.mode || (!hasShapes && mode === 'shapes' && view.mode === 'tiles')}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoiceProps {
  readonly href: string;
  readonly words: string;
  readonly hint?: string;
  readonly isCurrent: boolean;
}

function Choice({ href, words, hint, isCurrent }: ChoiceProps) {
  return (
    <a
      href={href}
      title={hint}
      aria-current={isCurrent ? 'true' : undefined}
      className="choice whitespace-nowrap"
    >
      {words}
    </a>
  );
}
