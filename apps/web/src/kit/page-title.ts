import { useEffect } from 'react';
import { useT } from './words';

/** The tab and the history show where one is: `订单 DD2026-000001 · 帮扶集市`. */
export function usePageTitle(title: string | null | undefined): void {
  const t = useT();
  useEffect(() => {
    const house = t('帮扶集市');
    document.title = title ? `${title} · ${house}` : house;
  }, [title, t]);
}
