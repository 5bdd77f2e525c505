'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';

interface Props {
  readonly pack: string;
  readonly contest: string | null;
  /** Words of the button, and of what stands where its code does not arrive. */
  readonly label: string;
  readonly failed: string;
  /** What a reader should know before pressing. */
  readonly children: ReactNode;
}

interface Search {
  /** A new search for each press, under a key of its own. */
  readonly press: number;
  /** Null where its code did not arrive: the next press asks for it again, which React's own lazy parts do not. */
  readonly Part: ComponentType<Pick<Props, 'pack' | 'contest'>> | null;
}

/** The button. Code, permission and boundaries are asked for when it is pressed. */
export function NearStage({ pack, contest, label, failed, children }: Props) {
  const [search, setSearch] = useState<Search | null>(null);
  const begin = () => {
    const show = (Part: Search['Part']) => setSearch((before) => ({ press: (before?.press ?? 0) + 1, Part }));
    import('./near-search.tsx').then(
      ({ NearSearch }) => show(NearSearch),
      () => show(null),
    );
  };
  const problem = <p>{failed}</p>;
  return (
    <>
      <button type="button" className="choice" onClick={begin}>
        {label}
      </button>
      {children}
      <div role="status">
        {search !== null && (
          <FailureBoundary key={search.press} instead={problem}>
            {search.Part === null ? problem : <search.Part pack={pack} contest={contest} />}
          </FailureBoundary>
        )}
      </div>
    </>
  );
}
