import { BarChart, LineChart, PieChart, TreemapChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  PieChart,
  SVGRenderer,
  TooltipComponent,
  TreemapChart,
]);

const PALETTE = {
  light: ['#1d6b4f', '#c99a3b', '#3f7fb5', '#b92d1c', '#7a8f3a', '#8a5a36'],
  dark: ['#58bd92', '#e0b65c', '#7db7ec', '#ff8d78', '#b5c96c', '#c99872'],
};

export function draw(
  element: HTMLElement,
  option: EChartsCoreOption,
  theme: 'light' | 'dark',
  onClick: (name: string, index: number) => void,
): () => void {
  const chart = init(element, null, { renderer: 'svg' });
  const ink = theme === 'light' ? '#56625b' : '#a9b5ae';
  chart.setOption({
    color: PALETTE[theme],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    ...option,
  });
  chart.on('click', (event) => onClick(event.name, event.dataIndex ?? -1));
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(element);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
