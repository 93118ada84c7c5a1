import { Badge, formatDate, today, useT } from '../../kit';
import type { Showcase } from './words';

/** What the days make of a showcase that is published: seen today, seen later, or over. */
export function Schedule({ showcase: { state, live, fromOn } }: { showcase: Showcase }) {
  const t = useT();
  if (state !== 'published') return null;
  if (live) return <Badge tone="green">{t('今天人人可见')}</Badge>;
  if (fromOn > today()) return <Badge tone="blue">{t('{{date}} 开放', { date: formatDate(fromOn) })}</Badge>;
  return <Badge>{t('已过最后一天')}</Badge>;
}
