import type { Transitions } from '@bangfu/kernel';

export type FilingState = 'draft' | 'submitted' | 'returned' | 'confirmed';

/** 填报 → 审核 → 退回重填 或 确认; a confirmed filing may be reopened by its reviewer with a reason. */
export const FILING_STATES: Transitions<FilingState> = {
  draft: ['submitted'],
  submitted: ['returned', 'confirmed'],
  returned: ['submitted'],
  confirmed: ['returned'],
};
