import type { SVGProps } from 'react';

const PATHS = {
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm5 12 4.5 4.5',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2.5h-15L6 16Zm4 4.5a2 2 0 0 0 4 0',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.8-4 3.8-6 7.5-6s6.700 2 7.500 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  cart: 'M3 4h2.5l2.300 11h10l2.200-8H6.500M9 20.500a1 1 0 1 0 0-2 1 1 0 0 0 0 2Zm8 0a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  check: 'M5 12.500 10 17.500 19.500 7',
  chevronRight: 'M9 5l7 7-7 7',
  chevronLeft: 'M15 5l-7 7 7 7',
  chevronDown: 'M5 9l7 7 7-7',
  filter: 'M4 6h16M7 12h10M10 18h4',
  place: 'M12 21s-7-6.200-7-11a7 7 0 0 1 14 0c0 4.800-7 11-7 11Zm0-8.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  certificate:
    'M12 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11Zm-3.500-1.200L7 21l5-2.500L17 21l-1.500-7.700M9.800 9l1.600 1.600L14.400 7.500',
  household: 'M3.500 11.500 12 4l8.500 7.500M6 10v10h12V10M10 20v-5.500h4V20',
  shield: 'M12 3.500 19 6v5.500c0 4.500-3 7.500-7 9-4-1.500-7-4.500-7-9V6l7-2.500Zm-3 8.500 2.200 2.200L15.500 10',
  sun: 'M12 7.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600 19 19M5 19l1.400-1.400M17.600 6.400 19 5',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z',
  screen: 'M4 5h16v11H4V5Zm5 15h6M12 16v4',
  language:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c2.500 2.500 3.700 5.500 3.700 9s-1.200 6.500-3.700 9c-2.500-2.500-3.700-5.500-3.700-9S9.500 5.500 12 3Z',
  scale: 'M12 4v16M7 20h10M5 7h14M5 7l-2.500 6.500a3 3 0 0 0 5 0L5 7Zm14 0-2.500 6.500a3 3 0 0 0 5 0L19 7Z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z',
  camera: 'M4 8h3.500L9 5.500h6L16.500 8H20v11H4V8Zm8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  document: 'M7 3.500h7l4 4V20.500H7v-17ZM14 3.500V8h4M10 12h5M10 16h5',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4V8Zm0 0 8 4 8-4M12 12v8',
  truck: 'M3 6h11v10H3V6Zm11 4h4l3 3v3h-7M7 18.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  yuan: 'M7 4l5 7 5-7M12 11v9M8 12h8M8 16h8',
  clock: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM12 8v4.500l3 2',
  warning: 'M12 4 2.800 20h18.400L12 4Zm0 6v5M12 17.300v.2',
  info: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM12 11v5.500M12 7.700v.2',
  exit: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  share:
    'M8 12 16 7M8 12l8 5M6 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  external: 'M14 4h6v6M20 4l-9 9M10 5H4v15h15v-6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon in the colour of its text. Decorative: what it means must also be said in words. */
export function Icon({ name, size = 20, ...rest }: { name: IconName; size?: number } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
