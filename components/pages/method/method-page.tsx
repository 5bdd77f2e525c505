import { LanguageSwitch } from '#components/layout/frame/language-switch.tsx';
import { WithTerms } from '#components/layout/language/with-terms.tsx';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { SourceLink } from '#components/layout/ui/source-link.tsx';
import { RULES } from '#lib/domain/check.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { formatCount } from '#lib/format/number.ts';
import { formatDay } from '#lib/format/time.ts';
import { checksText } from '#lib/text/checks.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { methodText } from '#lib/text/method.ts';
import { siteText } from '#lib/text/site.ts';
import { sourceWords } from '#lib/text/source-names.ts';

interface Props {
  readonly contests: readonly ContestLabel[];
}

/** How to read the site: layers, states, terms, rules, limits, sources. */
export function MethodPage({ contests }: Props) {
  const text = methodText();
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-8 px-4 pt-6 pb-12">
      <div className="max-w-text space-y-3">
        <div className="flex items-start justify-between gap-x-4">
          <h1 className="text-2xl">{text.title}</h1>
          <LanguageSwitch path="/cara-membaca" />
        </div>
        <p>
          <WithTerms>{text.lead}</WithTerms>
        </p>
      </div>
      {text.sections.map((section) => (
        <Section key={section.id} id={section.id} heading={section.heading}>
          <div className="max-w-text space-y-3">
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <WithTerms>{paragraph}</WithTerms>
              </p>
            ))}
          </div>
        </Section>
      ))}
      <Section id="istilah" heading={text.terms.heading}>
        <dl className="max-w-text space-y-3">
          {text.terms.list.map(({ term, meaning }) => (
            <div key={term}>
              <dt className="font-medium">
                <WithTerms>{term}</WithTerms>
              </dt>
              <dd>
                <WithTerms>{meaning}</WithTerms>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="aturan" heading={text.rules.heading}>
        <p className="max-w-text">{text.rules.intro}</p>
        <ul className="max-w-text space-y-1">
          {RULES.map((rule) => (
            <li key={rule}>
              <strong>{rule}</strong> <WithTerms>{checksText().rule[rule]}</WithTerms>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sumber-data" heading={text.sources.heading}>
        <SourcesTable contests={contests} />
        <ul className="max-w-text list-disc space-y-1 pl-6 text-sm">
          {text.sources.references.map((reference) => (
            <li key={reference}>
              <WithTerms>{reference}</WithTerms>
            </li>
          ))}
        </ul>
      </Section>
    </main>
  );
}

function SourcesTable({ contests }: Props) {
  const text = methodText();
  return (
    <ScrollTable label={text.sources.caption}>
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{text.sources.caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {text.sources.columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contests.map((contest) => (
            <tr key={contest.slug} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 font-normal">
                {contestTitle(contest)}
              </th>
              <td className="py-2 pr-4">
                {contest.simulated ? siteText().simulation.badge : formatDay(contest.votingDate)}
              </td>
              <td className="py-2 pr-4">
                <SourceLink href={contest.source.url}>{sourceWords(contest.source.name)}</SourceLink>
              </td>
              <td className="py-2 pr-4">{sourceWords(contest.source.licence)}</td>
              <td className="py-2 tabular-nums">{formatCount(contest.tpsCap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
