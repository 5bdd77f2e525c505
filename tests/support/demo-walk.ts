/** A TPS of the simulated election and everything above it. */
export type DemoTps = {
  readonly provinsi: string;
  readonly kabkota: string;
  readonly kecamatan: string;
  readonly desa: string;
  readonly tps: string;
};

/** What the simulated API says of a TPS, as far as tests look at it. */
export type DemoTpsDocument = {
  readonly tungsura: {
    readonly chart: Readonly<Record<string, number | null>> | null;
    readonly administrasi: Readonly<Record<string, number>> | null;
  };
  readonly images: readonly (string | null)[];
};

const ELECTION = 'pkwkp';

/** Every TPS of a kecamatan with its document, asked of the recap API itself and not of the site. */
export async function tpsOfKecamatan(
  api: string,
  kecamatan: string,
): Promise<readonly (DemoTps & { readonly document: DemoTpsDocument })[]> {
  const provinsi = kecamatan.slice(0, 2);
  const kabkota = kecamatan.slice(0, 4);
  const above = `${provinsi}/${kabkota}/${kecamatan}`;
  const found: (DemoTps & { readonly document: DemoTpsDocument })[] = [];
  for (const desa of await codesOf(`${api}/wilayah/pilkada/${ELECTION}/${above}.json`)) {
    for (const tps of await codesOf(`${api}/wilayah/pilkada/${ELECTION}/${above}/${desa}.json`)) {
      const document = await json(`${api}/pilkada/hhcw/${ELECTION}/${above}/${desa}/${tps}.json`);
      found.push({ provinsi, kabkota, kecamatan, desa, tps, document: document as DemoTpsDocument });
    }
  }
  return found;
}

/** The first TPS of a kecamatan whose form is there whole: every page photographed, votes and administration read. */
export async function completeTps(api: string, kecamatan: string): Promise<DemoTps> {
  const complete = (await tpsOfKecamatan(api, kecamatan)).find(
    ({ document: { tungsura, images } }) =>
      tungsura.chart !== null && tungsura.administrasi !== null && images.every((image) => image !== null),
  );
  if (complete === undefined) throw new Error(`no complete TPS in ${kecamatan}`);
  return complete;
}

async function codesOf(address: string): Promise<readonly string[]> {
  const list = await json(address);
  if (!Array.isArray(list)) throw new Error(`no list: ${address}`);
  return list.map((region) => String(region.kode)).sort();
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${address}`);
  return response.json();
}
