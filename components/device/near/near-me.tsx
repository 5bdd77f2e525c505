import { nearText } from '#lib/text/near.ts';
import { NearStage } from './near-stage.client.tsx';

interface Props {
  /** Version of the site's boundary pack; null where it has none, then there is no such button. */
  readonly pack: string | null;
  /** Slug of the contest to look in; null for the latest. */
  readonly contest: string | null;
}

/** Finds the reader's desa from the device's position, which stays on the device. Nothing without JavaScript. */
export function NearMe({ pack, contest }: Props) {
  if (pack === null) return null;
  const text = nearText();
  return (
    <div className="space-y-2 noscript:hidden" data-screen-only>
      <NearStage pack={pack} contest={contest} label={text.button} failed={text.problems.failed}>
        <p className="max-w-text text-xs text-muted">{text.before}</p>
      </NearStage>
    </div>
  );
}
