import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useT } from './words';

/**
 * The tab and the history show where one is: `订单 DD2026-000001 · 帮扶集市`. The address is told to the document with it, once what
 * it leads to is on the screen: a screen reader hears of the new page by it (kit/arrival.tsx).
 */
export function usePageTitle(title: string | null | undefined): void {
  const t = useT();
  const { pathname } = useLocation();
  useEffect(() => {
    const house = t('帮扶集市');
    document.title = title ? `${title} · ${house}` : house;
    document.documentElement.dataset.page = pathname;
    document.dispatchEvent(new Event(ARRIVED));
  }, [title, t, pathname]);
}

export const ARRIVED = 'bangfu:arrived';
