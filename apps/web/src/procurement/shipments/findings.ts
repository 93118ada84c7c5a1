import type { StoredFile } from '../../api';

/** What the acceptor found about one line, as far as it is filled in. */
export interface Finding {
  quantity?: number | null;
  grams?: string | null;
  refusalReason?: string;
  refusalText?: string;
  photos?: readonly StoredFile[];
}

export interface Findings {
  /** The receipt's id: made here and kept with the draft, so that however often it is sent, it is one receipt. */
  id: string;
  lines?: Record<string, Finding>;
  note?: string;
}
