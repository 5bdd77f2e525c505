import { Section } from '#components/layout/ui/section.tsx';
import type { Edition } from '#lib/domain/edition.ts';
import { tpsListPath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import type { TpsListRow } from '#lib/domain/tps-list.ts';
import { deskHref, pageHref, tpsListHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName, shortRegionName } from '#lib/format/region-name.ts';
import { deskText } from '#lib/text/desk.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import { BesidePage, type BesideProps } from '../beside-page.tsx';
import { TakeAway } from '../take/take-away.tsx';
import { AttentionTable, type ListedAttention } from './attention-table.tsx';
import { TpsListTable } from './tps-list-table.client.tsx';

interface Props extends BesideProps {
  readonly edition: Edition;
  readonly list:
    | { readonly kind: 'desa'; readonly rows: readonly TpsListRow[]; readonly unread: readonly Region[] }
    | {
        readonly kind: 'kecamatan';
        readonly attention: ListedAttention;
        readonly desa: readonly Region[];
        readonly unread: readonly Region[];
      };
}

/** The page on which someone checks a desa's TPS, or looks for those of a kecamatan that need a look. */
export function TpsListPageLayout(props: Props) {
  const { contest, region, above, result, edition, list } = props;
  const text = tpsListText();
  const { slug } = contest;
  return (
    <BesidePage
      of={props}
      path={tpsListPath(slug, region.code)}
      back={text.back(regionName(region))}
      links={
        <a href={deskHref(slug, region.code)} className="inline-flex min-h-11 items-center">
          {deskText().open}
        </a>
      }
    >
      <Section id="daftar" heading={text.heading[list.kind]}>
        <p className="max-w-text text-sm text-muted">{text.intro[list.kind]}</p>
        {list.kind === 'desa' ? (
          <>
            {list.rows.length === 0 ? (
              <p>{text.noRows}</p>
            ) : (
              <TpsListTable
                slug={slug}
                rows={list.rows}
                options={result.options}
                caption={text.caption(regionName(region))}
              />
            )}
            <Unread slug={slug} regions={list.unread} words={text.unreadTps} />
          </>
        ) : (
          <>
            <AttentionTable slug={slug} attention={list.attention} desa={list.desa} />
            <Unread slug={slug} regions={list.unread} words={text.unreadDesa} />
          </>
        )}
      </Section>
      {list.kind === 'kecamatan' && (
        <Section id="desa" heading={text.perDesa}>
          <ul className="gap-x-6 text-sm sm:columns-2 lg:columns-3">
            {list.desa.map((desa) => (
              <li key={desa.code}>
                <a href={tpsListHref(slug, desa.code)} className="inline-flex min-h-11 items-center">
                  {shortRegionName(desa)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TakeAway
        contest={contest}
        region={region}
        above={above}
        edition={edition}
        shown={{ kind: 'region', result }}
        path={tpsListPath(slug, region.code)}
      />
    </BesidePage>
  );
}

interface UnreadProps {
  readonly slug: string;
  readonly regions: readonly Region[];
  readonly words: (count: string) => string;
}

/** What the list says nothing about: named, since a gap is not a clean bill. */
function Unread({ slug, regions, words }: UnreadProps) {
  if (regions.length === 0) return null;
  return (
    <div className="text-sm">
      <p>{words(formatCount(regions.length))}</p>
      <ul className="flex flex-wrap gap-x-4">
        {regions.map((region) => (
          <li key={region.code}>
            <a href={pageHref(slug, region.code)} className="inline-flex min-h-8 items-center">
              {shortRegionName(region)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
