import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { usePageTitle } from '../../kit';

interface HeadingProps {
  readonly children: string;
  readonly className?: string | undefined;
  readonly lang?: string;
  readonly after?: ReactNode;
}

/** The heading of a page. After following a link the focus stands here, so that a screen reader says where one is. */
export function Heading({ children, className, lang, after }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only how the page was reached: a filter that changes the address later keeps the focus where it is.
  const arrived = useRef(useLocation().key);
  usePageTitle(children);
  useEffect(() => {
    const typing = document.activeElement?.matches('input, textarea, select') ?? false;
    if (arrived.current !== 'default' && !typing) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} lang={lang} style={{ outline: 'none' }}>
      {children}
      {after}
    </h1>
  );
}
