import type { citeText as id } from '../id/cite.ts';
import type { Words } from '../in-each-language.ts';

/** Words of a page's citation. */
export const citeText = {
  summary: 'Cite this page',
  made: 'This page was made anew:',
  layer: 'Vote count from C.Hasil forms, provisional, not an official result.',
  simulation: 'SIMULATION (SIMULASI), not KPU data.',
  noNumbers: 'The source has not published its figures yet.',
  accessed: 'Accessed',
  copy: 'Copy citation',
  copied: 'Citation copied.',
  copyFailed: 'The text is selected; copy it yourself.',
  shortAddress: (address) => `Short address: ${address}`,
  qr: 'QR code of this address',
} satisfies Words<typeof id>;
