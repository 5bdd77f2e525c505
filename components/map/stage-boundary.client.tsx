'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

/** Keeps a map that cannot be fetched or drawn from taking the page with it: nothing stands in its place. */
export class StageBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
