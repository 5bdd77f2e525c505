import { Section } from '#components/layout/ui/section.tsx';
import { whyDifferText } from '#lib/text/why-differ.ts';

interface Props {
  readonly canReport: boolean;
}

/** Why the photo and the number beside it may lawfully differ (DOMAIN, "ten things", 2). */
export function WhyDiffer({ canReport }: Props) {
  const text = whyDifferText();
  return (
    <Section id="beda" heading={text.heading}>
      <p className="max-w-text">{text.intro}</p>
      <ul className="max-w-text list-disc space-y-1 pl-5">
        {text.causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      {canReport && (
        <p className="max-w-text">
          {text.otherwise} <a href="#laporkan">{text.report}</a>.
        </p>
      )}
    </Section>
  );
}
