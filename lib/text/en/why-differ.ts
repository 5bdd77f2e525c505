import type { whyDifferText as id } from '../id/why-differ.ts';
import type { Words } from '../in-each-language.ts';

/** Why the photo of a form and the number beside it may lawfully differ (DOMAIN, "ten things", 2). */
export const whyDifferText = {
  heading: 'Why can the photo and the figures differ?',
  intro:
    'The photo remains the original photo of the C.Hasil form from the TPS and is never replaced. Its figures may be corrected later in the open plenary meeting (rapat pleno terbuka). A difference of that kind is lawful if the plenary recorded it, for example because:',
  causes: [
    'the machine misread handwriting, and the figure was corrected to match the form;',
    'the polling-station committee (KPPS) miswrote or added wrongly on the form, and the figure was corrected before witnesses and supervisors;',
    'the witnesses’ copies of the form differed, and the ballots were recounted;',
    'an objection by a witness or supervisor was accepted;',
    'the vote was held again, so that the old photo no longer applies.',
  ],
  otherwise: 'If there is no such cause, the difference is worth telling the organisers and supervisors:',
  report: 'see Report a discrepancy',
} satisfies Words<typeof id>;
