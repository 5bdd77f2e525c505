import { useEffect, useState } from 'react';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { nearText } from '#lib/text/near.ts';
import { findNear, type NearOutcome } from './find-near.ts';
import type { NamedPlace } from './name-places.ts';

interface Props {
  readonly pack: string;
  readonly contest: string | null;
}

type Step = 'asking' | 'matching' | NearOutcome;

/** Looks once, when it is put on the page, and says what it found; never surer than it is. */
export function NearSearch({ pack, contest }: Props) {
  const [step, setStep] = useState<Step>('asking');
  useEffect(() => {
    let isWanted = true;
    const show = (next: Step) => {
      if (isWanted) setStep(next);
    };
    findNear({ pack, contest, onPosition: () => show('matching') }).then(show);
    return () => {
      isWanted = false;
    };
  }, [pack, contest]);
  if (typeof step === 'string') return <p>{nearText()[step]}</p>;
  if (step.kind === 'problem') return <p>{nearText().problems[step.problem]}</p>;
  return <Found outcome={step} />;
}

function Found({ outcome }: { readonly outcome: Extract<NearOutcome, { kind: 'places' }> }) {
  const text = nearText();
  const { best, others, metres, accuracy, endsAt } = outcome;
  const notes = [
    metres > 0 ? text.off(distanceWords(metres)) : '',
    text.accuracy(distanceWords(accuracy)),
    text.endsAt[endsAt],
  ];
  return (
    <>
      <p className="font-medium">{text.around([best.name, ...best.above].join(', '))}</p>
      <p className="text-sm">{notes.filter((note) => note !== '').join(' ')}</p>
      <p>
        <PlaceLink place={best} />
      </p>
      {others.length > 0 && (
        <>
          <p className="text-sm">{text.others}</p>
          <ul>
            {others.map((place) => (
              <li key={place.code}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="max-w-text text-sm text-muted">{text.addressNote}</p>
    </>
  );
}

function PlaceLink({ place }: { readonly place: NamedPlace }) {
  return (
    <a href={pageHref(place.contest, place.code)} className="inline-flex min-h-11 items-center">
      {[place.name, ...place.above.slice(0, 1)].join(', ')}
    </a>
  );
}

function distanceWords(metres: number): string {
  const text = nearText();
  return metres < 1_000
    ? text.metres(formatCount(Math.max(1, Math.round(metres))))
    : text.kilometres(formatCount(Math.round(metres / 1_000)));
}
