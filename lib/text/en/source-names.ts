import type { sourceNamesText as id } from '../id/source-names.ts';
import type { Words } from '../in-each-language.ts';

/** What the publishers that need no naming by an operator are called, and on which terms they publish. */
export const sourceNamesText = {
  kpu: 'General Elections Commission of Indonesia (KPU, Sirekap)',
  kpuLicence: 'Public data of the General Elections Commission',
  demo: 'This site’s own simulation',
  demoLicence: 'Invented figures. Names of regions: idn-area-data (ODbL)',
} satisfies Words<typeof id>;
