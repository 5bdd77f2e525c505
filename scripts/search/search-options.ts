import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../lib/domain/result.ts';

export const SEARCH_USAGE = `npm run search:index   writes the names by which the site finds regions

  --contest SLUG      only this contest of SIREKAP_CONTESTS; may be repeated (default: all)
  --from FILE         takes the regions from a table, .tsv or .tsv.gz, code and name first, instead of from the recap API
  --per-second 20     most questions a second to a recap API; a country is about 8,000
  --out FOLDER        where the files go (default: SIREKAP_SEARCH, or search)

What a run that was broken off has asked is not asked again.`;

export interface SearchIndexOptions {
  readonly slugs: readonly string[];
  readonly from: string | null;
  readonly perSecond: number;
  readonly out: string | null;
}

/** Reads the command line; the error is a sentence, or null where the usage was asked for. */
export function parseSearchOptions(args: readonly string[]): Result<SearchIndexOptions, string | null> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        contest: { type: 'string', multiple: true },
        from: { type: 'string' },
        'per-second': { type: 'string', default: '20' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return err(null);
    const perSecond = Number(values['per-second']);
    if (!(perSecond > 0 && perSecond <= 1000)) return err('--per-second takes a number from 1 to 1000');
    return ok({
      slugs: values.contest ?? [],
      from: values.from ?? null,
      perSecond,
      out: values.out ?? null,
    });
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : String(failure));
  }
}
