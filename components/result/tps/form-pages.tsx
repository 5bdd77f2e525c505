import { type MouseEvent, useEffect, useRef } from 'react';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import type { FormPage } from '#lib/domain/tps.ts';
import { withFirst } from '#lib/domain/where-to-look.ts';
import { formatTime } from '#lib/format/time.ts';
import { formLinksText } from '#lib/text/form-links.ts';
import { tpsText } from '#lib/text/tps.ts';
import { formPageId } from '../viewer/figure-link.tsx';
import { type FormFocus, useFormFocus } from '../viewer/form-focus.ts';

interface Props {
  readonly code: RegionCode;
  readonly pages: readonly FormPage[];
  readonly place: string;
  readonly zone: TimeZone;
  /** The page that stands first: that with the votes. */
  readonly first: number | null;
}

/** Every page of the scanned form, uncropped, each opening full size, with its own upload time. */
export function FormPages({ code, pages, place, zone, first }: Props) {
  const text = tpsText().forms;
  const focus = useFormFocus();
  if (pages.every((page) => page.kind === 'missing')) return <p>{text.none}</p>;
  const hasPhoto = pages.some((page) => page.kind === 'scanned');
  return (
    <>
      {focus !== null && <ViewerOpener focus={focus} />}
      <ol
        data-pages
        // Scrolls to the side with the links in it, so by keyboard too: where there are none, it does not.
        className={`relative gap-4 lg:grid-cols-2 lg:overflow-visible xl:grid-cols-3 ${hasPhoto ? 'flex snap-x overflow-x-auto lg:grid' : 'grid'}`}
      >
        {withFirst(pages, first).map((page) => (
          <li
            key={page.page}
            id={formPageId(page.page)}
            className="w-4/5 shrink-0 snap-start sm:w-72 lg:w-auto"
          >
            <p className="text-sm">
              <strong>{text.page(page.page, pages.length)}</strong>{' '}
              <span className="text-muted">{text.kind(page.page)}</span>
            </p>
            <PageBody page={page} total={pages.length} code={code} place={place} zone={zone} focus={focus} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Brings the viewer. Its room is kept while there are no scripts yet, so that nothing moves when it can be pressed. */
function ViewerOpener({ focus }: { readonly focus: FormFocus }) {
  const button = useRef<HTMLButtonElement>(null);
  const isBack = focus.pressedOn === 'close';
  useEffect(() => {
    if (isBack) button.current?.focus({ preventScroll: true });
  }, [isBack]);
  if (focus.hasFailed) return <p className="text-sm text-caution">{formLinksText().viewerFailed}</p>;
  return (
    <button ref={button} type="button" className="choice noscript:invisible" onClick={() => focus.openPage()}>
      {formLinksText().open}
    </button>
  );
}

interface BodyProps extends Omit<Props, 'pages' | 'first'> {
  readonly page: FormPage;
  readonly total: number;
  readonly focus: FormFocus | null;
}

function PageBody({ page, total, code, place, zone, focus }: BodyProps) {
  const text = tpsText().forms;
  if (page.kind === 'missing')
    return (
      <p data-print="photo" className="hatched mt-1 aspect-3/4 border border-line p-4 text-sm">
        {text.missing}
      </p>
    );
  if (page.kind === 'refused')
    return (
      <p data-print="photo" className="mt-1 aspect-3/4 border border-caution p-4 text-sm">
        {text.refused(page.host)}
      </p>
    );
  const openHere = (event: MouseEvent): void => {
    // Whoever wants a new tab, or could not be given a viewer, gets the photo itself.
    if (focus === null || focus.hasFailed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    focus.openPage(page.page);
  };
  return (
    <>
      <a
        href={page.url}
        rel="noreferrer noopener external"
        data-wakes
        data-print="photo"
        className="mt-1 block border border-line bg-raised"
        // A keyboard has the link below and the button above: one stop a photo is enough.
        tabIndex={-1}
        onClick={openHere}
      >
        {/* Shown as the source gives it: no resizing service stands between the reader and the paper. */}
        <img
          src={page.url}
          alt={text.alt(place, page.page, total)}
          // The shape of the paper, not its size: room is kept before the photo is there.
          width="600"
          height="800"
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          className="aspect-3/4 h-auto w-full object-contain"
        />
      </a>
      <a
        href={page.url}
        rel="noreferrer noopener external"
        data-screen-only
        className="flex min-h-11 items-center justify-center text-sm"
      >
        {text.open}
        <span className="sr-only">, {text.page(page.page, total)}</span>
      </a>
      <p className="mt-1 text-xs text-muted">
        {page.uploadedAt === null ? (
          text.uploadUnknown
        ) : (
          <>
            {text.uploaded} <time dateTime={page.uploadedAt}>{formatTime(page.uploadedAt, zone)}</time>
          </>
        )}
      </p>
      {page.codeInName !== null && page.codeInName !== code && (
        <p className="text-xs text-caution">{text.otherTps(page.codeInName)}</p>
      )}
    </>
  );
}
