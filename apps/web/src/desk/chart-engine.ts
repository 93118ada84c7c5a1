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
  const chart = init(element, themeOf(theme), { renderer: 'svg' });
  chart.setOption({
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

/** What every chart looks like unless it says otherwise: readable by day and in the dark. */
function themeOf(theme: 'light' | 'dark'): object {
  const [ink, line, surface] =
    theme === 'light' ? ['#56625b', '#dcdfd8', '#ffffff'] : ['#a9b5ae', '#313a35', '#1a211d'];
  const axis = {
    axisLabel: { color: ink },
    nameTextStyle: { color: ink },
    axisLine: { lineStyle: { color: ink } },
    axisTick: { lineStyle: { color: ink } },
    splitLine: { lineStyle: { color: line } },
  };
  return {
    color: PALETTE[theme],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    legend: { textStyle: { color: ink } },
    tooltip: {
      backgroundColor: surface,
      borderColor: line,
      textStyle: { color: theme === 'light' ? '#1c2620' : '#e8ede9' },
    },
    ...{ categoryAxis: axis, valueAxis: axis, timeAxis: axis },
  };
}
