import type { ReactNode } from 'react';
import { embedText } from '#lib/text/embed.ts';
import { siteText } from '#lib/text/site.ts';
import type { Stamp } from '../picture/stamp.ts';

interface Props {
  readonly stamp: Stamp;
  readonly title: string;
  readonly unit: string;
  readonly children: ReactNode;
}

/**
 * What a frame in somebody else's page says. Badge, progress, time and link stand in it always, above the
 * numbers: a frame that is cut off short still has them.
 */
export function FrameContent({ stamp, title, unit, children }: Props) {
  return (
    <>
      {stamp.isSimulated && (
        <aside className="sim" aria-label={siteText().simulation.badge}>
          <strong>{siteText().simulation.badge}</strong>
          {embedText().simulated}
        </aside>
      )}
      <header>
        <div>
          <p className="small">{stamp.contest}</p>
          <h1>
            <PageLink path={stamp.path} words={stamp.place} />
          </h1>
          {stamp.within !== '' && <p className="small">{stamp.within}</p>}
        </div>
        <p>
          <span className="badge">{stamp.layer}</span>
          <strong>{stamp.progress}</strong>
        </p>
        <p className="small">{stamp.time}</p>
        {stamp.notes.map((note) => (
          <p key={note}>
            <strong>{note}</strong>
          </p>
        ))}
      </header>
      <main>
        <div>
          <h2>{title}</h2>
          {unit !== '' && <p className="small">{unit}</p>}
        </div>
        {children}
      </main>
      <footer>
        <p>
          <PageLink path={stamp.path} words={embedText().frame.open(siteText().name)} isButton />
        </p>
        <p className="small">
          {stamp.source}. {embedText().official}
        </p>
      </footer>
    </>
  );
}

interface LinkProps {
  readonly path: string;
  readonly words: string;
  readonly isButton?: boolean;
}

/** A link out of the frame: never inside it, where a whole page would have no room. */
function PageLink({ path, words, isButton = false }: LinkProps) {
  return (
    <a href={path} target="_blank" rel="noopener" className={isButton ? 'open' : undefined}>
      {words}
      <span className="sr"> {embedText().frame.newTab}</span>
    </a>
  );
}
