import type { FormModel } from './form-layout.ts';
import type { RegionLevel } from './region-code.ts';

/** What is elected. Pilkada elects governors and regents/mayors, Pemilu the president. */
export type Office = 'gubernur' | 'bupatiWalikota' | 'presiden';

/** The event decides the voter categories and the law that applies (DOMAIN, "ten things", 3). */
export type ElectionEvent = 'pilkada' | 'pemilu';

/** The dialects in which recap APIs spell their documents (RECAP_API §1 and §2). */
export const DIALECTS = ['pilkada2024', 'pemilu2024'] as const;
export type SirekapDialect = (typeof DIALECTS)[number];

/** Whose data it is, as a reader should see it credited. */
export interface DataSource {
  readonly name: string;
  /** Page of the publisher, for people. */
  readonly url: string;
  readonly licence: string;
}

/** One contest of one event, as an operator configures it. Adding one is adding a row. */
export interface Contest {
  /** First part of its addresses, e.g. `gubernur-2024`. */
  readonly slug: string;
  readonly title: string;
  /** Short form for navigation and tables. */
  readonly shortTitle: string;
  readonly office: Office;
  readonly event: ElectionEvent;
  /** Voting day, `YYYY-MM-DD`. */
  readonly votingDate: string;
  /** Tier whose regions each have a candidate list of their own. */
  readonly slateLevel: Extract<RegionLevel, 'nasional' | 'provinsi' | 'kabkota'>;
  /** Most voters a TPS may have on its list (R12). */
  readonly tpsCap: number;
  /** Most voters the law allows on the list of any TPS (R12, severe), or null where none is known. */
  readonly statutoryCap: number | null;
  /** Reserve ballots as a share of the DPT (R11), e.g. 0.025. */
  readonly reserveRate: number;
  /** Model of its C.Hasil, which says where each figure is written; null where it is not known. */
  readonly formModel: FormModel | null;
  /** Hosts from which form images may be shown; `.kpu.go.id` also means every subdomain. */
  readonly imageHosts: readonly string[];
  /** True for invented data: every page that uses it must say so. */
  readonly simulated: boolean;
  readonly source: DataSource;
  /** Where its recap API answers, and in which words. */
  readonly sirekap: {
    readonly dialect: SirekapDialect;
    /** Election code in the API's paths, e.g. `pkwkp`. */
    readonly election: string;
    /** Origin and optional path prefix, without a slash at the end. */
    readonly api: string;
  };
}
