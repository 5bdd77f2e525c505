import { deskText } from '#lib/text/desk.ts';

interface Props {
  readonly onClose: () => void;
}

/** The keys of the desk, in words. */
export function HelpPanel({ onClose }: Props) {
  const { heading, intro, keys, close } = deskText().help;
  return (
    <section aria-label={heading} className="border border-strong-line bg-raised p-3 text-sm">
      <h3>{heading}</h3>
      <dl className="my-2 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1">
        {keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="desk-key">{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">{intro}</p>
      <button type="button" className="choice mt-2" onClick={onClose}>
        {close}
      </button>
    </section>
  );
}
