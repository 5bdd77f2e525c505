import { parentOf } from '../../domain/region-code.ts';
import { at } from '../at.ts';
import type { DemoElection } from '../demo-election.ts';
import type { FormPageName } from '../form-address.ts';
import { findPlace } from '../places.ts';
import { tpsNumber } from '../tps-map.ts';
import type { TpsPlace } from '../truth.ts';
import { textLine } from './svg.ts';

/** The places a form is about, by name. */
interface FormHeading {
  readonly tpsNumber: string;
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabkota: string;
  readonly provinsi: string;
}

export function headingOf({ country }: DemoElection, place: TpsPlace): FormHeading {
  const { tiers, tps, kabkotaOfDesa, provinsiOfKabkota } = country;
  const kabkota = at(kabkotaOfDesa, place.desa);
  const kecamatanCode = parentOf(at(tiers.desa.codes, place.desa));
  const kecamatan = kecamatanCode === null ? null : findPlace(tiers, kecamatanCode);
  return {
    tpsNumber: tpsNumber(tps, place.desa, place.tps),
    desa: at(tiers.desa.names, place.desa),
    kecamatan: kecamatan === null ? '' : at(tiers.kecamatan.names, kecamatan.index),
    kabkota: at(tiers.kabkota.names, kabkota),
    provinsi: at(tiers.provinsi.names, at(provinsiOfKabkota, kabkota)),
  };
}

/** The printed head of every page; ends above y = 200. */
export function formHeader(heading: FormHeading, { election, page }: FormPageName, part: string): string {
  const kota = heading.kabkota.startsWith('KOTA ');
  const office = election === 'pkwkp' ? 'GUBERNUR' : kota ? 'WALIKOTA' : 'BUPATI';
  const left: readonly (readonly [string, string])[] = [
    ['TPS', heading.tpsNumber],
    ['Desa/Kelurahan', heading.desa],
    ['Kecamatan/Distrik', heading.kecamatan],
  ];
  const right: readonly (readonly [string, string])[] = [
    ['Kabupaten/Kota', heading.kabkota],
    ['Provinsi', heading.provinsi],
  ];
  const rows = (entries: typeof left, x: number, gap: number): string =>
    entries
      .map(([label, value], i) => {
        const y = 134 + i * 18;
        return (
          textLine(x, y, label, { size: 11 }) + textLine(x + gap, y, `: ${value}`, { size: 11, isBold: true })
        );
      })
      .join('');
  return [
    textLine(397, 72, `MODEL C.HASIL-KWK-${office}`, { size: 17, anchor: 'middle', isBold: true }),
    textLine(397, 92, part, { size: 12, anchor: 'middle' }),
    textLine(734, 108, `Halaman ${page} dari 3`, { size: 11, anchor: 'end' }),
    rows(left, 60, 105),
    rows(right, 420, 95),
  ].join('');
}
