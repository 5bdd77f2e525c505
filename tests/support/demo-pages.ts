import { messageText } from '#lib/text/id/message.ts';
import type { DemoTps } from './demo-walk.ts';

export const DEMO_CONTEST = '/simulasi-gubernur';

/** The kecamatan in which tests of the simulated election walk. */
export const DEMO_KECAMATAN = '321201';

export type PageType = { readonly name: string; readonly path: string; readonly isResult: boolean };

/** One page of every type, the result pages from the top down to a TPS. */
export function demoPages({ provinsi, kabkota, kecamatan, desa, tps }: DemoTps): readonly PageType[] {
  const result = (name: string, code: string): PageType => ({
    name,
    path: code === '' ? DEMO_CONTEST : `${DEMO_CONTEST}/${code}`,
    isResult: true,
  });
  return [
    { name: 'home', path: '/', isResult: false },
    result('nation', ''),
    result('provinsi', provinsi),
    result('kabupaten', kabkota),
    result('kecamatan', kecamatan),
    result('desa', desa),
    result('TPS', tps),
    result('provinsi without a contest', '34'),
    { name: 'nation of another contest', path: '/simulasi-bupati-walikota', isResult: true },
    { name: 'how to read', path: '/cara-membaca', isResult: false },
    { name: messageText.notFound.title, path: `${DEMO_CONTEST}/9999`, isResult: false },
  ];
}
