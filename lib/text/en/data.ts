import type { dataText as id } from '../id/data.ts';
import type { Words } from '../in-each-language.ts';

/** Words of data files and of the links to them. */
export const dataText = {
  links: {
    label: 'Download:',
    formats: { csv: 'CSV', json: 'JSON', xlsx: 'Excel' },
    all: {
      nasional: 'nation',
      provinsi: 'all provinces',
      kabkota: 'all kabupaten/kota',
      kecamatan: 'all kecamatan',
      desa: 'all desa/kelurahan',
      tps: 'all TPS with their forms',
    },
    allAs: (rows, format) => `${rows} (${format})`,
    about: 'about the data',
  },
  sheets: { data: 'Data', notes: 'Notes' },
  notes: {
    perTier: (place, tier) => `${place}, by ${tier}`,
    form: (place) => `Form of ${place}`,
    layer: 'Kind of figures',
    layerCell: 'Count of C.Hasil forms, provisional, not an official result',
    layerCount: 'Count: sum of the forms of polling stations (C.Hasil), provisional',
    recap: 'Rekapitulasi (D.Hasil)',
    recapColumns: 'only in columns recap_…; never mixed with the count',
    coverage: 'TPS reported',
    coverageUnknown: 'not published by the source',
    source: 'Source document',
    sourceTime: 'Time of the source',
    together: (documents) => `${documents} documents of provinces; each row names its own`,
    oldestTime: 'Oldest time of the source',
    newestTime: 'Newest time of the source',
    fetched: 'Checked',
    rowsHaveOwn: 'Each row has the time and document of its source in its columns.',
    failing: 'The source is not responding properly since',
    withheld: 'The source withholds its votes. Last figures before that',
    unread: 'Could not be read, so rows are missing',
    publisher: 'Publisher',
    licence: 'Licence',
    page: 'Page',
    columns: 'Columns explained',
    version: 'Version of the format',
    votes: (column) => `Column ${column}`,
    ownBallots: 'Each region has candidates of its own: see column ballot.',
    empty: 'An empty cell means unknown, not zero.',
    table: ['Column', 'Column name', 'Meaning'],
  },
  problems: {
    notFound: 'There is no data at this address: contest, region code, tier or format is not known.',
    tooLarge: (place, tier, most) =>
      `The table of ${place} by ${tier} takes more than ${most} documents of the source. Take it in parts: one file for each region below.`,
    busy: 'This table is still being put together: this site is busy. Try again in about half a minute.',
    sourceUnavailable:
      'The data source is not responding and this site keeps no figures of it. Please try again later.',
  },
  columns: {
    code: {
      label: 'Code',
      meaning:
        'Kemendagri’s code (not BPS’s) of a region or TPS; always text. A parent’s code begins the child’s; 0 is the nation.',
    },
    name: { label: 'Name', meaning: 'Name of the region or TPS.' },
    level: {
      label: 'Tier',
      meaning:
        'nasional, provinsi, kabkota, kecamatan, desa or tps. The first row of a region’s file is the region itself: do not add it to the others.',
    },
    parent: { label: 'Parent code', meaning: 'Code of the region above.' },
    provinsi: { label: 'Province', meaning: 'Name of the province above.' },
    kabkota: { label: 'Kabupaten/Kota', meaning: 'Name of the kabupaten/kota (regency/city) above.' },
    kecamatan: { label: 'Kecamatan', meaning: 'Name of the kecamatan (district) above.' },
    desa: { label: 'Desa/Kelurahan', meaning: 'Name of the desa/kelurahan (village) above.' },
    state: {
      label: 'State',
      meaning:
        'counted: there are numbers. not_reported: no data yet. withheld: withheld by the source. unreachable: cannot be fetched at present. no_totals: each part has candidates of its own. not_contested: no such contest here. votes_incomplete: there are numbers, but not for every option. not_listed: the source’s table does not itemise it; its own document may have numbers. TPS: read, partly_read (numbers of some options not read yet), not_read (numbers not read yet), withheld, not_published, unreachable, not_contested.',
    },
    tps_counted: { label: 'TPS reported', meaning: 'TPS that are in, by the source.' },
    tps_total: { label: 'All TPS', meaning: 'Every TPS, by the source.' },
    tps_share: {
      label: 'TPS reported (%)',
      meaning: 'Share of TPS that are in, in percent; 100 only when all of them are. Empty when not known.',
    },
    tps_note: {
      label: 'Note on TPS reported',
      meaning:
        'rounded: tps_share is the source’s percentage, rounded. about_100: the source’s percentage is 100, rounded; whether every TPS is in is not known. The source contradicts itself: votes_without_tps (votes, and no TPS in), more_than_all (more TPS in than there are), percent_out_of_range (an impossible percentage), contradiction_in_parts (a sum with such parts).',
    },
    votes: {
      label: 'Votes',
      meaning: 'votes_1, votes_2, …: votes in the order of the ballot (see ballot). Layer Hitung Suara.',
    },
    valid_votes: {
      label: 'Valid votes',
      meaning: 'Votes of all options together; for a TPS, the valid votes written on the form.',
    },
    share: {
      label: 'Votes (%)',
      meaning:
        'share_1, share_2, …: percent of valid votes, two decimals; more where two would make 0, 50 or 100 of what is not exactly that.',
    },
    tps_read: {
      label: 'TPS forms read by this site',
      meaning:
        'TPS whose document this site has read. The next columns are sums over those documents, not over all TPS.',
    },
    turnout_tps: { label: 'TPS behind turnout', meaning: 'TPS whose voter figures are complete and agree.' },
    voted: { label: 'Voters who voted', meaning: 'In the TPS behind turnout.' },
    entitled: { label: 'Voters', meaning: 'DPT and added voters, in the TPS behind turnout.' },
    turnout: { label: 'Turnout (%)', meaning: 'voted divided by entitled, in percent.' },
    ballots_tps: {
      label: 'TPS behind invalid votes',
      meaning: 'TPS whose valid, invalid and total votes are complete and agree.',
    },
    forms_valid: { label: 'Valid votes on forms', meaning: 'In the TPS behind invalid votes.' },
    forms_invalid: { label: 'Invalid votes on forms', meaning: 'In the TPS behind invalid votes.' },
    invalid_share: { label: 'Invalid votes (%)', meaning: 'forms_invalid of both together, in percent.' },
    tps_checked: { label: 'TPS that can be checked', meaning: 'TPS whose figures can be checked.' },
    tps_inconsistent: {
      label: 'Inconsistent TPS',
      meaning: 'Of those: TPS whose figures do not agree with each other.',
    },
    recap_votes: {
      label: 'D.Hasil: votes',
      meaning: 'recap_votes_1, …: layer Rekapitulasi, official at its tier. Do not mix with votes_….',
    },
    recap_valid_votes: { label: 'D.Hasil: valid votes', meaning: 'Sum of recap_votes_….' },
    ballot: {
      label: 'Ballot',
      meaning: 'Options in the order of columns votes_…, separated by " | ": ballot number and name.',
    },
    check: {
      label: 'Check',
      meaning:
        'Row of a region or TPS in a table of the source: inconsistent or attention where it has more votes than its forms have room for (R15), else empty. File of TPS: passes: every check holds. inconsistent: figures do not agree. attention: unusual. partly_read, scan_not_read, no_data, withheld: cannot be checked yet.',
    },
    failing_rules: { label: 'Failing rules', meaning: 'Numbers of rules (R01–R17), separated by spaces.' },
    registered_dpt: { label: 'DPT', meaning: 'Voters on the list (DPT): _male, _female, _total.' },
    voted_dpt: { label: 'Voted, on the DPT', meaning: 'DPT voters who voted: _male, _female, _total.' },
    voted_transferred: {
      label: 'Voted, transferred',
      meaning: 'DPPh in Pilkada, DPTb in Pemilu: _male, _female, _total.',
    },
    voted_by_id_card: {
      label: 'Voted by ID card',
      meaning: 'DPTb in Pilkada, DPK in Pemilu: _male, _female, _total.',
    },
    voted_total: { label: 'Voted', meaning: 'Everyone who voted: _male, _female, _total.' },
    sum_of_votes: {
      label: 'Sum of votes',
      meaning: 'Added up by this site; empty when a box has not been read.',
    },
    invalid_votes: { label: 'Invalid votes', meaning: 'As written on the form.' },
    total_votes: { label: 'Total votes', meaning: 'Valid and invalid votes, as written on the form.' },
    event: {
      label: 'Event',
      meaning:
        'regular; recount, postponed_count, continued_count, psu (re-vote), postponed_vote, continued_vote, or the source’s own word. Above the TPS: at some TPS within.',
    },
    image: {
      label: 'Photo of page',
      meaning: 'image_1, …: address of the photo of a form page; empty when there is none yet.',
    },
    source_url: {
      label: 'Source document',
      meaning: 'Address of the source document with these numbers; empty for a sum of several documents.',
    },
    source_time: {
      label: 'Time of the source',
      meaning:
        'By the source’s clock, ISO 8601 with offset; empty when it does not say, or says what cannot be right. Of several documents: the oldest.',
    },
    fetched_at: { label: 'Fetched', meaning: 'When this site received the document.' },
    page: { label: 'Page', meaning: 'Address of its page on this site.' },
    layer: {
      label: 'Kind of figures',
      meaning:
        'What the figures are, in every row: provisional count, not an official result; simulated data begin with SIMULASI.',
    },
    name_source: {
      label: 'Source of the name',
      meaning:
        'source: the source’s list; search_index or boundaries: this site’s files, where the source gives no name; empty: only a code.',
    },
  },
  male: 'male',
  female: 'female',
  total: 'total',
} satisfies Words<typeof id>;
