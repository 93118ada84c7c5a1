import { Component, type ReactNode } from 'react';
import { ErrorState } from '../kit';

/** A page that breaks takes nothing else with it; a build that has moved on is fetched by the retry. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <ErrorState problem={{ code: 'internal_error', message: '' }} retry={() => window.location.reload()} />;
  }
}
