import type { Contest } from '#lib/domain/contest.ts';
import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import type { Published } from '#lib/domain/provenance.ts';
import { parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import type { RecapState } from '#lib/domain/region-result.ts';
import { getFormalRecap } from '#lib/source/documents.ts';

/** Layer "Rekapitulasi" of a region: its own document, else what the document of the tier above says of it. */
export async function getRecapState(contest: Contest, region: RegionCode): Promise<RecapState> {
  const own = await getFormalRecap(contest, region);
  if (!own.ok) return { kind: 'unreachable' };
  return own.value === null
    ? rowOfParent(contest, region)
    : { kind: 'asked', answer: telling(own.value.value) };
}

async function rowOfParent(contest: Contest, region: RegionCode): Promise<RecapState> {
  const parent = parentOf(region);
  const above = parent === null ? null : await getFormalRecap(contest, parent);
  if (above === null) return { kind: 'noDocument' };
  if (!above.ok) return { kind: 'unreachable' };
  const document = above.value?.value;
  if (document?.kind !== 'published') return { kind: 'noDocument' };
  const { rows, childStages } = document.value;
  const votes = rows.find(({ code }) => code === region)?.votes ?? null;
  const stages = childStages.find(({ code }) => code === region)?.stages ?? [];
  return votes !== null || stages.length > 0
    ? { kind: 'parentRow', votes, stages, provenance: document.provenance }
    : { kind: 'noDocument' };
}

/**
 * Of a child with one D.Hasil, its row says whether it is published; a list of ones of one would only weigh on the page
 * of a kabupaten. Children with several stay.
 */
function telling(answer: Published<FormalRecap>): Published<FormalRecap> {
  if (answer.kind !== 'published') return answer;
  const childStages = answer.value.childStages.filter(({ stages }) => stages.some(({ total }) => total > 1));
  return { ...answer, value: { ...answer.value, childStages } };
}
