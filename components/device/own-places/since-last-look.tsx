import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Look } from '#lib/domain/device/own-place.ts';
import { seenChanges } from '#lib/domain/device/seen-changes.ts';
import type { SeenFigures } from '#lib/domain/device/seen-figures.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { formatKnownAge, formatTime } from '#lib/format/time.ts';
import { deviceText } from '#lib/text/device.ts';
import { changeWords } from './since-words.ts';

interface Props {
  readonly before: Look;
  readonly now: SeenFigures;
  readonly options: readonly BallotOption[];
  readonly code: RegionCode;
  readonly onForget: () => void;
}

/**
 * What changed since the reader's last look: two lines at most, the rest on demand, so that nothing below
 * moves unless asked to. Nothing where nothing changed.
 */
export function SinceLastLook({ before, now, options, code, onForget }: Props) {
  const text = deviceText();
  const changes = seenChanges(before.figures, now).map((change) => changeWords(change, options));
  if (changes.length === 0) return null;
  const at = instantOfMillis(before.at);
  return (
    <details className="min-w-0 text-sm">
      <summary className="flex min-h-11 cursor-pointer items-center">
        <span className="line-clamp-2 leading-snug tabular-nums">
          {text.since(formatKnownAge(at, Date.now()))} {changes.join(text.separator)}
        </span>
      </summary>
      <p className="font-medium">{text.sinceFull(formatTime(at, timeZoneOf(code)))}</p>
      <ul className="list-disc pl-5 tabular-nums">
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="max-w-text text-muted">{text.sinceNote}</p>
      <button type="button" className="choice" onClick={onForget}>
        {text.forgetPage}
      </button>
    </details>
  );
}
