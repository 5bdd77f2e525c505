import type { siteText as id } from '../id/site.ts';
import type { Words } from '../in-each-language.ts';
import { SIMULATION_BADGE } from './simulation.ts';

/** Words that stand on every page. */
export const siteText = {
  name: 'Sirekap Info Publik',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  home: 'Home',
  method: 'How to read the data',
  /** In the header's one row. */
  methodShort: 'Method',
  data: 'Data to download',
  offline: 'Saved pages',
  footerNavigation: 'About this site',
  disclaimer: {
    lead: 'Not an official result.',
    body: 'Count figures (Hitung Suara) are read from photos of C.Hasil, the result form of a polling station (TPS), sent by its committee (KPPS), and may change. The official result is determined by tiered recapitulation in open plenary meetings.',
  },
  simulation: {
    badge: SIMULATION_BADGE,
    body: 'Invented, not KPU data.',
  },
  description:
    'Provisional vote counts by region and by polling station (TPS), with photos of the C.Hasil result forms and checks of their arithmetic.',
  footer:
    'A means of publication and checking, not of determining results. This site sets no cookies, loads nothing from third parties except photos of forms from their source, and does not count visitors.',
  tpsCode: (code) => `TPS code ${code}`,
  breadcrumb: 'Path of regions',
  contestSwitch: 'Other contests in this region',
} satisfies Words<typeof id>;
