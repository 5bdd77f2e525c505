import { REGION_LEVELS } from '../domain/region-code.ts';

// What addresses of the site are made of, as the description of the site for programs has it.
export const CONTEST = parameter('contest', 'Slug of the contest, e.g. `gubernur-2024`', '^[a-z0-9-]+$', {
  gubernur: { value: 'gubernur-2024' },
});
export const CODE = parameter(
  'code',
  'Region or TPS: 2 digits province, 4 kabupaten/kota, 6 kecamatan, 10 desa/kelurahan, 13 TPS',
  '^[0-9]{2}(?:[0-9A-Z]{2}(?:[0-9]{2}(?:[0-9]{4}(?:[0-9]{3})?)?)?)?$',
  {
    provinsi: { value: '32' },
    kabkota: { value: '3212' },
    kecamatan: { value: '321201' },
    desa: { value: '3212012001' },
    tps: { summary: 'TPS 001 of desa 3212012001', value: '3212012001001' },
  },
);
export const TIER = {
  ...parameter('tier', 'Tier of the rows, below the region', null),
  schema: { type: 'string', enum: REGION_LEVELS.slice(1) },
};

function parameter(
  name: string,
  description: string,
  pattern: string | null,
  examples: object | null = null,
) {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', ...(pattern === null ? {} : { pattern }) },
    ...(examples === null ? {} : { examples }),
  };
}

export function query(name: string, description: string, required: boolean) {
  return { name, in: 'query', required, description, schema: { type: 'string' } };
}
