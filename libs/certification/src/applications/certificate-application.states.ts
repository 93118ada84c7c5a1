import type { Transitions } from '@bangfu/kernel';

export const APPLICATION_STATES = [
  'draft',
  'township_review',
  'trade_review',
  'county_review',
  'publicity',
  'returned',
  'certified',
  'withdrawn',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** 镇办初审 → 行业复审 → 县级审定 → 三级公示 → 颁证; a return opens a new round with the next submission. */
export const APPLICATION_TRANSITIONS: Transitions<ApplicationState> = {
  draft: ['township_review', 'withdrawn'],
  township_review: ['trade_review', 'returned'],
  trade_review: ['county_review', 'returned'],
  county_review: ['publicity', 'returned'],
  publicity: ['certified', 'returned'],
  returned: ['township_review', 'withdrawn'],
  certified: [],
  withdrawn: [],
};

export const APPLICATION_EDITABLE: readonly ApplicationState[] = ['draft', 'returned'];

export const LEVELS = ['township', 'trade', 'county'] as const;
export type Level = (typeof LEVELS)[number];

/** The state in which a level is asked, and the one after it has passed. */
export const LEVEL_STATES: Readonly<Record<Level, { asks: ApplicationState; passed: ApplicationState }>> = {
  township: { asks: 'township_review', passed: 'trade_review' },
  trade: { asks: 'trade_review', passed: 'county_review' },
  county: { asks: 'county_review', passed: 'publicity' },
};

/** Where a level's reviewer sits: the township's office for the first, the county's offices for the others. */
export const levelRegion = (level: Level, originCode: string): string =>
  originCode.slice(0, level === 'township' ? 9 : 6);
