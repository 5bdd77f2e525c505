'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands where the drawing fails. */
  readonly twin: ReactNode;
  readonly children: ReactNode;
}

/** A chart's code that does not arrive, or fails, leaves the twin where it is. */
export class LayerBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.twin : this.props.children;
  }
}
