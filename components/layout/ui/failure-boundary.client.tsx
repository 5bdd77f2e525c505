'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of a part that failed; nothing unless told. */
  readonly instead?: ReactNode;
  readonly onFailure?: () => void;
  readonly children: ReactNode;
}

/** Keeps a part that does not arrive, or fails, from taking the page with it. */
export class FailureBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override render() {
    return this.state.hasFailed ? (this.props.instead ?? null) : this.props.children;
  }
}
