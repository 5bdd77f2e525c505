import { median } from '../measure/median.ts';
import type { Fetched } from './fetched.ts';
import type { Profile } from './profile-of.ts';
import type { PhaseTimes } from './self-times.ts';

/** The middle of several profiles, each figure by itself: of a disturbed run one figure may be whole. */
export function medianProfile(profiles: readonly Profile[]): Profile {
  const middle = (read: (profile: Profile) => number): number => median(profiles.map(read));
  const middleOf = (read: (profile: Profile) => PhaseTimes & Fetched): PhaseTimes & Fetched => ({
    parse: middle((profile) => read(profile).parse),
    style: middle((profile) => read(profile).style),
    layout: middle((profile) => read(profile).layout),
    paint: middle((profile) => read(profile).paint),
    script: middle((profile) => read(profile).script),
    collect: middle((profile) => read(profile).collect),
    other: middle((profile) => read(profile).other),
    requests: middle((profile) => read(profile).requests),
    bytes: middle((profile) => read(profile).bytes),
  });
  return {
    firstPaint: middle(({ firstPaint }) => firstPaint),
    firstNumber: middle(({ firstNumber }) => firstNumber),
    blocking: middle(({ blocking }) => blocking),
    longestTask: middle(({ longestTask }) => longestTask),
    toNumber: middleOf(({ toNumber }) => toNumber),
    whole: middleOf(({ whole }) => whole),
  };
}
