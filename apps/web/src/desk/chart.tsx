import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useTheme } from '../kit';
import styles from './desk.module.css';

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly height?: number;
  /** The same in words, for who cannot see it; the figures themselves stand in a table beside it. */
  readonly label: string;
  readonly onClick?: (name: string, index: number) => void;
}

/** A chart, drawn by a library that is fetched only when there is one. */
export function Chart({ option, height = 280, label, onClick }: ChartProps) {
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const click = useRef(onClick);
  click.current = onClick;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let ended = false;
    let end = (): void => undefined;
    void import('./chart-engine').then(({ draw }) => {
      if (ended) return;
      end = draw(element, option, theme, (name, index) => click.current?.(name, index));
    });
    return () => {
      ended = true;
      end();
    };
  }, [option, theme]);
  return <div ref={box} className={styles.chart} style={{ height }} role="img" aria-label={label} />;
}
