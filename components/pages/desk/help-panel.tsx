import { useEffect } from 'react';
import { deskText } from '#lib/text/desk.ts';

interface Props {
  readonly onClose: () => void;
}

/** The keys of the desk, in words; Escape closes them wherever the focus is. */
export function HelpPanel({ onClose }: Props) {
  const { heading, intro, keys, close } = deskText().help;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <section aria-label={heading} data-help className="border border-strong-line bg-raised p-3 text-sm">
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
