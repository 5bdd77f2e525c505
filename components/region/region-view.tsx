import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { childLevel, levelOf } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { type RollUp, rollUp } from '#lib/domain/roll-up.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { halfMatters, winRuleOf } from '#lib/domain/win-rule.ts';
import { LEVEL_NAMES, regionName } from '#lib/format/region-name.ts';
import { regionText } from '#lib/text/id/region.ts';
import { FailingNotice } from '../state/failing-notice.tsx';
import { ScrollTable } from '../ui/scroll-table.tsx';
import { Section } from '../ui/section.tsx';
import { SourceSection } from '../ui/source-section.tsx';
import { ContestRules } from './contest-rules.tsx';
import { NoContest } from './no-contest.tsx';
import { RecapSection } from './recap-section.tsx';
import { RegionNumbers } from './region-numbers.tsx';
import { RegionTable } from './region-table.client.tsx';
import { RollUpSection } from './roll-up-section.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
}

/** Everything a region page says below its heading, as a pure function of the result: server and refresh share it. */
export function RegionView({ contest, region, result }: Props) {
  const { state, rows, options } = result;
  if (state.kind === 'noContest') return <NoContest contest={contest} region={region} />;

  const zone = timeZoneOf(region.code);
  const place = regionName(region);
  const rule = winRuleOf(contest.office, options, region.code);
  const tally = state.kind === 'published' ? state.tally : (state.elsewhere?.tally ?? null);
  const provenance = state.kind === 'published' ? state.provenance : { url: state.url, sourceTime: null };
  return (
    <div className="space-y-10">
      <FailingNotice since={result.failingSince} zone={zone} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start lg:gap-12">
        <div className="space-y-4">
          <RegionNumbers result={result} zone={zone} half={halfMatters(rule)} />
          <ContestRules rule={rule} />
        </div>
        <ChildrenSection contest={contest} region={region} result={result} />
      </div>
      {state.kind === 'published' && rows.length > 0 && (
        <RollUpSection rollUp={rollUpOf(result)} options={options} />
      )}
      <RecapSection recap={result.recap} options={options} tally={tally} place={place} zone={zone} />
      <SourceSection contest={contest} provenance={provenance} zone={zone} />
    </div>
  );
}

function ChildrenSection({ contest, region, result }: Props) {
  const { rows, options } = result;
  const level = LEVEL_NAMES[childLevel(levelOf(region.code)) ?? 'tps'];
  const caption = regionText.table.caption(level, regionName(region));
  return (
    <Section id="rincian" heading={regionText.table.heading(level)}>
      {rows.length === 0 ? (
        <p>{regionText.table.empty}</p>
      ) : (
        <ScrollTable label={caption}>
          <RegionTable
            slug={contest.slug}
            caption={caption}
            rows={rows}
            options={options}
            rollUp={rollUpOf(result)}
          />
        </ScrollTable>
      )}
    </Section>
  );
}

function rollUpOf({ region, state, rows }: RegionResult): RollUp {
  if (state.kind !== 'published') return { kind: 'notComparable', reason: 'notReported' };
  return rollUp({ region, tally: state.tally, progress: state.progress, event: state.event, rows });
}
