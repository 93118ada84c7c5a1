import { useEffect, useState } from 'react';
import { formatInstant, useT } from '../../kit';

/** A moment, and how long it is until then, counted down by the minute. */
export function TimeLeft({ until }: { until: string }) {
  const t = useT();
  const [minutes, setMinutes] = useState(() => minutesUntil(until));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesUntil(until)), 10_000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <>
      {formatInstant(until)}
      {minutes > 0 && (
        <small>
          {' '}
          {minutes >= 120
            ? t('（还有 {{hours}} 小时）', { hours: Math.floor(minutes / 60) })
            : t('（还有 {{minutes}} 分钟）', { minutes })}
        </small>
      )}
    </>
  );
}

const minutesUntil = (until: string): number => Math.max(0, Math.ceil((Date.parse(until) - performanceNow()) / 60_000));

/** The clock of the screen: good enough for how long one still has. */
const performanceNow = (): number => performance.timeOrigin + performance.now();
