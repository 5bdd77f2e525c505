import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatCount } from '#lib/format/number.ts';
import { noSourceTimeWords, togetherWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { regionText } from '#lib/text/region.ts';
import { sourceLanguage, sourceWords } from '#lib/text/source-names.ts';
import { stateText } from '#lib/text/state.ts';
import { Section } from './section.tsx';
import { SourceLink } from './source-link.tsx';

interface Props {
  readonly contest: ContestLabel;
  /** The document, or the address at which there is none yet. */
  readonly provenance: Omit<Provenance, 'fetchedAt'>;
  readonly zone: TimeZone;
}

/** What to quote with a number: document, time, layer, publisher, licence. */
export function SourceSection({ contest, provenance, zone }: Props) {
  const text = regionText().source;
  const { name, licence, url } = contest.source;
  return (
    <Section id="sumber" heading={text.heading}>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">{text.document}</dt>
        <dd>
          {provenance.together === undefined ? (
            <SourceLink href={provenance.url}>{provenance.url}</SourceLink>
          ) : (
            text.together(formatCount(provenance.together.documents))
          )}
        </dd>
        <dt className="text-muted" data-print="cited">
          {stateText().updated}
        </dt>
        <dd data-print="cited">
          {provenance.sourceTime === null
            ? noSourceTimeWords(provenance, stateText())
            : (togetherWords(provenance, zone, stateText()) ?? formatTime(provenance.sourceTime, zone))}
        </dd>
        <dt className="text-muted" data-print="cited">
          {text.layer}
        </dt>
        <dd data-print="cited">{text.layerCount}</dd>
        <dt className="text-muted" data-print="cited">
          {text.publisher}
        </dt>
        <dd lang={sourceLanguage(name)} data-print="cited">
          <SourceLink href={url}>{sourceWords(name)}</SourceLink>
        </dd>
        <dt className="text-muted">{text.licence}</dt>
        <dd lang={sourceLanguage(licence)}>{sourceWords(licence)}</dd>
      </dl>
      <p className="max-w-text text-sm text-muted">{text.cite}</p>
    </Section>
  );
}
