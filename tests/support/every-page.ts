import { messageText } from '#lib/text/id/message.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { DEMO_CONTEST, OTHER_DEMO_CONTEST } from './demo-pages.ts';
import type { DemoTps } from './demo-walk.ts';
import { SMALL } from './small-sirekap.ts';

/** States that the simulated election does not come into, each a contest of its own. */
export const STATES = ['withheld', 'not-counted', 'refused-forms', 'unreachable', 'stale'] as const;
export type State = (typeof STATES)[number];

/** Slug of the contest that stands in a state. */
export function stateSlug(state: State): string {
  return `gubernur-${state}`;
}

/** What the addresses of a running site depend on. */
export interface Places {
  readonly complete: DemoTps;
  /** A TPS whose figures contradict each other. */
  readonly inconsistent: string;
}

export interface EveryPage {
  readonly name: string;
  /** Address of the page, in Indonesian. */
  path(places: Places): string;
  readonly status: 200 | 404 | 503;
  /** A frame stands in other people's pages: it has no header, no way past one and no title of its own. */
  readonly isFrame: boolean;
  /** Words that show that the page stands in the state it is named for, in Indonesian. */
  readonly says?: string;
}

type Path = string | ((places: Places) => string);

function page(name: string, path: Path, more: Partial<EveryPage> = {}): EveryPage {
  return {
    name,
    path: typeof path === 'string' ? () => path : path,
    status: 200,
    isFrame: false,
    ...more,
  };
}

function inState(state: State, code: string): string {
  return `/${stateSlug(state)}/${code}`;
}

const [refusal = ''] = tpsText.forms.refused('').split('(');
const PROVINCE = `${DEMO_CONTEST}/32`;

/** Every type of page that the site has, each also in the states that change what stands on it. */
export const EVERY_PAGE: readonly EveryPage[] = [
  page('home', '/'),
  page('nation', DEMO_CONTEST),
  page('provinsi', PROVINCE),
  page('provinsi of several ballots', `${OTHER_DEMO_CONTEST}/32`),
  page('provinsi without a contest', `${DEMO_CONTEST}/34`),
  page('kabupaten', ({ complete }) => `${DEMO_CONTEST}/${complete.kabkota}`),
  page('kecamatan', ({ complete }) => `${DEMO_CONTEST}/${complete.kecamatan}`),
  page('desa', ({ complete }) => `${DEMO_CONTEST}/${complete.desa}`),
  page('TPS', ({ complete }) => `${DEMO_CONTEST}/${complete.tps}`),
  page('TPS that contradicts itself', ({ inconsistent }) => `${DEMO_CONTEST}/${inconsistent}`),
  page('map of shapes', `${PROVINCE}/peta`),
  page('map of bubbles', `${PROVINCE}/peta/tps-masuk/gelembung`),
  page('map of tiles', `${DEMO_CONTEST}/31/peta`),
  page('charts of a provinsi', `${PROVINCE}/grafik`),
  page('charts of a desa', ({ complete }) => `${DEMO_CONTEST}/${complete.desa}/grafik`),
  page('every TPS of a desa', ({ complete }) => `${DEMO_CONTEST}/${complete.desa}/tps`),
  page('TPS of a kecamatan to look at', ({ complete }) => `${DEMO_CONTEST}/${complete.kecamatan}/tps`),
  page('provinsi with TPS that are not consistent', `${PROVINCE}/tidak-konsisten`),
  page(
    'TPS of a kabupaten that are not consistent',
    ({ complete }) => `${DEMO_CONTEST}/${complete.kabkota}/tidak-konsisten`,
  ),
  page('ranking of a nation', `${DEMO_CONTEST}/peringkat`),
  page(
    'ranking of a kabupaten',
    ({ complete }) => `${DEMO_CONTEST}/${complete.kabkota}/peringkat/partisipasi-tertinggi`,
  ),
  page('what to compare with', `${PROVINCE}/bandingkan`),
  page('two regions', `${PROVINCE}/bandingkan/31`),
  page(
    'two contests',
    ({ complete }) => `${DEMO_CONTEST}/${complete.kabkota}/bandingkan${OTHER_DEMO_CONTEST}`,
  ),
  page('desk', ({ complete }) => `${DEMO_CONTEST}/${complete.desa}/periksa`),
  page('search', '/cari'),
  page('search with hits', '/cari?q=sukamaju'),
  page('search without hits', '/cari?q=zzzzzz'),
  page('how to read', '/cara-membaca'),
  page('data', '/data'),
  page('kept pages', '/luring'),
  page('taking away', `${PROVINCE}/ambil`),
  page('embedding', `${PROVINCE}/sematan`),
  page('frame of numbers', `${PROVINCE}/sematan/angka`, { isFrame: true }),
  page('frame of a map', `${PROVINCE}/sematan/peta`, { isFrame: true }),
  page('frame of charts', `${PROVINCE}/sematan/grafik`, { isFrame: true }),
  page('unknown address', `${DEMO_CONTEST}/9999`, { status: 404, says: messageText.notFound.title }),
  page('region whose numbers are withheld', inState('withheld', SMALL.provinsi), {
    says: regionText.withheld.title,
  }),
  page('TPS whose numbers are withheld', inState('withheld', SMALL.tps), {
    says: verdictText.withheld.title,
  }),
  page('region with nothing in', inState('not-counted', SMALL.provinsi), {
    says: regionText.notCounted.title,
  }),
  page('charts with nothing in', `${inState('not-counted', SMALL.provinsi)}/grafik`),
  page('TPS with refused photos', inState('refused-forms', SMALL.tps), { says: refusal.trim() }),
  page('TPS that is not published', inState('refused-forms', SMALL.otherTps), {
    says: verdictText.notPublished.title,
  }),
  page('region older than promised', inState('stale', SMALL.provinsi), { says: stateText.failing.title }),
  page('source out of reach', inState('unreachable', SMALL.provinsi), {
    status: 503,
    says: messageText.sourceDown.title,
  }),
];
