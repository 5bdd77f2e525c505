import { lazy, Suspense } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import { figureNames } from '#components/result/tps/figure-names.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { pageNumberOf } from '#lib/domain/desk/desk-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormLayout } from '#lib/domain/form-layout.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { tpsText } from '#lib/text/tps.ts';
import { FormImage } from './form-image.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly document: TpsDocument;
  /** When the source wrote the numbers. */
  readonly numbersAt: Instant | null;
  readonly options: readonly BallotOption[];
  readonly layout: FormLayout;
  /** The figure that is being read. */
  readonly figure: Figure;
  /** Full name of the place. */
  readonly place: string;
  readonly onFigure: (figure: Figure) => void;
}

const FormViewer = lazy(() =>
  import('#components/result/viewer/form-viewer.client.tsx').then((module) => ({
    default: module.FormViewer,
  })),
);

/** The form of the TPS at hand, in the viewer; as a plain image until the viewer is there, and where it fails. */
export function FormPane(props: Props) {
  const { contest, document, numbersAt, options, layout, figure, place, onFigure } = props;
  const plain = <FormImage pages={document.pages} page={pageNumberOf(figure, layout)} place={place} />;
  return (
    <FailureBoundary instead={plain}>
      <Suspense fallback={plain}>
        <FormViewer
          code={document.code}
          place={place}
          pages={document.pages}
          layout={layout}
          names={figureNames(contest.event, options)}
          numbersAt={numbersAt}
          figure={figure}
          onFigure={onFigure}
          note={contest.simulated ? tpsText().forms.simulated : tpsText().forms.original}
        />
      </Suspense>
    </FailureBoundary>
  );
}
