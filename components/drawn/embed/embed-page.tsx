import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { CopyRow } from '#components/layout/ui/copy-row.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { MAP_MODES, type MapMode } from '#lib/domain/map-view.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { embedText } from '#lib/text/embed.ts';
import { mapText } from '#lib/text/map.ts';
import {
  embedPageHref,
  type Showing,
  sameShowing,
  showingChoice,
  showingHref,
  showingsOf,
  showingTitle,
} from '../picture/showing.ts';
import type { ShownPlace } from '../picture/stamp.ts';
import { TakePictureLinks } from '../picture/take-picture-links.tsx';
import { embedCode } from './embed-code.ts';
import { embedHeight } from './embed-height.ts';

interface Props {
  readonly place: ShownPlace;
  readonly sameDay: readonly ContestLabel[];
  readonly showing: Showing;
  /** The site's own origin, as the code names it. */
  readonly origin: string;
}

const FIELD = 'kode-sematan';

/** Where an article's author chooses an embed, sees it and copies its code. Choices are links: it works without scripts. */
export function EmbedPage({ place, sameDay, showing, origin }: Props) {
  const { contest, region, above, result } = place;
  const text = embedText().page;
  const { options } = result;
  const path = showingHref('sematan', contest.slug, region.code, showing, options);
  const title = embedText().frame.title(
    showingTitle(showing, region.code, options),
    [region, ...[...above].reverse()].map(regionName).join(', '),
  );
  const height = embedHeight(showing, result);
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-6 px-4 pt-2 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={`${pagePath(contest.slug, region.code)}/sematan`}
      />
      <div className="max-w-text space-y-2">
        <p className="font-medium">{text.heading}</p>
        <p className="text-sm">{text.intro}</p>
        <a href={pageHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center text-sm">
          {text.back(regionName(region))}
        </a>
      </div>
      <Choices place={place} showing={showing} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
        <Section id="kode" heading={text.code}>
          <label htmlFor={FIELD} className="sr-only">
            {text.code}
          </label>
          <textarea
            id={FIELD}
            readOnly
            rows={8}
            spellCheck={false}
            className="w-full border border-strong-line bg-raised p-2 font-mono text-xs"
            value={embedCode({ origin, path, title, height })}
          />
          <CopyRow
            source={FIELD}
            words={{ copy: text.copy, copied: text.copied, copyFailed: text.notCopied }}
          />
          <p className="max-w-text text-sm text-muted">{text.script}</p>
          <p className="max-w-text text-sm text-muted">{text.noTracking}</p>
        </Section>
        <Section id="pratinjau" heading={text.preview}>
          <iframe src={path} title={title} width="100%" height={height} loading="lazy" />
        </Section>
      </div>
      <Section id="gambar" heading={text.pictures}>
        <p className="max-w-text text-sm">{text.picturesIntro}</p>
        <TakePictureLinks slug={contest.slug} code={region.code} showing={showing} options={options} />
      </Section>
      {/* The same file as in the copied code: the preview takes its height as an article's frame does. */}
      <script async src="/sematan.js" />
    </main>
  );
}

interface ChoicesProps {
  readonly place: ShownPlace;
  readonly showing: Showing;
}

function Choices({ place, showing }: ChoicesProps) {
  const { contest, region, result } = place;
  const text = embedText().page;
  const hrefOf = (choice: Showing) => embedPageHref(contest.slug, region.code, choice, result.options);
  return (
    <div className="space-y-3">
      <nav aria-label={text.what} className="flex flex-wrap gap-2">
        {showingsOf(result).map((choice) => (
          <a
            key={hrefOf(choice)}
            href={hrefOf(choice)}
            className="choice"
            aria-current={sameShowing(choice, showing) ? 'true' : undefined}
          >
            {showingChoice(choice, region.code, result.options)}
          </a>
        ))}
      </nav>
      {showing.kind === 'map' && (
        <nav aria-label={text.shape} className="flex flex-wrap gap-2">
          {MAP_MODES.map((mode: MapMode) => (
            <a
              key={mode}
              href={hrefOf({ kind: 'map', view: { ...showing.view, mode } })}
              className="choice"
              aria-current={mode === showing.view.mode ? 'true' : undefined}
            >
              {mapText().mode[mode]}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
