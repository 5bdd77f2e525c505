import type { methodText as id } from '../id/method.ts';
import type { Words } from '../in-each-language.ts';

/** Words of “how to read the data”: method, layers, terms, limits, sources. Anchors are the same in every language. */
export const methodText = {
  title: 'How to read the data',
  lead: 'What the figures on this site mean, where they come from, how far they can be relied on, and how to check them yourself.',
  sections: [
    {
      id: 'dua-lapisan',
      heading: 'Two kinds of figures that are never mixed',
      paragraphs: [
        'The count (Hitung Suara) is the sum of the figures on the C.Hasil forms, the result forms that the committee (KPPS) photographs at every polling station (TPS) and a machine reads. It is provisional: forms may be miswritten, photos misread, and TPS late to report.',
        'The recapitulation (Rekapitulasi) is the D.Hasil: the minutes of an open plenary meeting (rapat pleno terbuka) at the kecamatan (sub-district), the kabupaten/kota (regency/city), the province and the centre. That is what is official at its tier. This site shows both side by side with their difference, and never adds them together.',
        'This site is a means of publication and checking. Election results are determined in open plenary meetings, not by this site and not by Sirekap, the system of the election commission (KPU) that publishes the forms and their figures.',
      ],
    },
    {
      id: 'foto-dan-angka',
      heading: 'Why photo and figures can differ',
      paragraphs: [
        'The photo shown remains the original photo of the C.Hasil form from the TPS. If the plenary of the kecamatan corrects a figure, for example because of misreading by the machine, miswriting, or a recount of ballots, the figure changes but the photo is not replaced. The votes of an option can therefore also fall from one update to the next.',
        'Frequent misreadings: 3 read as 8, 2 read as 7, 1 read as 9, or an empty crossed-out box read as a figure in the hundreds.',
      ],
    },
    {
      id: 'keadaan-angka',
      heading: 'The states of a figure',
      paragraphs: [
        '“No data yet” means that the source has not received anything. It does not mean zero votes. Common causes are the network, distance, or a postponed vote.',
        '“Photo received, figures not read yet” means that the form can be seen, but the source does not have its figures yet.',
        '“Withheld by the source” means that the source document records TPS that have reported, but all its votes are zero. On 28 November 2024 at 10:45 WIB (UTC+7) all Pilkada figures at the source changed to zero while the number of TPS reported kept rising. We never show such figures as zero votes; if we have kept earlier figures, they are shown with their time.',
        '“Not itemised by the source” means that the source’s table has no line of the region; its own document may have figures, so open the region. “0 valid votes” is a figure: the TPS has reported, and no vote is valid.',
        '“Source contradicts itself” means that what the source states cannot all be true, for example votes while no TPS has reported, or more TPS reported than there are. Its figures are shown as they are, without a percentage.',
        '“Inconsistent” means that figures on one form do not agree with each other. It means that something is miswritten, misread, or not complete yet; nothing more.',
        'Every page states the time of update according to the source and the time we fetched it. If the source cannot be reached, the last figures received are shown, with their age.',
      ],
    },
    {
      id: 'hitungan',
      heading: 'How figures are calculated',
      paragraphs: [
        'Percentages of votes are calculated from valid votes and rounded to two decimals from the exact ratio. There are more decimals where two would make 0%, 50% or 100% of what is not exactly that: 99,996 of 100,000 TPS is written as 99.996%. “About 100%” means that the source gives a rounded percentage only, so that nobody can tell whether all TPS have reported. Because of rounding, percentages may add up to slightly more or less than 100%.',
        'Votes for the empty column (kolom kosong) are valid votes and part of the denominator. In a contest with a single candidate pair, that pair is elected only if it obtains more than 50% of the valid votes.',
        'TPS reported is the number of TPS whose figures the source has, out of the TPS registered. Nothing is estimated: figures that have not been received are never projected.',
        'Turnout, invalid votes, the option with most votes and the margin become a figure or a colour of a region only from at least 10% of its TPS. Below that, only the number of TPS is given: TPS report by distance and network, not by lot, so the first part easily comes from one corner of the region. Votes are always shown.',
        'All TPS that the source has are part of the totals, including inconsistent ones, because that is how the source adds them up. You can repeat the addition of each region’s rows from its table.',
        'Options always stand in the order of their numbers on the ballot, never in the order of votes.',
      ],
    },
    {
      id: 'batas',
      heading: 'Limits of these data',
      paragraphs: [
        'The source publishes invalid votes, numbers of voters and voters who voted by TPS only. Ballots received, spoiled and unused, and voters with disabilities, are on the form, but the source does not publish them as figures.',
        'The source makes the documents of each tier at different times. The figures of a region and the sum of the regions below it may therefore differ for a while.',
        'Times from the source name no time zone; we read them as WIB (UTC+7) and show them in the time zone of the region: WIB, WITA (UTC+8) or WIT (UTC+9).',
        'Names and signatures on forms are shown as published by the source. We do not transcribe or index them.',
      ],
    },
    {
      id: 'ketidaksesuaian',
      heading: 'If you find a discrepancy',
      paragraphs: [
        'Note the TPS code, the row, the figure on the site and the figure on the photo of the form. Tell the election committee of the kecamatan (PPK) or the election commission of the kabupaten/kota (KPU), and the local supervisory body (Bawaslu or Panwaslu). Corrections are made in open plenary meetings.',
      ],
    },
  ],
  terms: {
    heading: 'Terms',
    list: [
      {
        term: 'TPS',
        meaning:
          'Tempat pemungutan suara, polling station. Numbers from 901 are usually TPS at special locations, for example prisons.',
      },
      {
        term: 'C.Hasil',
        meaning:
          'Result form of the count at a TPS, filled in by hand and photographed by its committee (KPPS).',
      },
      { term: 'D.Hasil', meaning: 'Record of the recapitulation in the open plenary meeting of each tier.' },
      { term: 'DPT', meaning: 'Daftar pemilih tetap, the final voter list.' },
      {
        term: 'DPPh and DPTb in a Pilkada (regional head election)',
        meaning:
          'DPPh: transferred voters. DPTb: voters not in the DPT who vote with their ID card (KTP-el).',
      },
      {
        term: 'DPTb and DPK in a Pemilu (general election)',
        meaning:
          'DPTb: transferred voters. DPK: voters with an ID card (KTP-el). The abbreviation DPTb means something else in a Pilkada.',
      },
      {
        term: 'Valid and invalid votes',
        meaning:
          'A valid vote counts for an option, including the empty column. Ballots that do not meet the requirements are invalid votes.',
      },
      {
        term: 'Empty column (kolom kosong)',
        meaning:
          'The column without a picture on the ballot if there is only one candidate pair. Punching it is a valid vote.',
      },
      { term: 'Turnout (partisipasi)', meaning: 'Voters who voted out of registered voters.' },
      {
        term: 'PSU',
        meaning:
          'Pemungutan suara ulang, a re-vote at particular TPS; its result replaces the earlier result.',
      },
    ],
  },
  rules: {
    heading: 'Rules of the checks',
    intro:
      'Each TPS is tested with its own figures. Where a figure is missing, a rule cannot be tested yet: neither passed nor failed.',
  },
  sources: {
    heading: 'Sources',
    caption: 'Contests on this site and the sources of their data',
    columns: ['Contest', 'Voting day', 'Publisher of the data', 'Licence', 'Limit of voters per TPS'],
    references: [
      'Pilkada 2024: KPU Regulation (PKPU) 17/2024 on voting and counting; PKPU 18/2024 on recapitulation and determination of results; KPU Decision 1774/2024 on technical guidance.',
      'Law (UU) 10/2016 Article 54D (single candidate pair) and Articles 107 and 109 (who is elected).',
      'Law (UU) 2/2024 Article 10(2) and (3) (Governor of DKI Jakarta).',
    ],
  },
} satisfies Words<typeof id>;
