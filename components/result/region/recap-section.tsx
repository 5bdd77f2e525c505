import { Section } from '#components/layout/ui/section.tsx';
import { SourceLink } from '#components/layout/ui/source-link.tsx';
import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import { isComplete, type Progress, UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Provenance, Withdrawn } from '#lib/domain/provenance.ts';
import { explainingChildren, tierLines } from '#lib/domain/recap-tiers.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatCount } from '#lib/format/number.ts';
import { sourceTimeWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { VoteList } from '../votes/vote-list.tsx';
import { ChildStages } from './child-stages.tsx';
import { FormChildren, RecapChildren } from './explaining-children.tsx';
import { stageWords } from './stage-words.ts';
import { TierTable } from './tier-table.tsx';

interface Props {
  readonly slug: string;
  readonly result: RegionResult;
  readonly place: string;
  readonly zone: TimeZone;
}

/** Layer "Rekapitulasi": its status, documents, and every figure beside the C.Hasil layer and the forms themselves. */
export function RecapSection(props: Props) {
  const text = regionText().recap;
  return (
    <Section id="rekapitulasi" heading={text.heading}>
      <p className="max-w-text text-sm text-muted">{text.intro}</p>
      <RecapStatus {...props} />
      <Tiers {...props} />
    </Section>
  );
}

function RecapStatus({ slug, result, zone }: Props) {
  const text = regionText().recap;
  const { recap } = result;
  const progress = numbersOf(result.state)?.progress ?? UNKNOWN_PROGRESS;
  switch (recap.kind) {
    case 'noDocument':
    case 'unreachable':
      return <p>{text[recap.kind]}</p>;
    case 'parentRow':
      return (
        <>
          <p className="text-sm">{recap.votes === null ? text.parentStages : text.parentRow}</p>
          <Written provenance={recap.provenance} zone={zone} />
          <Stages region={result.region} stages={recap.stages} />
          {recap.votes !== null && <Official progress={progress} />}
        </>
      );
    case 'asked': {
      if (recap.answer.kind === 'notPublished')
        return <NoRecap withdrawn={recap.answer.withdrawn} options={result.options} zone={zone} />;
      const { votes, stages, childStages, documents } = recap.answer.value;
      return (
        <>
          <Written provenance={recap.answer.provenance} zone={zone} />
          <Stages region={result.region} stages={stages} />
          <ChildStages slug={slug} found={childStages} rows={result.rows} />
          {votes === null ? <p>{text.noVotes}</p> : <Official progress={progress} />}
          <Documents urls={documents} />
        </>
      );
    }
  }
}

/** Not there yet, or withdrawn: then what it said last stands apart. */
function NoRecap({
  withdrawn,
  options,
  zone,
}: {
  readonly withdrawn: Withdrawn<FormalRecap> | null;
  readonly options: RegionResult['options'];
  readonly zone: TimeZone;
}) {
  const text = regionText();
  if (withdrawn === null) return <p>{text.recap.notPublished}</p>;
  const { since, last } = withdrawn;
  return (
    <>
      <p>
        {text.recap.withdrawn} <time dateTime={since}>{text.withdrawn.since(formatTime(since, zone))}</time>
      </p>
      {last?.value.votes != null && (
        <div className="space-y-2 border-l-4 border-withheld pl-4">
          <p className="font-bold">{text.withheld.lastGood}</p>
          <Written provenance={last.provenance} zone={zone} />
          <VoteList options={options} votes={last.value.votes} half={false} />
        </div>
      )}
    </>
  );
}

/** Forms, Sirekap, plenary: shown as soon as two of them have something to compare. */
function Tiers({ slug, result, place }: Props) {
  const lines = tierLines(result);
  const { options, digest, rows, formDifferences } = result;
  const formsRead = digest === null || digest.votes.tps === 0 ? null : digest.votes.tps;
  const hasRecap = lines.some(({ recap }) => recap !== null);
  if (lines.length === 0 || (formsRead === null && !hasRecap)) return null;
  const progress = numbersOf(result.state)?.progress ?? UNKNOWN_PROGRESS;
  return (
    <>
      <TierTable lines={lines} options={options} place={place} formsRead={formsRead} />
      {formsRead !== null && progress.kind === 'fraction' && formsRead !== progress.counted && (
        <p className="max-w-text text-sm text-muted">
          {regionText().tiers.formsPartial(formatCount(formsRead), progressWords(progress))}
        </p>
      )}
      {lines.some(({ state }) => state === 'corrected') && (
        <p className="max-w-text text-sm">{regionText().tiers.corrected}</p>
      )}
      {hasRecap && <p className="max-w-text text-sm text-muted">{regionText().tiers.onlyVotes}</p>}
      <RecapChildren slug={slug} found={explainingChildren(result, options)} options={options} />
      <FormChildren slug={slug} found={formDifferences} rows={rows} options={options} />
    </>
  );
}

function Official({ progress }: { readonly progress: Progress }) {
  const text = regionText().recap;
  return (
    <>
      <p>
        <span className="inline-block border-2 border-ink px-2 text-sm font-bold">{text.badge}</span>
      </p>
      {!isComplete(progress) && <p className="max-w-text text-sm">{text.partial(progressWords(progress))}</p>}
    </>
  );
}

function Written({ provenance, zone }: { readonly provenance: Provenance; readonly zone: TimeZone }) {
  return (
    <p className="text-sm">
      {sourceTimeWords(provenance, zone, stateText())}
      {' · '}
      <SourceLink href={provenance.url}>{regionText().source.document}</SourceLink>
    </p>
  );
}

function Stages({ region, stages }: Pick<FormalRecap, 'region' | 'stages'>) {
  if (stages.length === 0) return null;
  return (
    <ul className="text-sm">
      {stages.map((stage) => (
        <li key={stage.tier}>{stageWords(region, stage, 'stage')}</li>
      ))}
    </ul>
  );
}

function Documents({ urls }: { readonly urls: readonly string[] }) {
  const text = regionText().recap;
  if (urls.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-medium">{text.documents}</p>
      <ul>
        {urls.map((url, index) => (
          <li key={url}>
            {text.document(index + 1)}: <SourceLink href={url}>{url}</SourceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
