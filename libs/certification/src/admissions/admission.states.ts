import type { Transitions } from '@bangfu/kernel';

export const ADMISSION_STATES = [
  'draft',
  'submitted',
  'returned',
  'recommended',
  'admitted',
  'refused',
  'withdrawn',
] as const;
export type AdmissionState = (typeof ADMISSION_STATES)[number];

/** A return opens a new round with the next submission; earlier reviews stay. */
export const ADMISSION_TRANSITIONS: Transitions<AdmissionState> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['returned', 'recommended'],
  returned: ['submitted', 'withdrawn'],
  recommended: ['admitted', 'refused'],
  admitted: [],
  refused: [],
  withdrawn: [],
};

/** The states in which the supplier may still write. */
export const ADMISSION_EDITABLE: readonly AdmissionState[] = ['draft', 'returned'];
