import type { reportText as id } from '../id/report.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the ready text with which a reader asks for a figure to be looked at. Polite, and without a verdict. */
export const reportText = {
  heading: 'Report a discrepancy',
  intro:
    'If a figure on the site differs from the photo of the form, copy this text, fill in the figures you read on the form, and send it to the organisers and supervisors below. This site sends nothing and takes no personal data.',
  label: 'Text of the report, ready to copy',
  copy: 'Copy text',
  share: 'Share',
  copied: 'Text copied.',
  copyFailed: 'The text could not be copied automatically. Select the text, then copy it.',
  addresseesHeading: 'Send it to',
  addressees: {
    ppk: (kecamatan) => `Sub-district committee: Panitia Pemilihan Kecamatan (PPK) ${kecamatan}`,
    ppd: (distrik) => `Sub-district committee: Panitia Pemilihan Distrik (PPD) ${distrik}`,
    kpu: (kabkota) => `Election commission: KPU ${kabkota}`,
    kip: (kabkota) => `Election commission: Komisi Independen Pemilihan (KIP) ${kabkota}`,
    bawaslu: (kabkota) => `Supervisory body: Bawaslu ${kabkota}, also through Panwaslu Kecamatan`,
    panwaslih: (kabkota) => `Supervisory body: Panwaslih ${kabkota}, also through Panwaslih Kecamatan`,
    overseas: [
      'Local overseas committee: Panitia Pemilihan Luar Negeri (PPLN)',
      'Election commission: KPU Republik Indonesia',
      'Supervisory body: Bawaslu Republik Indonesia',
    ],
  },
  text: {
    simulated: 'SIMULASI · SIMULATION: invented figures, do not send them to anyone.',
    title: 'Request to check C.Hasil figures (permohonan pemeriksaan angka C.Hasil)',
    contest: 'Contest',
    tps: 'TPS',
    code: 'TPS code',
    event: 'Event',
    area: 'Region',
    sourceTime: 'Time of the figures according to the source',
    sourceTimeUnknown: 'not given by the source',
    rows: 'Rows to be checked, please',
    row: (name, page, value) =>
      `${name}${page === null ? '' : ` (form page ${page})`}: on the site ${value}, on the photo of the form ____`,
    unread: 'not read yet',
    checks: 'Checks not met',
    hints: 'Digits worth a look',
    links: 'Links',
    page: 'TPS page',
    document: 'Source document',
    photo: (page) => `Photo of form page ${page}`,
    addressees: 'Sent to',
    closing:
      'The figures on the site are provisional and may be corrected in an open plenary meeting (rapat pleno terbuka). This request asks only that the figures be checked against the form.',
  },
} satisfies Words<typeof id>;
