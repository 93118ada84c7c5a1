import { useMemo } from 'react';
import { useTheme } from '../../kit';

const NAMES = {
  primary: '--primary',
  primarySoft: '--primary-soft',
  onPrimary: '--on-primary',
  gold: '--gold',
  goldSoft: '--gold-soft',
  accent: '--accent',
  accentSoft: '--accent-soft',
  info: '--info',
  infoSoft: '--info-soft',
  sunken: '--surface-sunken',
  surface: '--surface',
  text: '--text',
  textSoft: '--text-soft',
  line: '--line',
} as const;

export type Ink = Readonly<Record<keyof typeof NAMES, string>>;

/** The colours of the house as a chart needs them, which cannot read variables; another theme is another set. */
export function useInk(): Ink {
  const theme = useTheme();
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(
      Object.entries(NAMES).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]),
    ) as Ink;
    // The theme is what the variables depend on.
  }, [theme]);
}

export type Standing = 'reached' | 'on_pace' | 'behind' | 'far_behind' | 'not_started';

/** How a place or unit stands against the year: the colours of the map and of the bars mean this. */
export function standingOf(completedBps: number, elapsedBps: number): Standing {
  if (completedBps >= 10_000) return 'reached';
  if (completedBps >= elapsedBps) return 'on_pace';
  if (completedBps === 0) return 'not_started';
  return completedBps * 2 >= elapsedBps ? 'behind' : 'far_behind';
}

/** What a chart says of the point under the pointer; names are text, whatever they contain. */
export function textLines(lines: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  for (const line of lines) box.append(Object.assign(document.createElement('div'), { textContent: line }));
  return box;
}
