import { useEffect, useRef, useState } from 'react';
import { ARRIVED } from './page-title';

/** Says to a screen reader where a click has led: nothing else tells it that the page is another one. */
export function Arrival() {
  const [title, setTitle] = useState('');
  const page = useRef(document.documentElement.dataset.page);
  useEffect(() => {
    const arrived = () => {
      const { page: now } = document.documentElement.dataset;
      // The first page is read out by itself.
      if (page.current !== undefined && page.current !== now) setTitle(document.title);
      page.current = now;
    };
    document.addEventListener(ARRIVED, arrived);
    return () => document.removeEventListener(ARRIVED, arrived);
  }, []);
  return (
    <p className="visually-hidden" aria-live="polite">
      {title}
    </p>
  );
}
