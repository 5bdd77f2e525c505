import { siteText } from '#lib/text/site.ts';
import { WithTerms } from '../language/with-terms.tsx';

/** Invented data says so, on every page that shows it. */
export function SimulationBanner() {
  return (
    <aside
      aria-label={siteText().simulation.badge}
      className="border-b-2 border-simulation bg-simulation-surface text-xs"
    >
      <span className="mx-auto block max-w-page px-4 py-1 leading-snug">
        <strong className="mr-2 inline-block border-2 border-simulation px-1 tracking-wider text-simulation">
          <WithTerms>{siteText().simulation.badge}</WithTerms>
        </strong>
        {siteText().simulation.body}
      </span>
    </aside>
  );
}
