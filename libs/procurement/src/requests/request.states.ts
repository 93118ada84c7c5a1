import type { Transitions } from '@bangfu/kernel';

export const REQUEST_STATES = ['draft', 'submitted', 'approved', 'refused', 'withdrawn', 'expired'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export type RequestLineState = 'open' | 'approved' | 'refused';

/** 草稿 → 待审批 → 通过, 拒绝, 撤回 or 过期; what has ended is written anew from a copy. */
export const REQUEST_TRANSITIONS: Transitions<RequestState> = {
  draft: ['submitted'],
  submitted: ['approved', 'refused', 'withdrawn', 'expired'],
  approved: [],
  refused: [],
  withdrawn: [],
  expired: [],
};
