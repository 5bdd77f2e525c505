import { at } from '../at.ts';
import type { DemoElection } from '../demo-election.ts';
import type { FormPageName } from '../form-address.ts';
import { stream } from '../random.ts';
import { type TpsPlace, votersWhoCame, type WrittenForm, writtenForm } from '../truth.ts';
import { formHeader, headingOf } from './form-header.ts';
import type { Hand } from './handwriting.ts';
import { pageOfSignatures } from './page-signatures.ts';
import { pageOfVoters, type UnpublishedFigures } from './page-voters.ts';
import { pageOfVotes } from './page-votes.ts';
import { photograph } from './paper.ts';

const INKS = ['#1d3a8a', '#20222b', '#24458f', '#17203d'] as const;

const PARTS = {
  1: 'Data pemilih, pengguna hak pilih, dan surat suara',
  2: 'Perolehan suara',
  3: 'Tanda tangan',
} as const;

/** The image (SVG) of a page of C.Hasil with its true numbers; null where the election is not held. */
export function drawFormPage(demo: DemoElection, name: FormPageName, place: TpsPlace): string | null {
  const form = writtenForm(demo, name.election, place);
  if (form === null) return null;
  const heading = headingOf(demo, place);
  const title = `TPS ${heading.tpsNumber} ${heading.desa}, halaman ${name.page} dari 3`;
  const content = formHeader(heading, name, PARTS[name.page]) + contentOf(demo, form, name, place.tps);
  return photograph(
    title,
    content,
    stream(demo.seed, `photo of page ${name.page} of ${name.election}`),
    place.tps,
  );
}

function contentOf(
  demo: DemoElection,
  form: WrittenForm,
  { page, election }: FormPageName,
  tps: number,
): string {
  const hand = handOf(demo.seed, `hand on page ${page} of ${election}`, tps);
  switch (page) {
    case 1:
      return pageOfVoters(form, unpublishedFigures(demo.seed, form, tps), hand);
    case 2:
      return pageOfVotes(form, hand);
    case 3:
      return pageOfSignatures(form, hand);
  }
}

function handOf(seed: number, purpose: string, index: number): Hand {
  const source = stream(seed, purpose);
  let used = 0;
  return {
    ink: at(INKS, stream(seed, 'ink').pick(INKS.length, index)),
    waver: () => {
      used += 1;
      return source.unit(index, used) * 2 - 1;
    },
  };
}

function unpublishedFigures(seed: number, form: WrittenForm, tps: number): UnpublishedFigures {
  const dice = stream(seed, 'figures that are on paper only');
  const spare = form.ballotsReceived - votersWhoCame(form);
  const disabledRegistered = { male: dice.pick(3, tps, 0), female: dice.pick(3, tps, 1) };
  return {
    damaged: Math.min(spare, dice.pick(3, tps, 2)),
    disabledRegistered,
    disabledVoted: {
      male: dice.pick(disabledRegistered.male + 1, tps, 3),
      female: dice.pick(disabledRegistered.female + 1, tps, 4),
    },
  };
}
