import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import { formLinksText } from '#lib/text/form-links.ts';
import { tpsText } from '#lib/text/tps.ts';
import type { FormFocus } from './form-focus.ts';
import type { TpsFormProps } from './tps-viewer.client.tsx';

const TpsViewer = lazy(() =>
  import('./tps-viewer.client.tsx').then((module) => ({ default: module.TpsViewer })),
);

interface Props extends TpsFormProps {
  readonly focus: FormFocus;
}

/** The place of the viewer on a TPS page. It has its size from the start: nothing moves when the viewer arrives. */
export function FormRoom(props: Props) {
  const { focus } = props;
  const room = useRef<HTMLElement>(null);
  const isFromPhoto = focus.pressedOn === 'photo';
  const asked = focus.showing;
  useLayoutEffect(() => {
    // Whatever was asked for, a part of the form that stands outside the window would not answer.
    if (asked >= 0) room.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  useEffect(() => {
    // What was pressed is gone: its place takes the focus.
    if (isFromPhoto) room.current?.focus();
  }, [isFromPhoto]);
  return (
    <section
      id="formulir"
      ref={room}
      tabIndex={-1}
      aria-label={tpsText().forms.heading}
      className="form-room"
      data-beside={focus.isBesideFigures ? 'figures' : undefined}
    >
      <FailureBoundary onFailure={focus.fail}>
        <Suspense fallback={<p className="p-4">{formLinksText().loadingViewer}</p>}>
          <TpsViewer {...props} />
        </Suspense>
      </FailureBoundary>
    </section>
  );
}
