import type { ReactNode } from 'react';
import { LanguageSwitch } from '#components/layout/frame/language-switch.tsx';
import { WithTerms } from '#components/layout/language/with-terms.tsx';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { SourceLink } from '#components/layout/ui/source-link.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { REGION_COLUMNS, TPS_COLUMNS } from '#lib/domain/data-path.ts';
import { formatCount } from '#lib/format/number.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { dataText } from '#lib/text/data.ts';
import { dataPageText } from '#lib/text/data-page.ts';
import { siteText } from '#lib/text/site.ts';
import { sourceWords } from '#lib/text/source-names.ts';
import { exampleCode } from './example-code.ts';

interface Props {
  readonly contests: readonly ContestLabel[];
  /** Most documents of the source that one file asks for. */
  readonly mostDocuments: number;
}

/** Everything to take away: where, in which formats, under which names, with which words beside it. */
export function DataPage({ contests, mostDocuments }: Props) {
  const page = dataPageText();
  const { columns } = dataText();
  const meanings = (names: readonly (keyof typeof columns)[]) =>
    names.map((name) => ({
      key: name,
      cells: [<code key="name">{name}</code>, <WithTerms key="meaning">{columns[name].meaning}</WithTerms>],
    }));
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-8 px-4 pt-6 pb-12">
      <div className="max-w-text space-y-3">
        <div className="flex items-start justify-between gap-x-4">
          <h1 className="min-w-0 text-2xl">{page.title}</h1>
          <LanguageSwitch path="/data" />
        </div>
        <p>{page.lead}</p>
        <p>
          <strong>{siteText().disclaimer.lead}</strong> <WithTerms>{siteText().disclaimer.body}</WithTerms>
        </p>
      </div>
      <Section id="ikut" heading={page.rules.heading}>
        <ul className="max-w-text list-disc space-y-1 pl-6">
          {page.rules.list.map((rule) => (
            <li key={rule}>
              <WithTerms>{rule}</WithTerms>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="alamat" heading={page.addresses.heading}>
        <Table
          caption={page.addresses.caption}
          heads={page.addresses.columns}
          rows={page.addresses.list.map(([address = '', what]) => ({
            key: address,
            cells: [<code key="address">{address}</code>, what],
          }))}
        />
        <p className="max-w-text">{page.addresses.formats}</p>
        <p className="max-w-text">{page.addresses.bounds(formatCount(mostDocuments))}</p>
      </Section>
      <Section id="format" heading={page.formats.heading}>
        <dl className="max-w-text space-y-3">
          {page.formats.list.map(([format, what]) => (
            <div key={format}>
              <dt className="font-medium">{format}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="max-w-text">{page.formats.csvInExcel}</p>
      </Section>
      <Section id="berkala" heading={page.caching.heading}>
        <p className="max-w-text">{page.caching.body}</p>
      </Section>
      <Section id="contoh" heading={page.examples.heading}>
        <p className="max-w-text">{page.examples.intro}</p>
        <Examples contests={contests} />
      </Section>
      <Section id="kolom-wilayah" heading={page.columns.region}>
        <Table
          caption={page.columns.caption(page.columns.region)}
          heads={page.columns.columns}
          rows={meanings(REGION_COLUMNS)}
        />
      </Section>
      <Section id="kolom-tps" heading={page.columns.tps}>
        <Table
          caption={page.columns.caption(page.columns.tps)}
          heads={page.columns.columns}
          rows={meanings(TPS_COLUMNS)}
        />
      </Section>
      <Section id="lisensi" heading={page.licence.heading}>
        <Table
          caption={page.licence.caption}
          heads={page.licence.columns}
          rows={contests.map((contest) => ({
            key: contest.slug,
            cells: [
              `${contest.simulated ? `${siteText().simulation.badge}: ` : ''}${contestTitle(contest)}`,
              <SourceLink key="publisher" href={contest.source.url}>
                {sourceWords(contest.source.name)}
              </SourceLink>,
              sourceWords(contest.source.licence),
            ],
          }))}
        />
      </Section>
    </main>
  );
}

function Examples({ contests }: Pick<Props, 'contests'>) {
  const { list } = dataPageText().examples;
  const code = exampleCode(contests[0]?.slug ?? 'gubernur-2024');
  return list.map(([name, what], at) => (
    <figure key={name} className="max-w-text">
      <figcaption className="font-medium">
        {name}: {what}
      </figcaption>
      <ScrollTable label={`${name}: ${what}`}>
        <pre className="bg-raised p-3 text-sm">
          <code>{code[at]}</code>
        </pre>
      </ScrollTable>
    </figure>
  ));
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** The first cell of a row names it. */
function Table({ caption, heads, rows }: TableProps) {
  return (
    <ScrollTable label={caption}>
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pr-4">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 font-normal">
                {first}
              </th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]} className="py-2 pr-4">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
