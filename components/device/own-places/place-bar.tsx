import { filled } from '#components/layout/ui/filled.ts';
import { heardAt } from '#lib/domain/answer-order.ts';
import type { BallotOption, CandidateId } from '#lib/domain/candidate.ts';
import { keptLook } from '#lib/domain/device/look-file.ts';
import type { Look, PlaceName } from '#lib/domain/device/own-place.ts';
import { seenFiguresOf } from '#lib/domain/device/seen-figures.ts';
import { millisOf } from '#lib/domain/instant.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { deviceText } from '#lib/text/device.ts';
import { optionName } from '#lib/text/option-name.ts';
import { placeData } from './place-data.ts';

interface Props extends PlaceName {
  /** What the page shows now. */
  readonly result: RegionResult | TpsResult;
}

/**
 * Room for what changed since the reader's last look, below the numbers it is about, and what a script needs to tell it
 * (`lib/starter/looks.ts`). Its place is kept free so that nothing moves, and without JavaScript there is none.
 */
export function PlaceBar({ result, ...name }: Props) {
  return (
    <div
      className="min-h-11 noscript:hidden"
      data-screen-only
      {...lookData(result)}
      {...placeData(name)}
      data-zone={timeZoneOf(name.code)}
      {...filled()}
    />
  );
}

function lookData(result: Props['result']) {
  const figures = seenFiguresOf(result);
  if (figures === null) return {};
  const labels = figures.votes.map(({ option }) => labelOf(option, result.options));
  // When it is looked at only the reader's browser knows.
  const look: Look = { at: 0, ...heardOf(result), figures };
  return { 'data-look': JSON.stringify(keptLook(look)), 'data-labels': JSON.stringify(labels) };
}

function heardOf(result: Props['result']): Pick<Look, 'heardAt'> {
  const at = heardAt(result);
  return at === null ? {} : { heardAt: millisOf(at) };
}

function labelOf(id: CandidateId, options: readonly BallotOption[]): string {
  const option =
    options.find((one) => one.id === id) ?? ({ kind: 'unlisted', id, ballotNumber: null } as const);
  return option.ballotNumber === null ? optionName(option) : deviceText().number(option.ballotNumber);
}
